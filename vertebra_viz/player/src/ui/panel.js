/** Measurements and texts: a sheet over the picture, opened by a button that shows three of them. */

import { languageIn } from "../words/language.js";
import { text } from "../words/messages.js";
import { Curve } from "./curve.js";
import { h, setText } from "./dom.js";
import { icon } from "./icons.js";
import { Levels } from "./levels.js";
import { Needles } from "./needles.js";
import { Notes } from "./notes.js";
import { Numbers } from "./numbers.js";
import { Outcome } from "./outcome.js";
import { iconButton } from "./transport.js";

/** @typedef {import("./types.d.ts").Frame} Frame */
/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */
/** @typedef {import("../generated/stages.js").StageName} StageName */

const TOP_PX = 60;
/** Stages at which the procedure is over. @type {readonly StageName[]} */
const OVER = ["set", "follow-up"];

export class Panel {
  #shown = true;

  /** @param {(open: boolean) => void} ontoggle */
  constructor(ontoggle) {
    this.ontoggle = ontoggle;
    this.title = h("h2", { class: "title" });
    this.numbers = new Numbers();
    this.levels = new Levels();
    this.outcome = new Outcome();
    this.curve = new Curve();
    this.needles = new Needles();
    this.notes = new Notes(() => this.openRisks());
    this.open = h(
      "button",
      { type: "button", class: "open-panel", "aria-expanded": "false", onclick: () => this.toggle() },
      this.numbers.key,
      h("span", { class: "open-name" }, icon("numbers"), h("span", {}, text("player-numbers"))),
    );
    this.root = h(
      "aside",
      { class: "panel", "aria-label": text("player-numbers"), tabindex: -1 },
      iconButton(text("player-close"), "close", () => this.toggle(false), "close"),
      h("div", { class: "figures" }, this.title, this.numbers.table),
      this.levels.root,
      this.outcome.root,
      this.curve.root,
      h("div", { class: "notes" }, this.notes.risks, this.notes.journey, this.needles.root, this.numbers.grades, this.notes.assumptions, this.notes.about),
    );
  }

  /** @param {boolean} shown whether numbers are shown; risks and limits always are */
  setNumbers(shown) {
    this.#shown = shown;
    const { numbers, curve } = this;
    for (const each of [this.open, curve.root, numbers.table, numbers.grades]) each.hidden = !shown;
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    const { extras } = clipNumbers.clip;
    setText(this.title, extras.title);
    this.title.lang = languageIn(extras);
    this.numbers.setClipNumbers(clipNumbers);
    this.levels.setClip(clipNumbers.clip);
    setText(this.numbers.heading, this.levels.any ? text("player-numbers-of", { level: String(extras.case.level) }) : text("player-numbers"));
    this.outcome.setResult(clipNumbers.outcome, extras.studies ?? {}, languageIn(extras));
    this.curve.setClipNumbers(clipNumbers);
    this.needles.setNeedles(extras.access, languageIn(extras));
    this.notes.setExtras(extras);
  }

  /** @param {Frame} frame */
  update(frame) {
    this.numbers.update(frame);
    this.levels.update(frame, this.#shown);
    this.outcome.update(this.#shown, OVER.includes(frame.now.stage));
    this.curve.update(frame.now);
  }

  /** @param {boolean} [open] @returns {boolean} whether it was open or closed before */
  toggle(open = this.open.ariaExpanded !== "true") {
    if ((this.open.ariaExpanded === "true") === open) return false;
    this.open.ariaExpanded = String(open);
    this.ontoggle(open);
    if (open) this.root.focus({ preventScroll: true });
    else if (this.root.matches(":focus-within")) this.open.focus();
    return true;
  }

  openRisks() {
    const { risks } = this.notes;
    this.toggle(true);
    risks.open = true;
    // below the button that closes the sheet
    this.root.scrollTop += risks.getBoundingClientRect().top - this.root.getBoundingClientRect().top - TOP_PX;
    risks.querySelector("summary")?.focus({ preventScroll: true });
  }
}
