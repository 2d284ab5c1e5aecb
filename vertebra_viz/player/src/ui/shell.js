/**
 * The player's face: every piece of chrome, put together once, and told of each frame.
 *
 * It owns no state of the case; what it shows comes with a frame, and what the reader does goes out through actions.
 */

import { CameraPad } from "./camera-pad.js";
import { Captions } from "./captions.js";
import { Curve } from "./curve.js";
import { CutSlider } from "./cut.js";
import { describe } from "./describe.js";
import { h, setAttribute, setText } from "./dom.js";
import { listenToKeys } from "./keys.js";
import { Notes } from "./notes.js";
import { Notice } from "./notice.js";
import { Numbers } from "./numbers.js";
import { STYLES, VIEWS } from "./options.js";
import { Overlay } from "./overlay.js";
import { Picker } from "./pickers.js";
import { Scrubber } from "./scrubber.js";
import { Story } from "./story.js";
import { strings } from "./strings.js";
import { Transport, iconButton } from "./transport.js";
import { icon } from "./icons.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./options.js").Chrome} Chrome */

/**
 * @typedef {object} Actions what the reader can do
 * @property {() => void} toggle
 * @property {() => void} pause
 * @property {(t: number) => void} seek
 * @property {(seconds: number) => void} seekBy
 * @property {(stage: string) => void} goTo
 * @property {(index: number) => boolean} goToIndex whether there is such a stage
 * @property {(direction: 1 | -1) => void} step
 * @property {(speed: number) => void} setSpeed
 * @property {(loop: boolean) => void} setLoop
 * @property {(style: string) => void} setStyle
 * @property {(view: string) => void} setView
 * @property {(mm: number) => void} setCut
 * @property {(azimuthDeg: number, elevationDeg: number) => void} orbit
 * @property {(xPx: number, yPx: number) => void} pan
 * @property {(factor: number) => void} zoom
 * @property {() => void} reset
 * @property {(active: boolean) => void} activate
 * @property {() => void} retry
 * @property {() => void} resized the picture has another size
 */

/**
 * @typedef {object} Frame what is on the screen
 * @property {Clip} clip
 * @property {Story} story
 * @property {Viewer} viewer
 * @property {number} t seconds
 * @property {number} index of the stage
 * @property {Measurements} now
 * @property {ReturnType<Viewer["anchors"]>} anchors
 * @property {boolean} playing
 * @property {boolean} loop
 * @property {number} speed
 */

const SETTLE_MS = 500;
const TOP_PX = 60;
const MARGIN = 10;
const ROOMY_PX = 380;
const BAR_PX = 40;
const WIDE_PX = 600;

export class Shell {
  /** @type {Story | null} */
  #story = null;
  /** @type {Chrome | null} */
  #chrome = null;
  #free = { x: 0, y: 0, width: 100, height: 100 };
  /** @type {import("./declutter.js").Box[]} */
  #covered = [];
  #settle = 0;
  #towards = "";

  /** @param {Actions} actions */
  constructor(actions) {
    this.actions = actions;
    this.overlay = new Overlay();
    this.captions = new Captions();
    this.scrubber = new Scrubber(actions);
    this.transport = new Transport(actions);
    this.numbers = new Numbers();
    this.curve = new Curve();
    this.camera = new CameraPad(actions);
    this.cut = new CutSlider(actions.setCut);
    this.notice = new Notice(actions.retry);
    this.notes = new Notes(() => this.openRisks());
    const choices = (/** @type {string[]} */ values, /** @type {Record<string, string>} */ labels) =>
      values.map((value) => ({ value, label: labels[value] }));
    this.styles = new Picker("styles", strings.style, "layers", choices(STYLES, strings.styles), actions.setStyle);
    this.views = new Picker("views", strings.view, "eye", choices(VIEWS, strings.views), actions.setView);

    this.poster = h("div", { class: "poster" }, h("slot", {}));
    this.canvasBox = h("div", { class: "canvas" });
    this.description = h("div", { class: "unseen", id: "description" });
    this.hint = h("div", { class: "hint", "aria-hidden": "true" });
    this.picture = h(
      "div",
      { class: "stage-area", role: "application", tabindex: 0, "aria-describedby": "description", "aria-roledescription": "3-D picture" },
      this.canvasBox,
      this.overlay.root,
      this.hint,
    );
    this.title = h("h2", { class: "title" });
    this.bar = h("div", { class: "picture-bar" }, this.styles.root, this.views.root);
    this.panel = this.#panel();
    this.timeline = h("div", { class: "timeline" }, this.transport.steps, this.scrubber.root, this.transport.extras);
    this.open = h(
      "button",
      { type: "button", class: "open-panel", "aria-expanded": "false", onclick: () => this.togglePanel() },
      this.numbers.key,
      h("span", { class: "open-name" }, icon("numbers"), h("span", {}, strings.numbers)),
    );
    this.root = h(
      "section",
      { class: "shell", "aria-label": strings.player, lang: "en", "data-state": "waiting" },
      h(
        "div",
        { class: "picture" },
        this.poster,
        this.picture,
        this.bar,
        this.camera.root,
        this.cut.root,
        this.notice.root,
        this.description,
      ),
      this.captions.root,
      this.open,
      this.timeline,
      this.panel,
      this.notes.footer,
      this.captions.live,
    );
    const { picture, panel, root: shell } = this;
    listenToKeys({ shell, picture, panel, slider: this.scrubber.slider, fold: () => this.fold() }, actions);
    picture.addEventListener("focus", () => this.describe());
    this.sizes = new ResizeObserver(() => this.measure());
  }

  #panel() {
    const close = iconButton(strings.close, "close", () => this.togglePanel(false), "close");
    return h(
      "aside",
      { class: "panel", "aria-label": strings.numbers, tabindex: -1 },
      close,
      h("div", { class: "figures" }, this.title, this.numbers.table),
      this.curve.root,
      h("div", { class: "notes" }, this.notes.risks, this.numbers.grades, this.notes.assumptions),
    );
  }

  connect() {
    for (const element of [this.root, this.picture, this.scrubber.rail, this.bar]) this.sizes.observe(element);
  }

  disconnect() {
    this.sizes.disconnect();
    clearTimeout(this.#settle);
  }

  /** Reads the layout, after it changed; never in a frame. */
  measure() {
    const width = this.scrubber.rail.clientWidth;
    if (width) this.scrubber.resize(width);
    this.overlay.restyle();
    this.actions.resized();
  }

  /**
   * Reads where chrome covers the picture: words keep out of it, and the bone is framed clear of it where there is room.
   *
   * @returns {{left: number, top: number, right: number, bottom: number}} px
   */
  insets() {
    const picture = this.picture.getBoundingClientRect();
    const { styles, views, camera, cut, captions } = this;
    const chrome = [styles.root, views.root, camera.root, cut.root, captions.root, this.open, this.hint];
    const covered = chrome
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width && box.height && box.top < picture.bottom - 1 && box.bottom > picture.top + 1)
      .filter((box) => box.left < picture.right - 1)
      .map(({ left, top, width, height }) => ({ x: left - picture.left, y: top - picture.top, width, height }));
    this.#covered = covered;
    this.#free = {
      x: MARGIN,
      y: MARGIN,
      width: Math.max(40, picture.width - 2 * MARGIN),
      height: Math.max(40, picture.height - 2 * MARGIN),
    };
    const half = picture.height / 2;
    const above = Math.max(0, ...covered.filter(({ y }) => y < BAR_PX).map(({ y, height }) => y + height));
    const below = Math.max(0, ...covered.filter(({ y, width }) => y > half && width > picture.width / 2).map(({ y }) => 2 * half - y));
    const word = this.overlay.rowHeight;
    // a picture with little room is the bone's, down to the words above and below it
    const roomy = picture.height > ROOMY_PX;
    const aside = picture.width > WIDE_PX ? 4 * word : MARGIN;
    return {
      left: aside,
      right: aside,
      top: (roomy ? above : 0) + word + MARGIN,
      bottom: below + word + MARGIN,
    };
  }

  /** @param {Chrome} chrome */
  setChrome(chrome) {
    this.#chrome = chrome;
    this.root.toggleAttribute("data-no-numbers", !chrome.numbers);
    this.transport.steps.hidden = this.transport.extras.hidden = this.camera.root.hidden = !chrome.controls;
    this.scrubber.root.hidden = !chrome.timeline;
    this.timeline.hidden = !chrome.controls && !chrome.timeline;
    this.captions.root.hidden = !chrome.captions;
    this.styles.root.hidden = !chrome.styles;
    this.views.root.hidden = !chrome.views;
    this.bar.hidden = !chrome.styles && !chrome.views;
    this.open.hidden = this.curve.root.hidden = this.numbers.table.hidden = this.numbers.grades.hidden = !chrome.numbers;
  }

  /**
   * @param {Clip} clip
   * @param {Viewer} viewer
   */
  setClip(clip, viewer) {
    this.#story = new Story(clip);
    setText(this.title, clip.extras.title);
    this.picture.setAttribute("aria-label", strings.picture(clip.extras.title));
    this.scrubber.setStages(clip.stages);
    this.curve.setStory(this.#story);
    this.notes.setExtras(clip.extras);
    this.styles.refuse("xray", viewer.xrayMissing ? strings.xrayMissing(viewer.xrayMissing) : "");
  }

  /** @param {Omit<Frame, "story" | "anchors">} shown */
  update(shown) {
    if (!this.#story) return;
    const frame = { ...shown, story: this.#story, anchors: shown.viewer.anchors(shown.t) };
    const cutting = frame.viewer.style === "cutaway" && (this.#chrome?.controls ?? true);
    const appears = this.cut.root.hidden === cutting;
    this.cut.update(cutting, frame.viewer.cut);
    // its slider covers a piece of the picture that words were free to use
    if (appears) this.actions.resized();
    this.transport.update(frame);
    this.scrubber.update(frame.t, frame.index);
    this.captions.update(frame);
    this.numbers.update(frame);
    this.curve.update(frame.now);
    this.overlay.update(frame, this.#free, this.#covered, this.#chrome?.labels ?? true);
    setAttribute(this.root, "data-style", frame.viewer.style);
    this.styles.update(frame.viewer.style);
    this.views.update(frame.viewer.view ?? "", strings.freeView);
    this.#last = frame;
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => this.describe(), SETTLE_MS);
  }

  /** @type {Frame | null} */
  #last = null;

  /** Puts the picture into words, once it rests or gets the focus. */
  describe() {
    const frame = this.#last;
    if (!frame) return;
    const { now, index, clip, t, story } = frame;
    const baseline = story.baseline(t);
    const { towards } = frame.viewer.orientation();
    const said = describe({
      now,
      baseline: baseline?.from ?? null,
      since: baseline?.since === "intact" ? "intact" : "after the fracture",
      index,
      count: clip.stages.length,
      durationS: clip.durationS,
      towards,
    });
    setText(this.description, `${said} ${strings.keys}`);
    // turning the picture says where it came to rest; time passing says its stages, elsewhere
    if (this.#towards && this.#towards !== towards) this.captions.say(strings.seenFrom(towards));
    this.#towards = towards;
  }

  /** @param {"waiting" | "loading" | "ready" | "failed"} state */
  setState(state) {
    setAttribute(this.root, "data-state", state);
  }

  /** @param {string | null} url of a picture to show until there is one of ours */
  showPoster(url) {
    this.poster.querySelector("img")?.remove();
    if (url) this.poster.prepend(h("img", { src: url, alt: strings.poster }));
  }

  /** @param {boolean} active @param {boolean} touch */
  setActive(active, touch) {
    if (active) this.root.toggleAttribute("data-explored", true);
    this.root.toggleAttribute("data-active", active);
    setText(this.hint, strings.explore(touch));
    this.insets();
  }

  /** @param {boolean} [open] */
  togglePanel(open = !this.root.hasAttribute("data-panel")) {
    if (this.root.hasAttribute("data-panel") === open) return false;
    this.root.toggleAttribute("data-panel", open);
    this.open.ariaExpanded = String(open);
    if (open) this.panel.focus({ preventScroll: true });
    else if (this.panel.matches(":focus-within")) this.open.focus();
    return true;
  }

  openRisks() {
    this.togglePanel(true);
    this.notes.risks.open = true;
    // below the button that closes the sheet
    this.panel.scrollTop += this.notes.risks.getBoundingClientRect().top - this.panel.getBoundingClientRect().top - TOP_PX;
    this.notes.risks.querySelector("summary")?.focus({ preventScroll: true });
  }

  /** Closes what is folded out over the picture. */
  fold() {
    return [this.styles, this.views, this.camera].some((each) => each.toggle(false)) || this.togglePanel(false);
  }
}
