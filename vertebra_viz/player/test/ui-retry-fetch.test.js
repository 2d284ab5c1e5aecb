// A busy server is asked again when it says so; anything else is answered as it came.

import assert from "node:assert/strict";
import { test } from "node:test";

import { retryFetch } from "../src/ui/retry-fetch.js";

/** @param {import("node:test").TestContext} context @param {...[number, string?]} answers status and Retry-After */
function server(context, ...answers) {
  const asked = context.mock.fn(async () => {
    const [status, later] = answers.shift() ?? [200];
    return new Response("", { status, headers: later === undefined ? {} : { "Retry-After": later } });
  });
  context.mock.method(globalThis, "fetch", asked);
  context.mock.method(Math, "random", () => 0);
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  return asked.mock;
}

const settled = () => new Promise((done) => setImmediate(done));

test("a busy server is asked again, not before it said, until it answers", async (context) => {
  const later = new Date(3000).toUTCString();
  const asked = server(context, [429, "2"], [503, later], [200]);
  const answer = retryFetch("case.glb", { signal: new AbortController().signal });
  await settled();
  context.mock.timers.tick(1999);
  await settled();
  assert.equal(asked.callCount(), 1);
  context.mock.timers.tick(1);
  await settled();
  assert.equal(asked.callCount(), 2);
  context.mock.timers.tick(1000);
  assert.equal((await answer).status, 200);
  assert.equal(asked.callCount(), 3);
});

test("what is no request to wait is answered as it came", async (context) => {
  const signal = new AbortController().signal;
  for (const given of /** @type {[number, string?][]} */ ([[404, "1"], [429], [503, "soon"], [503, "3600"], [200, "1"]])) {
    const asked = server(context, given);
    assert.equal((await retryFetch("case.glb", { signal })).status, given[0]);
    assert.equal(asked.callCount(), 1);
    context.mock.reset();
  }
});

test("who goes away is not kept waiting, and asks no more", async (context) => {
  const asked = server(context, [429, "30"]);
  const leaving = new AbortController();
  const answer = retryFetch("case.glb", { signal: leaving.signal });
  await settled();
  leaving.abort();
  await assert.rejects(answer, { name: "AbortError" });
  context.mock.timers.tick(60_000);
  await settled();
  assert.equal(asked.callCount(), 1);
});

test("a server that is busy for ever is given up", async (context) => {
  const asked = server(context, .../** @type {[number, string][]} */ (Array(100).fill([429, "0"])));
  const answer = retryFetch("case.glb", { signal: new AbortController().signal });
  for (let turn = 0; turn < 100; turn += 1) {
    await settled();
    context.mock.timers.tick(0);
  }
  assert.equal((await answer).status, 429);
  assert.equal(asked.callCount(), 20);
});
