/** What the treatment did, in this picture: said when the procedure is over. */

import { CORRECTIONS, OUTCOMES } from "../generated/quantities.js";
import { labelOf } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { changed, ofLost } from "./sentences.js";

/** @typedef {import("../core/types.d.ts").Outcome} Result */
/** @typedef {keyof typeof OUTCOMES} Key */

/** What is told, as the catalogue has it; the rest stands beside one of these. */
const ROWS = /** @type {Key[]} */ (Object.keys(OUTCOMES)).filter((key) => OUTCOMES[key].group === "shape");
/** What a gain is a part of, told under its name. @type {Readonly<Partial<Record<Key, (result: Result) => string>>>} */
const SHARES = {
  restored_anterior_height_mm: ({ restored_anterior_percent_of_lost: share }) => (share === null ? "" : ofLost(share)),
};

/** A range stays on one line with its sign and its unit. @param {string | undefined} range */
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
   * @param {Readonly<Partial<Record<string, string>>>} studies what studies found, in words, by key
   * @param {string} lang of the file, which says that
   */
  setResult(result, studies, lang) {
    this.#known = result !== null;
    if (!result) return;
    for (const { key, name, value, note } of this.rows) {
      const change = result[key];
      // what this case does not have is not listed
      name.hidden = value.hidden = change === null;
      setText(value, change === null ? "" : changed(OUTCOMES[key], CORRECTIONS.includes(key) ? -change : change));
      const [share, study] = [SHARES[key]?.(result), unbroken(studies[key])];
      const found = study ? [h("span", { lang }, study)] : [];
      note.replaceChildren(...(share ? [share] : []), ...(share && study ? ["; "] : []), ...found);
    }
  }

  /** @param {boolean} shown whether numbers are @param {boolean} over whether the last stage is on */
  update(shown, over) {
    const hidden = !shown || !this.#known;
    if (this.root.hidden !== hidden) this.root.hidden = hidden;
    this.root.toggleAttribute("data-pending", !over);
  }
}
