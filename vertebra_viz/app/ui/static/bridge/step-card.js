// The card beside the picture: the words of a step, what stands behind "More", its sources, the choices, and the contents.

import { within } from "./page.js";
import { text } from "./words.js";

/** @typedef {import("./types.d.ts").Step} Step */

export class StepCard {
  #root;
  #choices;
  #contents;
  #toggle;
  #id = "";

  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} choices
   * @param {HTMLElement} contents
   */
  constructor(root, choices, contents) {
    this.#root = root;
    this.#choices = choices;
    this.#contents = contents;
    this.#toggle = within(root, "[data-act=contents]");
    this.#toggle.addEventListener("click", () => this.open(Boolean(contents.hidden)));
  }

  /** @param {Step} step @param {{number: number, count: number}} place @param {boolean} choosing the choices stand here */
  show(step, place, choosing) {
    this.#write("where", text("screen-step-place", place));
    this.#write("title", step.title);
    this.#write("text", step.text);
    this.#choices.hidden = !choosing;
    if (step.id === this.#id) return;
    this.#id = step.id;
    this.#list("more", step.more.map((each) => [each.text, each.source]));
    this.#list("sources", step.source ? [[step.source]] : []);
    this.#root.scrollTop = 0;
  }

  /** @param {boolean} on whether the contents are shown */
  open(on) {
    this.#contents.hidden = !on;
    this.#toggle.ariaExpanded = String(on);
    if (on) this.#contents.querySelector("button")?.focus();
  }

  /**
   * @param {readonly Step[]} steps
   * @param {Record<string, string>} parts message of each part of the text, by the id of its place
   * @param {(i: number) => void} onStep
   * @param {(place: string) => void} onPart
   */
  listContents(steps, parts, onStep, onPart) {
    const list = (/** @type {string} */ title, /** @type {HTMLElement[]} */ buttons) => [
      make("p", title),
      make("ol", ...buttons.map((each) => make("li", each))),
    ];
    const go = (/** @type {string} */ words, /** @type {() => void} */ act) => {
      const button = make("button", words);
      button.setAttribute("type", "button");
      button.addEventListener("click", () => {
        this.open(false);
        act();
      });
      return button;
    };
    this.#contents.replaceChildren(
      ...list(text("screen-steps-list"), steps.map(({ title }, i) => go(title, () => onStep(i)))),
      ...list(text("screen-parts-list"), Object.entries(parts).map(([place, name]) => go(text(name), () => onPart(place)))),
    );
  }

  /** What is said, for reading it aloud. */
  get words() {
    return `${within(this.#root, "[data-told=title]").textContent}. ${within(this.#root, "[data-told=text]").textContent}`;
  }

  /** @param {string} name @param {string} said */
  #write(name, said) {
    const place = within(this.#root, `[data-told="${name}"]`);
    if (place.textContent !== said) place.textContent = said;
  }

  /** @param {string} name @param {string[][]} items each with its words, and where they were read */
  #list(name, items) {
    const place = within(this.#root, `[data-told="${name}"]`);
    place.hidden = items.length === 0;
    place.removeAttribute("open");
    within(place, "ul").replaceChildren(
      ...items.map(([said, source]) => (source ? make("li", said, " ", make("small", source)) : make("li", said))),
    );
  }
}

/** @param {string} tag @param {...(Node | string)} children */
export function make(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
