/**
 * What goes wrong, in one readable line: shown to the reader, sent to the page that embeds the player.
 */

/** @typedef {"missing" | "corrupt" | "no-webgl" | "bad-value" | "not-ready" | "lost"} ErrorCode */

export class PlayerError extends Error {
  /**
   * @param {ErrorCode} code what kind of trouble, for programs
   * @param {string} message what happened and what is allowed, for people
   */
  constructor(code, message) {
    super(message);
    this.name = "PlayerError";
    this.code = code;
  }
}
