/** What the treatment did, in this picture: said when the procedure is over. */

import { h, setText } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("../core/types.d.ts").Outcome} Result */

/** @type {readonly {label: string, said: (result: Result) => string, share?: (result: Result) => string}[]} */
const ROWS = [
  {
    label: strings.outcome.front,
    said: (result) => `${strings.signed(result.restored_anterior_height_mm)} mm`,
    share: ({ restored_anterior_percent_of_lost: share }) => (share === null ? "" : strings.ofLost(share)),
  },
  { label: strings.outcome.middle, said: (result) => `${strings.signed(result.restored_middle_height_mm)} mm` },
  { label: strings.outcome.wedge, said: (result) => `${strings.signed(-result.wedge_correction_deg)}°` },
  {
    label: strings.outcome.kyphosis,
    said: ({ local_kyphosis_correction_deg: less }) => (less === null ? "" : `${strings.signed(-less)}°`),
  },
];

export class Outcome {
  #known = false;

  constructor() {
    this.rows = ROWS.map((row) => {
      const note = h("small", {});
      return { ...row, note, name: h("dt", {}, row.label, note), value: h("dd", {}) };
    });
    this.root = h(
      "section",
      { class: "outcome", hidden: true, "aria-label": strings.outcome.title },
      h("h3", {}, strings.outcome.title, h("small", {}, strings.outcome.where)),
      h("dl", {}, ...this.rows.flatMap(({ name, value }) => [name, value])),
    );
  }

  /** @param {Result | null} result null without a treatment */
  setResult(result) {
    this.#known = result !== null;
    if (!result) return;
    for (const { name, value, said, note, share } of this.rows) {
      // what this case does not have is not listed
      name.hidden = value.hidden = said(result) === "";
      setText(value, said(result));
      setText(note, share?.(result) ?? "");
    }
  }

  /** @param {boolean} shown whether numbers are @param {boolean} over whether the last stage is on */
  update(shown, over) {
    const hidden = !shown || !this.#known;
    if (this.root.hidden !== hidden) this.root.hidden = hidden;
    this.root.toggleAttribute("data-pending", !over);
  }
}
