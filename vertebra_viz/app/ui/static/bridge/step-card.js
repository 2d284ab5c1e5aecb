// What is said in words before, during and after what moves: a card beside the picture for one step, which has the words of
// the picture's own stage where there is no step, and the whole as a list in the page's text, which is what a printed sheet
// has of it.

import { within } from "./page.js";
import { text } from "./words.js";

/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {import("./types.d.ts").StageWords} StageWords */

const PHASES = /** @type {const} */ (["before", "during", "after"]);

export class StepCard {
  #root;

  /** @param {HTMLElement} root with one place for each `data-told` */
  constructor(root) {
    this.#root = root;
  }

  /** @param {Step} step @param {readonly Step[]} all of the case */
  show(step, all) {
    this.#write("step", cardWords(step, all));
  }

  /** What the picture shows, where no step is. @param {string} name of a stage @param {readonly StageWords[]} all of the case */
  showStage(name, all) {
    const i = all.findIndex((each) => each.name === name);
    if (i >= 0) this.#write("stage", stageWords(all[i], i, all.length));
  }

  /** @param {"step" | "stage"} kind @param {Record<string, string>} words */
  #write(kind, words) {
    this.#root.dataset.kind = kind;
    // of a stage the player itself tells a screen reader
    within(this.#root, "[role=status]").ariaLive = kind === "step" ? "polite" : "off";
    for (const [name, said] of Object.entries(words)) {
      const place = within(this.#root, `[data-told="${name}"]`);
      place.hidden = said === "";
      if (place.textContent === said) continue;
      place.textContent = said;
      this.#root.scrollTop = 0;
    }
  }
}

/** What stands there for a stage, by place. @param {StageWords} stage @param {number} i @param {number} count */
export function stageWords({ label, caption }, i, count) {
  const where = text("screen-stage-place", { number: i + 1, count });
  return { where, title: label, text: caption, source: "", skip: "" };
}

/** What stands on a step's card, by place. @param {Step} step @param {readonly Step[]} all of the case */
export function cardWords(step, all) {
  const phase = all.filter((each) => each.phase === step.phase);
  return {
    where: text(`screen-${step.phase}-place`, { number: phase.indexOf(step) + 1, count: phase.length }),
    title: step.title,
    text: step.text,
    source: text("screen-source", { source: step.source }),
    skip: text(step.phase === "after" ? "screen-back-to-picture" : "screen-skip-words"),
  };
}

/**
 * The list in the page's text.
 *
 * @param {HTMLElement | null} root null before the text is there
 * @param {readonly Step[]} steps
 */
export function listSteps(root, steps) {
  if (!root) return;
  root.hidden = steps.length === 0;
  within(root, "div").replaceChildren(
    ...PHASES.flatMap((phase) => {
      const items = steps.filter((step) => step.phase === phase).map(item);
      return items.length ? [make("h3", text(`screen-${phase}`)), make("ul", ...items)] : [];
    }),
  );
}

/** @param {Step} step */
const item = (step) => make("li", make("b", step.title), " ", step.text, " ", make("small", step.source));

/** @param {string} tag @param {...(Node | string)} children */
function make(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
