"""The page's only patch of trame's client (``static/bridge/keep-page.js``): the version that it needs, and its effect."""

import json
import re
from importlib.metadata import version
from pathlib import Path

import pytest
from trame_client.module import vue3

from tests.player.npm import node
from vertebra_viz.app import ui

ROOT = Path(__file__).parents[2]
KEEP_PAGE = Path(ui.__file__).parent / "static" / "bridge" / "keep-page.js"
VERIFIED = re.search(r'VERIFIED_TRAME_CLIENT = "(.+)"', KEEP_PAGE.read_text("utf-8"))[1]
LOOK = f"""
keep-page.js replaces SharedState.notifyListeners of trame-client {VERIFIED}. In another version, see whether
- there is a way to keep the page when a connection is made again that needs no such change: then take that;
- all listeners are still called through `notifyListeners({{type, keys}})`, and by nothing else;
- `loadState` still sends "ready", upon which TrameApp lays the page out anew, and a state that is new still
  takes over the listeners and the watchers of the one before;
- the tests of a connection that breaks pass: this file, and tests/app/test_page.py.
Then name the new version in keep-page.js."""


def test_the_client_that_is_installed_is_the_one_that_was_tried():
    assert version("trame-client") == VERIFIED, LOOK


@pytest.mark.parametrize("lock", sorted(ROOT.glob("requirements*.lock")), ids=lambda path: path.name)
def test_the_client_that_is_locked_is_the_one_that_was_tried(lock):
    locked = re.search(r"^trame-client==(\S+)", lock.read_text("utf-8"), re.MULTILINE)
    assert locked, f"{lock.name} names no trame-client"
    assert locked[1] == VERIFIED, LOOK


# The client is loaded as a page loads it, with a stand-in for what it needs of the page and of its server.
TRIED = """
const [script, keepPageFile] = process.argv.slice(1);
const { pathToFileURL } = require("node:url");
const CLIENT_ONLY = ["own"];
const sent = { trame__client_only: CLIENT_ONLY, trame__template_main: "<a>", own: 1, shared: 1 };
let server = sent;
const nothing = () => {};
const remote = { subscribeToStateUpdate: nothing, unsubscribe: nothing, getState: async () => ({ state: { ...server }, name: "" }) };
const client = {
  isConnected: () => true,
  isBusy: () => 0,
  connect: async () => {},
  onConnectionClose: nothing,
  onConnectionError: nothing,
  getConfig: () => ({}),
  getConnection: () => ({ getSession: () => ({ addAttachment: nothing }) }),
  getRemote: () => ({ Trame: remote }),
};
const app = new Proxy(nothing, { get: () => app, apply: () => app });
const element = { addEventListener: nothing, querySelector: () => element, querySelectorAll: () => [], append: nothing, style: {}, dataset: {} };
let trame;
Object.assign(globalThis, {
  window: globalThis,
  self: globalThis,
  Vue: new Proxy({}, { get: () => () => app }),
  document: { ...element, createElement: () => ({ ...element }), getElementsByTagName: () => [], title: "", baseURI: "http://here/" },
  location: new URL("http://here/"),
  history: { replaceState: nothing },
  addEventListener: nothing,
  MutationObserver: class { observe() {} },
});
Object.defineProperty(globalThis, "trame", { get: () => trame, set: (made) => Object.assign((trame = made), { client }) });
(async () => {
  console.info = console.log.bind(console, "#");
  await import(pathToFileURL(script));
  process.on("unhandledRejection", nothing); // what comes after the connection is a browser's business
  for (let turn = 0; !trame?.state?.ready; turn += 1) {
    if (turn === 1000) throw new Error("the client makes no state of what its server sends");
    await new Promise(setImmediate);
  }
  const heard = [];
  const first = trame.state;
  const State = first.constructor;
  first.addListener(({ type, keys }) => heard.push([type, keys?.filter((key) => key !== "trame__client_only")]));
  const again = async (values) => {
    server = { ...sent, ...values };
    trame.state = new State(client, trame.state); // as the client itself does it for another connection
    await trame.state.loadState();
    return heard.splice(0);
  };
  const before = await again({ shared: 2 });
  const { keepPage } = await import(pathToFileURL(keepPageFile));
  keepPage(trame.state);
  trame.state.state.own = 7;
  const after = await again({ shared: 3 });
  const values = { ...trame.state.state };
  const otherPage = await again({ trame__template_main: "<b>" });
  process.stdout.write("\\n" + JSON.stringify({ before, after, values, otherPage }));
})().catch((error) => { console.error(error); process.exit(1); });
"""


def test_a_new_connection_of_the_real_client_lays_the_page_out_anew_and_ours_keeps_it():
    [script] = (Path(vue3.www) / "assets").glob("index-*.js")
    said = node(TRIED, script, KEEP_PAGE).splitlines()[-1]
    tried = json.loads(said)
    assert ["ready", None] in tried["before"], LOOK  # else there is nothing to keep the page from
    assert ["dirty-state", ["trame__template_main", "own", "shared"]] in tried["before"], LOOK
    assert ["dirty-state", ["own", "shared"]] in tried["after"], LOOK
    assert not [event for event in tried["after"] if event[0] == "ready"], LOOK
    assert tried["values"]["own"] == 7, LOOK
    assert tried["values"]["shared"] == 3, LOOK
    assert ["dirty-state", ["trame__template_main", "own", "shared"]] in tried["otherPage"], LOOK
