/**
 * `<vertebra-player>`: attributes in, events out, and the methods a page calls. What it looks like is the shell's, what
 * it shows is the session's, and how that gets there is the loading's.
 */

import { numberIn, oneOf } from "../core/check.js";
import { PlayerError } from "../core/errors.js";
import { measure } from "../core/measure.js";
import { actionsOf } from "./actions.js";
import { Guest } from "./guest.js";
import { Loading } from "./loading.js";
import { SPEED_RANGE, STYLES, SWITCHES, THEMES, VIEWS, onOff, readChrome } from "./options.js";
import { Shell } from "./shell.js";
import { readSnapshot, snapshotOf } from "./snapshot.js";
import { strings } from "./strings.js";
import css from "./styles.css";
import { ThemeWatch } from "./theme.js";

/** @typedef {import("./snapshot.js").Asked} Asked */
/** @typedef {import("./snapshot.js").PlayerSnapshot} PlayerSnapshot */

const NEAR = "300px";
const DEFAULT_STYLE = "bone";
const DEFAULT_VIEW = "oblique";
/** What a picture starts from, in the order in which it counts; `t` is finer than `stage`. */
const FIRST = ["style", "look", "view", "speed", "loop", "stage", "t"];

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class VertebraPlayer extends HTMLElement {
  static observedAttributes = ["src", "poster", "theme", "chrome", ...SWITCHES, ...FIRST];

  /** @type {ArrayBuffer | null} */
  #data = null;
  /** What a page set while there was no picture to come back to, the last one last. @type {Set<string>} */
  #late = new Set();
  /** Whether the page was told of this picture. */
  #begun = false;
  #stage = "";
  #told = -1;
  #touch = matchMedia("(pointer: coarse)");
  #still = matchMedia("(prefers-reduced-motion: reduce)");
  #shell;
  #loading;
  #guest;
  #theme;
  #sight;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const actions = actionsOf(this, () => this.#loading.shown, {
      activate: (active) => this.#guest.set(active),
      retry: () => this.#loading.retry(),
      resized: () => this.#loading.resize(),
    });
    this.#shell = new Shell(actions);
    root.append(this.#shell.root);
    this.#loading = new Loading(this.#shell, {
      source: () => ({ src: this.getAttribute("src"), data: this.#data }),
      onOpen: (viewer) => {
        viewer.interactive = this.#guest.active;
        viewer.setTheme(this.#theme.theme);
      },
      onFirst: (kept) => this.#first(kept),
      onReady: () => this.#begin(),
      onError: ({ code, message }) => this.#emit("error", { code, message }),
      onFrame: () => this.#update(),
      onMove: () => this.#moved(),
      // the page's own attributes say the rest
      keep: () => ({ ...this.capture(), theme: undefined, chrome: {} }),
    });
    this.#guest = new Guest(this, this.#shell.picture, (active) => {
      this.#shell.setActive(active, this.#touch.matches);
      if (this.#loading.shown) this.#loading.shown.viewer.interactive = active;
    });
    this.#theme = new ThemeWatch((theme) => {
      this.#shell.root.dataset.theme = theme;
      this.#loading.shown?.viewer.setTheme(theme);
    });
    this.#sight = new IntersectionObserver(([entry]) => this.#seen(entry.isIntersecting), { rootMargin: NEAR });
  }

  connectedCallback() {
    // a page may have set the property before this script ran
    if (Object.hasOwn(this, "data")) {
      const { data } = this;
      delete (/** @type {any} */ (this).data);
      this.data = data;
    }
    this.#readChrome();
    this.#shell.setActive(false, this.#touch.matches);
    this.#shell.connect();
    this.#guest.connect();
    this.#theme.connect();
    this.#still.addEventListener("change", this.#onStill);
    this.#sight.observe(this);
  }

  disconnectedCallback() {
    this.#sight.disconnect();
    this.#shell.disconnect();
    this.#guest.disconnect();
    this.#theme.disconnect();
    this.#still.removeEventListener("change", this.#onStill);
    // moved within the page, it keeps its picture; taken out, it gives the graphics back
    queueMicrotask(() => this.isConnected || this.#loading.close());
  }

  // ---- attributes

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (FIRST.includes(name) && this.#loading.returning) {
      this.#late.delete(name);
      this.#late.add(name);
    }
    this.#heed(name, value);
  }

  /**
   * @param {string} name
   * @param {string | null} value what is not allowed is ignored, and said once
   */
  #heed(name, value) {
    try {
      this.#attribute(name, value);
    } catch (error) {
      this.#warn(error);
    }
  }

  /**
   * @param {string} name
   * @param {string | null} value
   * @throws {PlayerError} where the value is not allowed
   */
  #attribute(name, value) {
    if (name === "src") return this.#loading.reload();
    if (name === "poster") return this.#shell.showPoster(value);
    if (name === "theme") return this.#theme.ask(oneOf(name, value ?? "auto", THEMES));
    if (!FIRST.includes(name)) return this.#readChrome();
    const { clock, viewer, session } = this.#loading.shown ?? {};
    if (!clock || !viewer) return undefined;
    if (name === "loop") clock.loop = onOff(name, value, false);
    else if (name === "speed") clock.speed = numberIn(name, value ?? 1, ...SPEED_RANGE);
    else if (value === null) return undefined;
    else if (name === "t") this.seek(numberIn(name, value, 0, Infinity));
    else if (name === "stage") this.seek(value);
    else if (name === "view") this.setView(value);
    else if (name === "look") this.setStyle(oneOf(name, value.trim(), STYLES));
    // `style` is CSS on every element: only the name of a style is ours
    else if (STYLES.includes(value.trim())) this.setStyle(value.trim());
    session?.requestFrame();
    return undefined;
  }

  /** @param {unknown} error */
  #warn(error) {
    if (!(error instanceof PlayerError)) throw error;
    console.warn(`vertebra-player: ${error.message}`);
  }

  #readChrome() {
    const chrome = readChrome((name) => this.getAttribute(name), (error) => this.#warn(error));
    this.#shell.setChrome(chrome);
    if (this.isConnected) this.#shell.measure();
  }

  // ---- the file

  /** The case file itself, where a page already holds it. @type {ArrayBuffer | null} */
  get data() {
    return this.#data;
  }

  set data(buffer) {
    this.#data = buffer;
    this.#loading.reload();
  }

  /** Whether there is a picture. */
  get ready() {
    return this.#loading.shown !== null;
  }

  /** @param {boolean} near */
  #seen(near) {
    this.#loading.see(near);
    if (!near) this.#guest.set(false);
  }

  /**
   * The first moment of a picture: what attributes ask for, or where it stood when it was taken away. What the page set
   * in the meantime counts for more.
   *
   * @param {Asked | null} kept
   */
  #first(kept) {
    const { viewer, clock } = this.#need();
    this.#begun = false;
    viewer.setStyle(DEFAULT_STYLE);
    viewer.setView(DEFAULT_VIEW);
    for (const name of FIRST) if (this.hasAttribute(name)) this.#heed(name, this.getAttribute(name));
    if (kept) this.#apply(kept);
    for (const name of this.#late) this.#heed(name, this.getAttribute(name));
    this.#late.clear();
    const byItself = !kept && this.#flag("autoplay");
    if (byItself) clock.play();
    this.#shell.playsByItself ||= byItself;
  }

  /** The picture is there. */
  #begin() {
    const { clip } = this.#need();
    this.#onStill();
    this.#begun = true;
    this.#stage = "";
    this.#emit("ready", { duration_s: clip.durationS, stages: clip.stages.map(({ name }) => name) });
    this.#moved();
  }

  #onStill = () => {
    if (this.#loading.shown) this.#loading.shown.clock.stepping = this.#still.matches;
  };

  /** @param {string} name */
  #flag(name) {
    try {
      return onOff(name, this.getAttribute(name), false);
    } catch (error) {
      this.#warn(error);
      return false;
    }
  }

  // ---- frames

  #update() {
    const { clip, clock, viewer } = this.#need();
    const { t, index, playing, loop, speed } = clock;
    this.#shell.update({ clip, viewer, t, index, playing, loop, speed, now: measure(clip, t) });
  }

  /** Tells the page where time is, and has it drawn. */
  #moved() {
    if (!this.#begun) return;
    const { clip, clock, session } = this.#need();
    const { t } = clock;
    const { name } = clip.stageAt(t);
    if (this.#told !== t) this.#emit("timeupdate", { t, stage: name });
    this.#told = t;
    if (this.#stage !== name) {
      this.#stage = name;
      this.#emit("stagechange", { stage: name, t });
    }
    session.requestFrame();
  }

  /**
   * An `error` stays at the player: on its way up it would reach the page's own `window.onerror`.
   *
   * @param {"ready" | "timeupdate" | "stagechange" | "error"} type
   * @param {object} detail
   */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== "error", composed: true }));
  }

  /** @throws {PlayerError} code "not-ready" */
  #need() {
    const { shown } = this.#loading;
    if (!shown) throw new PlayerError("not-ready", strings.notReady);
    return shown;
  }

  // ---- what a page can call

  play() {
    this.#need().clock.play();
    this.#moved();
  }

  pause() {
    this.#need().clock.pause();
    this.#moved();
  }

  /** @param {number | string} when seconds, or a stage's name (its end) */
  seek(when) {
    const { clip, clock } = this.#need();
    clock.seek(clip.timeOf(when));
    this.#moved();
  }

  next() {
    this.#need().clock.step(1);
    this.#moved();
  }

  previous() {
    this.#need().clock.step(-1);
    this.#moved();
  }

  /** @param {string} name one of lateral, front, back, top, oblique, needle */
  setView(name) {
    this.#need().viewer.setView(oneOf("view", name, VIEWS));
  }

  /** @param {string} name one of bone, glass, cutaway, and xray where the device can */
  setStyle(name) {
    const { viewer } = this.#need();
    viewer.setStyle(oneOf("style", name, viewer.styles));
    this.#loading.resize();
  }

  /**
   * @param {number | string} [when] seconds or a stage's name; now unless told
   * @returns {import("../core/types.d.ts").Measurements}
   */
  measurements(when) {
    const { clip, clock } = this.#need();
    return measure(clip, when ?? clock.t);
  }

  /** Everything that brings this picture back, as plain JSON. @returns {PlayerSnapshot} */
  capture() {
    const { clip, clock, viewer } = this.#need();
    return snapshotOf(clip, clock, viewer, this.#chrome(), this.getAttribute("theme") ?? "auto");
  }

  /**
   * @param {PlayerSnapshot} json from `capture`, or any part of it: what is left out stays as it is
   * @throws {PlayerError} code "bad-value"; nothing has changed then
   */
  restore(json) {
    const { clip, viewer } = this.#need();
    this.#apply(readSnapshot(json, clip, viewer));
    this.#loading.resize();
    this.#moved();
  }

  /** @param {Asked} asked */
  #apply({ t, speed, loop, style, cut_mm, camera, view, theme, chrome }) {
    const { clock, viewer } = this.#need();
    if (t !== undefined) {
      clock.pause();
      clock.seek(t);
    }
    clock.speed = speed ?? clock.speed;
    clock.loop = loop ?? clock.loop;
    if (style) viewer.setStyle(style);
    if (cut_mm !== undefined) viewer.setCut(cut_mm);
    if (camera) viewer.setCamera(camera);
    else if (view) viewer.setView(view);
    const now = this.#chrome();
    for (const name of SWITCHES) {
      const on = chrome[name] ?? now[name];
      if (on !== now[name]) this.setAttribute(name, on ? "on" : "off");
    }
    if (theme && theme !== (this.getAttribute("theme") ?? "auto")) this.setAttribute("theme", theme);
  }

  #chrome() {
    return readChrome((name) => this.getAttribute(name), () => {});
  }

  /**
   * @param {{width?: number, height?: number}} [size] px
   * @returns {Promise<Blob>} PNG
   * @throws {PlayerError} code "lost" while the graphics are interrupted
   */
  async snapshot(size) {
    const { viewer, clock } = this.#need();
    viewer.setTime(clock.t);
    return viewer.snapshot(size);
  }
}
