/**
 * `<vertebra-player>`: its life on a page, and the methods a page calls. What it looks like is the shell's, what it shows
 * is the case display's, and how that gets there is the loading's.
 */

import { oneOf } from "../core/check.js";
import { PlayerError } from "../core/errors.js";
import { measure } from "../core/measure.js";
import { actionsOf } from "./actions.js";
import { Activation } from "./activation.js";
import { ATTRIBUTES, Attributes } from "./attributes.js";
import { standsBeside } from "./beside.js";
import { PlayerEvents } from "./events.js";
import { Loading } from "./loading.js";
import { OpeningShot } from "./opening.js";
import { QUALITIES, VIEWS, readChrome } from "./options.js";
import { Printing } from "./printing.js";
import { Shell } from "./shell.js";
import { applyAsked, readSnapshot, snapshotOf } from "./snapshot.js";
import { strings } from "./strings.js";
import { sheetOf } from "./sheets.js";
import css from "./styles.css";
import { ThemeWatch } from "./theme.js";

/** @typedef {import("./snapshot.js").PlayerSnapshot} PlayerSnapshot */

const NEAR = "300px";

export class VertebraPlayer extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** @type {ArrayBuffer | null} */
  #data = null;
  #view = window;
  #touch = matchMedia("(pointer: coarse)");
  #still = matchMedia("(prefers-reduced-motion: reduce)");
  #shell;
  #loading;
  #activation;
  #theme;
  #attributes;
  #events;
  #printing;
  /** The opening shot's file, where a page already holds it. @type {ArrayBuffer | null} */
  openingData = null;
  #opening = new OpeningShot(
    (running) => this.#shell.root.toggleAttribute("data-opening", running),
    () => this.openingData,
  );
  /** @type {IntersectionObserver | null} */
  #sight = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheetOf(css, window)];
    const actions = actionsOf(this, () => this.#loading.shown, {
      activate: (active) => this.#activation.set(active),
      retry: () => this.#loading.retry(),
      resized: () => this.#loading.resize(),
    });
    this.#shell = new Shell(actions);
    root.append(this.#shell.root);
    this.#events = new PlayerEvents(this);
    this.#loading = new Loading(this.#shell, {
      source: () => ({ src: this.getAttribute("src"), data: this.#data }),
      onOpen: (viewer) => {
        viewer.interactive = this.#activation.active;
        viewer.setTheme(this.#theme.theme);
        this.#attributes.dress(viewer);
        viewer.quality = this.quality;
      },
      onFirst: (kept) => {
        this.#events.hold();
        this.#attributes.first(kept);
      },
      onReady: () => {
        this.#onStill();
        this.#events.ready(this.#need());
        void this.#opening.begin(() => this.#loading.shown, this.#view);
      },
      onError: (error) => this.#events.error(error),
      onFrame: () => this.#update(),
      onMove: () => this.#moved(),
      // the page's own attributes say the rest
      keep: () => ({ ...this.capture(), theme: undefined, ghosts: undefined, neighbours: undefined, chrome: {} }),
    });
    this.#activation = new Activation(this, this.#shell.picture, (active) => {
      this.#shell.setActive(active, this.#touch.matches);
      if (this.#loading.shown) this.#loading.shown.viewer.interactive = active;
    });
    this.#theme = new ThemeWatch((theme) => {
      this.#shell.root.dataset.theme = theme;
      this.#loading.shown?.viewer.setTheme(theme);
    });
    this.#attributes = new Attributes(this, {
      loading: this.#loading,
      shell: this.#shell,
      theme: this.#theme,
      opening: this.#opening,
    });
    this.#printing = new Printing(root, this.#shell, () => (this.ready ? this.still() : null));
  }

  /** In another window's page: what belongs to a window is made anew there. */
  adoptedCallback() {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    this.#view = view;
    this.#touch = view.matchMedia("(pointer: coarse)");
    this.#still = view.matchMedia("(prefers-reduced-motion: reduce)");
    /** @type {ShadowRoot} */ (this.shadowRoot).adoptedStyleSheets = [sheetOf(css, view)];
    this.#loading.setView(view);
  }

  connectedCallback() {
    // a page may have set the property before this script ran
    if (Object.hasOwn(this, "data")) {
      const { data } = this;
      delete (/** @type {any} */ (this).data);
      this.data = data;
    }
    this.#attributes.readChrome();
    this.#shell.setActive(false, this.#touch.matches);
    this.#shell.connect(this.#view, standsBeside(this));
    this.#activation.connect();
    this.#theme.connect(this.#view);
    this.#printing.connect(this.#view);
    this.#still.addEventListener("change", this.#onStill);
    const seen = (/** @type {IntersectionObserverEntry[]} */ entries) => this.#seen(entries[entries.length - 1].isIntersecting);
    this.#sight = new this.#view.IntersectionObserver(seen, { rootMargin: NEAR });
    this.#sight.observe(this);
  }

  disconnectedCallback() {
    this.#sight?.disconnect();
    this.#shell.disconnect();
    this.#activation.disconnect();
    this.#theme.disconnect();
    this.#printing.disconnect();
    this.#still.removeEventListener("change", this.#onStill);
    // moved within the page, it keeps its picture; taken out, it gives the graphics back
    queueMicrotask(() => this.isConnected || this.#loading.close());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before !== value) this.#attributes.changed(name, value);
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

  /** Whether the picture follows the stages: camera, style and what is lit. What was picked or turned since does not. */
  get direction() {
    return this.#loading.shown?.viewer.directed ?? false;
  }

  set direction(on) {
    const { viewer } = this.#need();
    viewer.directed = on;
    this.#loading.resize();
  }

  /** Whether there is a case. */
  get ready() {
    return this.#loading.shown !== null;
  }

  /** Whether its picture is drawn here; without WebGL all else works. */
  get drawing() {
    return this.#loading.shown?.viewer.flat === false;
  }

  /** @param {boolean} near */
  #seen(near) {
    if (near) this.#opening.prepare();
    this.#loading.setNear(near);
    if (!near) this.#activation.set(false);
  }

  #onStill = () => {
    if (this.#loading.shown) this.#loading.shown.clock.stepping = this.#still.matches;
  };

  // ---- frames

  #update() {
    const { clip, clock, viewer } = this.#need();
    const { t, index, playing, loop, speed } = clock;
    this.#shell.update({ clip, viewer, t, index, playing, loop, speed, now: measure(clip, t) });
  }

  /** Tells the page where time is, and has it drawn. */
  #moved() {
    this.#events.moved(this.#need());
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

  /** @param {string} name one of VIEWS */
  setView(name) {
    this.#need().viewer.setView(oneOf("view", name, VIEWS));
  }

  /** @param {string} name one of STYLES, xray only where the device can */
  setStyle(name) {
    const { viewer } = this.#need();
    viewer.setStyle(oneOf("style", name, viewer.styles));
    this.#loading.resize();
  }

  /** How much is drawn: "auto" is what the device can, "low", "medium" or "high" is that always. */
  get quality() {
    return QUALITIES.find((name) => name === this.getAttribute("quality")) ?? "auto";
  }

  set quality(name) {
    this.setAttribute("quality", oneOf("quality", name, QUALITIES));
  }

  /**
   * @param {number | string} [when] seconds or a stage's name; now unless told
   * @returns {import("../core/types.d.ts").Measurements}
   */
  measurements(when) {
    const { clip, clock } = this.#need();
    return measure(clip, when ?? clock.t);
  }

  /** What comes before, during and after what moves, in its order. @returns {readonly import("../core/types.d.ts").Step[]} */
  get journey() {
    return this.#need().clip.extras.journey ?? [];
  }

  /** The stages in words, in their order. */
  get stages() {
    return this.#shell.captions.told(this.#need().clip.stages);
  }

  /** Everything that brings this picture back, as plain JSON. @returns {PlayerSnapshot} */
  capture() {
    const { clip, clock, viewer } = this.#need();
    return snapshotOf(clip, clock, viewer, this.#chrome(), (name) => this.getAttribute(name));
  }

  /**
   * @param {PlayerSnapshot} json from `capture`, or any part of it: what is left out stays as it is
   * @throws {PlayerError} code "bad-value"; nothing has changed then
   */
  restore(json) {
    const shown = this.#need();
    applyAsked(readSnapshot(json, shown.clip, shown.viewer), shown, this);
    this.#loading.resize();
    this.#moved();
  }

  #chrome() {
    return readChrome((name) => this.getAttribute(name), () => {});
  }

  /**
   * @param {{width?: number, height?: number}} [size] px
   * @returns {Promise<Blob>} PNG
   * @throws {PlayerError} code "lost" while the graphics are interrupted, "no-webgl" where there are none
   */
  async snapshot(size) {
    return this.#need().display.snapshot(size);
  }

  /**
   * The picture at once, on light ground, as paper wants it.
   *
   * @returns {HTMLCanvasElement | null} null while the graphics are interrupted
   */
  still() {
    const { viewer, clock } = this.#need();
    viewer.setTime(clock.t);
    viewer.setTheme("light");
    const copy = viewer.still();
    viewer.setTheme(this.#theme.theme);
    return copy;
  }
}
