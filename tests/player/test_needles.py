"""What the player shows of a needle: clearances, breaches, and the skin incision."""

import pytest

from tests.player.driving import call, settled
from tests.player.pages import ready
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import glb_bytes

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def breaking():
    return simulate(Case(treatment={"approach": "unipedicular-left", "needle_angle_deg": 9.0}))


def test_a_breach_is_said_in_caption_panel_and_label(open_page, player_site, breaking):
    (player_site.folder / "case.glb").write_bytes(glb_bytes(breaking))
    page = open_page(player_site.url + "/index.html")
    ready(page)
    call(page, "(p.seek('access'), p.setStyle('glass'), p.setView('top'))")
    settled(page)
    sentence = "The left tube breaks into the canal."
    assert sentence in call(page, "p.shadowRoot.querySelector('.caption').textContent")
    told = call(page, "p.shadowRoot.querySelector('details.needles').textContent")
    assert sentence in told
    (needle,) = breaking.report()["access"]
    assert f"To the canal{-needle['clearances']['canal_mm']:.1f} mm beyond" in told
    assert f"Skin cut {needle['skin']['from_midline_mm']:.0f} mm from the midline" in told
    for name in ("Tube: wrong place", "Cut in the skin"):  # once the camera has come to rest
        page.locator("vertebra-player .overlay .name", has_text=name).wait_for(state="attached")


def test_a_needle_as_planned_breaks_nothing(open_page, player_site):
    page = open_page(player_site.url + "/index.html", draws=False)
    ready(page)
    assert call(page, "p.shadowRoot.querySelectorAll('details.needles li').length") == 2
    assert call(page, "p.shadowRoot.querySelector('details.needles .breach')") is None
