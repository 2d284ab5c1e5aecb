"""Make the README's animation: ``python -m devtools.moving_picture [FILE]`` (default docs/images/hero.webp).

Opens the exported page of the default case in Chromium, takes a screenshot at evenly spaced times of the run, and writes
them as an animated WebP. Needs what the browser tests need; takes about two minutes without a graphics card.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.browser import FLAGS, WINDOWLESS
from vertebra_viz.atomic import replacing
from vertebra_viz.simulation import Simulation, simulate

SIZE = (896, 560)  # of the page, px
SHOWN = (800, 500)  # of the animation, px
HIDDEN = "title,controls,styles,views"
FRAMES_PER_S, SPEED = 8, 1.9  # speed: times that of the run
HOLD_S = 1.6  # how long the last frame is shown
QUALITY = 74  # of the WebP
MOST_BYTES = 2_500_000
# resolves when the player has drawn the time t, at the second animation frame from now
DRAWN = """
t => new Promise(done => {
  document.querySelector("vertebra-player").seek(t);
  requestAnimationFrame(() => requestAnimationFrame(done));
})
"""


def frames(simulation: Simulation) -> list[Image.Image]:
    """Return the frames of the animation."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = simulation.export(Path(folder) / "page.html", hide=HIDDEN)
        browser = playwright.chromium.launch(executable_path=WINDOWLESS, args=FLAGS)
        width, height = SIZE
        # the content security policy of the exported page would forbid scripts from outside
        page = browser.new_page(viewport={"width": width, "height": height}, bypass_csp=True)
        page.goto(file.as_uri())
        page.wait_for_function("document.querySelector('vertebra-player')?.ready")
        page.evaluate("document.querySelector('vertebra-player').setAttribute('quality', 'high')")
        page.mouse.click(width / 2, height / 3)  # dismiss the hint to explore
        page.keyboard.press("Escape")  # and the drag handles
        count = round(simulation.clip.duration_s / SPEED * FRAMES_PER_S)
        pictures = [_screenshot(page, t) for t in np.linspace(0.0, simulation.clip.duration_s, count)]
        browser.close()
        return pictures


def _screenshot(page: Page, t: float) -> Image.Image:
    page.evaluate(DRAWN, float(t))
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    return picture.resize(SHOWN, Image.Resampling.LANCZOS)


def main(file: str = "docs/images/hero.webp") -> None:
    """Write the animation to ``file``."""
    pictures = frames(simulate())
    step_ms = round(1000 / FRAMES_PER_S)
    durations = [step_ms] * (len(pictures) - 1) + [round(1000 * HOLD_S)]
    with replacing(Path(file), ".webp") as partial:
        pictures[0].save(
            partial,
            "WEBP",
            save_all=True,
            append_images=pictures[1:],
            duration=durations,
            loop=0,
            quality=QUALITY,
            method=4,
        )
        size = partial.stat().st_size
        if size > MOST_BYTES:
            raise SystemExit(f"{file} would have {size} bytes, more than {MOST_BYTES}")


if __name__ == "__main__":
    main(*sys.argv[1:2])
