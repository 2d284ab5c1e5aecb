// Connects the page's parts: the player, which works without a server, trame's client, which needs one, and the address.
//
// Templates call these functions as `utils.vertebra`; what they show of the player is in state keys that are never sent
// (see state.py).

import { Address } from "./address.js";
import { CaseLoading } from "./case-loading.js";
import { Connection } from "./connection.js";
import { Drawers, finds } from "./drawers.js";
import { EmbeddedPicture } from "./embedded-picture.js";
import { byId, playerElement, readSettings, within } from "./page.js";
import { PendingEdits } from "./pending-edits.js";
import { NO_WEBGL, PlayerControl } from "./player-control.js";
import { RemotePicture } from "./remote-picture.js";
import { IdleRestart, restart } from "./restart.js";
import { StatusLine } from "./status-line.js";
import { Teach } from "./teach.js";
import { figure, plural, text } from "./words.js";

/** @typedef {import("./types.d.ts").StateKeys} StateKeys */
/** @typedef {import("./types.d.ts").StateValues} StateValues */

const settings = readSettings();
const { keys } = settings;
const body = document.body;

const statusLine = new StatusLine(byId("vv-notice"));
const refused = byId("vv-notice").textContent !== "";
const address = new Address({ mode: body.dataset.mode ?? "" }, refused);
const connection = new Connection(settings, () => address.query, statusLine);
const player = new PlayerControl(playerElement(), {
  onStatus: (status, picks) => {
    setState(status);
    if ("stage" in status) address.set({ stage: status.stage, ...picks });
  },
  onError: ({ code }) => {
    if (code === NO_WEBGL) takeOver();
  },
});
const remotePicture = new RemotePicture(settings.remote, keys.remote, connection);
const embeddedPicture = new EmbeddedPicture(playerElement(), keys, connection, settings.stages);
const teach = new Teach(playerElement(), player, connection, settings.stages, setState, sayLoading);
const drawers = new Drawers(setState);
new CaseLoading(playerElement(), ({ pending, failed }) => {
  body.toggleAttribute("data-pending", pending);
  sayLoading("picture", failed);
});

/** Show or remove the message that a picture has not loaded. @param {string} which @param {boolean} failed */
function sayLoading(which, failed) {
  statusLine.say(failed ? text("screen-not-loaded") : "", which);
}

/** Have the server draw, because this browser cannot. */
function takeOver() {
  setState({ flat: true });
  void connection.start();
  void remotePicture.show(player);
}

/** Set who draws, and where the picture is shown. @param {boolean} on whether the server draws */
function place(on) {
  const inside = on && player.flat;
  body.dataset.drawn = inside ? "in" : on ? "server" : "here";
  embeddedPicture.set(inside);
}

/** Set values for templates; they are never sent. @param {StateValues} values */
function setState(values) {
  const named = /** @type {[keyof StateKeys, unknown][]} */ (Object.entries(values));
  void connection.state?.update(Object.fromEntries(named.map(([name, value]) => [keys[name], value])));
}

async function copyLink() {
  address.write();
  await copy(location.href);
  setState({ copied: true });
  setTimeout(() => setState({ copied: false }), 2000);
}

/** Copy a text; the clipboard API needs HTTPS, which a clinic's own network often lacks. @param {string} link */
async function copy(link) {
  if (navigator.clipboard) return navigator.clipboard.writeText(link);
  const field = document.createElement("textarea");
  field.value = link;
  body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  return undefined;
}

/** Functions that templates and the server may call (header.py, teach.py, room.py, remote.py). */
const PAGE = {
  copyLink,
  afresh: () => restart("consent"),
  /** Begin a mode with its own view and style. @param {string} mode */
  enter: (mode) => player.begin(settings.looks[mode]),
  play: () => player.play(),
  pause: () => player.pause(),
  /** @param {number | string} when */
  seek: (when) => player.seek(when),
  /** @param {import("./types.d.ts").Look} wanted */
  look: (wanted) => player.look(wanted),
  remote: () => remotePicture.show(player),
  here: () => remotePicture.hide(player),
  /** @param {"one" | "views"} name */
  layout: (name) => teach.layout(name),
  /** @param {boolean} on */
  projector: (on) => teach.projector.set(on),
  openRoom: () => teach.room.open(),
  finds,
  figure,
  plural,
};

for (const key of [keys.values, keys.mode]) new PendingEdits(connection, key);

connection.onFirst(({ state, utils, refs }) => {
  utils.vertebra = PAGE;
  refs.player = player; // for calls by the server: server.js_call("player", "look", {...})
  state.watch([keys.src], (src) => player.show(src));
  state.watch([keys.link, keys.mode], (caseLink, mode) => {
    body.dataset.mode = mode;
    teach.enter(mode);
    address.set({ link: caseLink, mode });
  });
  state.watch([keys.role, keys.code], (role, code) => {
    address.set({ room: role && role !== "lead" ? code : "" });
  });
  state.watch([keys.second, keys.pair], (second, pair) => {
    if (second?.link || !pair) address.set({ with: second?.link ?? "" }); // one that is being built has no link yet
  });
  teach.connected(state, keys);
  drawers.connected(state, keys);
  state.watch([keys.title], (title) => {
    document.title = text("screen-name", { case: title });
    within(document, ".vv-case-heading").textContent = title;
  });
  state.watch([keys.picture], (on) => {
    place(on);
    if (on) void remotePicture.receive();
  });
});

connection.onEach(({ state }) => {
  // trame shows this template when the connection ends: it is the same one, so that the page does not change
  const template = /** @type {import("./types.d.ts").Key<string>} */ ("trame__template_main");
  void state.set(keys.errorTemplate, state.get(template));
  setState({ ...player.status(), flat: player.flat });
  if (state.get(keys.picture)) void remotePicture.receive();
  else if (player.flat) void remotePicture.show(player);
});

new IdleRestart(settings.idle, statusLine);
byId("vv-skip").addEventListener("click", () => byId("vv-stage").focus());

// in another page's frame there is a picture without controls, which needs no session
if (body.dataset.embed !== "1" || settings.room || player.flat) void connection.start();
