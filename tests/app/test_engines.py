"""Firefox and WebKit show the same: the player loads, plays, is scrubbed and measures as Python does; the three ways in."""

from dataclasses import asdict

import pytest

from tests.engines import ENGINES
from tests.player.conftest import PLAYER
from tests.player.pages import page_with
from tests.player.sites import Site

pytestmark = pytest.mark.browser

P = "document.querySelector('vertebra-player')"
END, LEFT = "\ue010", "\ue012"  # WebDriver's own names for keys
# what only this way in has
WAYS = {
    "consent": "document.querySelector('.vv-said-sentence')?.textContent",
    "teach": "document.querySelector('.vv-teach [data-opens=notes]')",
    "explore": "document.querySelector('.vv-explore [data-opens=bone]')",
}


@pytest.fixture(scope="module", params=ENGINES)
def page(request, tmp_path_factory):
    with ENGINES[request.param](tmp_path_factory.mktemp(request.param)) as page:
        yield page


@pytest.fixture
def player_url(tmp_path, default_run):
    """The default case in a player, behind the strictest usual policy."""
    site = Site(tmp_path)
    [script] = (PLAYER / "dist").glob("vertebra-player-*.js")
    site.write("player.js", script.read_bytes())
    default_run.export(tmp_path / "case.glb")
    site.write("whole.css", "html, body { margin: 0; height: 100% } vertebra-player { height: 100vh }")
    yield site.write("index.html", page_with('<vertebra-player src="case.glb"></vertebra-player>'))
    site.close()


def test_the_player_plays_is_scrubbed_and_measures_what_python_does(page, player_url, default_run):
    page.go(player_url)
    page.until(f"{P}.ready")
    assert page.ask(f"{P}.capture().t") == 0

    page.ask(f"{P}.play()")
    page.until(f"{P}.capture().t > 0.2")
    page.ask(f"{P}.pause()")

    page.ask(f"{P}.shadowRoot.querySelector('[role=slider]').focus()")
    page.press(END)
    page.until(f"{P}.capture().t === {default_run.clip.duration_s:g}")
    page.press(LEFT)
    page.until(f"{P}.capture().t === {default_run.clip.duration_s - 0.25:g}")

    for stage in default_run.clip.stages:
        found = page.ask(f"{P}.measurements('{stage.name}')")
        for name, value in asdict(default_run.measure(stage.name)).items():
            assert found[name] == (pytest.approx(value, abs=1e-6) if isinstance(value, float) else value), (
                name
            )
    wide = page.ask(
        f"{P}.snapshot({{ width: 300, height: 200 }}).then(createImageBitmap).then(({{ width }}) => width)"
    )
    assert wide == 300


def test_the_three_ways_in_are_there(page, address, default_run):
    page.go(f"{address}?mode=consent")
    for way, there in WAYS.items():
        page.until(
            f"document.getElementById('vv-player').ready && document.querySelector('[data-way={way}]')"
        )
        page.ask(f"document.querySelector('[data-way={way}]').click()")
        page.until(f"document.body.dataset.mode === '{way}' && {there}")
    front = page.ask("document.getElementById('vv-player').measurements('set').anterior_height_mm")
    assert front == pytest.approx(default_run.measure("set").anterior_height_mm, abs=1e-6)
