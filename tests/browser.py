"""A real browser for tests: Debian's Chromium, drawing in software so that it needs no graphics card."""

import re
import shutil

import pytest

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
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

# For pages whose picture a test does not look at: all that a script does is done, and only the drawing, which is the
# graphics card's, is left out. Here it would be the processor's, and most of what a test costs.
NO_DRAWING = """
for (const name of ["drawArrays", "drawElements", "clear", "blitFramebuffer"]) WebGL2RenderingContext.prototype[name] = () => {};
"""


@pytest.fixture(scope="module")
def chromium():
    """One browser for a file of tests, and no longer: while it runs, its event loop lets nobody use asyncio.run."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield program
        program.close()
