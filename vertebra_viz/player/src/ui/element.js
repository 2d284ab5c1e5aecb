/**
 * `<vertebra-player>`: attributes in, events out, and the methods a page calls. What it looks like is the shell's, what
 * it shows is the session's.
 */

import { PlayerError } from "../core/errors.js";
import { measure } from "../core/measure.js";
import { Guest } from "./guest.js";
import { LANGUAGES, STYLES, SWITCHES, THEMES, VIEWS, carriedOver, numberIn, onOff, oneOf, readChrome } from "./options.js";
import { Session, fetchCase } from "./session.js";
import { Shell } from "./shell.js";
import { readSnapshot, snapshotOf } from "./snapshot.js";
import { strings } from "./strings.js";
import css from "./styles.css";
import { ThemeWatch } from "./theme.js";

/** @typedef {import("./snapshot.js").PlayerSnapshot} PlayerSnapshot */
/** @typedef {{stage: string, share: number, speed: number, loop: boolean, playing: boolean}} Standing */

const SPEED = /** @type {const} */ ([0.25, 4]);
const NEAR = "300px";
const DEFAULT_STYLE = "bone";
const DEFAULT_VIEW = "oblique";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class VertebraPlayer extends HTMLElement {
  static observedAttributes = [
    ...["src", "stage", "t", "view", "look", "style", "lang", "loop", "speed", "poster", "theme", "chrome"],
    ...SWITCHES,
  ];

  /** @type {Session | null} */
  #session = null;
  /** @type {AbortController | null} */
  #loading = null;
  /** @type {ArrayBuffer | null} */
  #data = null;
  /** @type {PlayerSnapshot | null} what to come back to, once there is a picture again */
  #kept = null;
  #ready = false;
  #near = false;
  #stage = "";
  #told = -1;
  #touch = matchMedia("(pointer: coarse)");
  #still = matchMedia("(prefers-reduced-motion: reduce)");

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.#shell = new Shell(this.#actions());
    root.append(this.#shell.root);
    this.#guest = new Guest(this, this.#shell.picture, (active) => {
      this.#shell.setActive(active, this.#touch.matches);
      if (this.#session) this.#session.viewer.interactive = active;
    });
    this.#theme = new ThemeWatch((theme) => {
      this.#shell.root.dataset.theme = theme;
      this.#session?.viewer.setTheme(theme);
    });
    this.#sight = new IntersectionObserver(([entry]) => this.#seen(entry.isIntersecting), { rootMargin: NEAR });
    this.#onStill = () => {
      if (this.#session?.clock) this.#session.clock.stepping = this.#still.matches;
    };
  }

  #shell;
  #guest;
  #theme;
  #sight;
  #onStill;

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
    queueMicrotask(() => this.isConnected || this.#close());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    try {
      this.#attribute(name, value);
    } catch (error) {
      this.#warn(error);
    }
  }

  /**
   * @param {string} name
   * @param {string | null} value
   * @throws {PlayerError} where the value is not allowed; it is ignored then
   */
  #attribute(name, value) {
    if (name === "src") return this.#reload();
    if (name === "poster") return this.#showPoster(value);
    if (name === "chrome" || SWITCHES.some((each) => each === name)) return this.#readChrome();
    if (value === null && name !== "loop" && name !== "theme" && name !== "speed") return undefined;
    if (name === "theme") return this.#theme.ask(oneOf(name, value ?? "auto", THEMES));
    if (name === "lang") return void oneOf(name, value?.split("-")[0], LANGUAGES);
    const { clip, clock, viewer } = this.#session ?? {};
    if (!clip || !clock || !viewer) return undefined;
    if (name === "loop") clock.loop = onOff(name, value, false);
    else if (name === "speed") clock.speed = numberIn(name, value ?? 1, ...SPEED);
    else if (name === "t") this.#goTo(numberIn(name, value, 0, Infinity));
    else if (name === "stage") this.#goTo(/** @type {string} */ (value));
    else if (name === "view") viewer.setView(oneOf(name, value, VIEWS));
    else if (name === "look") viewer.setStyle(oneOf(name, value, STYLES));
    // `style` is CSS on every element: only the name of a style is ours
    else if (name === "style" && STYLES.includes(String(value).trim())) viewer.setStyle(String(value).trim());
    this.#session?.requestFrame();
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

  /** @param {string | null} url */
  #showPoster(url) {
    this.#shell.showPoster(url);
  }

  // ---- the file

  /** The case file itself, where a page already holds it. @type {ArrayBuffer | null} */
  get data() {
    return this.#data;
  }

  set data(buffer) {
    this.#data = buffer;
    this.#reload();
  }

  /** Whether there is a picture. */
  get ready() {
    return this.#ready;
  }

  /** @param {boolean} near */
  #seen(near) {
    this.#near = near;
    this.#session?.setVisible(near);
    if (near && !this.#session && !this.#loading) void this.#load();
    if (!near) this.#guest.set(false);
  }

  #reload() {
    this.#kept = null;
    this.#loading?.abort();
    this.#loading = null;
    if (this.#near && this.isConnected) void this.#load();
  }

  async #load() {
    const src = this.getAttribute("src");
    if (!src && !this.#data) return;
    const loading = (this.#loading = new AbortController());
    this.#shell.notice.wait();
    if (!this.#ready) this.#shell.setState("loading");
    try {
      const buffer = this.#data ?? (await fetchCase(String(src), loading.signal));
      if (loading.signal.aborted) return;
      const session = this.#session ?? this.#open();
      const before = this.#standing();
      await session.open(buffer);
      if (loading.signal.aborted || session !== this.#session) return;
      this.#start(session, before);
    } catch (error) {
      if (!loading.signal.aborted) this.#fail(error);
    }
  }

  #open() {
    const canvas = document.createElement("canvas");
    this.#shell.canvasBox.replaceChildren(canvas);
    const session = new Session(canvas, {
      onFrame: () => this.#update(),
      onMove: () => this.#moved(),
      onViewChange: () => session.requestFrame(),
      onLost: () => {
        this.#shell.notice.fail(strings.lost, false);
        this.#emit("error", { code: "lost", message: strings.lost });
      },
      onRestored: () => this.#shell.notice.clear(),
    });
    this.#session = session;
    session.viewer.interactive = this.#guest.active;
    session.viewer.setTheme(this.#theme.theme);
    this.#resize();
    return session;
  }

  /** Where playback stands, to go on there in another file. @returns {Standing | null} */
  #standing() {
    const { clock, clip } = this.#session ?? {};
    if (!clock || !clip || !this.#ready) return null;
    const { name, start_s, end_s } = clip.stageAt(clock.t);
    const { speed, loop, playing } = clock;
    return { stage: name, share: (clock.t - start_s) / (end_s - start_s), speed, loop, playing };
  }

  /**
   * @param {Session} session with a new file
   * @param {Standing | null} before
   */
  #start(session, before) {
    const { clip, clock, viewer } = session;
    if (!clip || !clock) return;
    clock.stepping = this.#still.matches;
    this.#stage = "";
    this.#shell.setClip(clip, viewer);
    this.#ready = true;
    if (before) {
      clock.speed = before.speed;
      clock.loop = before.loop;
      clock.seek(carriedOver(before, clip.stages));
      if (before.playing) clock.play();
    } else {
      this.#first();
    }
    this.#shell.setState("ready");
    this.#shell.notice.clear();
    this.#resize();
    session.draw();
    this.#emit("ready", { duration_s: clip.durationS, stages: clip.stages.map(({ name }) => name) });
    this.#moved();
  }

  /** The first picture: what attributes ask for, or what was kept when the player was taken out of the page. */
  #first() {
    const { viewer, clock } = /** @type {Session} */ (this.#session);
    viewer.setStyle(DEFAULT_STYLE);
    viewer.setView(DEFAULT_VIEW, { animate: false });
    for (const name of ["style", "look", "view", "speed", "loop", "stage", "t"]) {
      if (this.hasAttribute(name)) this.attributeChangedCallback(name, null, this.getAttribute(name));
    }
    // a glide is for the reader's eye; the first picture stands still
    const view = this.getAttribute("view");
    if (view && VIEWS.includes(view)) viewer.setView(view, { animate: false });
    if (this.#kept) {
      const kept = this.#kept;
      this.#kept = null;
      this.restore(kept);
    } else if (this.#flag("autoplay")) {
      clock?.play();
    }
  }

  /** @param {string} name */
  #flag(name) {
    try {
      return onOff(name, this.getAttribute(name), false);
    } catch (error) {
      this.#warn(error);
      return false;
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    const told = error instanceof PlayerError ? error : new PlayerError("corrupt", strings.broken);
    if (told !== error) reportError(error); // a fault of ours: the reader gets words, the console the trace
    this.#loading = null;
    if (!this.#ready) this.#shell.setState("failed");
    if (!this.#ready && this.#session) this.#drop();
    this.#shell.notice.fail(told.message);
    this.#emit("error", { code: told.code, message: told.message });
  }

  #close() {
    this.#loading?.abort();
    this.#loading = null;
    if (this.#ready) this.#kept = this.capture();
    this.#near = false;
    this.#drop();
  }

  #drop() {
    this.#session?.dispose();
    this.#session = null;
    this.#ready = false;
    this.#shell.canvasBox.replaceChildren();
  }

  // ---- frames

  #resize() {
    const { viewer } = this.#session ?? {};
    const { clientWidth: width, clientHeight: height } = this.#shell.picture;
    if (!viewer || !width || !height) return;
    viewer.setInsets(this.#shell.insets());
    viewer.resize(width, height, Math.min(2, devicePixelRatio));
    this.#session?.requestFrame();
  }

  #update() {
    const { clip, clock, viewer } = this.#session ?? {};
    if (!clip || !clock || !viewer || !this.#ready) return;
    const { t, index, playing, loop, speed } = clock;
    this.#shell.update({ clip, viewer, t, index, playing, loop, speed, now: measure(clip, t) });
  }

  /** Tells the page where time is, and draws it. */
  #moved() {
    const { clip, clock } = this.#session ?? {};
    if (!clip || !clock) return;
    const { t } = clock;
    const { name } = clip.stageAt(t);
    if (this.#told !== t) this.#emit("timeupdate", { t, stage: name });
    this.#told = t;
    if (this.#stage !== name) {
      this.#stage = name;
      this.#emit("stagechange", { stage: name, t });
    }
    this.#session?.requestFrame();
  }

  /**
   * @param {string} type
   * @param {object} detail
   */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** @param {number | string} when seconds, or a stage's name (its end) */
  #goTo(when) {
    const { clip, clock } = this.#need();
    clock.seek(clip.timeOf(when));
    this.#moved();
  }

  /** @throws {PlayerError} code "not-ready" */
  #need() {
    const { clip, clock, viewer } = this.#session ?? {};
    if (!this.#ready || !clip || !clock || !viewer) throw new PlayerError("not-ready", strings.notReady);
    return { clip, clock, viewer };
  }

  /** @returns {import("./shell.js").Actions} what the chrome may do; nothing of it throws before there is a picture */
  #actions() {
    const guarded = (/** @type {(...args: any[]) => any} */ act) => (/** @type {any[]} */ ...args) =>
      this.#ready ? act(...args) : false;
    const clock = () => this.#need().clock;
    const viewer = () => this.#need().viewer;
    const turned = (/** @type {(...args: any[]) => void} */ act) =>
      guarded((...args) => {
        act(...args);
        this.#session?.requestFrame();
      });
    return {
      toggle: guarded(() => (clock().playing ? this.pause() : this.play())),
      pause: guarded(() => this.pause()),
      seek: guarded((t) => this.#goTo(Math.min(t, clock().durationS))),
      seekBy: guarded((seconds) => this.#goTo(clock().t + seconds)),
      goTo: guarded((stage) => this.#goTo(stage)),
      goToIndex: guarded((index) => {
        const stage = clock().stages[index];
        if (stage) this.#goTo(stage.name);
        return stage !== undefined;
      }),
      step: guarded((direction) => (direction > 0 ? this.next() : this.previous())),
      setSpeed: turned((speed) => (clock().speed = speed)),
      setLoop: turned((loop) => (clock().loop = loop)),
      setStyle: turned((style) => this.setStyle(style)),
      setView: turned((view) => this.setView(view)),
      setCut: turned((mm) => viewer().setCut(mm)),
      orbit: turned((x, y) => viewer().orbit(x, y)),
      pan: turned((x, y) => viewer().pan(x, y)),
      zoom: turned((factor) => viewer().zoom(factor)),
      reset: turned(() => viewer().resetView()),
      activate: (active) => this.#guest.set(active),
      retry: () => this.#reload(),
      resized: () => this.#resize(),
    };
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
    this.#goTo(when);
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
    this.#resize();
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
    const chrome = readChrome((name) => this.getAttribute(name), () => {});
    return snapshotOf(clip, clock, viewer, chrome, this.getAttribute("theme") ?? "auto");
  }

  /**
   * @param {PlayerSnapshot} json from `capture`
   * @throws {PlayerError} code "bad-value"; nothing has changed then
   */
  restore(json) {
    const { clip, clock, viewer } = this.#need();
    const kept = readSnapshot(json, clip, viewer);
    clock.pause();
    clock.speed = kept.speed;
    clock.loop = kept.loop;
    clock.seek(kept.t);
    viewer.setStyle(kept.style);
    viewer.setCut(kept.cut_mm);
    viewer.setCamera(kept.camera);
    for (const name of SWITCHES) this.setAttribute(name, kept.chrome[name] ? "on" : "off");
    this.setAttribute("theme", kept.theme);
    this.#resize();
    this.#moved();
  }

  /**
   * @param {{width?: number, height?: number}} [size] px
   * @returns {Promise<Blob>} PNG
   */
  async snapshot(size) {
    const { viewer, clock } = this.#need();
    viewer.setTime(clock.t);
    return viewer.snapshot(size);
  }
}
