// What a hand has set and the server may not have heard. When a connection is found again the server says what it
// knows, which is older; the hand's word is then said once more.

export class Unsent {
  #link;
  #key;
  #known = {};
  #edits = {};

  /**
   * @param {import("./link.js").Link} link
   * @param {string} key of a value in trame's state; of an object, each part is an edit of its own
   */
  constructor(link, key) {
    this.#link = link;
    this.#key = key;
    link.onFirst(({ state }) => state.watch([key], (value) => this.#changed(parts(value))));
    link.onEach((trame) => this.#connected(trame));
  }

  #changed(now) {
    if (window.trame.state.dirtyKeys.has(this.#key)) {
      const edited = Object.entries(now).filter(([name, part]) => part !== this.#known[name]);
      Object.assign(this.#edits, Object.fromEntries(edited));
    } else if (this.#link.connected) {
      this.#edits = {}; // the server has said something since
    }
    this.#known = now;
  }

  #connected({ state, client }) {
    if (Object.keys(this.#edits).length) {
      const value = { ...parts(state.get(this.#key)), ...this.#edits };
      state.set(this.#key, "whole" in value ? value.whole : value);
    }
    client.onBusyChange(() => {
      const heard = !client.isBusy() && !state.dirtyKeys.has(this.#key);
      if (heard && this.#link.connected) this.#edits = {};
    });
  }
}

function parts(value) {
  return value !== null && typeof value === "object" ? value : { whole: value };
}
