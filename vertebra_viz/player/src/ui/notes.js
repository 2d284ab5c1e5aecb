/**
 * Texts that are shown with every picture: disclaimer, date and source; risks and limits; assumptions. They cannot be switched
 * off. With them come the steps of the explanation for patients.
 */

import { languageIn } from "../words/language.js";
import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { icon } from "./icons.js";
import { updated } from "./sentences.js";

/** @typedef {import("../core/types.d.ts").CaseExtras} CaseExtras */
/** @typedef {import("../core/types.d.ts").Notice} Notice */
/** @typedef {import("../core/types.d.ts").Assumption} Assumption */
/** @typedef {import("../core/types.d.ts").Step} Step */

/** @param {Notice} notice @param {string} lang of the file */
const sourced = ({ text: said, source }, lang) => h("li", {}, h("span", { lang }, said), " ", h("small", {}, text("player-source", { source })));

/** @param {Assumption} assumption @param {string} lang of the file */
function assumed({ name, value, note }, lang) {
  const words = name.replaceAll("_", " ").replaceAll(".", ": ");
  return h("li", {}, h("b", {}, text("player-assumed", { name: words, value: typeof value === "object" ? JSON.stringify(value) : String(value) })), " ", h("small", { lang }, note));
}

/** One step, with its details. @param {Step} step @param {string} lang of the file */
function stepItem({ title, text: said, source, more = [] }, lang) {
  const behind = more.length ? [h("ul", {}, ...more.map((each) => sourced(each, lang)))] : [];
  return h("li", {}, h("b", { lang }, title), h("p", { lang }, said), h("small", {}, text("player-source", { source })), ...behind);
}

export class Notes {
  /** @param {() => void} onrisks */
  constructor(onrisks) {
    this.riskList = h("ul", {});
    this.benefitList = h("ul", {});
    this.benefitTitle = h("h4", {}, text("player-benefits"));
    this.assumedList = h("ul", {});
    this.risks = h(
      "details",
      { class: "risks" },
      h("summary", {}, icon("caution"), h("span", {}, text("player-risks"))),
      this.riskList,
      this.benefitTitle,
      this.benefitList,
    );
    this.steps = h("ol", {});
    this.journey = h("details", { class: "journey" }, h("summary", {}, text("player-journey")), this.steps);
    this.assumptions = h("details", { class: "assumptions" }, h("summary", {}, text("player-assumptions")), this.assumedList);
    // shown before there is a file, and if none can be shown
    this.words = h("span", { class: "disclaimer" }, text("disclaimer"));
    // invisible until the file's own texts come; it reserves their place, so that nothing moves then
    this.source = h("span", { class: "source" }, updated("2026-09", text("source"), true));
    /** The same in the sheet, which has room for it at any size of the player. */
    this.about = h("p", { class: "about" });
    this.button = h(
      "button",
      { type: "button", class: "risks-button", onclick: onrisks },
      icon("caution"),
      h("span", {}, text("player-risks")),
    );
    this.footer = h("div", { class: "foot" }, h("p", {}, this.words, " ", this.source), this.button);
  }

  /** @param {CaseExtras} extras */
  setExtras(extras) {
    const lang = languageIn(extras);
    setText(this.words, extras.disclaimer);
    this.words.lang = lang;
    setText(this.source, updated(extras.reviewed, extras.source, true));
    setText(this.about, updated(extras.reviewed, extras.source));
    this.riskList.replaceChildren(...extras.risks.map((each) => sourced(each, lang)));
    this.benefitList.replaceChildren(...extras.benefits.map((each) => sourced(each, lang)));
    this.benefitTitle.hidden = this.benefitList.hidden = extras.benefits.length === 0;
    const { journey = [] } = extras;
    this.steps.replaceChildren(...journey.map((step) => stepItem(step, lang)));
    this.journey.hidden = journey.length === 0;
    this.assumedList.replaceChildren(...extras.assumptions.map((each) => assumed(each, lang)));
    this.assumptions.hidden = extras.assumptions.length === 0;
  }
}
