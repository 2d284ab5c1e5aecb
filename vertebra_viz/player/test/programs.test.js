// Programs that outlive their case: one material of each is kept, so many and no more, and nothing that it was drawn with.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ShaderMaterial } from "three";
import { Programs } from "../src/three/programs.js";

/** What three.js would have for materials, by the key of their program. */
function renderer() {
  const properties = new Map();
  return { properties: { get: (/** @type {any} */ material) => properties.get(material) ?? {} }, held: properties };
}

/** @param {ReturnType<typeof renderer>} graphics @param {string} cacheKey */
function drawn(graphics, cacheKey) {
  const material = new ShaderMaterial({ uniforms: { uPicture: { value: {} } } });
  graphics.held.set(material, { programs: new Map([[cacheKey, {}]]) });
  material.addEventListener("dispose", () => graphics.held.delete(material));
  return material;
}

test("one material of each program is kept, and nothing that it was drawn with", () => {
  const graphics = renderer();
  const programs = new Programs(/** @type {any} */ (graphics));
  const never = new ShaderMaterial();
  const [first, second, other] = ["bone", "bone", "glass"].map((key) => drawn(graphics, key));
  programs.retire([first, second, other, never]);
  assert.deepEqual([...graphics.held.keys()], [first, other]);
  assert.deepEqual(first.uniforms, {});
  programs.dispose();
  assert.equal(graphics.held.size, 0);
});

test("a material with two programs goes once both are kept", () => {
  const graphics = renderer();
  const programs = new Programs(/** @type {any} */ (graphics));
  const [smooth, both, again] = ["smooth", "grain", "smooth"].map((key) => drawn(graphics, key));
  for (const each of [both, again]) graphics.held.get(each).programs = new Map([["smooth", {}], ["grain", {}]]);
  programs.retire([smooth, both, again]);
  assert.deepEqual([...graphics.held.keys()], [smooth, both]);
});

test("what was not needed for longest goes first", () => {
  const graphics = renderer();
  const programs = new Programs(/** @type {any} */ (graphics));
  for (let i = 0; i < 100; i += 1) {
    programs.retire([drawn(graphics, "needed"), drawn(graphics, `key ${i}`)]);
  }
  const left = [...graphics.held.values()].flatMap(({ programs }) => [...programs.keys()]);
  assert.equal(left.length, 96);
  assert.ok(left.includes("needed") && left.includes("key 99") && !left.includes("key 4"));
});

test("a program that the graphics lost is not taken for one", () => {
  const graphics = renderer();
  const programs = new Programs(/** @type {any} */ (graphics));
  programs.retire([drawn(graphics, "bone")]);
  graphics.held.clear();
  const again = drawn(graphics, "bone");
  programs.retire([again]);
  assert.deepEqual([...graphics.held.keys()], [again]);
});
