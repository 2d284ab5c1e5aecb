// As much of a browser's page as the page's own scripts (app/ui/static/bridge) touch, for their tests; no test in itself.

import { readFileSync } from "node:fs";

/** @typedef {import("node:test").TestContext} TestContext */

/** Messages of the page's scripts, as the server writes them into the page (web/pages.py). */
const SETTINGS = {
  numbers: "en-GB",
  words: Object.fromEntries(
    [
      ...readFileSync(new URL("../../words/en/screen.ftl", import.meta.url), "utf8").matchAll(
        /^([\w-]+) = (.*)$/gm,
      ),
    ].map(([, name, words]) => [name, words.replace(/\{ \$(\w+) \}/g, "{$1}")]),
  ),
};

/** An event with a detail, as the player sends them. */
export class Told extends Event {
  /** @param {string} type @param {unknown} detail */
  constructor(type, detail) {
    super(type);
    this.detail = detail;
  }
}

/** An element: attributes, text, events, and whatever else a test puts on it. */
export class FakeElement extends EventTarget {
  attributes = new Map();
  children = [];
  dataset = {};
  hidden = false;
  isConnected = true;
  textContent = "";
  observers = [];

  /** @param {Record<string, FakeElement>} [parts] what it has, by selector */
  constructor(parts = {}) {
    super();
    this.parts = parts;
  }

  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name) {
    return this.attributes.has(name);
  }

  setAttribute(name, value) {
    this.attributes.set(name, value);
    for (const tell of this.observers) tell();
  }

  removeAttribute(name) {
    this.attributes.delete(name);
    for (const tell of this.observers) tell();
  }

  toggleAttribute(name, on) {
    if (on) this.setAttribute(name, "");
    else this.removeAttribute(name);
  }

  querySelector(selector) {
    return this.parts[selector] ?? null;
  }

  append(...children) {
    this.children.push(...children);
  }

  remove() {
    this.isConnected = false;
  }

  click() {
    this.dispatchEvent(new Event("click"));
  }
}

/** A picture that a person has picked the view and the style of. */
export const PICKED = { camera: false, style: false };
export const CAMERA = { view: null, azimuth_deg: 10, elevation_deg: 5, zoom: 1, target_mm: [0, 0, 0] };

/** A <vertebra-player> whose clip has the stages that it is given, each with the second at which it ends. */
export class FakePlayer extends FakeElement {
  ready = true;
  drawing = true;
  journey = [];
  calls = [];
  now = { t: 0, view: "lateral", style: "bone", cut_mm: 0, camera: CAMERA, direction: PICKED, neighbours: "ghost" };

  /** @param {Record<string, number>} ends */
  constructor(ends) {
    super();
    this.ends = ends;
  }

  capture() {
    const stages = Object.entries(this.ends);
    const [stage] = stages.find(([, end]) => this.now.t <= end) ?? stages.at(-1);
    return { ...this.now, stage };
  }

  measurements(name) {
    if (name !== undefined && !(name in this.ends)) throw new Error(`no stage ${name}`);
    return { t: name === undefined ? this.now.t : this.ends[name], stage: name };
  }

  restore(state) {
    this.calls.push(["restore", state]);
    this.now = { ...this.now, ...state, view: null };
  }

  seek(when) {
    if (typeof when === "string" && !(when in this.ends)) throw new Error(`no stage ${when}`);
    this.calls.push(["seek", when]);
    this.moveTo(typeof when === "string" ? this.ends[when] : Math.min(when, Math.max(...Object.values(this.ends))));
  }

  /** Time goes on by itself. @param {number} t seconds */
  moveTo(t) {
    this.now.t = t;
    this.dispatchEvent(new Told("timeupdate", { t, stage: this.capture().stage }));
  }

  play() {
    this.calls.push(["play"]);
  }

  pause() {
    this.calls.push(["pause"]);
  }

  next() {
    this.calls.push(["next"]);
  }

  previous() {
    this.calls.push(["previous"]);
  }

  set direction(on) {
    this.calls.push(["direction", on]);
    this.now.direction = { camera: on, style: on };
  }

  setStyle(name) {
    if (name === "xray") throw new Error("no x-ray here");
    this.calls.push(["setStyle", name]);
    this.now = { ...this.now, style: name, direction: { ...this.now.direction, style: false } };
  }

  setView(name) {
    this.calls.push(["setView", name]);
    this.now = { ...this.now, view: name, direction: { ...this.now.direction, camera: false } };
  }

  /** What was called since the last time this was asked. */
  takeCalls() {
    return this.calls.splice(0);
  }
}

/**
 * Make the globals of a page, until the test is over. Time is the test's own.
 *
 * @param {TestContext} context
 * @param {{search?: string, elements?: Record<string, FakeElement>}} [page]
 */
export function openPage(context, { search = "", elements = {} } = {}) {
  const events = new EventTarget();
  const storage = new Map();
  const settings = new FakeElement();
  settings.textContent = JSON.stringify(SETTINGS);
  const documentEvents = new EventTarget();
  const page = {
    location: { search, pathname: "/", hash: "", origin: "http://here", replace: context.mock.fn() },
    history: {
      replaceState: (_state, _title, address) => {
        page.location.search = address.includes("?") ? address.slice(address.indexOf("?")) : "";
        page.addresses.push(address);
      },
    },
    addresses: [],
    reducedMotion: { matches: false },
    elements,
    storage,
    events,
    body: new FakeElement(),
  };
  const globals = {
    window: globalThis,
    location: page.location,
    history: page.history,
    sessionStorage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => storage.set(key, value),
      removeItem: (key) => storage.delete(key),
    },
    document: Object.assign(documentEvents, {
      body: page.body,
      baseURI: "http://here/",
      documentElement: new FakeElement(),
      fullscreenElement: null,
      getElementById: (id) => elements[id] ?? (id === "vv-settings" ? settings : null),
      createElement: () => new FakeElement(),
    }),
    addEventListener: events.addEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    matchMedia: () => page.reducedMotion,
    requestAnimationFrame: (draw) => setTimeout(draw, 16),
    MutationObserver: class {
      constructor(tell) {
        this.tell = tell;
      }

      observe(element) {
        let due = false;
        element.observers.push(() => {
          if (!due) queueMicrotask(() => ((due = false), this.tell()));
          due = true;
        });
      }
    },
    Element: FakeElement,
    PointerEvent: Event,
    navigator: {},
    trame: undefined,
  };
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  context.after(() => {
    for (const [name, was] of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else delete globalThis[name];
    }
  });
  context.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  context.mock.method(performance, "now", () => Date.now());
  context.mock.method(Math, "random", () => 0.5);
  return page;
}

/** Let promises that can be settled be settled. */
export const settled = () => new Promise((done) => setImmediate(done));

/** Something waits for its turn: time goes on, and then promises. @param {TestContext} context @param {number} ms */
export async function later(context, ms) {
  context.mock.timers.tick(ms);
  await settled();
}
