// Whether a player shows the case it was asked for. What does not arrive is told, and asked for again, at growing
// intervals; until it is there, nothing on the page may say that this is what the picture shows.

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const AGAIN = ["missing", "corrupt"]; // codes of the player's that another try may mend

export class CaseLoading {
  #element;
  #onChange;
  #shown = "";
  #asked = "";
  #tries = 0;
  #timer = 0;

  /**
   * @param {import("./types.d.ts").PlayerElement} element
   * @param {(how: {pending: boolean, failed: boolean}) => void} onChange
   */
  constructor(element, onChange) {
    this.#element = element;
    this.#onChange = onChange;
    this.#asked = this.#src;
    element.addEventListener("ready", () => this.#loaded());
    element.addEventListener("error", ({ detail }) => {
      if (AGAIN.includes(detail.code)) this.#failed();
    });
    new MutationObserver(() => this.#ask()).observe(element, { attributeFilter: ["src"] });
    addEventListener("online", () => {
      if (this.#timer) this.#again();
    });
    if (element.ready) this.#loaded();
    // it may have failed before anybody listened
    else if (element.shadowRoot?.querySelector('[data-state="failed"]')) this.#failed();
    else this.#tell();
  }

  get #src() {
    return this.#element.getAttribute("src") ?? "";
  }

  #loaded() {
    this.#shown = this.#src;
    this.#reset();
    this.#tell();
  }

  /** Another case is asked for; the same one again is a try of our own. */
  #ask() {
    if (this.#src === this.#asked) return;
    this.#asked = this.#src;
    this.#reset();
    this.#tell();
  }

  #reset() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#tries = 0;
  }

  #failed() {
    clearTimeout(this.#timer);
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries) * (0.75 + Math.random() / 2);
    this.#tries += 1;
    this.#timer = window.setTimeout(() => this.#again(), wait);
    this.#tell();
  }

  #again() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const src = this.#src;
    if (!src || !this.#element.isConnected) return;
    this.#element.removeAttribute("src");
    this.#element.setAttribute("src", src);
  }

  #tell() {
    this.#onChange({ pending: this.#src !== this.#shown, failed: this.#tries > 0 });
  }
}
