"""The files sent to a browser: one small script that runs under a strict policy, its licences, and small case files."""

import gzip
import re
import subprocess
import sys
import zipfile
from importlib.metadata import version

import pytest

from benchmarks.vtkjs_view import still_page
from tests.player.conftest import PLAYER
from tests.player.pages import COST, DRAW_CALLS, STYLES, ready

ROOT = PLAYER.parents[1]


def loaded(page, site):
    """Return the player's page with its costs measured from the start."""
    page.add_init_script(COST)
    page.goto(f"{site.url}/index.html")
    ready(page)
    page.evaluate("drawn()")


def gzipped(data: bytes) -> int:
    return len(gzip.compress(data, 9))


def test_the_script_is_named_after_the_version_and_is_the_only_one(player_script):
    assert player_script.name == f"vertebra-player-{version('vertebra-viz')}.js"
    assert [each.name for each in player_script.parent.iterdir()] == [player_script.name]


def test_the_script_is_small(player_script):
    assert gzipped(player_script.read_bytes()) <= 220_000


def test_the_script_is_classic_and_asks_a_strict_page_for_nothing(player_script):
    text = player_script.read_text("ascii")  # reads the same whatever charset a page declares
    code = text.split("*/", 1)[1]
    assert not re.search(r"^\s*(import|export)\b", code, re.MULTILINE)
    for forbidden in (
        "import(",
        "eval(",
        "new Function",
        "WebAssembly.instantiate",
        "new Worker(",
        "sourceMappingURL",
    ):
        assert forbidden not in code, forbidden
    assert "</script" not in code  # or it could not be inlined


def test_licences_travel_with_the_script(player_script):
    notice = player_script.read_text("ascii").split("*/", 1)[0]
    assert (ROOT / "LICENSE").read_text("utf-8").strip() in notice
    assert "three.js authors" in notice
    assert "Permission is hereby granted, free of charge" in notice


def test_the_lock_names_no_server():
    lock = (PLAYER / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert "://" not in lock


def test_the_wheel_ships_player_and_sources_and_not_what_they_were_built_with(tmp_path, player_script):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = [name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("vertebra_viz/player/")]
    assert f"vertebra_viz/player/dist/{player_script.name}" in names
    assert "vertebra_viz/player/src/index.js" in names
    assert not [name for name in names if "node_modules" in name or name.endswith(".mjs")]


def test_the_default_case_is_light(default_glb):
    data = default_glb.read_bytes()
    assert len(data) <= 1_300_000
    assert gzipped(data) <= 450_000


@pytest.fixture(scope="module")
def single_page(default_run, tmp_path_factory):
    return default_run.export(tmp_path_factory.mktemp("single") / "page.html").read_bytes()


def test_the_single_page_is_light(single_page):
    assert len(single_page) <= 1_400_000
    assert gzipped(single_page) <= 640_000


@pytest.mark.slow
def test_the_single_page_is_lighter_than_one_still_frame_of_pyvista(single_page):
    still = still_page()
    assert len(single_page) < len(still)
    assert gzipped(single_page) < gzipped(still)


@pytest.mark.browser
def test_a_frame_takes_few_draw_calls_whatever_the_stage_and_style(open_page, player_site, default_run):
    page = open_page("about:blank", width=640, height=480, draws=False)
    loaded(page, player_site)
    for style in STYLES:
        calls = {s.name: page.evaluate(DRAW_CALLS, [style, s.name]) for s in default_run.clip.stages}
        assert all(0 < count <= 20 for count in calls.values()), (style, calls)


@pytest.mark.browser
def test_nothing_is_fetched_but_the_player_and_its_case_and_nothing_at_all_while_scrubbing(
    open_page, player_site
):
    page = open_page("about:blank", width=640, height=480, draws=False)
    loaded(page, player_site)
    assert sorted(player_site.requests) == ["/case.glb", "/index.html", "/player.js", "/whole.css"]
    player_site.requests.clear()
    for style in STYLES:
        page.evaluate("(style) => document.querySelector('vertebra-player').setStyle(style)", style)
        for t in (0.5, 4.0, 8.0, 12.0, 17.0, 22.9):
            page.evaluate("(t) => { document.querySelector('vertebra-player').seek(t); return drawn() }", t)
    assert player_site.requests == []
