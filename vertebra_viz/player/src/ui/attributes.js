/**
 * Applies the player's attributes: at once if there is a picture, otherwise when there is one. Values that are not allowed are
 * ignored, with one warning on the console.
 */

import { numberIn, oneOf } from "../core/check.js";
import { PlayerError } from "../core/errors.js";
import { GHOSTS, NEIGHBOURS, QUALITIES, SPEED_RANGE, STYLES, SWITCHES, THEMES, TURNINGS, onOff, readChrome } from "./options.js";
import { applyAsked } from "./snapshot.js";

/** @typedef {import("./element.js").VertebraPlayer} VertebraPlayer */
/** @typedef {import("./loading.js").Loading} Loading */
/** @typedef {import("./shell.js").Shell} Shell */
/** @typedef {import("./snapshot.js").Asked} Asked */
/** @typedef {import("./theme.js").ThemeWatch} ThemeWatch */

/** @type {import("./options.js").StyleName} */
const DEFAULT_STYLE = "bone";
/** @type {import("./options.js").ViewName} */
const DEFAULT_VIEW = "oblique";
/** Attributes that a new picture starts with, in the order of application; `t` overrides `stage`. */
const FIRST = ["turning", "style", "look", "view", "speed", "loop", "stage", "t"];

/** All attributes of the element. */
export const ATTRIBUTES = ["src", "poster", "theme", "quality", "plain", "chrome", "direction", "ghosts", "neighbours", "opening", "lang", ...SWITCHES, ...FIRST];

export class Attributes {
  /** Attributes set while the picture was closed, in the order of setting. @type {Set<string>} */
  #late = new Set();
  /** The viewer opened last. @type {import("../three/viewer.js").Viewer | null} */
  #viewer = null;

  /**
   * @param {VertebraPlayer} player
   * @param {{loading: Loading, shell: Shell, theme: ThemeWatch, opening: import("./opening.js").OpeningShot}} parts to which the attributes are applied
   */
  constructor(player, { loading, shell, theme, opening }) {
    this.opening = opening;
    this.player = player;
    this.loading = loading;
    this.shell = shell;
    this.theme = theme;
  }

  /**
   * @param {string} name of the changed attribute
   * @param {string | null} value
   */
  changed(name, value) {
    if ((name === "direction" || FIRST.includes(name)) && this.loading.returning) {
      this.#late.delete(name);
      this.#late.add(name);
    }
    this.#apply(name, value);
  }

  readChrome() {
    this.shell.speak();
    const chrome = readChrome((name) => this.player.getAttribute(name), warn);
    this.shell.setChrome(chrome);
    if (this.player.isConnected) this.shell.measure();
  }

  /** Prepares a new picture, before it has a case. @param {import("../three/viewer.js").Viewer} viewer still empty */
  dress(viewer) {
    this.#viewer = viewer;
    for (const name of ["ghosts", "neighbours"]) this.#apply(name, this.player.getAttribute(name));
  }

  /**
   * Sets up a new picture: as the attributes say, or as it was when it was closed. Attributes set in the meantime take precedence
   * over that.
   *
   * @param {Asked | null} kept
   */
  first(kept) {
    const { player, shell } = this;
    const shown = /** @type {import("./loading.js").Shown} */ (this.loading.shown);
    shown.viewer.setStyle(DEFAULT_STYLE);
    shown.viewer.setView(DEFAULT_VIEW);
    if (this.#switch("direction", true)) shown.viewer.directed = true;
    for (const name of FIRST) if (player.hasAttribute(name)) this.#apply(name, player.getAttribute(name));
    if (kept) applyAsked(kept, shown, player);
    for (const name of this.#late) this.#apply(name, player.getAttribute(name));
    this.#late.clear();
    const byItself = !kept && this.#switch("autoplay", false);
    if (byItself) shown.clock.play();
    shell.playsByItself ||= byItself;
  }

  /** The viewer that is open or being opened. */
  get #open() {
    return this.#viewer?.disposed ? null : this.#viewer;
  }

  /** Reads an attribute that is used only when a picture starts. @param {string} name @param {boolean} absent its value if the attribute is absent */
  #switch(name, absent) {
    this.shell.speak();
    try {
      return onOff(name, this.player.getAttribute(name), absent);
    } catch (error) {
      warn(error);
      return absent;
    }
  }

  /**
   * @param {string} name
   * @param {string | null} value
   */
  #apply(name, value) {
    this.shell.speak();
    try {
      this.#attribute(name, value);
    } catch (error) {
      warn(error);
    }
  }

  /**
   * @param {string} name
   * @param {string | null} value
   * @throws {PlayerError} if the value is not allowed
   */
  #attribute(name, value) {
    const { player, loading } = this;
    if (name === "src") return loading.reload();
    if (name === "poster") return this.shell.showPoster(value);
    if (name === "theme") return this.theme.ask(oneOf(name, value ?? "auto", THEMES));
    if (name === "quality") return this.#draw(oneOf(name, value ?? "auto", QUALITIES));
    if (name === "plain") return this.shell.setPlain(onOff(name, value, false));
    if (name === "opening") return this.opening.ask(value);
    if (name === "ghosts") return this.#outline(oneOf(name, value ?? "auto", GHOSTS));
    if (name === "neighbours") return this.#beside(oneOf(name, value ?? "solid", NEIGHBOURS));
    if (name !== "direction" && !FIRST.includes(name)) return this.readChrome();
    if (!loading.shown) return undefined;
    const { clock, display, viewer } = loading.shown;
    if (name === "turning") viewer.sideways = oneOf(name, value ?? TURNINGS[0], TURNINGS) === TURNINGS[1];
    else if (name === "direction") player.direction = onOff(name, value, true);
    else if (name === "loop") clock.loop = onOff(name, value, false);
    else if (name === "speed") clock.speed = numberIn(name, value ?? 1, ...SPEED_RANGE);
    else if (value === null) return undefined;
    else if (name === "t") player.seek(numberIn(name, value, 0, Infinity));
    else if (name === "stage") player.seek(value);
    else if (name === "view") player.setView(value);
    else if (name === "look") player.setStyle(oneOf(name, value.trim(), STYLES));
    // `style` is CSS on every element: only the name of a style is meant for the player
    else if (STYLES.some((style) => style === value.trim())) player.setStyle(value.trim());
    display.requestFrame();
    return undefined;
  }

  /** @param {typeof GHOSTS[number]} asked */
  #outline(asked) {
    const shown = asked === "on";
    if (this.#open) this.#open.ghosts = asked === "auto" ? null : { intact: shown, broken: shown };
  }

  /** @param {typeof NEIGHBOURS[number]} asked */
  #beside(asked) {
    if (this.#open) this.#open.neighbours = asked;
  }

  /** @param {import("../three/quality.js").QualityName} quality */
  #draw(quality) {
    if (this.#open) this.#open.quality = quality;
  }
}

/** @param {unknown} error */
function warn(error) {
  if (!(error instanceof PlayerError)) throw error;
  console.warn(`vertebra-player: ${error.message}`);
}
