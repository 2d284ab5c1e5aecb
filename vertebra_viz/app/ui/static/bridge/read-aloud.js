// Reads the steps aloud with a voice of the device itself: a voice that would send the words to somebody is not used. The next
// step comes when one has been read.

import { text } from "./words.js";

export class ReadAloud {
  #button;
  #words;
  #onEnd;
  #on = false;

  /**
   * @param {HTMLElement} button there only where the device has a voice for the page's language
   * @param {() => string} words what is to be read
   * @param {() => boolean} onEnd go on to the next step; false where there is none
   */
  constructor(button, words, onEnd) {
    this.#button = button;
    this.#words = words;
    this.#onEnd = onEnd;
    if (!("speechSynthesis" in globalThis)) return;
    button.addEventListener("click", () => this.#set(!this.#on));
    speechSynthesis.addEventListener("voiceschanged", () => this.#offer());
    addEventListener("pagehide", () => this.stop());
    this.#offer();
  }

  stop() {
    if (this.#on) this.#set(false);
  }

  /** Somebody went to another step: that one is read. */
  moved() {
    if (this.#on) this.#read();
  }

  get #voice() {
    const language = document.documentElement.lang.split("-")[0];
    return speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.split(/[-_]/)[0] === language);
  }

  #offer() {
    this.#button.hidden = !this.#voice;
  }

  /** @param {boolean} on */
  #set(on) {
    this.#on = on;
    this.#button.ariaPressed = String(on);
    this.#button.textContent = text(on ? "screen-stop-reading" : "screen-read-aloud");
    if (on) this.#read();
    else speechSynthesis.cancel();
  }

  #read() {
    speechSynthesis.cancel();
    const voice = this.#voice;
    if (!voice) return this.#set(false);
    const said = new SpeechSynthesisUtterance(this.#words());
    said.voice = voice;
    said.lang = voice.lang;
    said.addEventListener("end", () => {
      if (this.#on && !this.#onEnd()) this.#set(false);
    });
    return speechSynthesis.speak(said);
  }
}
