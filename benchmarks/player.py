"""Compare the browser player with PyVista's browser view of the same clip: `python -m benchmarks.player` prints tables.

Both run in the same headless Chromium, 1280×800, one after the other. Chromium renders in software here, so frames per
second would not be comparable; bytes, draw calls and script time are. Needs the built player and Chromium.
"""

import gzip
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks.vtkjs_view import still_page
from tests.browser import CHROMIUM, FLAGS
from tests.player.pages import COST, DRAW_CALLS, NOTEBOOK, STYLES, page_with, ready
from tests.player.sites import Site
from vertebra_viz import simulate
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.player_file import player_file
from vertebra_viz.simulation import Simulation

FRAMES = 60
SIZE = {"width": 1280, "height": 800}


class Row(NamedTuple):
    """One line of the table; values in its unit, None where there is none."""

    name: str
    unit: str
    here: float
    there: float | None = None
    target: float | None = None


class Scrub(NamedTuple):
    """Medians per frame while the time is dragged through the whole clip; sizes in kB."""

    bytes: float
    most_bytes: float
    script_ms: float
    frame_ms: float
    ready_s: float


def main() -> None:
    """Print the tables."""
    run = simulate()
    moments = [run.clip.duration_s * (i + 0.5) / FRAMES for i in range(FRAMES)]
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        sizes = list(files(run, folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with player(folder, browser) as (page, wire, ready_s):
            ours = scrub_player(page, wire, moments, ready_s)
            calls = draw_calls(page, run)
        with vtkjs(browser) as (page, wire):
            theirs = scrub_vtkjs(page, wire, moments)
        browser.close()
    table(
        [
            *sizes,
            Row("on the wire, one frame while scrubbing", "kB", ours.bytes, theirs.bytes, 0.0),
            Row("  the dearest frame", "kB", ours.most_bytes, theirs.most_bytes, 0.0),
            Row("all script of one frame", "ms", ours.script_ms, theirs.script_ms),
            Row("  of it, the frame itself", "ms", ours.frame_ms, None, 1.5),
            Row("from navigation to the first picture", "s", ours.ready_s, theirs.ready_s, 2.5),
        ]
    )
    print(f"\n{'draw calls at the end of':<26}" + "".join(f"{style:<10}" for style in calls))
    for i, stage in enumerate(run.clip.stages):
        print(f"{stage.name:<26}" + "".join(f"{counts[i]:<10}" for counts in calls.values()))


def table(rows: list[Row]) -> None:
    """Print the rows; a target is the highest allowed value."""
    print(f"{'median of ' + str(FRAMES) + ' frames':<44}{'here':<12}{'PyVista':<12}{'target':<12}of target")
    for name, unit, here, there, target in rows:
        cells = [f"{value:.4g} {unit}" if value is not None else "" for value in (here, there, target)]
        share = f"{here / target:.2f}{'  over' if here > target else ''}" if target else ""
        print(f"{name:<44}{cells[0]:<12}{cells[1]:<12}{cells[2]:<12}{share}".rstrip())


def files(run: Simulation, folder: Path) -> Iterator[Row]:
    """Yield the sizes of case, player and single-file page; PyVista's page holds one frame of the same meshes."""
    case = glb_bytes(run)
    (folder / "case.glb").write_bytes(case)
    page = run.export(folder / "page.html").read_bytes()
    script = player_file().read_bytes()
    theirs = still_page()
    yield Row("case as pages load it, the whole run", "kB", len(case) / 1e3, None, 1300)
    yield Row("  gzipped", "kB", gzipped(case), None, 450)
    yield Row("player script, gzipped", "kB", gzipped(script), None, 220)
    yield Row("single page, whole run (PyVista: one frame)", "kB", len(page) / 1e3, len(theirs) / 1e3, 1400)
    yield Row("  gzipped", "kB", gzipped(page), gzipped(theirs), 650)


def gzipped(data: bytes) -> float:
    """Return the size in kB as a web server would send it."""
    return len(gzip.compress(data, 9)) / 1e3


class Wire:
    """Counts the bytes that a page receives by HTTP and web sockets."""

    def __init__(self, page: Page) -> None:
        self.bytes = 0
        page.on("websocket", lambda socket: socket.on("framereceived", self._add))
        page.on("requestfinished", lambda request: self._add(b" " * request.sizes()["responseBodySize"]))

    def _add(self, payload: bytes | str) -> None:
        self.bytes += len(payload)


@contextmanager
def player(folder: Path, browser: Browser) -> Iterator[tuple[Page, Wire, float]]:
    """Yield the player's page when it is ready, and how long that took, s."""
    with closing(Site(folder)) as site:
        site.write("player.js", player_file().read_bytes())
        site.write("whole.css", "html, body { margin: 0 } vertebra-player { display: block; height: 100vh }")
        address = site.write("index.html", page_with('<vertebra-player src="case.glb"></vertebra-player>'))
        ready_times_s = []
        for _ in range(3):  # the first one also starts the browser's drawing process
            page = browser.new_page(viewport=SIZE)
            page.add_init_script(NOTEBOOK + COST)
            wire = Wire(page)
            page.goto(address)
            ready(page)
            ready_times_s.append(page.evaluate("drawn().then(() => performance.now())") / 1e3)
            if len(ready_times_s) < 3:
                page.close()
        yield page, wire, statistics.median(ready_times_s)
        page.close()


def scrub_player(page: Page, wire: Wire, moments: list[float], ready_s: float) -> Scrub:
    """Drag our player through the moments."""
    page.evaluate("drawn()")

    def show(t: float) -> None:
        page.evaluate("(t) => { document.querySelector('vertebra-player').seek(t); return drawn() }", t)

    return scrub(page, wire, moments, show, ready_s)


@contextmanager
def vtkjs(browser: Browser) -> Iterator[tuple[Page, Wire]]:
    """Yield PyVista's page while its server runs."""
    command = [sys.executable, "-m", "benchmarks.vtkjs_view"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            address = next(line.strip() for line in server.stdout or () if line.startswith("http"))
            page = browser.new_page(viewport=SIZE)
            page.add_init_script(COST)
            wire = Wire(page)
            page.goto(address)
            page.wait_for_function("window.trame?.state?.get('drawn') > 0")
            yield page, wire
            page.close()
        finally:
            server.kill()


def scrub_vtkjs(page: Page, wire: Wire, moments: list[float]) -> Scrub:
    """Drag PyVista's view through the same moments."""
    ready_s = page.evaluate("performance.now()") / 1e3

    def show(t: float) -> None:
        page.evaluate(
            """async (t) => {
                const before = trame.state.get("drawn");
                trame.state.set("t", t);
                while (trame.state.get("drawn") === before) await drawn();
                await drawn();
            }""",
            t,
        )

    show(0.01)
    return scrub(page, wire, moments, show, ready_s)


def scrub(page: Page, wire: Wire, moments: list[float], show: Any, ready_s: float) -> Scrub:
    """Show each moment in turn and measure its cost."""
    session: CDPSession = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    costs = []
    for t in moments:
        page.evaluate("cost.length = 0")
        before, script = wire.bytes, script_ms(session)
        show(t)
        page.wait_for_timeout(50)  # what arrives late belongs to this frame too
        drawing = page.evaluate("Math.max(0, ...cost.map(({ script_ms }) => script_ms))")
        costs.append(((wire.bytes - before) / 1e3, script_ms(session) - script, drawing))
    sent, scripts, drawing = zip(*costs, strict=True)
    median = statistics.median
    return Scrub(median(sent), max(sent), median(scripts), median(drawing), ready_s)


def script_ms(session: CDPSession) -> float:
    """Return the milliseconds of script that the page has run so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return 1e3 * next(each["value"] for each in metrics if each["name"] == "ScriptDuration")


def draw_calls(page: Page, run: Simulation) -> dict[str, list[int]]:
    """Return the draw calls of one frame at the end of each stage, by style."""
    return {
        style: [page.evaluate(DRAW_CALLS, [style, str(stage.name)]) for stage in run.clip.stages]
        for style in STYLES
    }


if __name__ == "__main__":
    main()
