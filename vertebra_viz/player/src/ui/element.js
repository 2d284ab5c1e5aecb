/**
 * `<vertebra-player>`: its life cycle on a page. Its appearance is in shell.js, the shown case in case-display.js, loading in
 * loading.js, and the public methods are inherited.
 */

import { PlayerError } from "../core/errors.js";
import { measure } from "../core/measure.js";
import { languageOf } from "../words/language.js";
import { text } from "../words/messages.js";
import { actionsOf } from "./actions.js";
import { Activation } from "./activation.js";
import { ATTRIBUTES, Attributes } from "./attributes.js";
import { standsBeside } from "./beside.js";
import { Called, answer } from "./called.js";
import { PlayerEvents } from "./events.js";
import { Loading } from "./loading.js";
import { OpeningShot } from "./opening.js";
import { Printing } from "./printing.js";
import { Shell } from "./shell.js";
import { sheetOf } from "./sheets.js";
import css from "./styles.css";
import { ThemeWatch } from "./theme.js";

const NEAR = "300px";

export class VertebraPlayer extends Called {
  static observedAttributes = ATTRIBUTES;

  /** @type {ArrayBuffer | null} */
  #data = null;
  #view = window;
  #touch = matchMedia("(pointer: coarse)");
  #still = matchMedia("(prefers-reduced-motion: reduce)");
  #actions;
  #shell;
  #loading;
  #activation;
  #theme;
  #attributes;
  #events;
  #printing;
  /** The opening shot's file, if the page already has it. @type {ArrayBuffer | null} */
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
    this.#actions = actions;
    this.#shell = new Shell(actions, languageOf(this));
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
      // the other settings follow from the page's attributes
      keep: () => ({ ...this.capture(), theme: undefined, ghosts: undefined, neighbours: undefined, chrome: {} }),
    });
    this.#activation = this.#newActivation();
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
    answer(this, {
      shown: () => this.#need(),
      said: (error) => {
        this.#shell.speak();
        return error instanceof PlayerError ? error.again() : error;
      },
      moved: () => this.#moved(),
      resize: () => this.#loading.resize(),
      told: (stages) => this.#shell.captions.told(stages),
      theme: () => this.#theme.theme,
    });
    this.#printing = this.#newPrinting();
  }

  #newActivation() {
    return new Activation(this, this.#shell.picture, (active) => {
      this.#shell.setActive(active, this.#touch.matches);
      if (this.#loading.shown) this.#loading.shown.viewer.interactive = active;
    });
  }

  #newPrinting() {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    return new Printing(root, this.#shell, () => (this.ready ? this.still() : null));
  }

  /** The language may have changed: then the controls are created again, and the picture is restored as it was. */
  #takeLanguage() {
    const language = languageOf(this);
    if (language === this.#shell.language) return;
    const connected = this.#sight !== null;
    if (connected) {
      this.#disconnect();
      this.#loading.close();
    }
    const before = this.#shell.root;
    this.#shell = new Shell(this.#actions, language);
    before.replaceWith(this.#shell.root);
    this.#loading.shell = this.#attributes.shell = this.#shell;
    this.#activation = this.#newActivation();
    this.#printing = this.#newPrinting();
    for (const name of ["poster", "plain"]) this.#attributes.changed(name, this.getAttribute(name));
    if (connected) this.#connect();
  }

  /** Moved to another window's page: objects that belong to a window are created again there. */
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
    // a page may have set the property before this script was loaded
    if (Object.hasOwn(this, "data")) {
      const { data } = this;
      delete (/** @type {any} */ (this).data);
      this.data = data;
    }
    this.#takeLanguage();
    this.#connect();
  }

  #connect() {
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
    this.#disconnect();
    // if only moved within the page, it keeps its picture; if removed, it releases the graphics context
    queueMicrotask(() => this.isConnected || this.#loading.close());
  }

  #disconnect() {
    this.#sight?.disconnect();
    this.#sight = null;
    this.#shell.disconnect();
    this.#activation.disconnect();
    this.#theme.disconnect();
    this.#printing.disconnect();
    this.#still.removeEventListener("change", this.#onStill);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (name === "lang") this.#takeLanguage();
    else this.#attributes.changed(name, value);
  }

  // ---- the file

  /** The case file itself, if the page already has it. @type {ArrayBuffer | null} */
  get data() {
    return this.#data;
  }

  set data(buffer) {
    this.#data = buffer;
    this.#loading.reload();
  }

  /** Whether a case is shown. */
  get ready() {
    return this.#loading.shown !== null;
  }

  /** Whether its picture is drawn here; without WebGL everything else works. */
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

  /** Reports the time to the page, and requests a frame. */
  #moved() {
    this.#events.moved(this.#need());
  }

  /** @throws {PlayerError} code "not-ready" */
  #need() {
    const { shown } = this.#loading;
    this.#shell.speak();
    if (!shown) throw new PlayerError("not-ready", () => text("player-not-ready"));
    return shown;
  }
}
