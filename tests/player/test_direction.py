"""The player's direction: each stage shows its acting part without user input, and a user's choice stays."""

from pathlib import Path

import pytest

from tests.player.driving import call, settled, show
from tests.player.npm import bundled, needs_npm
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import glb_bytes

pytestmark = pytest.mark.browser

# what acts at the end of a stage, if the treatment has such a stage
ACTING = {
    "inflation": ["balloon"],
    "expansion": ["implant"],
    "cavity": ["cavity"],
    "deflation": ["cavity"],
    "fill": ["cement"],
    "set": ["cement"],
}
LEAST = 0.03  # of the bone's silhouette
CASES = {
    "kyphoplasty": {},
    "vertebroplasty": {"treatment": {"kind": "vertebroplasty"}},
    "stent": {"treatment": {"kind": "implant"}},
    "jack": {"treatment": {"kind": "implant", "device": "jack"}},
    "cavity": {"treatment": {"kind": "cavity-creation"}},
    "curette": {"treatment": {"kind": "cavity-creation", "instrument": "curette"}},
    "one needle": {"treatment": {"approach": "unipedicular-left"}},
    "the other needle": {"treatment": {"approach": "unipedicular-right"}},
    "a leak in front": {"treatment": {"cement_volume_ml": 12.0}},
    "a leak in the canal": {"treatment": {"leak_route": "canal", "leak_volume_ml": 0.9}},
    "a leak in a vein": {"treatment": {"leak_route": "vein", "leak_volume_ml": 0.5}},
    "back wall": {"fracture": {"grade": 3, "back_wall": "pushed-in"}},
    "neighbours": {"neighbours": "shown"},
    "two levels": {"level": "T12", "second": {"level": "L1"}},
    "T5": {"level": "T5"},
    "L5": {"level": "L5"},
}
USUAL = {"kyphoplasty", "vertebroplasty", "stent"}


@pytest.fixture(scope="module")
def script(tmp_path_factory) -> bytes:
    return bundled(Path(__file__).with_name("direction_page.js"), tmp_path_factory.mktemp("direction"))


@pytest.fixture
def shares(open_page, new_site, script):
    """Return for each case and stage the share of the bone's silhouette that the acting part changes."""

    def look(names, width, height):
        site = new_site()
        site.write("player.js", script)
        page = open_page(
            site.write("index.html", '<!doctype html><body><script src="player.js"></script>'),
            width=width,
            height=height,
        )
        found = {}
        for name in names:
            run = simulate(Case.parse(CASES[name]))
            (site.folder / "case.glb").write_bytes(glb_bytes(run))
            page.evaluate(
                "([width, height]) => stages.open(`case.glb?${Math.random()}`, width, height)",
                [width, height],
            )
            found[name] = {
                stage.name: page.evaluate("(args) => stages.share(...args)", [stage.name, ACTING[stage.name]])
                for stage in run.clip.stages
                if stage.name in ACTING
            }
        return found

    return look


def assert_seen(found):
    hidden = {
        (name, stage): round(share, 3)
        for name, each in found.items()
        for stage, share in each.items()
        if share < LEAST
    }
    assert not hidden, found


@needs_npm
def test_what_acts_is_seen_with_nothing_touched(shares):
    assert_seen(shares(sorted(USUAL), 220, 160))


@pytest.mark.slow
@needs_npm
@pytest.mark.parametrize("size", [(360, 260), (200, 300)], ids=["wide", "upright"])
def test_what_acts_is_seen_in_every_case(shares, size):
    found = shares(CASES, *size)
    for name, each in found.items():
        print(name, {stage: round(share, 3) for stage, share in each.items()})
    assert_seen(found)


def look(page):
    """Style and view on show, and whether camera and style follow the stages."""
    shown = call(page, "p.capture()")
    return shown["style"], shown["view"], shown["direction"]["camera"], shown["direction"]["style"]


def test_what_is_picked_stays_and_the_rest_follows(open_page, player_site):
    page = show(open_page, player_site, draws=False)
    assert call(page, "p.direction") is True
    for stage, style in (("inflation", "cutaway"), ("set", "bone"), ("access", "glass")):
        call(page, f"p.seek('{stage}')")
        assert look(page) == (style, "oblique", True, True)
    near, far = (call(page, f"(p.seek('{stage}'), p.capture().camera.zoom)") for stage in ("fill", "set"))
    assert near > 1.3 * far
    assert call(page, "(p.seek('fill'), p.capture().camera.zoom)") == near  # whichever way time came there

    call(page, "(p.setStyle('glass'), p.seek('set'))")
    assert look(page) == ("glass", "oblique", True, False)
    assert call(page, "p.capture().camera.zoom") == pytest.approx(far)
    kept = call(page, "p.capture()")
    call(page, "(p.direction = true, p.seek('fill'))")
    assert look(page) == ("cutaway", "oblique", True, True)
    page.evaluate("(kept) => document.querySelector('vertebra-player').restore(kept)", kept)
    assert look(page) == ("glass", "oblique", True, False)

    call(page, "(p.direction = true, p.setView('lateral'), p.seek('inflation'))")
    assert look(page) == ("cutaway", "lateral", False, True)
    call(page, "(p.direction = false, p.seek('set'))")
    assert look(page) == ("cutaway", "lateral", False, False)
    call(page, "p.direction = true")
    settled(page)
    assert look(page) == ("bone", "oblique", True, True)


def test_a_hand_takes_the_camera_alone(open_page, player_site):
    page = show(open_page, player_site, draws=False)
    call(page, "p.seek('fracture')")
    box = call(
        page, "(({ x, y, width, height }) => [x + width / 2, y + height / 2])(p.getBoundingClientRect())"
    )
    page.mouse.click(*box)
    page.mouse.move(*box)
    page.mouse.down()
    page.mouse.move(box[0] + 60, box[1], steps=3)
    page.mouse.up()
    settled(page)
    call(page, "p.seek('fill')")
    assert look(page) == ("cutaway", None, False, True)
    assert call(page, "p.capture().camera.azimuth_deg") < 45  # no stage's own


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('direction="off"', ("bone", "oblique", False, False)),
        ('look="glass"', ("glass", "oblique", True, False)),
        ('view="front" stage="fill"', ("cutaway", "front", False, True)),
    ],
)
def test_a_page_may_say_otherwise(open_page, player_site, attributes, expected):
    page = show(open_page, player_site, attributes, draws=False)
    assert look(page) == expected
    call(page, "p.setAttribute('direction', 'on')")
    assert look(page)[2:] == (True, True)


def test_where_less_motion_is_asked_for_nothing_moves_within_a_stage(open_page, player_site):
    page = show(open_page, player_site, draws=False)
    page.emulate_media(reduced_motion="reduce")
    zooms = [call(page, f"(p.seek({t}), p.capture().camera.zoom)") for t in (9.01, 9.3, 9.6, 13.0)]
    assert zooms == pytest.approx([zooms[0]] * 4)
    page.emulate_media(reduced_motion="no-preference")
    assert call(page, "(p.seek(9.3), p.capture().camera.zoom)") < 0.9 * zooms[0]
