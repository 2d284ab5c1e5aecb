"""What the player's picture looks like: cement is grey in it, and its X-ray is as dark as PyVista's."""

import base64
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.pages import ready
from tests.render.beams import beam
from vertebra_viz.render.xray.absorb import Absorber
from vertebra_viz.render.xray.film import expose

pytestmark = pytest.mark.browser

FROM_THE_SIDE = {"source": (-480.0, 0.0, 0.0), "angle_deg": 6.0, "size": (240, 180)}
SNAPSHOT = """async ([style, stage]) => {
  const player = document.querySelector("vertebra-player");
  player.setStyle(style);
  player.seek(stage);
  const png = await player.snapshot({ width: 240, height: 180 });
  const reader = new FileReader();
  await new Promise((done) => { reader.onload = done; reader.readAsDataURL(png); });
  return reader.result;
}"""


def darkened(now, before):
    """Grey of the places that have become much darker, as a share of the ground's."""
    come = before - now > 40
    assert come.sum() > 500
    return float(np.quantile(now[come], 0.25) / np.quantile(now, 0.7))


def test_cement_is_grey_and_both_x_rays_are_equally_dark(open_page, player_site, default_run):
    page = open_page(f"{player_site.url}/index.html", width=400, height=320, draws=False)
    ready(page)
    page.evaluate("window.drawing = true")

    def picture(style, stage):
        data = page.evaluate(SNAPSHOT, [style, stage]).partition(",")[2]
        return np.asarray(Image.open(BytesIO(base64.b64decode(data))).convert("RGB")).astype(float)

    hollow, cement = picture("cutaway", "deflation"), picture("cutaway", "set")
    # where the hollow was dark there is cement now
    filled = cement.min(axis=2) - hollow.min(axis=2) > 60
    assert filled.sum() > 500
    red, green, blue = np.median(cement[filled], axis=0)
    assert max(red, green, blue) - min(red, green, blue) < 30
    assert green > 120
    red, _, blue = np.median(hollow[filled], axis=0)
    assert red > 1.5 * blue

    absorber, of = Absorber(default_run), beam(**FROM_THE_SIDE)
    film, ours = (
        [take(stage) for stage in ("set", "deflation")]
        for take in (
            lambda stage: picture("xray", stage).mean(axis=2),
            lambda stage: expose(absorber, default_run.clip.time(stage), of).astype(float),
        )
    )
    assert darkened(*film) == pytest.approx(darkened(*ours), abs=0.05)
