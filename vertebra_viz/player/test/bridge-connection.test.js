// The way to the server: sessions, what is said while it is away, and what must not be lost meanwhile.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Connection } from "../../app/ui/static/bridge/connection.js";
import { keepPage } from "../../app/ui/static/bridge/keep-page.js";
import { PendingEdits } from "../../app/ui/static/bridge/pending-edits.js";
import { StatusLine } from "../../app/ui/static/bridge/status-line.js";
import { FakeElement, later, openPage, settled } from "./fake-page.js";
import { FakeTrame } from "./fake-trame.js";

/** What trame's client does when it is loaded: it notes where it was told to connect, and is there. */
const CLIENT = "data:text/javascript,globalThis.toldToConnect = location.search; globalThis.trame = globalThis.nextTrame";
let loads = 0; // what was loaded once is not loaded again
const SESSION = { session: "given", sessionURL: "ws?session=given", secret: "hush" };
const ok = (body = SESSION) => new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });

/**
 * @param {import("node:test").TestContext} context
 * @param {...(() => Response | Promise<Response>)} answers of the server, the last one again and again
 */
function open(context, ...answers) {
  const page = openPage(context, { search: "?mode=teach" });
  const line = new FakeElement();
  const trame = new FakeTrame({ trame__client_only: ["own"], values: { level: "L1", gap: 2 }, own: 1 });
  Object.assign(globalThis, { nextTrame: trame });
  const asked = context.mock.method(globalThis, "fetch", async () => (answers.length > 1 ? answers.shift() : answers[0])?.()).mock;
  const connection = new Connection({ trame: `${CLIENT}; ${(loads += 1)}` }, () => page.location.search, new StatusLine(line));
  const said = () => line.textContent;
  return { page, trame, asked, connection, said };
}

test("a session is asked for with the address, its client is started, and the address stays as it was", async (context) => {
  const { page, trame, asked, connection, said } = open(context, ok);
  trame.state.dirtyKeys.add("own").add("values");
  const first = context.mock.fn();
  const each = context.mock.fn();
  connection.onEach(each);
  connection.onFirst(first);
  assert.deepEqual([connection.state, await connection.call("case_logic.undo")], [null, null]);
  await connection.start();
  const [url, { method, body }] = asked.calls[0].arguments;
  const { session, page: id, query } = JSON.parse(body);
  assert.deepEqual([url, method, query], [`session?id=${session}`, "POST", "?mode=teach"]);
  assert.match(session + id, /^[0-9a-f]{64}$/);
  assert.equal(page.storage.get("vertebra-session"), "given");
  assert.equal(globalThis.toldToConnect, `?${new URLSearchParams({ sessionURL: "ws://here/ws?session=given", secret: "hush" })}`);
  assert.equal(page.location.search, "?mode=teach");
  assert.deepEqual([connection.connected, said(), first.mock.callCount(), each.mock.callCount()], [true, "", 1, 1]);
  assert.deepEqual([...trame.state.dirtyKeys], ["values"], "what the page keeps to itself is not sent");
  assert.equal(await connection.call("case_logic.undo", 1, "two"), "answer of case_logic.undo");
  assert.deepEqual(trame.triggered, [["case_logic.undo", [1, "two"]]]);
});

test("a server that is out of reach is asked again, at growing intervals and at once with the network back", async (context) => {
  const { page, asked, connection, said } = open(context, () => Promise.reject(new TypeError("no route")));
  void connection.start();
  await settled();
  assert.match(said(), /cannot be reached/);
  for (const wait of [500, 1000, 2000, 4000, 8000, 10_000, 10_000]) {
    const before = asked.callCount();
    await later(context, wait - 1);
    assert.equal(asked.callCount(), before);
    await later(context, 1);
    assert.equal(asked.callCount(), before + 1);
  }
  const before = asked.callCount();
  page.events.dispatchEvent(new Event("online"));
  await settled();
  assert.equal(asked.callCount(), before + 1);
});

test("what the server says is said, and it is asked again when it says so", async (context) => {
  const full = () => Response.json({ error: "All places are taken." }, { status: 503, headers: { "Retry-After": "7" } });
  const { asked, connection, said } = open(context, full, () => new Response("<html>", { status: 502 }), ok);
  void connection.start();
  await settled();
  assert.equal(said(), "All places are taken.");
  await later(context, 6999);
  assert.equal(asked.callCount(), 1);
  await later(context, 1);
  assert.equal(asked.callCount(), 2);
  assert.match(said(), /cannot be reached/, "what is not meant for readers is not shown");
});

test("a server that takes its time is said to be silent, until it has answered", async (context) => {
  const { trame, connection, said } = open(context, ok);
  await connection.start();
  trame.setBusy(1);
  await later(context, 7999);
  assert.equal(said(), "");
  await later(context, 1);
  assert.match(said(), /is not answering/);
  trame.setBusy(0);
  assert.equal(said(), "");
});

test("a connection that ends is found again in the same session, by the same client", async (context) => {
  const { trame, asked, connection, said } = open(context, ok);
  const first = context.mock.fn();
  const each = context.mock.fn();
  connection.onFirst(first);
  connection.onEach(each);
  await connection.start();
  trame.close();
  assert.deepEqual([connection.connected, connection.state, await connection.call("case_logic.undo")], [false, null, null]);
  assert.match(said(), /is lost/);
  await later(context, 500);
  await settled();
  assert.equal(JSON.parse(asked.calls[1].arguments[1].body).session, "given");
  assert.deepEqual(trame.connects, [{ application: "trame", sessionURL: "ws://here/ws?session=given", secret: "hush" }]);
  assert.deepEqual([connection.connected, said(), first.mock.callCount(), each.mock.callCount()], [true, "", 1, 2]);
});

/** @param {import("node:test").TestContext} context */
async function edited(context, key = "values") {
  const opened = open(context, ok);
  new PendingEdits(opened.connection, key);
  await opened.connection.start();
  return opened;
}

/** The connection ends, and the server that is found again knows less. */
async function reconnect(context, trame, values) {
  trame.close();
  trame.renew({ trame__client_only: ["own"], ...values });
  trame.tell(Object.keys(values));
  await later(context, 500);
  await settled();
}

test("what a hand has set, and the server has not heard, is sent again; the rest is the server's", async (context) => {
  const { trame } = await edited(context);
  await trame.state.set("values", { level: "L1", gap: 5 });
  await reconnect(context, trame, { values: { level: "T8", gap: 2 } });
  assert.deepEqual(trame.state.get("values"), { level: "T8", gap: 5 });
  assert.ok(trame.state.dirtyKeys.has("values"));
});

test("what the server has heard is its own, and so is what it says itself", async (context) => {
  const { trame } = await edited(context);
  await trame.state.set("values", { level: "L1", gap: 5 });
  trame.state.dirtyKeys.clear();
  trame.setBusy(0);
  await reconnect(context, trame, { values: { level: "T8", gap: 2 } });
  assert.deepEqual(trame.state.get("values"), { level: "T8", gap: 2 });
  await trame.state.set("values", { level: "T8", gap: 9 });
  trame.state.dirtyKeys.clear();
  trame.push({ values: { level: "T8", gap: 3 } });
  await reconnect(context, trame, { values: { level: "T8", gap: 1 } });
  assert.deepEqual(trame.state.get("values"), { level: "T8", gap: 1 });
});

test("a value that is no object is an edit as a whole", async (context) => {
  const { trame } = await edited(context, "mode");
  await trame.state.set("mode", "explore");
  await reconnect(context, trame, { mode: "teach" });
  assert.equal(trame.state.get("mode"), "explore");
});

/** As much of trame's state as is replaced; the real one is looked at by tests/app/test_trame_client.py. */
class State {
  /** @type {unknown[]} */
  told = [];

  /** @param {Record<string, unknown>} state */
  constructor(state) {
    this.state = state;
  }

  /** @param {string} [key] */
  get(key) {
    return key === undefined ? this.state : this.state[key];
  }

  /** @param {unknown} event */
  notifyListeners(event) {
    this.told.push(event);
  }
}

test("a new connection lays nothing out anew but what the server has changed, and the page keeps its own", () => {
  class ThisState extends State {
    /** @param {unknown} event */
    notifyListeners(event) {
      super.notifyListeners(event);
    }
  }
  const state = new ThisState({ trame__client_only: ["own", "unset"], trame__template_main: "<a>", own: 1, shared: 1 });
  keepPage(state);
  state.notifyListeners({ type: "ready" });
  state.notifyListeners({ type: "dirty-state", keys: ["trame__template_main", "own"] });
  state.notifyListeners({ type: "refresh" });
  assert.deepEqual(state.told, [{ type: "dirty-state", keys: ["own"] }, { type: "refresh" }]);
  state.state.own = 7;
  const next = new ThisState({ trame__client_only: ["own", "unset"], trame__template_main: "<b>", own: 1, shared: 2, unset: 3 });
  const changed = ["trame__template_main", "own", "shared"];
  for (const type of ["new-keys", "dirty-state"]) next.notifyListeners({ type, keys: changed });
  assert.deepEqual(next.told, [{ type: "new-keys", keys: changed }, { type: "dirty-state", keys: changed }], "another template is another page");
  assert.deepEqual(next.state, { trame__client_only: ["own", "unset"], trame__template_main: "<b>", own: 7, shared: 2, unset: 3 });
  next.notifyListeners({ type: "dirty-state", keys: ["trame__template_main"] });
  assert.deepEqual(next.told.at(-1), { type: "dirty-state", keys: [] });
  next.state.own = 8;
  next.notifyListeners({ type: "dirty-state", keys: ["own"] });
  assert.equal(next.state.own, 8, "the page's own word, and not that of two connections ago");
});
