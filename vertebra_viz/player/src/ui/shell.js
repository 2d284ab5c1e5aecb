/**
 * The player's user interface: creates all controls once, and updates them in each frame.
 *
 * It has no state of the case; what it shows comes with a frame, and the user's actions are passed to `actions`.
 */

import { languageIn, speak } from "../words/language.js";
import { text } from "../words/messages.js";
import { Beside } from "./beside.js";
import { CameraPad } from "./camera-pad.js";
import { Captions } from "./captions.js";
import { PictureColumn } from "./column.js";
import { cover } from "./covered.js";
import { CutSlider } from "./cut.js";
import { Description } from "./description.js";
import { h, setAttribute, setText } from "./dom.js";
import { listenToKeys } from "./keys.js";
import { Layout } from "./layout.js";
import { Locator } from "./locator.js";
import { levelsOf } from "./opening.js";
import { StatusMessage } from "./status-message.js";
import { SWITCHES } from "./options.js";
import { Overlay } from "./overlay.js";
import { Panel } from "./panel.js";
import { Scrubber } from "./scrubber.js";
import { ClipNumbers } from "./clip-numbers.js";
import { PlayButton, Transport } from "./transport.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./options.js").Chrome} Chrome */

/** @typedef {import("./types.d.ts").Actions} Actions */
/** @typedef {import("./types.d.ts").Frame} Frame */
/** @typedef {import("../words/language.js").Language} Language */

const ALL_ON = /** @type {Chrome} */ (Object.fromEntries(SWITCHES.map((name) => [name, true])));

export class Shell {
  /** @type {ClipNumbers | null} */
  #clipNumbers = null;
  #chrome = ALL_ON;
  #layout = new Layout();
  /** @type {Frame | null} shown last */
  #last = null;

  /** @param {Actions} actions @param {Language} language of its texts */
  constructor(actions, language) {
    this.actions = actions;
    this.language = language;
    /** Makes this player's language the current one. */
    this.speak = () => speak(language);
    this.speak();
    this.overlay = new Overlay();
    this.captions = new Captions();
    this.scrubber = new Scrubber(actions);
    this.transport = new Transport(actions);
    /**
     * Animation that starts by itself can always be stopped, even if a page hides the controls; if the page starts it by script,
     * it is the page's task to stop it.
     */
    this.playsByItself = false;
    this.alone = new PlayButton(actions, "alone");
    this.alone.root.hidden = true;
    this.panel = new Panel((open) => {
      this.root.toggleAttribute("data-panel", open);
      cover(this.root, this.panel.root);
      // the bone is framed clear of the sheet
      actions.resized();
    });
    this.camera = new CameraPad(actions);
    this.cut = new CutSlider(actions.setCut);
    this.locator = new Locator();
    this.statusMessage = new StatusMessage(actions.retry);
    this.column = new PictureColumn(actions);
    this.beside = new Beside((on) => this.root.toggleAttribute("data-beside", on));

    this.poster = h("div", { class: "poster" }, h("slot", {}));
    this.canvasBox = h("div", { class: "canvas" });
    this.description = new Description(() => this.describe());
    this.hint = h("div", { class: "hint", "aria-hidden": "true" });
    this.picture = h(
      "div",
      { class: "stage-area", role: "application", tabindex: 0, "aria-describedby": "description", "aria-roledescription": text("player-picture-role") },
      this.canvasBox,
      this.overlay.root,
    );
    /** Elements in the picture's lower left corner. */
    this.corner = h("div", { class: "corner" }, this.locator.root, this.cut.root, this.hint);
    this.timeline = h("div", { class: "timeline" }, this.transport.steps, this.scrubber.root, this.transport.extras);
    this.root = h(
      "section",
      { class: "shell", "aria-label": text("player-name"), lang: language.tag, "data-state": "waiting" },
      h(
        "div",
        { class: "pictures" },
        h(
          "div",
          { class: "picture" },
          this.poster,
          this.picture,
          this.panel.open,
          this.column.root,
          this.corner,
          this.locator.name,
          this.camera.root,
          this.alone.root,
          this.statusMessage.root,
          this.description.root,
        ),
        this.beside.root,
      ),
      h("div", { class: "dock" }, this.captions.root, this.timeline),
      this.panel.root,
      this.panel.notes.footer,
      this.captions.live,
    );
    const { picture, root: shell } = this;
    listenToKeys({ shell, picture, panel: this.panel.root, slider: this.scrubber.slider, fold: () => this.fold() }, actions);
    picture.addEventListener("focus", () => this.describe());
    /** @type {ResizeObserver | null} */
    this.sizes = null;
  }

  /**
   * @param {Window & typeof globalThis} view of the page
   * @param {boolean} guest whether it is the second player in another one, which has the dock of both
   */
  connect(view, guest) {
    this.root.toggleAttribute("data-guest", guest);
    this.sizes = new view.ResizeObserver(() => this.measure());
    // the captions grow with the text size, whatever the player's own size
    const parts = [this.root, this.picture, this.scrubber.rail, this.column.root, this.captions.root];
    for (const element of parts) this.sizes.observe(element);
  }

  disconnect() {
    this.sizes?.disconnect();
    this.description.stop();
  }

  /** Reads the layout, so call it after a change, not in every frame. */
  measure() {
    const width = this.scrubber.rail.clientWidth;
    if (width) this.scrubber.resize(width);
    this.overlay.restyle();
    cover(this.root, this.panel.root);
    this.actions.resized();
  }

  /** The margins outside which the bone is framed; call after a change of layout. @returns {import("./layout.js").Insets} px */
  insets() {
    const { column, camera, cut, captions, alone, panel, locator } = this;
    locator.show(this.#chrome.locator, this.picture);
    const chrome = [column.root, panel.open, camera.root, alone.root, captions.root];
    this.#layout.read(this.picture, chrome, [cut.root, this.hint, locator.root, camera.pads], panel.root);
    return this.#layout.insets(this.overlay.ruler.row);
  }

  /** @param {boolean} plain whether stages have names for people without training */
  setPlain(plain) {
    this.captions.plain = plain;
    this.speak();
    if (this.#last) this.captions.update(this.#last);
  }

  /** @param {Chrome} chrome */
  setChrome(chrome) {
    this.#chrome = chrome;
    this.root.toggleAttribute("data-no-numbers", !chrome.numbers);
    this.transport.steps.hidden = this.transport.extras.hidden = this.camera.root.hidden = !chrome.controls;
    this.scrubber.root.hidden = !chrome.timeline;
    this.timeline.hidden = !chrome.controls && !chrome.timeline;
    this.captions.root.hidden = !chrome.captions;
    this.column.setChrome(chrome);
    if (chrome.controls) this.alone.root.hidden = true;
    this.panel.setNumbers(chrome.numbers);
  }

  /**
   * @param {Clip} clip
   * @param {Viewer} viewer
   */
  setClip(clip, viewer) {
    const { title } = clip.extras;
    this.speak();
    this.#clipNumbers = new ClipNumbers(clip);
    // two players on one page are distinguished by their cases
    this.root.setAttribute("aria-label", text("player-name-of", { title }));
    this.picture.setAttribute("aria-label", text("player-picture", { title }));
    this.poster.querySelector("img")?.setAttribute("alt", title);
    this.locator.setLevels(levelsOf(clip));
    this.scrubber.setStages(clip.stages);
    this.captions.setStages(clip.stages, languageIn(clip.extras));
    this.panel.setClipNumbers(this.#clipNumbers);
    this.column.setClipNumbers(this.#clipNumbers, viewer);
  }

  /** @param {Omit<Frame, "clipNumbers" | "anchors">} shown */
  update(shown) {
    if (!this.#clipNumbers) return;
    this.speak();
    const { viewer, t, index, playing } = shown;
    const frame = Object.assign(shown, { clipNumbers: this.#clipNumbers, anchors: viewer.anchors(t) });
    this.#last = frame;
    const { controls } = this.#chrome;
    // a cut that follows the stages can be moved only once the picture is active
    const cutting = viewer.style === "cutaway" && controls && (!viewer.followed.style || viewer.interactive || this.cut.root.matches(":focus-within"));
    const appears = this.cut.root.hidden === cutting;
    this.cut.update(cutting, viewer.cut);
    const alone = playing && this.playsByItself && !controls && this.alone.root.hidden;
    if (alone) this.alone.root.hidden = false;
    this.alone.update(playing);
    // they cover a part of the picture that labels could use before
    if (appears || alone) this.actions.resized();
    this.transport.update(frame);
    this.scrubber.update(t, index, playing);
    this.captions.update(frame);
    this.panel.update(frame);
    this.overlay.update(frame, this.#layout.free, this.#layout.covered, this.#chrome);
    setAttribute(this.root, "data-style", viewer.style);
    this.column.update(frame);
    this.description.moved();
  }

  /** Updates the description, when the picture comes to rest or gets the focus. */
  describe() {
    const frame = this.#last;
    if (!frame) return;
    this.speak();
    // turning the picture announces the final direction; stages are announced elsewhere
    const seen = this.description.tell(frame, this.#chrome.numbers);
    if (seen) this.captions.say(seen);
  }

  /** @param {"waiting" | "loading" | "ready" | "failed"} state */
  setState(state) {
    setAttribute(this.root, "data-state", state);
  }

  /** @param {boolean} flat whether no picture is drawn here and a still picture is shown instead */
  setFlat(flat) {
    this.speak();
    this.root.toggleAttribute("data-flat", flat);
    // a still picture may be of another moment
    setText(this.panel.numbers.where, flat ? text("player-measured-still") : text("player-measured"));
  }

  /** @param {string | null} url of a picture to show until the player has drawn its own */
  showPoster(url) {
    this.speak();
    this.poster.querySelector("img")?.remove();
    if (url) this.poster.prepend(h("img", { src: url, alt: this.#clipNumbers?.clip.extras.title ?? this.#fallbackWords() }));
  }

  /** The page's own text for the picture, before there is a case. */
  #fallbackWords() {
    const host = /** @type {ShadowRoot} */ (this.root.getRootNode()).host;
    return host?.querySelector("img")?.alt || text("player-poster");
  }

  /** @param {boolean} active @param {boolean} touch */
  setActive(active, touch) {
    this.speak();
    if (active) this.root.toggleAttribute("data-explored", true);
    this.root.toggleAttribute("data-active", active);
    setText(this.hint, text("player-explore", { input: touch ? "touch" : "mouse" }));
    this.insets();
  }

  /** Closes open menus over the picture. */
  fold() {
    return this.column.fold() || this.camera.toggle(false) || this.panel.toggle(false);
  }
}
