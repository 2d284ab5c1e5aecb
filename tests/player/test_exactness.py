"""The browser shows the clip exactly: vertices to 0.05 mm, numbers to the last digit, and the drawn outline."""

import base64
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from scipy.ndimage import binary_erosion
from scipy.spatial import KDTree

from tests.player.npm import bundled, needs_npm
from tests.player.pages import ready
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import glb_bytes, pack

pytestmark = pytest.mark.browser

CASES = {
    "default": {},
    "T8, one needle, crushed": {
        "level": "T8",
        "fracture": {"kind": "crush", "grade": 3},
        "treatment": {"approach": "unipedicular-left"},
    },
    "L4, leaking": {"level": "L4", "treatment": {"cement_volume_ml": 12}},
    "L2, gap, tumour and back wall": {
        "level": "L2",
        "fracture": {
            "age": "unhealed",
            "cleft": "yes",
            "cause": "tumour",
            "grade": 3,
            "back_wall": "pushed-in",
        },
        "treatment": {"posture_lift": 0.3},
    },
}
TOLERANCE_MM = 0.05


USUAL = {"L4, leaking", "L2, gap, tumour and back wall"}  # between them, all that a clip may hold


@pytest.fixture(
    scope="module",
    params=[pytest.param(name, marks=() if name in USUAL else pytest.mark.slow) for name in CASES],
)
def run(request):
    return simulate(Case.parse(CASES[request.param]))


def times(run):
    """Fifty moments from the first to the last; every boundary between stages is among them."""
    ends = [stage.end_s for stage in run.clip.stages]
    return np.sort(np.concatenate([ends, np.linspace(0.0, run.clip.duration_s, 50 - len(ends))]))


@pytest.fixture
def viewer(open_page, new_site):
    """The player's view of a run, in a page of its own."""

    def show(run, size=300):
        site = new_site()
        site.write("player.js", bundled(Path(__file__).with_name("viewer_page.js"), site.folder))
        (site.folder / "case.glb").write_bytes(glb_bytes(run))
        page = open_page(site.write("index.html", '<!doctype html><body><script src="player.js"></script>'))
        page.evaluate("(size) => bench.open('case.glb', size)", size)
        return page

    return show


@needs_npm
def test_every_vertex_is_where_the_clip_has_it(run, viewer):
    page = viewer(run)
    worst = {}
    for name, actor in run.clip.actors.items():
        if name == "body":
            continue
        vertices = pack(actor).vertices
        for t in times(run):
            data = page.evaluate("([name, t]) => bench.positions(name, t)", [name, t])
            points = np.frombuffer(base64.b64decode(data), np.float32).reshape(-1, 3)
            off = np.linalg.norm(points - actor.at(t)[vertices], axis=1).max()
            worst[name] = max(worst.get(name, 0.0), off)
    assert len(worst) == len(run.clip.actors) - 1
    assert max(worst.values()) < TOLERANCE_MM, worst


def test_every_number_is_the_measured_one(run, open_page, player_site):
    (player_site.folder / "case.glb").write_bytes(glb_bytes(run))
    page = open_page(f"{player_site.url}/index.html")
    told = ready(page)
    assert told["stages"] == [stage.name for stage in run.clip.stages]

    moments = [float(t) for t in times(run)]
    found = page.evaluate(
        "(moments) => moments.map((t) => document.querySelector('vertebra-player').measurements(t))", moments
    )
    for t, numbers in zip(moments, found, strict=True):
        agree(numbers, run.measure(t))
    for stage in run.clip.stages:
        numbers = page.evaluate(
            "(name) => document.querySelector('vertebra-player').measurements(name)", stage.name
        )
        agree(numbers, run.measure(stage.name))


def agree(numbers, measured):
    expected = asdict(measured)
    assert set(numbers) == set(expected)
    for name, value in expected.items():
        if isinstance(value, float):
            assert abs(numbers[name] - value) < 1e-6, (name, expected["t"])
        else:
            assert numbers[name] == value, (name, expected["t"])


@needs_npm
@pytest.mark.parametrize(
    "times",
    [
        pytest.param((3.3, 22.0), marks=pytest.mark.slow),
        pytest.param((1.0, 3.3, 4.1, 11.0, 22.0), marks=pytest.mark.slow),
    ],
    ids=["two", "five"],
)
def test_the_drawn_outline_is_the_clips(default_run, viewer, times):
    """The graphics card itself, by the picture: the upper front edge, magnified until a pixel is 0.02 mm."""
    size, clip = 2000, default_run.clip
    page = viewer(default_run, size)
    page.evaluate("bench.viewer.setStyle('bone')")
    bone = clip.actors["bone"]

    def project(points):
        return np.array(page.evaluate("(points) => bench.project(points)", points.tolist()))

    def outline(t):
        shown = [
            a
            for a in clip.actors.values()
            if a.part in {"bone", "crack", "skin", "needle", "leak"} and a.shown(t)
        ]
        return filled(size, [(project(actor.at(t)), actor.triangles) for actor in shown])

    for t in times:
        edge = clip.landmarks.positions(bone.at(t))[0]
        pose = {"azimuth_deg": 90, "elevation_deg": 0, "zoom": 5, "target_mm": edge.tolist()}
        data = base64.b64decode(page.evaluate("([t, pose]) => bench.mask(t, pose)", [t, pose]))
        seen = np.frombuffer(data, np.uint8).reshape(size, size)[::-1].astype(bool)
        assert 0.1 < seen.mean() < 0.9  # the edge is in the picture
        px_mm = 1.0 / np.linalg.norm(np.diff(project(np.outer([0, 1], [0, 0, 1]) + edge), axis=0))
        assert px_mm < 0.03

        assert off_px(seen, outline(t)) * px_mm < TOLERANCE_MM, t
        if 2.0 < t < 5.0:  # the bone is breaking: a moment later would not do
            assert off_px(seen, outline(t + 0.05)) * px_mm > TOLERANCE_MM, t


def filled(size, shapes):
    """The pixels that triangles cover, from their corners in pixels."""
    image = Image.new("1", (size, size))
    draw = ImageDraw.Draw(image)
    for points, triangles in shapes:
        corners = points[triangles]
        in_sight = (corners.max(axis=1) > 0).all(axis=1) & (corners.min(axis=1) < size).all(axis=1)
        for triangle in corners[in_sight]:
            draw.polygon([tuple(corner) for corner in triangle], fill=1)
    return np.asarray(image)


def off_px(seen, expected, margin=20):
    """The largest distance between the expected outline and a pixel that is not as expected."""
    outline = expected & ~binary_erosion(expected, border_value=1)
    wrong = np.zeros_like(seen)
    # along the picture's rim, the nearest outline may lie outside of the picture
    inner = (slice(margin, -margin), slice(margin, -margin))
    wrong[inner] = (expected != seen)[inner]
    distances, _ = KDTree(np.argwhere(outline)).query(np.argwhere(wrong))
    return float(distances.max(initial=0.0))
