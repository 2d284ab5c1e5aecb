"""Neighbours and further fractured levels in the player: their numbers are Python's, and screen readers get them."""

from dataclasses import asdict

import pytest

from tests.player.driving import PLAYER, call, settled, show
from vertebra_viz import Case, simulate

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def session():
    return simulate(Case.parse({"level": "T12", "second": {"level": "L1", "fracture": {"grade": 3}}}))


@pytest.fixture
def page(open_page, player_site, session):
    session.export(player_site.folder / "case.glb")
    return show(open_page, player_site, draws=False)


def test_the_numbers_of_the_first_level_are_pythons_local_kyphosis_too(page, session):
    for stage in session.clip.stages:
        found = call(page, f"p.measurements('{stage.name}')")
        for name, value in asdict(session.measure(stage.name)).items():
            assert found[name] == (pytest.approx(value, abs=1e-6) if isinstance(value, float) else value), (
                name
            )


def test_the_other_level_has_a_column_of_its_own_and_all_add_up(page, session):
    call(page, "(p.pause(), p.seek('set'))")
    settled(page)
    told = page.evaluate(
        f"[...{PLAYER}.shadowRoot.querySelectorAll('.levels tbody tr')].map((row) => [...row.cells].map((c) => c.textContent))"
    )
    last = session.levels[1].measurements[-1]
    assert dict(told)["Front height"] == f"{last.anterior_height_mm:.1f} mm"
    assert dict(told)["Wedge angle"] == f"{last.wedge_angle_deg:.1f}°"
    assert dict(told)["Local kyphosis (±1 level)"] == f"{last.local_kyphosis_deg:.1f}°"
    assert dict(told)["Cement in the bone"] == f"{last.cement_volume_ml:.1f} mL"
    total = sum(level.measurements[-1].cement_volume_ml for level in session.levels)
    words = page.evaluate(f"{PLAYER}.shadowRoot.querySelector('.other-levels p').textContent")
    assert f"{total:.1f} mL of cement" in words
    heading = page.evaluate(f"{PLAYER}.shadowRoot.querySelector('table caption').textContent")
    assert heading.startswith("Numbers of T12")


def test_a_case_of_one_level_has_neither(open_page, player_site):
    page = show(open_page, player_site, draws=False)
    hidden = page.evaluate(f"{PLAYER}.shadowRoot.querySelector('.other-levels').hidden")
    row = page.evaluate(f"{PLAYER}.shadowRoot.querySelector('tr[data-key=local_kyphosis_deg]').hidden")
    assert (hidden, row) == (True, True)
    assert call(page, "p.measurements('set').local_kyphosis_deg") is None
