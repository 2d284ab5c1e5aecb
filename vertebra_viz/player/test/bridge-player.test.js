// What the page's own scripts know of a player, and do to it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CaseLoading } from "../../app/ui/static/bridge/case-loading.js";
import { EmbeddedPicture } from "../../app/ui/static/bridge/embedded-picture.js";
import { HiddenControls } from "../../app/ui/static/bridge/hidden-controls.js";
import { Playback } from "../../app/ui/static/bridge/playback.js";
import { PlayerControl, setStyle } from "../../app/ui/static/bridge/player-control.js";
import { applyPose, samePose } from "../../app/ui/static/bridge/pose.js";
import { Stages, counterpart } from "../../app/ui/static/bridge/stages.js";
import { CAMERA, FakePlayer, Told, later, openPage, settled } from "./fake-page.js";

const ENDS = { intact: 2, fracture: 4, fill: 10 };
const listOf = (/** @type {Record<string, number>} */ ends) => Object.entries(ends).map(([name, end]) => ({ name, end }));

test("stages are listed in their order, and only those that the case has", () => {
  const player = new FakePlayer({ fill: 10, intact: 2 });
  player.ready = false;
  const stages = new Stages(player, ["intact", "fracture", "fill"]);
  assert.deepEqual(stages.list, []);
  assert.equal(stages.duration, 0);
  player.ready = true;
  player.dispatchEvent(new Event("ready"));
  assert.deepEqual(stages.list, listOf({ intact: 2, fill: 10 }));
  assert.equal(stages.duration, 10);
});

test("a moment of one case has its counterpart as far into the same stage of another", () => {
  const from = listOf(ENDS);
  const to = listOf({ intact: 1, fracture: 2, access: 5, fill: 9 });
  assert.equal(counterpart(1, "intact", from, to), 0.5);
  assert.equal(counterpart(7, "fill", from, to), 7);
  assert.equal(counterpart(10, "fill", from, to), 9);
  assert.equal(counterpart(4, "access", to, from), 4, "no such stage: the end of the last one before");
  assert.equal(counterpart(4, "unheard", to, from), 0);
});

test("a player plays from its own call on, until it is paused or at its end, unless it begins again by itself", () => {
  const player = new FakePlayer(ENDS);
  const stages = new Stages(player, Object.keys(ENDS));
  let changes = 0;
  const playback = new Playback(player, stages, () => (changes += 1));
  player.play();
  player.play();
  assert.deepEqual([playback.on, changes, player.takeCalls()], [true, 1, [["play"], ["play"]]]);
  player.moveTo(9.9);
  assert.equal(playback.on, true);
  player.moveTo(10);
  assert.deepEqual([playback.on, changes], [false, 2]);
  player.setAttribute("loop", "");
  player.play();
  player.moveTo(10);
  assert.equal(playback.on, true);
  player.pause();
  assert.equal(playback.on, false);
});

test("controls come back with the last reason to hide them, as the page had set them", () => {
  const player = new FakePlayer(ENDS);
  player.setAttribute("numbers", "on");
  const controls = new HiddenControls(player);
  controls.hide("projector", ["numbers", "views"]);
  controls.hide("question", ["numbers"]);
  assert.deepEqual([player.getAttribute("numbers"), player.getAttribute("views")], ["off", "off"]);
  controls.hide("projector", []);
  assert.deepEqual([player.getAttribute("numbers"), player.getAttribute("views")], ["off", null]);
  controls.hide("question", []);
  assert.equal(player.getAttribute("numbers"), "on");
});

test("poses are the same where no eye tells them apart", () => {
  const pose = { ...CAMERA, target_mm: /** @type {[number, number, number]} */ ([1, 2, 3]) };
  assert.ok(samePose(pose, { ...pose, azimuth_deg: 10.4, elevation_deg: 4.6, zoom: 1.009, target_mm: [1.1, 2.1, 2.9] }));
  for (const other of [{ azimuth_deg: 10.6 }, { elevation_deg: 4.4 }, { zoom: 1.02 }, { target_mm: [1, 2, 3.3] }]) {
    assert.ok(!samePose(pose, /** @type {typeof pose} */ ({ ...pose, ...other })), JSON.stringify(other));
  }
  assert.ok(samePose(null, undefined));
  assert.ok(!samePose(pose, null));
});

test("a pose is taken over with all else left as it is, and what plays plays on", () => {
  const player = new FakePlayer(ENDS);
  const before = player.capture();
  const camera = { azimuth_deg: 40, elevation_deg: 1, zoom: 2, target_mm: /** @type {[number, number, number]} */ ([0, 0, 0]) };
  applyPose(player, { camera }, true);
  assert.deepEqual(player.takeCalls(), [["restore", { ...before, camera: { view: null, ...camera } }], ["play"]]);
  applyPose(player, { cut_mm: 3 }, false);
  const [[, { cut_mm, camera: kept }], ...others] = player.takeCalls();
  assert.deepEqual([cut_mm, kept, others], [3, { view: null, ...camera }, []]);
});

test("a style that the device cannot draw leaves the one before", (context) => {
  const warned = context.mock.method(console, "warn", () => {});
  const player = new FakePlayer(ENDS);
  setStyle(player, "xray");
  assert.equal(player.capture().style, "bone");
  assert.deepEqual(warned.mock.calls[0].arguments, ["no x-ray here"]);
});

/** @param {import("node:test").TestContext} context */
function controlled(context, player = new FakePlayer(ENDS)) {
  openPage(context);
  /** @type {unknown[]} */
  const said = [];
  const control = new PlayerControl(player, { onStatus: (status) => said.push(status), onError: () => {} });
  return { player, control, said };
}

test("the page is told when the player begins to move, when another stage begins and when it rests, and nothing twice", async (context) => {
  const { player, said } = controlled(context);
  const rest = { ready: true, t: 0, stage: "intact", view: "lateral", style: "bone", neighbours: "ghost", moving: false, numbers: { t: 0, stage: undefined } };
  assert.deepEqual(said.splice(0), [rest]);
  player.moveTo(1);
  player.moveTo(1.5);
  assert.deepEqual(said.splice(0), [{ moving: true }]);
  player.moveTo(3);
  player.dispatchEvent(new Told("stagechange", {}));
  assert.equal(/** @type {{stage: string}} */ (said.splice(0)[0]).stage, "fracture");
  await later(context, 149);
  assert.deepEqual(said, []);
  await later(context, 1);
  assert.equal(/** @type {{moving: boolean}} */ (said.splice(0)[0]).moving, false);
  player.click();
  await later(context, 1000);
  assert.deepEqual(said, []);
});

test("a picture turned by hand has no view", (context) => {
  const { player, control } = controlled(context);
  player.now.view = null;
  assert.equal(/** @type {{view: string}} */ (control.status()).view, "");
  assert.equal(control.startingPoint().view, "");
});

test("what follows the stages is told as not picked, but for the view of an X-ray, which would else be a pair", (context) => {
  const { player, control } = controlled(context);
  const looks = (/** @type {object} */ now) => {
    player.now = { ...player.now, view: "oblique", style: "glass", ...now };
    const { view, style } = /** @type {{view: string, style: string}} */ (control.status());
    return [view, style];
  };
  assert.deepEqual(looks({ direction: { camera: true, style: true } }), ["", ""]);
  assert.deepEqual(looks({ direction: { camera: false, style: true } }), ["oblique", ""]);
  assert.deepEqual(looks({ direction: { camera: true, style: false } }), ["", "glass"]);
  assert.deepEqual(looks({ style: "xray" }), ["oblique", "xray"]);
});

test("before there is a case, a look is kept in attributes, and what was asked for is where to begin", (context) => {
  const player = new FakePlayer(ENDS);
  player.ready = false;
  player.getContext = () => null;
  openPage(context);
  document.createElement = () => player;
  const control = new PlayerControl(player, { onStatus: () => assert.fail("there is nothing to tell"), onError: () => {} });
  control.look({ view: "front", style: "glass", stage: "fill", t: 3 });
  control.play();
  control.seek(3);
  const seen = { direction: { camera: false, style: false }, neighbours: "" };
  assert.deepEqual(control.startingPoint(), { when: "fill", style: "glass", view: "front", seen });
  player.removeAttribute("look");
  assert.deepEqual(control.startingPoint().seen.direction, { camera: false, style: true });
  assert.deepEqual([control.status(), player.takeCalls()], [{ ready: false }, []]);
  assert.equal(control.flat, true, "this browser has no WebGL");
});

test("what a person picked is told apart from what follows the stages, and a mode begins with the stages'", (context) => {
  const { player, control, said } = controlled(context);
  assert.deepEqual(control.picks, { view: "lateral", style: "bone" });
  said.splice(0);
  control.begin({ stage: "fill" });
  assert.deepEqual(player.takeCalls(), [["direction", true], ["pause"], ["seek", "fill"]]);
  assert.deepEqual([control.picks, said.length > 0], [{ view: "", style: "" }, true]);
  player.setStyle("glass");
  assert.deepEqual(control.picks, { view: "", style: "glass" });
  player.ready = false;
  player.setAttribute("view", "front");
  control.begin({});
  assert.equal(player.getAttribute("view"), null);
});

test("a look is gone to; a stage that the case does not have is its last", (context) => {
  const { player, control } = controlled(context);
  control.look({ style: "glass", view: "top", stage: "fracture" });
  assert.deepEqual(player.takeCalls(), [["pause"], ["setStyle", "glass"], ["setView", "top"], ["seek", "fracture"]]);
  control.look({ stage: "unheard" });
  assert.equal(player.capture().t, 10);
  control.look({ stage: "fill", t: 0 });
  assert.equal(player.capture().t, 0, "seconds count for more than a stage");
});

test("a player without WebGL is flat once it is there, or once it says why it is not", (context) => {
  const { player, control } = controlled(context);
  assert.equal(control.flat, false);
  player.drawing = false;
  assert.equal(control.flat, true);
  player.ready = false;
  assert.equal(control.flat, false);
  player.dispatchEvent(new Told("error", { code: "no-webgl" }));
  assert.equal(control.flat, true);
});

test("what does not arrive is asked for again at growing intervals, and what cannot is not", async (context) => {
  openPage(context);
  const player = new FakePlayer(ENDS);
  player.setAttribute("src", "a.glb");
  player.ready = false;
  /** @type {{pending: boolean, failed: boolean}[]} */
  const states = [];
  new CaseLoading(player, (state) => states.push(state));
  assert.deepEqual(states.splice(0), [{ pending: true, failed: false }]);
  player.dispatchEvent(new Told("error", { code: "no-webgl" }));
  assert.deepEqual(states, []);
  let tries = 0;
  player.observers.push(() => (tries += Number(player.hasAttribute("src"))));
  for (const wait of [1000, 2000, 4000]) {
    player.dispatchEvent(new Told("error", { code: "missing" }));
    assert.deepEqual(states.at(-1), { pending: true, failed: true });
    await later(context, wait - 1);
    assert.equal(tries, 0);
    await later(context, 1);
    assert.equal(tries, 1);
    tries = 0;
  }
  player.dispatchEvent(new Event("ready"));
  assert.deepEqual(states.at(-1), { pending: false, failed: false });
  player.setAttribute("src", "b.glb");
  await settled();
  assert.deepEqual(states.at(-1), { pending: true, failed: false });
});

test("with the network back, a case that is missing is asked for at once; a player that is gone asks for nothing", async (context) => {
  const page = openPage(context);
  const player = new FakePlayer(ENDS);
  player.ready = false;
  player.setAttribute("src", "a.glb");
  new CaseLoading(player, () => {});
  player.dispatchEvent(new Told("error", { code: "corrupt" }));
  let tries = 0;
  player.observers.push(() => (tries += Number(player.hasAttribute("src"))));
  page.events.dispatchEvent(new Event("online"));
  assert.equal(tries, 1);
  player.dispatchEvent(new Told("error", { code: "missing" }));
  player.remove();
  await later(context, 60_000);
  assert.equal(tries, 1);
});

test("the server's picture inside the player follows its moment, style and view, and is asked for nothing twice", async (context) => {
  openPage(context);
  const player = new FakePlayer(ENDS);
  /** @type {unknown[]} */
  const sent = [];
  const connection = {
    state: { set: async (/** @type {string} */ key, /** @type {unknown} */ value) => sent.push([key, value]) },
    call: async (/** @type {string} */ name, /** @type {unknown[]} */ ...args) => sent.push([name, ...args]),
  };
  const keys = { position: "position", drawnStyle: "drawn_style" };
  const picture = new EmbeddedPicture(player, keys, connection, Object.keys(ENDS));
  player.moveTo(1);
  await later(context, 1000);
  assert.deepEqual(sent, [], "it draws itself");
  picture.set(true);
  assert.equal(player.getAttribute("drawn"), "elsewhere");
  await later(context, 200);
  const seen = (/** @type {boolean} */ camera, /** @type {boolean} */ style) => ["remote.follow", { direction: { camera, style }, neighbours: "ghost" }];
  const [follows, ...first] = sent.splice(0);
  assert.deepEqual(follows, seen(false, false));
  assert.deepEqual(first, [["position", 0.5], ["drawn_style", "bone"], ["remote.look_from", "lateral"]]);
  player.moveTo(5);
  player.moveTo(7);
  await later(context, 200);
  assert.deepEqual(sent.splice(0), [["position", 2.5]], "half-way through the third");
  player.setStyle("glass");
  player.click();
  await later(context, 200);
  assert.deepEqual(sent.splice(0), [["drawn_style", "glass"]]);
  player.direction = true;
  Object.assign(player.now, { style: "cutaway", view: "oblique" }); // the stage's own, which the server knows
  player.click();
  await later(context, 200);
  assert.deepEqual(sent.splice(0), [seen(true, true)]);
  picture.set(false);
  player.moveTo(8);
  await later(context, 1000);
  assert.deepEqual([sent, player.hasAttribute("drawn")], [[], false]);
});
