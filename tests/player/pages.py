"""Browser pages that record their errors: any error fails the test, unless the test allows it."""

import re

from tests.browser import DRIVER

# Events of the player are noted from the first moment on, so that none is missed while a test gets ready.
NOTEBOOK = """
window.noted = [];
const waiting = [];
for (const type of ["ready", "timeupdate", "stagechange", "error"])
  document.addEventListener(type, (event) => {
    if (!(event instanceof CustomEvent)) return;
    noted.push({ type, detail: event.detail, at_ms: performance.now() });
    for (const tell of waiting) tell();
  }, true); // on the way down, for an error does not come up
/** Resolves with the first event of one of these kinds, past or to come. */
// kept, so that it is not collected before its event comes
const kept = [];
window.first = (...types) => kept[kept.push(new Promise((resolve) => {
  const tell = () => {
    const event = noted.find(({ type }) => types.includes(type));
    if (event) resolve(event);
  };
  waiting.push(tell);
  tell();
})) - 1];
"""

# What a page spends, counted from outside, so that any page can be asked: the draw calls and the milliseconds of
# script of each animation frame, in which a page draws.
COST = """
window.cost = [];
let now = { draws: 0, script_ms: 0 };
for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "drawRangeElements"]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...call) {
    now.draws += 1;
    return draw.apply(this, call);
  };
}
const frame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) => frame((at) => {
  if (now.at !== at) cost.push(now = { at, draws: 0, script_ms: 0 });
  const begin = performance.now();
  callback(at);
  now.script_ms += performance.now() - begin;
});
/** Resolves when what was asked for until now has been drawn. */
window.drawn = () => new Promise((resolve) => frame(() => frame(() => frame(resolve))));
"""

STYLES = ("bone", "glass", "cutaway", "xray")
DRAW_CALLS = """async ([style, stage]) => {
  const player = document.querySelector("vertebra-player");
  player.setStyle(style);
  player.seek(0);
  await drawn();
  cost.length = 0;
  player.seek(stage);
  await drawn();
  return Math.max(...cost.map(({ draws }) => draws));
}"""


class Watch:
    """Notes console errors and warnings (refusals by CSP among them), exceptions and failed requests of a page."""

    def __init__(self, page, allow=()):
        self.allowed = [re.compile(pattern) for pattern in (DRIVER, *allow)]
        self.troubles: list[str] = []
        self._page = page
        self._heard = {
            "console": self._console,
            "pageerror": lambda error: self._note(f"exception: {error}"),
            "requestfailed": lambda request: self._note(f"failed: {request.url} {request.failure}"),
            "response": self._response,
        }
        for event, hear in self._heard.items():
            page.on(event, hear)

    def end(self):
        """Stop recording, because the page goes to another test."""
        for event, hear in self._heard.items():
            self._page.remove_listener(event, hear)

    def _console(self, message):
        if message.type in {"error", "warning"}:
            self._note(f"console {message.type}: {message.text} ({message.location.get('url', '')})")

    def _response(self, response):
        if response.status >= 400:
            self._note(f"status {response.status}: {response.url}")

    def _note(self, trouble):
        if not any(pattern.search(trouble) for pattern in self.allowed):
            self.troubles.append(trouble)


# a picture that never comes fails its test in a minute, instead of holding up the whole run
TOO_LATE = "new Promise((tell) => setTimeout(tell, 60_000, { type: 'nothing', detail: 'neither picture nor error' }))"


def ready(page):
    """Wait until the page's player shows the first picture; returns the detail of its ready event."""
    event = page.evaluate(f"Promise.race([first('ready', 'error'), {TOO_LATE}])")
    assert event["type"] == "ready", event["detail"]
    return event["detail"]


def page_with(markup, head='<link rel="stylesheet" href="whole.css">') -> str:
    """A page that shows ``markup`` with the player from the same origin."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}'
        f'<script src="player.js" defer></script></head><body>{markup}</body></html>'
    )
