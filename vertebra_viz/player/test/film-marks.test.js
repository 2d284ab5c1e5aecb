import assert from "node:assert/strict";
import { test } from "node:test";
import { STANDS } from "../src/generated/views.js";
import { FILM_FRAGMENT } from "../src/three/shaders/xray.js";
import { projection } from "../src/ui/directions.js";
import { text } from "../src/words/messages.js";

test("a film says which way the beam goes, and on which side the patient's right is", () => {
  const said = Object.values(STANDS).map((stand) => text(`projection-${projection(/** @type {any} */ (stand))}`));
  assert.deepEqual(said, ["LAT", "AP", "PA", "AX", "OBL"]); // from the side, in front, behind, above, and askew
  assert.equal(text("film-letter-right"), "R");
  assert.equal(text("film-letter-left"), "L");
});

test("the film's shader has the table's figures, none of them missing", () => {
  assert.doesNotMatch(FILM_FRAGMENT, /undefined|NaN/);
  const dear = FILM_FRAGMENT.indexOf("uQuality > 0");
  for (const costly of ["struts( place )", "blurred( ", "mottle( place )"]) {
    assert.ok(FILM_FRAGMENT.lastIndexOf(costly) > dear, `${costly} is left out in the lowest quality`);
  }
});
