/**
 * Errors of the player with a readable message of one line, for the reader and for the page that embeds the player.
 */

/** @typedef {"missing" | "corrupt" | "no-webgl" | "bad-value" | "not-ready" | "lost"} ErrorCode */

export class PlayerError extends Error {
  /**
   * @param {ErrorCode} code kind of error, for programs
   * @param {string} message what happened and what is allowed, for people
   */
  constructor(code, message) {
    super(message);
    this.name = "PlayerError";
    this.code = code;
  }
}
