// The server's picture in the player's place: its client code is loaded when it is first requested.

import { playerElement } from "./page.js";
import { applyPose } from "./pose.js";

/** @typedef {import("./player-control.js").PlayerControl} PlayerControl */
/** @typedef {HTMLElement & {__vue_app__?: {use: (plugin: object) => void}}} VueRoot */

export class RemotePicture {
  #files;
  #key;
  #connection;
  /** @type {Promise<void> | null} */
  #loading = null;

  /**
   * @param {{script: string, style: string}} files of trame-rca
   * @param {import("./types.d.ts").Key<boolean>} key of the state by which templates show it
   * @param {import("./connection.js").Connection} connection
   */
  constructor(files, key, connection) {
    this.#files = files;
    this.#key = key;
    this.#connection = connection;
  }

  /** @param {PlayerControl} player whose moment, style and camera it continues with */
  async show(player) {
    if (!this.#connection.connected) return;
    await this.receive();
    const { when, style, view, seen } = player.startingPoint();
    player.pause();
    const element = playerElement(); // only the element has the camera's pose
    await this.#connection.call("remote.show", when, style, view, element.ready ? element.capture().camera : null, seen);
  }

  /** Load the client code and show the element; after a new connection the element has to be created again. */
  async receive() {
    this.#loading ??= this.#load();
    await this.#loading;
    setTimeout(() => window.trame?.state.set(this.#key, true));
  }

  /** @param {PlayerControl} player which is shown again */
  async hide(player) {
    const left = /** @type {import("./types.d.ts").PictureLeft | null} */ (await this.#connection.call("remote.hide"));
    if (!left) return;
    const { camera, direction, ...look } = left;
    const element = playerElement();
    if (element.ready) applyPose(element, { camera, direction }, false); // before it reports its status
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
    const app = /** @type {VueRoot | null} */ (document.getElementById("app"))?.__vue_app__;
    if (!app || !window.trame_rca) throw new Error("the server's pictures cannot be shown: trame-rca did not load");
    app.use(window.trame_rca);
  }
}
