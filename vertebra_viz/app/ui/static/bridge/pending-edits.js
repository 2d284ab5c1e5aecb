// Edits of the user that the server may not have received. After a reconnection the server sends its own values, which are
// older; the edits are then sent again.

export class PendingEdits {
  #connection;
  #key;
  /** @type {Record<string, unknown>} */
  #known = {};
  /** @type {Record<string, unknown>} */
  #edits = {};

  /**
   * @param {import("./connection.js").Connection} connection
   * @param {import("./types.d.ts").Key<unknown>} key of a value in trame's state; of an object, each part is an edit of its own
   */
  constructor(connection, key) {
    this.#connection = connection;
    this.#key = key;
    connection.onFirst((trame) => trame.state.watch([key], (value) => this.#changed(trame, parts(value))));
    connection.onEach((trame) => this.#connected(trame));
  }

  /** @param {import("./types.d.ts").Trame} trame @param {Record<string, unknown>} now */
  #changed(trame, now) {
    if (trame.state.dirtyKeys.has(this.#key)) {
      const edited = Object.entries(now).filter(([name, part]) => part !== this.#known[name]);
      Object.assign(this.#edits, Object.fromEntries(edited));
    } else if (this.#connection.connected) {
      this.#edits = {}; // the server has sent a newer value
    }
    this.#known = now;
  }

  /** @param {import("./types.d.ts").Trame} trame */
  #connected({ state, client }) {
    if (Object.keys(this.#edits).length) {
      const value = { ...parts(state.get(this.#key)), ...this.#edits };
      void state.set(this.#key, "whole" in value ? value.whole : value);
    }
    client.onBusyChange(() => {
      const sent = !client.isBusy() && !state.dirtyKeys.has(this.#key);
      if (sent && this.#connection.connected) this.#edits = {};
    });
  }
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function parts(value) {
  return value !== null && typeof value === "object" ? { ...value } : { whole: value };
}
