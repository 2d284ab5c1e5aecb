// Every surface of a case is drawn and named by the part it is of, as the catalogue has it, whatever its own name.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, Matrix4, Vector3 } from "three";
import { LIT } from "../src/generated/looks.js";
import { CALLOUTS, INSIDE, OUTSIDE, PARTS } from "../src/generated/parts.js";
import { SHARES } from "../src/generated/xray.js";
import { isLowest } from "../src/three/bones.js";
import { Anchors } from "../src/three/anchors.js";
import { Cut } from "../src/three/cut.js";
import { Part } from "../src/three/parts.js";
import { BoneStyle } from "../src/three/styles/bone.js";
import { CutawayStyle } from "../src/three/styles/cutaway.js";
import { GlassStyle } from "../src/three/styles/glass.js";
import { XrayStyle } from "../src/three/styles/xray.js";
import { Callouts } from "../src/ui/callouts.js";
import { actorName } from "../src/ui/sentences.js";
import { text } from "../src/words/messages.js";

const CLIP = /** @type {any} */ ({
  stages: [{ name: "access", end_s: 1 }],
  weights: () => [1],
  shown: () => true,
  extras: {
    landmarks: { base_mm: Array(6).fill([0, 0, 0]), targets_mm: [Array(6).fill([0, 0, 0])] },
    case: { fracture: {} },
    access: [],
  },
});
const FRAME = /** @type {any} */ ({
  low: new Vector3(-20, -20, -20),
  high: new Vector3(20, 20, 20),
  body: new Vector3(),
  needle: new Vector3(0, 0, 1),
  entry: new Vector3(10, 0, -20),
});
const CUT = new Cut();
const UNLIT = { value: 0 };

/** @type {Record<string, (parts: Map<any, Part>) => import("../src/three/styles/style.js").Style>} */
const STYLES = {
  bone: (parts) => new BoneStyle(parts, UNLIT),
  glass: (parts) => new GlassStyle(parts, UNLIT, true),
  cutaway: (parts) => new CutawayStyle(parts, CLIP, FRAME, /** @type {any} */ ({}), CUT, UNLIT),
  xray: (parts) => new XrayStyle(parts, /** @type {any} */ ({ extras: {}, actors: new Map() })),
};

/** @param {any} name @param {any} kind @param {string} [level] @param {boolean} [warns] */
function part(name, kind, level = "", warns = false) {
  const geometry = new BufferGeometry();
  for (const [attribute, size] of /** @type {[string, number][]} */ ([["position", 3], ["color", 4]])) {
    geometry.setAttribute(attribute, new BufferAttribute(new Float32Array(3 * size).map((_, i) => i % 4), size));
  }
  geometry.morphAttributes.position = [new BufferAttribute(new Int16Array(9), 3)];
  const made = new Part(name, level, kind, geometry, new Matrix4(), warns);
  made.influences[0] = 1;
  made.shown = true;
  return made;
}

/** @param {Part[]} all */
const byName = (...all) => new Map(all.map((each) => [each.name, each]));

/** What a style draws of these, by name: of each mesh the look that its material has and its order. @param {string} style @param {Map<any, Part>} parts */
function drawn(style, parts) {
  const made = STYLES[style](parts);
  const { children } = style === "xray" ? /** @type {XrayStyle} */ (made).rays : made.group;
  return children.filter(({ name }) => parts.has(name)).map(({ name, renderOrder }) => `${name} ${renderOrder}`);
}

/** An element that keeps its attributes and its text, and no more. */
function element() {
  /** @type {Record<string, string>} */
  const attributes = {};
  /** @type {any[]} */
  const children = [];
  return {
    children,
    get childElementCount() {
      return children.length;
    },
    textContent: "",
    append: (/** @type {any[]} */ ...more) => void children.push(...more),
    replaceChildren: (/** @type {any[]} */ ...all) => void children.splice(0, Infinity, ...all),
    getAttribute: (/** @type {string} */ name) => attributes[name],
    setAttribute: (/** @type {string} */ name, /** @type {any} */ value) => void (attributes[name] = String(value)),
  };
}

/**
 * Which of these surfaces are named where a picture has room for two names.
 *
 * @param {Record<string, string>} surfaces by name, the part each is of
 * @param {{x: number, y: number}} [at] where they are
 */
function calledOut(surfaces, at = { x: 200, y: 60 }) {
  const ruler = /** @type {any} */ ({ row: 20, width: () => 40 });
  const callouts = new Callouts(ruler);
  const names = Object.keys(surfaces);
  const frame = /** @type {any} */ ({
    viewer: { outline: [[0, 0, 0]], project: () => at },
    anchors: names.map((name) => ({ name, shown: true, point_mm: [0, 0, 0] })),
    clip: { actors: new Map(names.map((name) => [name, { name, own: name, level: "", part: surfaces[name] }])) },
  });
  // a picture as wide as a desk's, in which words may lie over the bone
  const column = { x: 500, y: 0, width: 60, height: 80 };
  callouts.update(frame, { x: 0, y: 0, width: 600, height: 120 }, [column], [column], { left: 200, right: 200, top: 60, bottom: 60 }, null);
  const shown = /** @type {any} */ (callouts.names).children.filter((/** @type {any} */ pill) => pill.getAttribute("visibility") === "visible");
  return new Set(shown.map((/** @type {any} */ pill) => pill.getAttribute("class").replace("name ", "")));
}

/** @param {Map<any, Part>} parts @param {string} [style] @param {boolean} [lit] @returns {string[]} what is named */
function named(parts, style = "glass", lit = false) {
  const anchors = new Anchors(parts, CLIP, FRAME).at(style, CUT, new Vector3(0, 0, 100), lit);
  return anchors.filter(({ shown }) => shown).map(({ name }) => name);
}

test("an instrument of a name that the player never heard of is drawn as a needle is, in every style", () => {
  const parts = byName(part("bone", "bone"), part("needle", "needle"), part("reamer", "needle"));
  for (const style of Object.keys(STYLES)) {
    const orders = (/** @type {string} */ name) => drawn(style, parts).filter((each) => each.startsWith(`${name} `)).map((each) => each.split(" ")[1]);
    assert.ok(orders("needle").length, style);
    assert.deepEqual(orders("reamer"), orders("needle"), style);
  }
});

test("it is named, before the tubes that carry it, and has its part's label and place among the names", () => {
  const tubes = [part("cannula", "needle"), part("needle", "needle")];
  const bone = part("bone", "bone");
  assert.deepEqual(named(byName(bone, ...tubes)), ["bone", "needle"]);
  assert.deepEqual(named(byName(bone, ...tubes, part("reamer", "needle"))), ["bone", "reamer"]);
  assert.deepEqual(named(byName(bone, tubes[0])), ["bone", "cannula"]);
  assert.equal(actorName(/** @type {any} */ ({ level: "", own: "reamer", part: "needle" })), text("part-needle"));
});

test("an instrument that warns is drawn on every level, in the colour of a warning", () => {
  const parts = byName(part("bone", "bone"), part("T12/bone", "bone", "T12"), part("T12/needle", "needle", "T12", true));
  for (const style of Object.keys(STYLES)) assert.ok(drawn(style, parts).some((each) => each.startsWith("T12/needle ")), style);
  assert.equal(parts.get("T12/needle")?.look, "breach");
});

test("what is lit inside whole bone is drawn and named only while it is", () => {
  const parts = byName(part("bone", "bone"), part("cement", "cement"));
  assert.deepEqual(named(parts, "bone", true), ["bone", "cement"]);
  assert.deepEqual(named(parts, "bone"), ["bone"]);
  for (const value of [0, 0.5]) {
    const style = new BoneStyle(parts, { value });
    style.update();
    assert.equal(style.group.getObjectByName("cement")?.visible, value > 0);
  }
});

test("every part of the catalogue is drawn where it is to be seen", () => {
  const parts = byName(...PARTS.map((name) => part(name, name)));
  const names = (/** @type {string} */ style) => new Set(drawn(style, parts).map((each) => each.split(" ")[0]));
  assert.deepEqual(names("bone"), new Set([...OUTSIDE, ...Object.keys(LIT)])); // the latter while they are lit
  const glass = new Set([...OUTSIDE, ...INSIDE]); // of a crack its groove is seen, and its lining only while whole bone closes over it
  assert.deepEqual(names("glass"), glass);
  const cut = new Set([...OUTSIDE, ...INSIDE, "cancellous"]);
  cut.delete("skin"); // it lies far behind what is cut
  assert.deepEqual(names("cutaway"), cut);
  assert.deepEqual(names("xray"), new Set(Object.keys(SHARES)));
});

test("every part that has a name in pictures has an anchor", () => {
  const bone = part("bone", "bone");
  for (const kind of CALLOUTS) {
    const found = named(byName(bone, part(kind, kind)), kind === "crack" ? "bone" : "glass");
    assert.ok(found.includes(kind), kind);
  }
  assert.deepEqual(named(byName(bone, part("cancellous", "cancellous"))), ["bone"]);
});

test("what shares a part with others is named where it has a label", () => {
  const bone = part("bone", "bone");
  const beside = [part("disc-above", "disc"), part("disc-below", "disc"), part("neighbour-below", "neighbour")];
  assert.deepEqual(named(byName(bone, ...beside)), ["bone", "disc-above", "neighbour-below"]);
  const inside = [part("T12/bone", "bone", "T12"), part("T12/cement", "cement", "T12"), part("cement", "cement")];
  assert.deepEqual(named(byName(bone, ...inside)), ["bone", "T12/bone", "cement"]);
  assert.deepEqual(named(byName(bone, ...inside), "bone"), ["bone", "T12/bone"]);
});

test("where there is no room for all names, the least telling parts go without", (t) => {
  t.after(() => Reflect.deleteProperty(globalThis, "document"));
  Object.assign(globalThis, { document: { createElementNS: element } });
  assert.deepEqual(calledOut({ bone: "bone", skin: "skin", crack: "crack", reamer: "needle" }), new Set(["crack", "reamer"]));
  assert.deepEqual(calledOut({ "disc-above": "disc", bone: "bone", reamer: "needle" }), new Set(["bone", "reamer"]));
  for (let i = 0; i < CALLOUTS.length - 2; i += 1) {
    const [first, second, third] = CALLOUTS.slice(i, i + 3);
    assert.deepEqual(calledOut({ [third]: third, [second]: second, [first]: first }), new Set([first, second]));
  }
});

test("nothing is named that lies outside the picture or under its buttons", (t) => {
  t.after(() => Reflect.deleteProperty(globalThis, "document"));
  Object.assign(globalThis, { document: { createElementNS: element } });
  assert.deepEqual(calledOut({ skin: "skin" }), new Set(["skin"]));
  for (const at of [{ x: -5, y: 60 }, { x: 200, y: 130 }, { x: 520, y: 40 }, { x: 580, y: 100 }]) {
    assert.deepEqual(calledOut({ skin: "skin" }, at), new Set());
  }
});

test("no floor lies under the bone where another one is shown below", () => {
  const parts = byName(part("bone", "bone"), part("neighbour-below", "neighbour"));
  assert.ok(!isLowest(parts));
  /** @type {Part} */ (parts.get("neighbour-below")).beside = "off";
  assert.ok(isLowest(parts));
});
