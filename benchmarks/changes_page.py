"""A change as a visitor makes it, in a real Chromium: until the player is ready, until its picture is there, what it holds."""

import statistics
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page

from benchmarks.app_load import PLAYER
from benchmarks.player import Wire, scrub
from benchmarks.tree import AROUND, Change
from tests.player.pages import COST

SIZE = {"width": 1180, "height": 820}
PATIENCE_MS = 120_000
QUIET_MS = 500  # between two changes, as a visitor pauses: what a page makes ready while nobody waits is done by then
FRAMES = 40
DURATION_S = 23.0  # of a run
GRAPHICS = Path(__file__).with_name("graphics.js").read_text()
# a control is moved; when the page's player says that the new case is ready, and when a frame with it is there
CHANGE = f"""([id, text]) => new Promise((done) => {{
  const field = document.getElementById(id);
  const begun = performance.now();
  const tell = async () => {{
    const ready = performance.now() - begun;
    done({{ ready, drawn: (await presented()) - begun }});
  }};
  {PLAYER}.addEventListener("ready", tell, {{ once: true }});
  field.value = text;
  for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, {{ bubbles: true }}));
}})"""


# opens the drawer that holds a control: of the bone, of the break or of what is done
OPENED = """(path) => {
  const name = { fracture: "break", treatment: "treatment" }[path.split(".")[0]] ?? "bone";
  document.querySelector(`[data-opens="${name}"]`)?.click();
}"""


class Waited(NamedTuple):
    """Milliseconds from a change to the player's ready, and to its picture."""

    ready: float
    drawn: float


class Held(NamedTuple):
    """What a page has: MB of script's memory and on the graphics card, its programs, and all that it has linked so far."""

    heap: float
    buffers: float
    textures: float
    programs: int
    linked: int


UNITS = Held("MB", "MB", "MB", "count", "count")


class Visit:
    """A page of an app that shows a case, and moves one control of it."""

    def __init__(self, browser: Browser, url: str, around: str, change: Change):
        self.change = change
        self.page: Page = browser.new_page(viewport=SIZE)
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.add_init_script(COST + GRAPHICS)
        self.wire = Wire(self.page)
        self.page.goto(f"{url}?{query(around, change)}")
        self.page.wait_for_function(f"{PLAYER}.ready")
        self.page.locator("[data-way]").first.wait_for(state="attached")
        self.page.evaluate(OPENED, change.path)  # its drawer, where the app has drawers
        self.page.locator(f"[id='{change.path}']").wait_for(state="attached")
        self.page.evaluate("presented()")

    def move(self, k: int) -> Waited:
        """Move the control to its k-th place."""
        self.page.wait_for_timeout(QUIET_MS)
        waited = self.page.evaluate(CHANGE, [self.change.path, f"{self.change.shown(k):g}"])
        return Waited(waited["ready"], waited["drawn"])

    def held(self) -> Held:
        """What the page holds once nothing more is made ready, its rubbish collected."""
        before, now = None, self.page.evaluate("graphics()")
        while now != before:
            self.page.wait_for_timeout(2 * QUIET_MS)
            before, now = now, self.page.evaluate("graphics()")
        inside = self.page.context.new_cdp_session(self.page)
        inside.send("HeapProfiler.collectGarbage")
        used = inside.send("Runtime.getHeapUsage")["usedSize"]
        inside.detach()
        return Held(used / 1e6, now["buffers"] / 1e6, now["textures"] / 1e6, now["programs"], now["linked"])

    def script_ms(self) -> float:
        """Median script of a frame while the time is dragged through the whole run."""
        moments = [DURATION_S * (i + 0.5) / FRAMES for i in range(FRAMES)]
        show = f"(t) => {{ {PLAYER}.seek(t); return drawn() }}"
        costs = scrub(self.page, self.wire, moments, lambda t: self.page.evaluate(show, t), 0.0)
        return costs.frame_ms

    def close(self) -> None:
        """Leave."""
        self.page.context.close()


def query(around: str, change: Change) -> str:
    """Return a page's address of a case, with ``change``'s field in its form."""
    flat = {
        f"{name}.{inner}" if inner else name: value
        for name, given in AROUND[around].items()
        for inner, value in (given.items() if isinstance(given, dict) else [("", given)])
    }
    return "&".join(filter(None, [urlencode({"v": 1, **flat}), change.query]))


def medians(waited: list[Waited]) -> Waited:
    """The median of each."""
    return Waited(*(statistics.median(each) for each in zip(*waited, strict=True)))
