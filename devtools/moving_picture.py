"""The README's first picture, made by ``python -m devtools.moving_picture [FILE]`` (default docs/images/hero.webp).

The player's own page of the usual case, played from the intact bone to set cement in Chromium and kept as an animated
WebP. It needs what the browser's tests need; some two minutes where Chromium draws without a graphics card.
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

SIZE = (896, 560)  # of the page
SHOWN = (800, 500)  # of the picture
HIDDEN = "title,controls,styles,views"
FRAMES_PER_S, SPEED = 8, 1.9  # and how much quicker than the film it goes
HOLD_S = 1.6  # the last picture stands still
QUALITY = 74  # of the WebP
MOST_BYTES = 2_500_000
# resolves when what is asked for has been drawn, at the second frame from now
DRAWN = """
t => new Promise(done => {
  document.querySelector("vertebra-player").seek(t);
  requestAnimationFrame(() => requestAnimationFrame(done));
})
"""


def frames(simulation: Simulation) -> list[Image.Image]:
    """The page's pictures, one after another."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = simulation.export(Path(folder) / "page.html", hide=HIDDEN)
        browser = playwright.chromium.launch(executable_path=WINDOWLESS, args=FLAGS)
        width, height = SIZE
        # the exported page's own policy would refuse to be asked anything
        page = browser.new_page(viewport={"width": width, "height": height}, bypass_csp=True)
        page.goto(file.as_uri())
        page.wait_for_function("document.querySelector('vertebra-player')?.ready")
        page.evaluate("document.querySelector('vertebra-player').setAttribute('quality', 'high')")
        page.mouse.click(width / 2, height / 3)  # the hint to explore goes,
        page.keyboard.press("Escape")  # and the hands' marks on the picture
        count = round(simulation.clip.duration_s / SPEED * FRAMES_PER_S)
        taken = [_taken(page, t) for t in np.linspace(0.0, simulation.clip.duration_s, count)]
        browser.close()
        return taken


def _taken(page: Page, t: float) -> Image.Image:
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
