"""A real browser for tests: Debian's Chromium, drawing in software so that it needs no graphics card."""

import re
import shutil
from collections import defaultdict

import pytest

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
# the same browser without windows of its own, where there is one: a new page costs a seventh
WINDOWLESS = shutil.which("chromium-headless-shell") or CHROMIUM
FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-gpu-compositing",  # a tenth faster where all of it is the processor's work
]

# Software drawing is slow to read back, and Chromium says so; nothing a page could do about it.
DRIVER = re.compile(r"GL Driver Message .*GPU stall due to ReadPixels")

# For pages whose picture a test does not look at, or not always: all that a script does is done, and only the drawing,
# which is the graphics card's, is left out unless `drawing` is true. Here it would be the processor's, and most of what
# a test costs. The opening shot, which is nothing but a picture, counts as seen.
NO_DRAWING = """
{
  const stored = Storage.prototype.getItem;
  Storage.prototype.getItem = function (key) {
    return key === "vertebra-opening-seen" ? "1" : stored.call(this, key);
  };
}
for (const name of [
  "drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "clear", "blitFramebuffer",
]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...call) {
    if (window.drawing) draw.apply(this, call);
  };
}
"""

SIZE = (1180, 820)
PATIENCE_MS = 60_000  # for a machine that does other things too


class Browser:
    """Chromium, started when it is first needed, and pages of it that one test after another uses.

    A page that is new costs a process and a compilation of every script; one that was left for another address costs
    a third of that. Whatever a test may have left behind in it (storage, cookies, emulation, routes, the mouse) is
    cleared before the next one gets it.
    """

    def __init__(self):
        self._playwright = self._program = None
        self._idle = defaultdict(list)

    @property
    def program(self):
        """Playwright's browser."""
        if self._program is None:
            from playwright.sync_api import sync_playwright

            self._playwright = sync_playwright().start()
            self._program = self._playwright.chromium.launch(executable_path=WINDOWLESS, args=FLAGS)
        return self._program

    def new(self, size=SIZE, scripts=(), **options):
        """A page of this size that runs ``scripts`` before any other; options are those of Playwright's contexts."""
        width, height = size
        context = self.program.new_context(viewport={"width": width, "height": height}, **options)
        for script in scripts:
            context.add_init_script(script)
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        return page

    def lend(self, size=SIZE, scripts=(), **options):
        """Return a page that may have been used before, for a test that adds no scripts and gives the page back."""
        kind = (tuple(scripts), tuple(sorted(options.items())))
        if not self._idle[kind]:
            page = self.new(size, scripts, **options)
            page.kind = kind
            return page
        page = self._idle[kind].pop()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        return page

    def take_back(self, page):
        """Clear a page for the next test; one that was closed is gone."""
        if page.is_closed():
            page.context.close()
            return
        options = dict(page.kind[1])
        page.unroute_all(behavior="ignoreErrors")
        page.evaluate(
            "try { sessionStorage.clear(); localStorage.clear(); } catch { /* a page without storage */ }"
        )
        page.goto("about:blank")
        for other in page.context.pages:
            if other is not page:
                other.close()
        page.context.clear_cookies()
        page.emulate_media(
            media="null",
            color_scheme=options.get("color_scheme", "light"),
            reduced_motion=options.get("reduced_motion", "no-preference"),
            forced_colors="none",
            contrast="no-preference",
        )
        page.mouse.move(0, 0)
        page.set_default_timeout(PATIENCE_MS)
        # a later test's server may get an earlier one's port
        page.context.new_cdp_session(page).send("Network.clearBrowserCache")
        self._idle[page.kind].append(page)

    def close(self):
        """Close the browser; the next test that needs one starts another. While it runs, its event loop prevents asyncio.run."""
        if self._program is not None:
            self._program.close()
            self._playwright.stop()
        self._playwright = self._program = None
        self._idle = defaultdict(list)


BROWSER = Browser()


@pytest.fixture(scope="module")
def chromium():
    """Return Playwright's browser; tests/conftest.py closes it before a test file that needs none."""
    return BROWSER.program
