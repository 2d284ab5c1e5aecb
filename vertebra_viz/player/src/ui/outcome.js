/** The effect of the treatment in this animation, shown when the procedure is over. */

import { CORRECTIONS, OUTCOMES } from "../generated/quantities.js";
import { labelOf } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { changed, ofLost } from "./sentences.js";

/** @typedef {import("../core/types.d.ts").Outcome} Result */
/** @typedef {keyof typeof OUTCOMES} Key */

/** Outcomes with a row of their own, in the catalogue's order; the others are shown within one of these. */
const ROWS = /** @type {Key[]} */ (Object.keys(OUTCOMES)).filter((key) => OUTCOMES[key].group === "shape");
/** What a gain is a share of, shown under its name. @type {Readonly<Partial<Record<Key, (result: Result) => string>>>} */
const SHARES = {
  restored_anterior_height_mm: ({ restored_anterior_percent_of_lost: share }) => (share === null ? "" : ofLost(share)),
};

/** Keeps a range on one line with its sign and unit. @param {string | undefined} range */
const unbroken = (range) => range?.replaceAll(" ", "\u00a0");

export class Outcome {
  #known = false;

  constructor() {
    this.rows = ROWS.map((key) => {
      const note = h("small", {});
      return { key, note, name: h("dt", {}, labelOf(key), note), value: h("dd", { "data-key": key }) };
    });
    this.root = h(
      "section",
      { class: "outcome", hidden: true, "aria-label": text("player-outcome") },
      h("h3", {}, text("player-outcome"), h("small", {}, text("player-outcome-where"))),
      h("dl", {}, ...this.rows.flatMap(({ name, value }) => [name, value])),
    );
  }

  /**
   * @param {Result | null} result null without a treatment
   * @param {Readonly<Partial<Record<string, string>>>} studies results of studies, as text, by key
   * @param {string} lang of the file that contains these texts
   */
  setResult(result, studies, lang) {
    this.#known = result !== null;
    if (!result) return;
    for (const { key, name, value, note } of this.rows) {
      const change = result[key];
      // outcomes that this case does not have are not listed
      name.hidden = value.hidden = change === null;
      setText(value, change === null ? "" : changed(OUTCOMES[key], CORRECTIONS.includes(key) ? -change : change));
      const [share, study] = [SHARES[key]?.(result), unbroken(studies[key])];
      const found = study ? [h("span", { lang }, study)] : [];
      note.replaceChildren(...(share ? [share] : []), ...(share && study ? ["; "] : []), ...found);
    }
  }

  /** @param {boolean} shown whether numbers are shown @param {boolean} over whether the procedure is over */
  update(shown, over) {
    const hidden = !shown || !this.#known;
    if (this.root.hidden !== hidden) this.root.hidden = hidden;
    this.root.toggleAttribute("data-pending", !over);
  }
}
