// Whether a player shows the case that was requested. A case that does not load is reported, and requested again at growing
// intervals; until it has loaded, the page must not say that the picture shows it.

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const AGAIN = ["missing", "corrupt"]; // error codes of the player that a retry may resolve

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
    // it may have failed before the listeners were added
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

  /** Another case is requested; the same `src` again is a retry by this class. */
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
