"""A change of a case in Chromium: time until the player is ready and until it has drawn, and the memory of the page."""

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
TIMEOUT_MS = 120_000
PAUSE_MS = 500  # pause between two changes, as a visitor makes; the page finishes its preparations in it
FRAMES = 40
DURATION_S = 23.0  # of the default run
GRAPHICS = Path(__file__).with_name("graphics.js").read_text()
# sets a control; returns the ms until the player's ready event for the new case, and until a frame of it is presented
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


# opens the drawer that holds a control: of the bone, the fracture or the treatment
OPEN_DRAWER = """(path) => {
  const name = { fracture: "break", treatment: "treatment" }[path.split(".")[0]] ?? "bone";
  document.querySelector(`[data-opens="${name}"]`)?.click();
}"""


class WaitingTimes(NamedTuple):
    """Milliseconds from a change to the player's ready event, and to its first frame."""

    ready: float
    drawn: float


class PageMemory(NamedTuple):
    """Memory of a page: JavaScript heap, GPU buffers and textures (MB); shader programs, and all linked so far."""

    heap: float
    buffers: float
    textures: float
    programs: int
    linked: int


UNITS = PageMemory("MB", "MB", "MB", "count", "count")


class CasePage:
    """A page of the app with a case, in which one control is changed."""

    def __init__(self, browser: Browser, url: str, around: str, change: Change):
        self.change = change
        self.page: Page = browser.new_page(viewport=SIZE)
        self.page.set_default_timeout(TIMEOUT_MS)
        self.page.add_init_script(COST + GRAPHICS)
        self.wire = Wire(self.page)
        self.page.goto(f"{url}?{query(around, change)}")
        self.page.wait_for_function(f"{PLAYER}.ready")
        self.page.locator("[data-way]").first.wait_for(state="attached")
        self.page.evaluate(OPEN_DRAWER, change.path)  # older apps have no drawers
        self.page.locator(f"[id='{change.path}']").wait_for(state="attached")
        self.page.evaluate("presented()")

    def change_to(self, k: int) -> WaitingTimes:
        """Set the control to its k-th value and return the waiting times."""
        self.page.wait_for_timeout(PAUSE_MS)
        times = self.page.evaluate(CHANGE, [self.change.path, f"{self.change.shown(k):g}"])
        return WaitingTimes(times["ready"], times["drawn"])

    def memory(self) -> PageMemory:
        """Return the page's memory once it no longer changes, after a garbage collection."""
        before, now = None, self.page.evaluate("graphics()")
        while now != before:
            self.page.wait_for_timeout(2 * PAUSE_MS)
            before, now = now, self.page.evaluate("graphics()")
        session = self.page.context.new_cdp_session(self.page)
        session.send("HeapProfiler.collectGarbage")
        used = session.send("Runtime.getHeapUsage")["usedSize"]
        session.detach()
        return PageMemory(
            used / 1e6, now["buffers"] / 1e6, now["textures"] / 1e6, now["programs"], now["linked"]
        )

    def script_ms(self) -> float:
        """Return the median script time of a frame, ms, while the time is dragged through the whole run."""
        times_s = [DURATION_S * (i + 0.5) / FRAMES for i in range(FRAMES)]
        show = f"(t) => {{ {PLAYER}.seek(t); return drawn() }}"
        costs = scrub(self.page, self.wire, times_s, lambda t: self.page.evaluate(show, t), 0.0)
        return costs.frame_ms

    def close(self) -> None:
        """Close the page."""
        self.page.context.close()


def query(around: str, change: Change) -> str:
    """Return the query of a page's address that shows a case with the field of ``change`` in its form."""
    flat = {
        f"{name}.{inner}" if inner else name: value
        for name, given in AROUND[around].items()
        for inner, value in (given.items() if isinstance(given, dict) else [("", given)])
    }
    return "&".join(filter(None, [urlencode({"v": 1, **flat}), change.query]))


def medians(times: list[WaitingTimes]) -> WaitingTimes:
    """Return the median of each time."""
    return WaitingTimes(*(statistics.median(each) for each in zip(*times, strict=True)))
