// The player's materials have the catalogue's colours, and its X-ray the catalogue's figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, Color, Matrix4 } from "three";
import { LOOKS } from "../src/generated/looks.js";
import { CORE_SHARE, PER_MM, SHARES } from "../src/generated/xray.js";
import { Part } from "../src/three/parts.js";
import { FILM_FRAGMENT } from "../src/three/shaders/xray.js";
import { XrayStyle } from "../src/three/styles/xray.js";
import { solid } from "../src/three/surfaces.js";

const INSTRUMENTS = new Set(["cannula"]);

/** @param {any} kind the part, or breach: an instrument that warns */
function part(kind) {
  const geometry = new BufferGeometry();
  for (const [name, size] of /** @type {[string, number][]} */ ([["position", 3], ["color", 4]])) {
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(3 * size), size));
  }
  return kind === "breach" ? new Part("needle", "", "needle", geometry, new Matrix4(), true) : new Part(kind, "", INSTRUMENTS.has(kind) ? "needle" : kind, geometry, new Matrix4());
}

test("every solid part has its look's colour and roughness", () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    const { uColour, uRoughness } = solid(part(name)).uniforms;
    assert.deepEqual(uColour.value, new Color(look.colour), name);
    assert.equal(uRoughness.value, look.roughness, name);
  }
});

test("what an X-ray is weakened by is the catalogue's", () => {
  assert.ok(FILM_FRAGMENT.includes(`vec4( ${PER_MM.join(", ")} )`));
});

test("in an X-ray every part counts as what it is filled with, instruments as needles", () => {
  const names = ["bone", "cavity", "cleft", "tumour", "contrast", "balloon", "cement", "leak", "implant", "cannula"];
  const style = new XrayStyle(new Map(names.map((name) => [name, part(name)])), /** @type {any} */ ({ extras: {}, actors: new Map() }));
  for (const name of names) {
    const [mesh] = style.rays.children.filter((each) => each.name === name);
    const { uShare } = /** @type {any} */ (mesh).material.uniforms;
    const filled = name === "cannula" ? "needle" : name;
    const wanted = name === "bone" ? [SHARES.bone, CORE_SHARE] : [SHARES[/** @type {keyof typeof SHARES} */ (filled)]];
    assert.ok(wanted.some((share) => String(share) === String(uShare.value.toArray())), name);
  }
});
