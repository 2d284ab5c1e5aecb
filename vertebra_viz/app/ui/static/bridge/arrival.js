// Whether a player shows the case it was asked for. What does not arrive is told, and asked for again, at growing
// intervals; until it is there, nothing on the page may say that this is what the picture shows.

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const AGAIN = ["missing", "corrupt"]; // codes of the player's that another try may mend

export class Arrival {
  #element;
  #onChange;
  #shown = "";
  #asked = "";
  #tries = 0;
  #timer = 0;

  /**
   * @param {HTMLElement} element a <vertebra-player>
   * @param {(how: {pending: boolean, failed: boolean}) => void} onChange
   */
  constructor(element, onChange) {
    this.#element = element;
    this.#onChange = onChange;
    this.#asked = this.#src;
    element.addEventListener("ready", () => this.#arrived());
    element.addEventListener("error", ({ detail }) => AGAIN.includes(detail.code) && this.#failed());
    new MutationObserver(() => this.#ask()).observe(element, { attributeFilter: ["src"] });
    addEventListener("online", () => this.#timer && this.#again());
    if (element.ready) this.#arrived();
    // it may have failed before anybody listened
    else if (element.shadowRoot?.querySelector('[data-state="failed"]')) this.#failed();
    else this.#tell();
  }

  get #src() {
    return this.#element.getAttribute("src") ?? "";
  }

  #arrived() {
    this.#shown = this.#src;
    this.#rest();
    this.#tell();
  }

  /** Another case is asked for; the same one again is a try of our own. */
  #ask() {
    if (this.#src === this.#asked) return;
    this.#asked = this.#src;
    this.#rest();
    this.#tell();
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#tries = 0;
  }

  #failed() {
    clearTimeout(this.#timer);
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries) * (0.75 + Math.random() / 2);
    this.#tries += 1;
    this.#timer = setTimeout(() => this.#again(), wait);
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
