// What a person answers on the consent page: teach-back, what matters, which way they lean, and questions. It stands in the
// page's own controls and nowhere else: nothing is kept, and nothing is sent.

import { within } from "./page.js";
import { text } from "./words.js";

/** @typedef {{question: string, chosen: string, right: boolean}} Answered */

export class Answers {
  #root;
  /** The first answer to each question, by its id. @type {Map<string, Answered>} */
  #first = new Map();

  /** @param {HTMLElement} root the page's text */
  constructor(root) {
    this.#root = root;
    root.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button?.dataset.act === "answer") this.#answer(button);
      if (button?.dataset.act === "quiz-again") this.#again();
      if (button?.dataset.act === "clear") this.clear();
    });
    root.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement && target.matches("[data-leaning]")) target.ariaValueText = this.leaning;
    });
  }

  /** What was answered first, in the order of the questions. */
  get answered() {
    return [...this.#first.values()];
  }

  /** Questions that had a wrong answer first. */
  get unclear() {
    return this.answered.filter(({ right }) => !right).map(({ question }) => question);
  }

  /** What matters at least a little, the most first, with the options that it speaks for. */
  get values() {
    return this.#all("[data-value]")
      .map((each) => ({
        value: within(each, "legend").textContent ?? "",
        weight: Number(/** @type {HTMLInputElement | null} */ (each.querySelector("[data-weight]:checked"))?.value ?? 0),
        said: each.querySelector("[data-weight]:checked + span")?.textContent ?? "",
        speaks_for: [...each.querySelectorAll("[data-speaks]:checked + span")].map((span) => span.textContent ?? ""),
      }))
      .filter(({ weight, speaks_for: options }) => weight > 0 || options.length > 0)
      .sort((a, b) => b.weight - a.weight);
  }

  /** Which way the person leans, in words. */
  get leaning() {
    const scale = /** @type {HTMLInputElement | null} */ (this.#root.querySelector("[data-leaning]"));
    return text(`screen-leaning-${scale?.value ?? 3}`);
  }

  /** Questions that were ticked, and the person's own. */
  get questions() {
    const ticked = this.#all("[data-ask]:checked + span").map((span) => span.textContent ?? "");
    const own = /** @type {HTMLTextAreaElement | null} */ (this.#root.querySelector("[data-own]"))?.value.trim() ?? "";
    return own ? [...ticked, ...own.split("\n").map((line) => line.trim()).filter(Boolean)] : ticked;
  }

  /** Nothing of the one before. */
  clear() {
    for (const box of /** @type {HTMLInputElement[]} */ (this.#all("input[type=checkbox]"))) box.checked = false;
    for (const radio of /** @type {HTMLInputElement[]} */ (this.#all("[data-weight]"))) radio.checked = radio.value === "0";
    for (const scale of /** @type {HTMLInputElement[]} */ (this.#all("[data-leaning]"))) scale.value = "3";
    for (const own of /** @type {HTMLTextAreaElement[]} */ (this.#all("[data-own]"))) own.value = "";
    for (const open of /** @type {HTMLDetailsElement[]} */ (this.#all("details"))) open.open = false;
    this.#again();
  }

  /** @param {HTMLElement} button of an answer */
  #answer(button) {
    const item = /** @type {HTMLElement} */ (button.closest("[data-question]"));
    for (const each of item.querySelectorAll("[data-act=answer]")) each.ariaPressed = String(each === button);
    for (const reason of /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll(".vv-reason"))) {
      reason.hidden = reason.previousElementSibling !== button;
    }
    const right = button.dataset.right === "yes";
    const id = item.dataset.question ?? "";
    const question = within(item, "legend b").textContent ?? "";
    if (!this.#first.has(id)) this.#first.set(id, { question, chosen: button.textContent ?? "", right });
    const count = this.#all("[data-question]").length;
    const clear = this.answered.filter((each) => each.right).length;
    within(this.#root, ".vv-quiz-end").textContent =
      this.#first.size === count ? text("screen-quiz-end", { right: clear, count }) : "";
  }

  #again() {
    this.#first.clear();
    for (const each of this.#all("[data-act=answer]")) each.ariaPressed = "false";
    for (const reason of this.#all(".vv-reason")) reason.hidden = true;
    for (const end of this.#all(".vv-quiz-end")) end.textContent = "";
  }

  /** @param {string} selector @returns {HTMLElement[]} */
  #all(selector) {
    return [...this.#root.querySelectorAll(selector)].map((each) => /** @type {HTMLElement} */ (each));
  }
}
