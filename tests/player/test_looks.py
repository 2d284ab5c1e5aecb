"""What the player's picture looks like: cement is grey, and in an X-ray dark without being black."""

import base64
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.player.pages import ready

pytestmark = pytest.mark.browser

SNAPSHOT = """async ([style, stage]) => {
  const player = document.querySelector("vertebra-player");
  player.setStyle(style);
  player.setView("oblique");
  player.seek(stage);
  const png = await player.snapshot({ width: 240, height: 180 });
  const reader = new FileReader();
  await new Promise((done) => { reader.onload = done; reader.readAsDataURL(png); });
  return reader.result;
}"""


def test_cement_is_grey_and_dark_in_an_x_ray(open_page, player_site):
    page = open_page(f"{player_site.url}/index.html", width=400, height=320, draws=False)
    ready(page)
    page.evaluate("window.drawing = true")

    def picture(style, stage):
        data = page.evaluate(SNAPSHOT, [style, stage]).partition(",")[2]
        return np.asarray(Image.open(BytesIO(base64.b64decode(data))).convert("RGB")).astype(float)

    hollow, cement = picture("cutaway", "deflation"), picture("cutaway", "set")
    # where the hollow was dark and brown there is cement now
    filled = (cement.min(axis=2) - hollow.min(axis=2) > 60) & (hollow[..., 0] > 1.3 * hollow[..., 2])
    assert filled.sum() > 500
    red, green, blue = np.median(cement[filled], axis=0)
    assert max(red, green, blue) - min(red, green, blue) < 30
    assert green > 120

    film = picture("xray", "set").mean(axis=2)[filled]
    # denser than anything else, and yet not black: its shape can be read
    assert 5 < np.median(film) < 45
