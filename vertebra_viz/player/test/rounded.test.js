// Rounding a drawn surface: what was measured stays, nothing tears, and what is drawn comes nearer to what is meant.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, IcosahedronGeometry, InterleavedBuffer, InterleavedBufferAttribute, Matrix4, MeshBasicMaterial } from "three";
import { Part } from "../src/three/parts.js";
import { uQuality } from "../src/three/quality.js";
import { MOST_MM, rounded } from "../src/three/rounded.js";

const RADIUS_MM = 2.5;
const UNIT_MM = 0.001;
const ROUNDING_MM = 2 * UNIT_MM; // numbers of the file are whole, in each of three directions

/** A ball of whole numbers, padded to four as in a file, and a target that makes it lower by a third. */
function ball() {
  const { position } = new IcosahedronGeometry(1, 3).attributes;
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {number[][]} */
  const places = [];
  const index = Array.from({ length: position.count }, (_, i) => {
    const place = [position.getX(i), position.getY(i), position.getZ(i)];
    const key = place.map((value) => Math.round(1e4 * value)).join();
    if (!known.has(key)) known.set(key, places.push(place) - 1);
    return /** @type {number} */ (known.get(key));
  });
  const unit = RADIUS_MM / UNIT_MM;
  const padded = (/** @type {any} */ Kind, /** @type {(place: number[]) => number[]} */ of) =>
    new InterleavedBufferAttribute(new InterleavedBuffer(Kind.from(places.flatMap((place) => [...of(place), 0].map(Math.round))), 4), 3, 0, Kind === Int8Array);
  const lower = ([x, y, z] = [0, 0, 0]) => {
    const length = Math.hypot(x, 1.5 * y, z);
    return [x / length, (1.5 * y) / length, z / length];
  };
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(Uint16Array.from(index), 1));
  geometry.setAttribute("position", padded(Int16Array, (place) => place.map((value) => unit * value)));
  geometry.setAttribute("normal", padded(Int8Array, (place) => place.map((value) => 127 * value)));
  geometry.setAttribute("occlusion", new BufferAttribute(new Uint8Array(2 * places.length).fill(9), 2, true));
  geometry.morphAttributes.position = [padded(Int16Array, ([, y]) => [0, (-unit * y) / 3, 0])];
  geometry.morphAttributes.normal = [padded(Int8Array, (place) => lower(place).map((value, k) => 127 * (value - place[k])))];
  return geometry;
}

const COARSE = ball();
const FINE = rounded(COARSE, UNIT_MM);
const ATTRIBUTES = (/** @type {BufferGeometry} */ { attributes, morphAttributes }) => [...Object.values(attributes), ...Object.values(morphAttributes).flat()];

/** @param {BufferGeometry} geometry @param {number} weight @returns {number[][]} mm */
function places({ attributes: { position }, morphAttributes }, weight) {
  const [target] = morphAttributes.position ?? [];
  return Array.from({ length: position.count }, (_, i) =>
    ["getX", "getY", "getZ"].map((axis) => UNIT_MM * (/** @type {any} */ (position)[axis](i) + weight * /** @type {any} */ (target)[axis](i))),
  );
}

/** The rounded triangles, as they follow the measured ones. */
const triangles = [...(FINE.index?.array ?? [])].slice(COARSE.index?.count);

test("what was measured is drawn as it was while a picture moves, and stays where it is in the highest tier", () => {
  const count = COARSE.index?.count ?? 0;
  assert.deepEqual([...(FINE.index?.array ?? [])].slice(0, count), [...(COARSE.index?.array ?? [])]);
  const coarse = ATTRIBUTES(COARSE);
  ATTRIBUTES(FINE).forEach((attribute, which) => {
    for (let i = 0; i < coarse[which].count; i += 1) {
      for (let k = 0; k < coarse[which].itemSize; k += 1) assert.equal(attribute.getComponent(i, k), coarse[which].getComponent(i, k));
    }
  });
  const tier = uQuality.value;
  const ranges = [0, 1, 2].map((value) => {
    uQuality.value = value;
    return [FINE.drawRange.start, FINE.drawRange.count];
  });
  uQuality.value = tier;
  assert.deepEqual(ranges, [[0, count], [0, count], [count, Infinity]]);
});

test("a bone is rounded once, when the highest tier first draws it, and what had been made of it follows", () => {
  const bone = new Part("bone", "", "bone", ball(), new Matrix4().makeScale(UNIT_MM, UNIT_MM, UNIT_MM));
  const drawn = [bone.mesh(new MeshBasicMaterial(), 0).geometry, bone.targets.several];
  const { uMoves } = bone.targets.uniforms;
  const state = () => [...drawn.flatMap(({ index, attributes }) => [index?.count, attributes.position.count]), uMoves.value?.image.width];
  const before = state();
  assert.deepEqual(before.slice(0, 2), [COARSE.index?.count, COARSE.attributes.position.count]);
  bone.refine();
  assert.deepEqual(state(), before, "it is not shown");
  bone.shown = true;
  bone.refine();
  assert.deepEqual(state().slice(0, 4), [FINE.index?.count, FINE.attributes.position.count, FINE.index?.count, FINE.attributes.position.count]);
  assert.equal(uMoves.value?.image.width, FINE.attributes.position.count);
  const { index } = drawn[0];
  bone.refine();
  assert.equal(drawn[0].index, index);
});

test("no edge is torn: each has one triangle on either side", () => {
  const edges = new Set();
  for (let i = 0; i < triangles.length; i += 1) edges.add(`${triangles[i]} ${triangles[i % 3 === 2 ? i - 2 : i + 1]}`);
  assert.equal(edges.size, triangles.length);
  for (const edge of edges) assert.ok(edges.has(edge.split(" ").reverse().join(" ")), edge);
  assert.ok(triangles.length > 1.5 * (COARSE.index?.count ?? 0));
});

test("middles of edges are raised towards what is meant, and never far", () => {
  const first = COARSE.attributes.position.count;
  for (const [weight, height] of [[0, 1], [1, 2 / 3], [0.5, 5 / 6]]) {
    const at = places(FINE, weight);
    const off = ([x, y, z] = [0, 0, 0]) => RADIUS_MM * (1 - Math.hypot(x, y / height, z) / RADIUS_MM);
    let [raised, flat, most, all] = [0, 0, 0, 0];
    for (const [a, b] of pairs()) {
      const middle = at[a].map((value, k) => (value + at[b][k]) / 2);
      const drawn = middleOf.get(`${a} ${b}`) ?? first;
      raised += Math.abs(off(at[drawn]));
      flat += Math.abs(off(middle));
      most = Math.max(most, Math.hypot(...middle.map((value, k) => value - at[drawn][k])));
      all += 1;
    }
    assert.ok(all > 100 && most > 0.01 && most <= MOST_MM + ROUNDING_MM, `${all} edges, ${most} mm`);
    assert.ok(raised < 0.2 * flat, `${raised / all} mm instead of ${flat / all}`);
  }
});

/** Middle vertices by the two measured ones that they lie between. @type {Map<string, number>} */
const middleOf = new Map();
function pairs() {
  const first = COARSE.attributes.position.count;
  const { array } = /** @type {BufferAttribute} */ (COARSE.index);
  const corners = new Set([...array.keys()].map((i) => `${array[i]} ${array[i % 3 === 2 ? i - 2 : i + 1]}`));
  /** @type {Map<number, Set<number>>} */
  const beside = new Map();
  for (let i = 0; i < triangles.length; i += 3) {
    for (const one of triangles.slice(i, i + 3)) {
      for (const other of triangles.slice(i, i + 3)) if (one >= first && other < first) (beside.get(one) ?? beside.set(one, new Set()).get(one))?.add(other);
    }
  }
  const at = places(COARSE, 0);
  const fine = places(FINE, 0);
  for (const [middle, near] of beside) {
    for (const a of near) {
      for (const b of near) {
        const half = at[a].map((value, k) => (value + at[b][k]) / 2);
        const far = Math.hypot(...half.map((value, k) => value - fine[middle][k]));
        if (corners.has(`${a} ${b}`) && far < 0.06) middleOf.set(`${a} ${b}`, middle);
      }
    }
  }
  return [...middleOf.keys()].map((key) => key.split(" ").map(Number));
}
