/**
 * Errors of the player with a readable message of one line, for the reader and for the page that embeds the player.
 */

/** @typedef {"missing" | "corrupt" | "no-webgl" | "bad-value" | "not-ready" | "lost"} ErrorCode */

export class PlayerError extends Error {
  #said;

  /**
   * @param {ErrorCode} code kind of error, for programs
   * @param {() => string} said says what happened and what is allowed, for people, in the language that is spoken then
   */
  constructor(code, said) {
    super(said());
    this.name = "PlayerError";
    this.code = code;
    this.#said = said;
  }

  /** The same in the language that is spoken now: while a file was loaded, another player of the page may have spoken. */
  again() {
    this.message = this.#said();
    return this;
  }
}
