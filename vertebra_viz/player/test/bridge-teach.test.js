// What a lesson adds to the page: a room, a second player, and the projector.

import assert from "node:assert/strict";
import { test } from "node:test";

import { HiddenControls } from "../../app/ui/static/bridge/hidden-controls.js";
import { Playback } from "../../app/ui/static/bridge/playback.js";
import { Projector } from "../../app/ui/static/bridge/projector.js";
import { RoomSync } from "../../app/ui/static/bridge/room-sync.js";
import { SideBySide, apart } from "../../app/ui/static/bridge/side-by-side.js";
import { Stages } from "../../app/ui/static/bridge/stages.js";
import { CAMERA, FakeElement, FakePlayer, PICKED, later, openPage } from "./fake-page.js";

const ENDS = { intact: 2, fracture: 4, fill: 10 };
const SHOWN = { case: "v=1", stage: "fill", t: 6, playing: false, view: "front", style: "glass" };

/** A hand has moved something, and the page takes its time. @param {import("node:test").TestContext} context */
async function atRest(context) {
  await later(context, 250);
  await later(context, 16);
}

/** @param {FakePlayer} element @param {() => void} [onPlayback] */
function track(element, onPlayback = () => {}) {
  const stages = new Stages(element, Object.keys(ENDS));
  return { element, stages, playback: new Playback(element, stages, onPlayback), controls: new HiddenControls(element) };
}

/** @param {import("node:test").TestContext} context @param {string} role */
function inRoom(context, role) {
  const page = openPage(context);
  /** @type {[string, ...any[]][]} */
  const sent = [];
  const call = async (/** @type {[string, ...any[]]} */ ...message) => void sent.push(message);
  const player = track(new FakePlayer(ENDS));
  const room = new RoomSync({ call }, player);
  room.case = "v=1";
  room.role = role;
  return { page, sent, room, ...player };
}

test("who leads sends what a hand has changed, and does so once", async (context) => {
  const { sent, room, element } = inRoom(context, "lead");
  room.open();
  assert.deepEqual(sent.splice(0), [
    ["room_logic.open", { case: "v=1", stage: "intact", t: 0, playing: false, view: "lateral", style: "bone", follows: PICKED }, "http://here/"],
  ]);
  room.receive({ ...SHOWN, stage: "intact", t: 0, view: "lateral", style: "bone" });
  element.moveTo(1);
  element.moveTo(3);
  await later(context, 249);
  assert.deepEqual(sent, []);
  await later(context, 1);
  await later(context, 16);
  assert.deepEqual(sent.splice(0), [["room_logic.show", { case: "v=1", stage: "fracture", t: 3, playing: false, view: "lateral", style: "bone", follows: PICKED }]]);
  element.click();
  await later(context, 1000);
  assert.deepEqual(sent, []);
});

test("playing is sent once, with the moment it began, and the room knows by itself where it is by now", async (context) => {
  const { sent, room, element } = inRoom(context, "control");
  room.receive({ ...SHOWN, stage: "intact", t: 0, view: "lateral", style: "bone" });
  element.play();
  room.changed();
  assert.equal(sent.splice(0)[0][1].playing, true);
  await later(context, 1000);
  element.moveTo(1.2); // a little ahead is no news
  await atRest(context);
  assert.deepEqual(sent, []);
  element.moveTo(3);
  await atRest(context);
  assert.equal(sent[0][1].t, 3);
});

test("a picture turned by hand is sent with its camera, and with the view that was chosen before", (context) => {
  const { sent, room, element } = inRoom(context, "lead");
  room.receive({ ...SHOWN, t: 0, view: "lateral", style: "bone" });
  room.changed();
  assert.deepEqual(sent, []);
  element.now.view = null;
  room.changed();
  const { view: _, ...camera } = CAMERA;
  assert.deepEqual([sent[0][1].view, sent[0][1].camera], ["lateral", camera]);
});

test("who follows is put where the room is by now, has no controls, and comes back when a hand has strayed", async (context) => {
  const { sent, room, element, playback } = inRoom(context, "follow");
  assert.equal(element.getAttribute("timeline"), "off");
  room.receive({ ...SHOWN });
  assert.deepEqual(element.takeCalls(), [["setStyle", "glass"], ["setView", "front"], ["seek", 6]]);
  element.moveTo(8);
  await atRest(context);
  assert.deepEqual([element.capture().t, sent], [6, []]);
  element.takeCalls();
  room.receive({ ...SHOWN, playing: true });
  await later(context, 2000);
  assert.equal(playback.on, true);
  room.role = "follow"; // anew, two seconds later
  assert.equal(element.capture().t, 8);
  await later(context, 5000);
  room.role = "follow";
  assert.deepEqual([element.capture().t, playback.on], [10, false], "it is over by now");
});

test("what follows the stages is sent as that, and followers' own pictures follow the stages", (context) => {
  const { sent, room, element } = inRoom(context, "lead");
  const follows = { camera: true, style: true };
  element.now.direction = follows;
  room.receive({ ...SHOWN, stage: "intact", t: 0, view: "oblique", style: "glass", follows });
  room.changed();
  assert.deepEqual(sent, [], "another style at another stage is no news");
  element.setStyle("cutaway");
  room.changed();
  assert.deepEqual([sent[0][1].style, sent[0][1].follows], ["cutaway", { camera: true, style: false }]);
  element.takeCalls();
  room.role = "follow";
  room.receive({ ...SHOWN, stage: "intact", t: 0, follows });
  const [[name, state], ...others] = element.takeCalls();
  assert.deepEqual([name, state.direction, others], ["restore", follows, []]);
});

test("another case is waited for, and who is out is left alone", (context) => {
  const { room, element } = inRoom(context, "out");
  room.receive({ ...SHOWN });
  assert.deepEqual(element.takeCalls(), []);
  room.case = "v=2";
  room.role = "follow";
  assert.deepEqual(element.takeCalls(), []);
  room.case = "v=1";
  element.dispatchEvent(new Event("ready"));
  assert.equal(element.capture().t, 6);
});

/** @param {import("node:test").TestContext} context */
function beside(context) {
  const page = openPage(context);
  const second = new FakePlayer({ intact: 1, fracture: 2, access: 5, fill: 9 });
  document.createElement = (name) => (name === "vertebra-player" ? second : Object.assign(new FakeElement(), { getContext: () => null }));
  second.setAttribute("src", "other.glb");
  const first = track(new FakePlayer(ENDS));
  const titles = [new FakeElement(), new FakeElement()];
  const place = Object.assign(new FakeElement(), { querySelectorAll: () => titles });
  const onSecond = context.mock.fn();
  const both = new SideBySide(first, place, {
    track: (element, onPlayback) => {
      const known = new Stages(element, ["intact", "fracture", "access", "fill"]);
      return { element, stages: known, playback: new Playback(element, known, onPlayback), controls: new HiddenControls(element) };
    },
    onStatus: () => {},
    onSecond,
    onLoading: () => {},
  });
  return { page, both, first: first.element, second, place, onSecond };
}

test("two views of one case share time and cut, and each keeps its view", async (context) => {
  const { page, both, first, second, onSecond } = beside(context);
  both.views({ src: "a.glb", title: "L1" });
  assert.deepEqual([both.kind, page.body.dataset.duo, onSecond.mock.callCount()], ["views", "views", 1]);
  assert.deepEqual([second.getAttribute("src"), second.getAttribute("view"), first.capture().view], ["a.glb", "front", "lateral"]);
  first.moveTo(7);
  assert.equal(second.capture().t, 0, "while a case is being opened it follows nobody");
  second.dispatchEvent(new Event("ready"));
  assert.equal(second.capture().t, 7);
  second.moveTo(5);
  assert.equal(first.capture().t, 4, "a stage that the other case has not: the end of the last one before");
  second.now.cut_mm = 3;
  second.click();
  await later(context, 16);
  assert.equal(first.capture().cut_mm, 3);
});

test("two cases share the view too, and the camera where a hand has turned it", async (context) => {
  const { both, first, second } = beside(context);
  both.pair({ title: "Left" }, { src: "b.glb", title: "Right" });
  second.dispatchEvent(new Event("ready"));
  first.now.view = "top";
  first.click();
  await later(context, 16);
  assert.equal(second.capture().view, "top");
  first.now = { ...first.now, view: null, camera: { ...CAMERA, azimuth_deg: 60 } };
  first.click();
  await later(context, 16);
  assert.equal(second.capture().camera.azimuth_deg, 60);
});

test("two cases are seen from the side for as long as there are two, and then follow the stages again", (context) => {
  const { both, first, second } = beside(context);
  first.now = { ...first.now, view: "oblique", direction: { camera: true, style: true } };
  second.ready = false;
  both.pair({ title: "Left" }, { src: "b.glb", title: "Right", stage: "fracture" });
  const asked = ["look", "view", "stage", "src"].map((name) => second.getAttribute(name));
  assert.deepEqual(asked, [null, "lateral", "fracture", "b.glb"], "its style follows its own stages");
  assert.deepEqual([first.capture().view, first.capture().direction], ["lateral", { camera: false, style: true }]);
  both.room = false; // a consent
  assert.equal(second.slot, "nowhere");
  both.one();
  assert.deepEqual(first.capture().direction, { camera: true, style: true });
});

test("titles beside each other say what each has of its own", () => {
  assert.equal(apart("L1: wedge; balloon", "L1: wedge; no operation"), "balloon");
  assert.equal(apart("L1: wedge", "L1: wedge"), "L1: wedge");
});

test("where one begins to play, the other one stops; and one player is left as it was", (context) => {
  const { page, both, first, second } = beside(context);
  both.pair({ title: "Left" }, { src: "b.glb", title: "Right" });
  first.play();
  second.play();
  assert.deepEqual(first.takeCalls().at(-1), ["pause"]);
  both.one();
  assert.deepEqual([both.kind, both.second, second.isConnected, page.body.hasAttribute("data-duo")], ["one", null, false, false]);
  first.moveTo(7); // and nobody follows
  assert.notEqual(second.capture().t, 7);
});

test("a presenter's clicker goes from stage to stage, and only while the wall is on", (context) => {
  const { events, body } = openPage(context);
  const player = track(new FakePlayer(ENDS));
  /** @type {boolean[]} */
  const told = [];
  const leave = new FakeElement();
  const projector = new Projector(() => [player], (on) => told.push(on), leave);
  const press = (/** @type {string} */ key, more = {}) => {
    const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...more });
    events.dispatchEvent(event);
    return event.defaultPrevented;
  };
  assert.equal(press("PageDown"), false);
  projector.set(true);
  assert.deepEqual(["styles", "timeline"].map((name) => player.element.getAttribute(name)), ["off", null], "it can be played");
  assert.ok(press("PageDown") && press("ArrowRight") && press("PageUp") && press(" "));
  assert.deepEqual(player.element.takeCalls(), [["next"], ["next"], ["previous"], ["play"]]);
  assert.equal(press("PageDown", { ctrlKey: true }), false);
  assert.equal(press("a"), false);
  body.dataset.room = "follow"; // the teacher's
  assert.equal(press("PageDown"), false);
  assert.deepEqual(player.element.takeCalls(), []);
  assert.equal(press("Escape"), true);
  projector.set(true);
  leave.click();
  assert.deepEqual([projector.on, told, player.element.getAttribute("styles")], [false, [true, false, true, false], null]);
});
