"""The .glb in independent programs: Khronos' validator, three.js' loader and mixer, model-viewer."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.export.gltf import Gltf
from tests.player.driving import call, settled, show
from tests.player.npm import MODULES, bundled, needs_npm, validator_report
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import pack

pytestmark = [pytest.mark.browser, needs_npm]

CASES = {
    "default": {},
    "no fracture": {"fracture": {"kind": "none"}},
    "no treatment": {"treatment": {"kind": "none"}},
    "cement alone": {"treatment": {"kind": "vertebroplasty"}},
    "hollow cut by hand": {"treatment": {"kind": "cavity-creation", "instrument": "curette"}},
    "implant, every step": {
        "treatment": {"kind": "implant", "posture_lift": 0.2, "biopsy": "yes", "contrast_volume_ml": 0.8}
    },
    "one needle": {"treatment": {"approach": "unipedicular-right"}},
    "leak": {"level": "L4", "treatment": {"cement_volume_ml": 12}},
    "T5": {"level": "T5"},
    "L5": {"level": "L5", "fracture": {"kind": "biconcave", "grade": 3}},
}


USUAL = {
    "no fracture",
    "hollow cut by hand",
    "implant, every step",
    "leak",
}  # of every kind of actor, and of none


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in USUAL else pytest.mark.slow) for name in CASES]
)
def test_the_validator_has_nothing_to_say(name, tmp_path):
    run = simulate(Case.parse(CASES[name]))
    assert ("leak" in run.clip.actors) == (name == "leak")
    report = validator_report(run.export(tmp_path / "case.glb"))
    issues = report["issues"]
    assert not issues["messages"], issues["messages"][:5]
    assert [issues[f"num{kind}"] for kind in ("Errors", "Warnings", "Infos", "Hints")] == [0, 0, 0, 0]
    assert report["info"]["drawCallCount"] == len(run.clip.actors) - 1  # all but the body, which is not drawn


@pytest.fixture
def uncoded_glb(default_glb, tmp_path):
    """What pages load, in a form that other programs read."""
    path = tmp_path / "uncoded.glb"
    path.write_bytes(Gltf.read(default_glb.read_bytes()).uncoded())
    return path


def test_nor_has_it_of_the_compact_file_that_pages_load(default_glb, uncoded_glb):
    issues = validator_report(uncoded_glb)["issues"]
    assert not issues["messages"], issues["messages"][:5]
    told = validator_report(default_glb)["issues"]  # of the one that is coded, that it does not know how
    assert {each["code"] for each in told["messages"]} == {"UNSUPPORTED_EXTENSION", "UNUSED_OBJECT"}


def test_our_own_player_plays_a_compact_file_that_is_not_coded(
    open_page, player_site, uncoded_glb, default_run
):
    player_site.write("case.glb", uncoded_glb.read_bytes())  # as folders of earlier versions have it
    page = show(open_page, player_site, "stage='set'")
    shown, measured = call(page, "p.measurements('set')"), default_run.measure("set")
    assert shown["anterior_height_mm"] == pytest.approx(measured.anterior_height_mm, rel=1e-6)
    assert shown["cement_volume_ml"] == pytest.approx(measured.cement_volume_ml, rel=1e-6)


def test_our_own_player_plays_the_plain_file_too(open_page, player_site, default_run):
    player_site.write("case.glb", default_run.export(player_site.folder / "plain.glb").read_bytes())
    page = show(open_page, player_site, "stage='set' look='glass'")
    shown, measured = call(page, "p.measurements('set')"), default_run.measure("set")
    assert shown["anterior_height_mm"] == pytest.approx(measured.anterior_height_mm, rel=1e-6)
    assert shown["cement_volume_ml"] == pytest.approx(measured.cement_volume_ml, rel=1e-6)
    settled(page)
    assert (
        len(np.unique(np.asarray(picture(page)).reshape(-1, 3), axis=0)) > 500
    )  # a bone, not a plain ground


def test_the_validator_does_speak_of_what_is_wrong(uncoded_glb, tmp_path):
    data = bytearray(uncoded_glb.read_bytes())
    data[-1000:] = b"\x7f" * 1000  # weights and times that make no sense
    spoilt = tmp_path / "spoilt.glb"
    spoilt.write_bytes(data)
    assert validator_report(spoilt)["issues"]["numErrors"] > 0


def test_stock_three_plays_it_as_the_clip_moves(open_page, new_site, uncoded_glb, default_run):
    site, clip = new_site(), default_run.clip
    site.write("player.js", bundled(Path(__file__).with_name("stock_three.js"), site.folder))
    site.write("case.glb", uncoded_glb.read_bytes())
    page = open_page(site.write("index.html", '<!doctype html><body><script src="player.js"></script>'))

    found = page.evaluate("stock.open('case.glb')")
    drawn = {name: actor for name, actor in clip.actors.items() if name != "body"}
    assert {name for actor in drawn for name in (actor, f"{actor}-surface")} <= set(found["nodes"])
    assert found["clips"] == [{"name": "procedure", "duration": pytest.approx(clip.duration_s)}]

    edges = {edge for actor in drawn.values() for edge in (actor.shown_after_s, actor.shown_before_s)}
    times = {*np.linspace(0, clip.duration_s, 12)}
    times |= {edge + step for edge in edges if np.isfinite(edge) for step in (-1e-3, 0, 1e-3)}
    for t in sorted(t for t in times if t <= clip.duration_s):
        state = page.evaluate("(t) => stock.at(t)", t)
        for name, actor in drawn.items():
            shown = actor.shown(t) and name != "cancellous"  # that one stock viewers never show
            assert state[name]["scale"] == [float(shown)] * 3, (name, t)
            surface = state[f"{name}-surface"]
            if actor.target_names:
                assert list(surface["targets"]) == list(actor.target_names)
                assert surface["weights"] == pytest.approx(actor.track.at(t), abs=1e-5), (name, t)
            else:
                assert surface["weights"] is None

    # …and the vertices are where the clip has them: metres, Y up, the patient facing +Z
    page.evaluate("(t) => stock.at(t)", 16.0)
    for name in ("bone", "cement"):
        points = np.array(page.evaluate("(name) => stock.points(name)", f"{name}-surface")).reshape(-1, 3)
        x, y, z = 1000 * points.T
        expected = drawn[name].at(16.0)[pack(drawn[name]).vertices]
        assert np.linalg.norm(np.column_stack([-x, z, y]) - expected, axis=1).max() < 0.05


@pytest.mark.slow
def test_stock_three_opens_a_case_in_which_nothing_moves(open_page, new_site, tmp_path):
    site = new_site()
    site.write("player.js", bundled(Path(__file__).with_name("stock_three.js"), site.folder))
    simulate(Case.parse(CASES["no fracture"])).export(site.folder / "case.glb")
    page = open_page(site.write("index.html", '<!doctype html><body><script src="player.js"></script>'))
    assert page.evaluate("stock.open('case.glb')")["clips"] == []
    page.evaluate("stock.at(0)")
    assert differing(picture(page), Image.new("RGB", (1180, 820), "white")) > 0.02


@pytest.mark.slow  # other people's software, 21 s
def test_model_viewer_plays_it(open_page, new_site, uncoded_glb, default_run):
    site = new_site(headers={})  # model-viewer itself cannot live under our strict policy
    site.write("viewer.js", (MODULES / "@google/model-viewer/dist/model-viewer.min.js").read_bytes())
    site.write("case.glb", uncoded_glb.read_bytes())
    site.write(
        "index.html",
        '<!doctype html><html lang="en"><script type="module" src="viewer.js"></script>'
        '<model-viewer src="case.glb" style="width: 320px; height: 240px; background: navy" interaction-prompt="none"'
        ' camera-orbit="60deg 65deg 100%"></model-viewer>',
    )
    # model-viewer's own word on a slow machine: it gave up waiting for a frame and went on
    page = open_page(f"{site.url}/index.html", allow=["rAF timed out in updateSource"])
    error = page.evaluate("""new Promise((resolve) => {
        const viewer = document.querySelector("model-viewer");
        viewer.addEventListener("error", (event) => resolve(String(event.detail?.sourceError ?? event.detail?.type)));
        if (viewer.loaded) resolve(null); else viewer.addEventListener("load", () => resolve(null));
    })""")
    assert error is None
    viewer = page.locator("model-viewer")
    assert viewer.evaluate("(v) => v.availableAnimations") == ["procedure"]
    viewer.evaluate("(v) => { v.animationName = 'procedure'; v.play() }")
    page.wait_for_function("document.querySelector('model-viewer').currentTime > 0.2")
    assert not viewer.evaluate("(v) => v.paused")
    assert viewer.evaluate("(v) => v.duration") == pytest.approx(default_run.clip.duration_s)

    pictures = []
    for t in (1.0, 22.5):
        viewer.evaluate(
            """async (v, t) => {
                v.pause();
                v.currentTime = t;
                await v.updateComplete;
                for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
            }""",
            t,
        )
        assert viewer.evaluate("(v) => v.currentTime") == pytest.approx(t, abs=0.05)
        pictures.append(picture(page))
    shown = [one.crop((0, 0, 320, 240)) for one in pictures]
    assert differing(shown[0], Image.new("RGB", (320, 240), "navy")) > 0.05
    assert differing(*shown) > 0.005  # broken and treated, it looks different
    assert set(site.requests) == {"/index.html", "/viewer.js", "/case.glb"}


def picture(page) -> Image.Image:
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def differing(one: Image.Image, other: Image.Image) -> float:
    """The part of the pixels that are clearly different."""
    a, b = (np.asarray(image, dtype=int) for image in (one, other))
    return float((np.abs(a - b).max(axis=2) > 24).mean())
