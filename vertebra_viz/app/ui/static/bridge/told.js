// What is told in words before, during and after what moves: a card over the picture for one step, and the whole as a
// list in the page's text, which is what a printed sheet has of it.

export const PHASES = { before: "Before", during: "On the day", after: "After" };
const SKIP = { before: "Skip the words", during: "Skip the words", after: "Back to the picture" };

/** @typedef {{id: string, phase: string, before: string | null, title: string, text: string, source: string}} Step */

export class Card {
  #root;

  /** @param {HTMLElement} root with one place for each `data-told` */
  constructor(root) {
    this.#root = root;
  }

  /** @param {Step | null} step null: none @param {readonly Step[]} all of the case */
  show(step, all) {
    this.#root.hidden = step === null;
    if (!step) return;
    const phase = all.filter((each) => each.phase === step.phase);
    const said = {
      where: `${PHASES[step.phase]}, ${phase.indexOf(step) + 1} of ${phase.length}`,
      title: step.title,
      text: step.text,
      source: `Source: ${step.source}`,
      skip: SKIP[step.phase],
    };
    for (const [name, words] of Object.entries(said)) {
      const place = this.#root.querySelector(`[data-told="${name}"]`);
      if (place.textContent !== words) place.textContent = words;
    }
  }
}

/**
 * The list in the page's text.
 *
 * @param {HTMLElement | null} root null before the text is there
 * @param {readonly Step[]} steps
 */
export function list(root, steps) {
  if (!root) return;
  root.hidden = steps.length === 0;
  root.querySelector("div").replaceChildren(
    ...Object.entries(PHASES).flatMap(([phase, title]) => {
      const told = steps.filter((step) => step.phase === phase);
      return told.length ? [make("h3", title), make("ul", ...told.map(item))] : [];
    }),
  );
}

/** @param {Step} step */
const item = ({ title, text, source }) => make("li", make("b", title), " ", text, " ", make("small", source));

/** @param {string} tag @param {...(Node | string)} children */
function make(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
