// What joins the page's parts: the player, which needs nobody, trame's client, which needs the server, and the address.
//
// Templates reach what is here as `utils.vertebra`; what templates need to know of the player stands in state keys that
// are never sent (see state.py).

import { Idle, afresh } from "./afresh.js";
import { Address } from "./address.js";
import { Arrival } from "./arrival.js";
import { Drawn } from "./drawn.js";
import { Link } from "./link.js";
import { Notice } from "./notice.js";
import { NO_WEBGL, Player } from "./player.js";
import { Remote } from "./remote.js";
import { Teach } from "./teach.js";
import { Unsent } from "./unsent.js";

const NOT_THERE = "The picture of this case could not be loaded. Trying again…";

const settings = JSON.parse(document.getElementById("vv-settings").textContent);
const { keys } = settings;
const body = document.body;

const notice = new Notice(document.getElementById("vv-notice"));
const refused = document.getElementById("vv-notice").textContent !== "";
const address = new Address({ mode: body.dataset.mode }, refused);
const link = new Link(settings, () => address.query, notice);
const player = new Player(document.getElementById("vv-player"), {
  onSaid: (said) => {
    tell(said);
    address.set({ stage: said.stage, view: said.view, style: said.style });
  },
  onError: ({ code }) => code === NO_WEBGL && takeOver(),
});
const remote = new Remote(settings.remote, keys.remote, link);
const drawn = new Drawn(document.getElementById("vv-player"), keys, link, settings.stages);
const teach = new Teach(document.getElementById("vv-player"), player, link, settings.stages, tell, notThere);
new Arrival(document.getElementById("vv-player"), ({ pending, failed }) => {
  body.toggleAttribute("data-pending", pending);
  notThere("picture", failed);
});

/** Say that a picture is not what the page says it is. */
function notThere(which, failed) {
  notice.say(failed ? NOT_THERE : "", which);
}

/** The server has to draw. */
function takeOver() {
  tell({ flat: true });
  link.start();
  remote.show(player);
}

/** Who draws, and where it is seen. @param {boolean} on whether the server does */
function place(on) {
  const inside = on && player.flat;
  body.dataset.drawn = inside ? "in" : on ? "server" : "here";
  drawn.set(inside);
}

/** What templates know of the player: set, never sent. */
function tell(said) {
  if (!link.state) return;
  link.state.update(Object.fromEntries(Object.entries(said).map(([name, value]) => [keys[name], value])));
}

async function copyLink() {
  address.write();
  await copy(location.href);
  tell({ copied: true });
  setTimeout(() => tell({ copied: false }), 2000);
}

/** The clipboard is for secure pages; a clinic's own network often is not one. */
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  return undefined;
}

/** Begin a way in as it begins for everybody. */
function enter(mode) {
  player.look(settings.looks[mode]);
}

for (const key of [keys.values, keys.mode]) new Unsent(link, key);

link.onFirst(({ state, utils, refs }) => {
  utils.vertebra = {
    copyLink,
    afresh: () => afresh("consent"),
    enter,
    play: () => player.play(),
    pause: () => player.pause(),
    seek: (when) => player.seek(when),
    look: (wanted) => player.look(wanted),
    remote: () => remote.show(player),
    here: () => remote.hide(player),
    layout: (name) => teach.layout(name),
    projector: (on) => teach.projector.set(on),
    openRoom: () => teach.room.open(),
  };
  refs.player = player; // the server's own calls: server.js_call("player", "look", {...})
  state.watch([keys.src], (src) => player.show(src));
  state.watch([keys.link, keys.mode], (caseLink, mode) => {
    body.dataset.mode = mode;
    address.set({ link: caseLink, mode });
  });
  state.watch([keys.role, keys.code], (role, code) => {
    address.set({ room: role && role !== "lead" ? code : "" });
  });
  teach.connected(state, keys);
  state.watch([keys.title], (title) => {
    document.title = `${title} · Vertebra`;
    document.querySelector("h1").textContent = title;
  });
  state.watch([keys.picture], (on) => {
    place(on);
    if (on) remote.receive();
  });
});

link.onEach(({ state }) => {
  // when the connection ends, trame replaces its template by this one: the same, so that nothing is lost
  state.set(keys.errorTemplate, state.get("trame__template_main"));
  tell({ ...player.said(), flat: player.flat });
  if (state.get(keys.picture)) remote.receive();
  else if (player.flat) remote.show(player);
});

new Idle(settings.idle, notice);
document.getElementById("vv-skip").addEventListener("click", () => document.getElementById("vv-stage").focus());

// in another page's frame there is a picture and no controls: that needs no place on the server
if (body.dataset.embed !== "1" || settings.room || player.flat) link.start();
