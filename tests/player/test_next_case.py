"""Several cases in turn in one player: shader programs are reused, and nothing is left of the case before."""

from pathlib import Path

import pytest

from tests.player.npm import bundled, needs_npm
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import glb_bytes

pytestmark = [pytest.mark.browser, needs_npm]

STYLES = ["bone", "glass", "cutaway", "xray"]


@pytest.fixture(scope="module")
def cases(tmp_path_factory, default_run) -> dict[str, bytes]:
    """A script that shows them, and files: two treatments of a bone, and the bone among its neighbours."""
    treated = Case.parse({"treatment": {"balloon_volume_ml": 2.0}})
    return {
        "player.js": bundled(Path(__file__).with_name("cases_page.js"), tmp_path_factory.mktemp("cases")),
        "plain.glb": glb_bytes(default_run),
        "treated.glb": glb_bytes(simulate(treated)),
        "neighbours.glb": glb_bytes(simulate(Case(neighbours="shown"))),
    }


@pytest.fixture
def page(open_page, new_site, cases):
    """One player, empty; none of these tests looks at its picture."""
    site = new_site()
    for name, data in cases.items():
        (site.folder / name).write_bytes(data)
    index = site.write("index.html", '<!doctype html><body><script src="player.js"></script>')
    page = open_page(index, draws=False, width=300, height=200, allow=["[Cc]ontext"])
    page.evaluate("cases.open()")
    page.site = site
    return page


def shown(page, name, styles=STYLES, player=0) -> int:
    """Programs linked for a case in those styles."""
    return page.evaluate("(call) => cases.show(...call)", [f"{name}.glb", styles, player])


def test_another_case_of_a_kind_that_was_there_links_no_program(page):
    assert shown(page, "plain") > 20
    assert shown(page, "treated") == 0
    assert shown(page, "neighbours") < 10  # bones that have no colours
    assert [shown(page, name) for name in ("plain", "neighbours", "treated")] == [0, 0, 0]
    page.evaluate("cases.players[0].lose()")
    assert shown(page, "plain") > 20
    assert [shown(page, name) for name in ("treated", "plain")] == [0, 0]


def test_no_case_leaves_anything_behind(page):
    counts = []
    for i in range(20):
        for name in ("plain", "neighbours", "treated"):
            shown(page, name, [STYLES[i % 4]] if i % 5 else STYLES)
        if i % 5 == 0:
            counts.append(page.evaluate("cases.counts()"))
    assert counts[1:] == counts[:-1]


@pytest.mark.slow
def test_two_hundred_changes_leave_nothing_behind(page):
    two = Case.parse({"second": {"level": "L2"}})
    (page.site.folder / "two.glb").write_bytes(glb_bytes(simulate(two)))
    page.evaluate("cases.open()")
    inside = page.context.new_cdp_session(page)
    inside.send("HeapProfiler.enable")
    counts, heaps_mb = [], []
    for i in range(200):
        name = ("plain", "treated", "neighbours", "two")[i % 4]
        shown(page, name, [STYLES[(i // 4) % 4]], player=i % 3 % 2)
        if i % 40 in {20, 21}:
            page.evaluate(f"cases.players[{i % 2}].{'lose' if i % 40 == 20 else 'park'}()")
        if i % 40 == 39:
            for player in (0, 1):
                shown(page, "plain", STYLES, player)
            counts.append(page.evaluate("cases.counts()"))
            inside.send("HeapProfiler.collectGarbage")
            heap = inside.send("Runtime.getHeapUsage")
            heaps_mb.append((heap["usedSize"] + heap["backingStorageSize"]) / 1e6)
    print(f"heap {' '.join(f'{each:.1f}' for each in heaps_mb)} MB, {counts[-1]}")
    assert (
        heaps_mb[-1] < heaps_mb[0] + 3.0
    )  # the engine learns for a while; a single case that stays is a megabyte
    geometry = ("geometries", "textures", "programs")
    assert [[each[key] for key in geometry] for each in counts[1:]] == [
        [each[key] for key in geometry] for each in counts[:-1]
    ]
