// The page's own scripts: its address, its line of words, and how it begins again.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Address } from "../../app/ui/static/bridge/address.js";
import { byId, within } from "../../app/ui/static/bridge/page.js";
import { StatusLine } from "../../app/ui/static/bridge/status-line.js";
import { SEEN } from "../src/ui/opening.js";
import { FakeElement, later, openPage, settled } from "./fake-page.js";

const CASE = "v=1&level=L1";

test("nothing is written before the case is known, and then only once things have settled", async (context) => {
  const page = openPage(context, { search: "?mode=teach" });
  const address = new Address({ mode: "teach" }, false);
  address.set({ stage: "fill" });
  await later(context, 1000);
  assert.deepEqual(page.addresses, []);
  address.set({ link: CASE });
  address.set({ view: "front" });
  await later(context, 299);
  assert.deepEqual(page.addresses, []);
  await later(context, 1);
  assert.deepEqual(page.addresses, [`?mode=teach&${CASE}&stage=fill&view=front`]);
  assert.equal(address.query, page.addresses[0]);
});

test("an address that stays the same is not written again, and one that is asked for is written at once", async (context) => {
  const page = openPage(context);
  const address = new Address({ mode: "explore" }, false);
  address.set({ link: CASE });
  address.write();
  assert.equal(page.addresses.length, 1);
  address.write();
  await later(context, 1000);
  assert.equal(page.addresses.length, 1);
});

test("what a page was opened with stays in its address, unless it cannot be; what is empty does not", (context) => {
  openPage(context, { search: "?mode=teach&embed=1&hide=views%2Cnumbers&room=ab12&other=1" });
  const kept = new Address({ mode: "teach" }, false);
  kept.set({ link: CASE, view: "" });
  kept.write();
  assert.equal(location.search, `?mode=teach&${CASE}&room=ab12&embed=1&hide=views,numbers`);
  kept.set({ room: "", style: "a&b" });
  kept.write();
  assert.equal(location.search, `?mode=teach&${CASE}&style=a%26b&embed=1&hide=views,numbers`);
  const refused = new Address({ mode: "teach" }, true);
  refused.set({ link: CASE, room: "" });
  refused.write();
  assert.equal(location.search, `?mode=teach&${CASE}`);
});

test("the case that it is compared with is in the address, as long as there is room in it", (context) => {
  openPage(context);
  const address = new Address({ mode: "teach" }, false);
  address.set({ link: CASE, with: "v=1&level=T12" });
  address.write();
  assert.equal(location.search, `?mode=teach&${CASE}&with=v%3D1%26level%3DT12`);
  assert.equal(new Address({ mode: "teach" }, false).query, location.search);
  address.set({ with: "x".repeat(6144) });
  address.write();
  assert.equal(location.search, `?mode=teach&${CASE}`);
});

test("an element that the page does not have is named", (context) => {
  const root = new FakeElement({ h1: new FakeElement() });
  openPage(context, { elements: { here: root } });
  assert.equal(byId("here"), root);
  assert.throws(() => byId("there"), /no #there/);
  assert.equal(within(root, "h1"), root.parts.h1);
  assert.throws(() => within(root, "h2"), /no h2/);
});

test("the connection is heard before the others, and each until it takes its line away", () => {
  const element = new FakeElement();
  element.textContent = "The address was not understood.";
  const line = new StatusLine(element);
  line.say("No picture.", "picture");
  assert.equal(element.textContent, "The address was not understood.");
  line.say("Lost.");
  assert.equal(element.textContent, "Lost.");
  line.say("");
  assert.equal(element.textContent, "No picture.");
  line.say("Starts again soon.", "idle");
  line.say("Lost.");
  assert.equal(element.textContent, "Lost.");
  line.say("");
  assert.equal(element.textContent, "No picture.");
  line.say("", "picture");
  assert.equal(element.textContent, "Starts again soon.");
  line.say("", "idle");
  assert.equal(element.textContent, "");
});

/** The module reads how the page was opened when it is loaded: each time a new one. */
let loads = 0;
const loadRestart = () => import(`../../app/ui/static/bridge/restart.js?${(loads += 1)}`);

/** @param {import("node:test").TestContext} context @param {string} type how the page was come to */
const navigation = (context, type) => context.mock.method(performance, "getEntriesByType", () => [{ type }]);

/** @param {import("node:test").TestContext} context @param {boolean} ok whether the server answers */
const server = (context, ok) => context.mock.method(globalThis, "fetch", async () => ({ ok })).mock;

test("a page begins again as it was opened, at the first step, with another session", async (context) => {
  const page = openPage(context, { search: "?mode=teach&level=L1&stage=fill" });
  navigation(context, "navigate");
  const asked = server(context, true);
  const { RESTART, restart } = await loadRestart();
  page.storage.set("vertebra-session", "mine");
  page.storage.set(SEEN, "1"); // the next one has not seen the opening shot
  page.location.search = "?mode=explore&level=T8"; // somebody was here
  const heard = context.mock.fn();
  page.events.addEventListener(RESTART, heard);
  await restart("consent");
  assert.equal(heard.mock.callCount(), 1);
  assert.deepEqual(asked.calls[0].arguments[0], "/?mode=consent&level=L1");
  assert.deepEqual(page.location.replace.mock.calls[0].arguments, ["/?mode=consent&level=L1"]);
  assert.deepEqual([page.storage.has("vertebra-session"), page.storage.has(SEEN)], [false, false]);
  // the page that is loaded then is not what somebody opened
  page.location.search = "?mode=consent&level=L1";
  await loadRestart();
  assert.equal(page.storage.get("vertebra-opening"), "?mode=teach&level=L1&stage=fill");
});

test("a page whose server is out of reach stays, and so does its session", async (context) => {
  const page = openPage(context);
  navigation(context, "navigate");
  server(context, false);
  page.storage.set("vertebra-session", "mine");
  const { restart } = await loadRestart();
  await restart();
  assert.equal(page.location.replace.mock.callCount(), 0);
  assert.equal(page.storage.get("vertebra-session"), "mine");
});

test("a reload is the same visit, and a link is another one", async (context) => {
  const page = openPage(context, { search: "?mode=teach" });
  navigation(context, "navigate");
  await loadRestart();
  page.location.search = "?mode=explore";
  navigation(context, "reload");
  await loadRestart();
  assert.equal(page.storage.get("vertebra-opening"), "?mode=teach");
  navigation(context, "navigate");
  await loadRestart();
  assert.equal(page.storage.get("vertebra-opening"), "?mode=explore");
});

test("who does not touch the page is warned, and one touch is enough to go on", async (context) => {
  const page = openPage(context);
  navigation(context, "navigate");
  server(context, true);
  const { IdleRestart } = await loadRestart();
  const element = new FakeElement();
  new IdleRestart(60, new StatusLine(element));
  await later(context, 39_000);
  assert.equal(element.textContent, "");
  await later(context, 1000);
  assert.match(element.textContent, /will start again soon/);
  page.events.dispatchEvent(new Event("pointerdown"));
  assert.equal(element.textContent, "");
  await later(context, 59_000);
  assert.equal(page.location.replace.mock.callCount(), 0);
  await later(context, 1000);
  assert.equal(page.location.replace.mock.callCount(), 1);
});

test("a touch that comes too late is the next visitor's, and a page without a limit never begins again", async (context) => {
  const page = openPage(context);
  navigation(context, "navigate");
  server(context, true);
  const { IdleRestart } = await loadRestart();
  new IdleRestart(0, new StatusLine(new FakeElement()));
  await later(context, 10_000_000);
  assert.equal(page.location.replace.mock.callCount(), 0);
  new IdleRestart(10, new StatusLine(new FakeElement()));
  context.mock.timers.setTime(Date.now() + 20_000); // asleep: no timer ran
  page.events.dispatchEvent(new Event("pointerdown"));
  page.events.dispatchEvent(new Event("pageshow"));
  await settled();
  assert.equal(page.location.replace.mock.callCount(), 1);
});
