// The server's picture: its client code is loaded when the first one is asked for, and then takes the player's place.

import { pose } from "./pose.js";

export class Remote {
  #files;
  #key;
  #link;
  #loading = null;

  /**
   * @param {{script: string, style: string}} files of trame-rca
   * @param {string} key of the state that lets templates show it
   * @param {import("./link.js").Link} link
   */
  constructor(files, key, link) {
    this.#files = files;
    this.#key = key;
    this.#link = link;
  }

  /** @param {import("./player.js").Player} player whose moment, style and camera it takes up */
  async show(player) {
    if (!this.#link.connected) return;
    await this.receive();
    const { when, style, view } = player.standing();
    player.pause();
    await this.#link.call("remote.show", when, style, view, element().ready ? element().capture().camera : null);
  }

  /** Be ready for pictures; after a new connection the element that shows them has to begin anew. */
  async receive() {
    this.#loading ??= this.#load();
    await this.#loading;
    setTimeout(() => window.trame.state.set(this.#key, true));
  }

  /** @param {import("./player.js").Player} player which takes its place again */
  async hide(player) {
    const left = await this.#link.call("remote.hide");
    if (!left) return;
    const { camera, ...look } = left;
    if (camera && element().ready) pose(element(), { camera }, false); // before it says what it shows
    player.look(look);
  }

  async #load() {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = this.#files.style;
    document.head.append(style);
    await new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = this.#files.script;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    document.getElementById("app").__vue_app__.use(window.trame_rca);
  }
}

/** The <vertebra-player> itself: only it knows where its camera stands. */
function element() {
  return document.getElementById("vv-player");
}
