"""The server's picture and the player's: the same numbers, and the same outline from the same camera."""

import base64
import io

import numpy as np
import pytest
from PIL import Image
from scipy.ndimage import binary_fill_holes
from test_page import PLAYER, fresh, ready
from trame_rca.encoders import RcaImageEncoder

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import readout
from vertebra_viz.app.pictures.worker import QUALITY
from vertebra_viz.render import Scene
from vertebra_viz.render.camera import LABEL_MARGIN, CameraPose
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

SAME = 0.98  # of what either outline covers, both do
TURNED = {"azimuth_deg": 128.0, "elevation_deg": -21.0, "zoom": 1.3, "target_mm": [3.0, -11.0, 2.0]}
BACKDROP = (0, 0, 255)  # no bone is blue
# moments at which the bone shows nothing but itself
MOMENTS = [
    ("set", "lateral"),
    ("fracture", TURNED),
    *(
        pytest.param(*moment, marks=pytest.mark.slow)
        for moment in (("intact", "lateral"), ("fracture", "oblique"), ("set", "oblique"))
    ),
]


@pytest.fixture(scope="module")
def run():
    return simulate(Case())


@pytest.fixture(scope="module")
def page(address, chromium):
    page = fresh(chromium)
    page.add_init_script("window.drawing = true")
    page.goto(f"{address}?level=L1")  # a case of one's own, without the bones beside
    ready(page)
    page.evaluate("window.drawing = false")  # until the picture is asked for
    yield page
    page.close()


def pixels(data_url):
    return np.asarray(
        Image.open(io.BytesIO(base64.b64decode(data_url.partition(",")[2]))).convert("RGB")
    ).astype(int)


def menu(page, choice):
    """Choose an entry of the menu in the header."""
    page.locator(".vv-menu > button").click()
    page.get_by_role("button", name=choice).click()


def by_server(page, t, view):
    """Return the server's picture of a time, when the page shows it in its final size."""
    menu(page, text("screen-drawn-by-server"))
    page.wait_for_selector(f"[data-painted='{t:.3f} bone {view}']")
    page.wait_for_function(
        """() => {
          const image = document.querySelector(".vv-remote img");
          const box = document.querySelector(".vv-remote-picture").getBoundingClientRect();
          return image?.complete && Math.abs(image.naturalWidth - box.width) <= 1
            && Math.abs(image.naturalHeight - box.height) <= 1;
        }"""
    )
    return pixels(
        page.evaluate(
            """() => {
              const image = document.querySelector(".vv-remote img");
              const canvas = document.createElement("canvas");
              Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
              canvas.getContext("2d").drawImage(image, 0, 0);
              return canvas.toDataURL("image/png");
            }"""
        )
    )


def by_player(page, camera, width, height):
    """The player's picture without a word on it, from a camera, on the dark theme's bluish ground."""
    return pixels(
        page.evaluate(
            f"""async ([camera, width, height]) => {{
              const {{ theme, ...before }} = {PLAYER}.capture();
              {PLAYER}.restore({{ ...before, camera, theme: "dark" }});
              window.drawing = true;
              const png = await {PLAYER}.snapshot({{ width, height }});
              window.drawing = false;
              {PLAYER}.restore({{ ...before, theme }});
              const reader = new FileReader();
              const read = new Promise((done) => (reader.onload = done));
              reader.readAsDataURL(png);
              await read;
              return reader.result;
            }}""",
            [camera, width, height],
        )
    )


def silhouette(picture):
    """Return the pixels of the bone: all of them are warmer in colour than any background."""
    return binary_fill_holes(picture[..., 0] > picture[..., 2])


def overlap(one, other):
    return float((one & other).sum() / (one | other).sum())


def set_up(scene, where, size):
    scene.plotter.window_size = size
    if isinstance(where, str):
        scene.set_view(where)
    else:
        scene.look(CameraPose(**where | {"target_mm": tuple(where["target_mm"])}))


def drawn(scene):
    scene.plotter.render()
    return scene.plotter.screenshot(return_img=True).astype(int)


def sent(picture):
    """Return a picture after JPEG compression, as the page receives it."""
    height, width, _ = picture.shape
    data, *_ = RcaImageEncoder.JPEG.encode(picture.astype(np.uint8), width, height, QUALITY)
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)


def bare(scene):
    """The scene's bone on a flat ground, nothing else."""
    for actor in (*scene.marks.actors.values(), *scene.gauges._actors):
        scene.plotter.renderer.RemoveViewProp(actor)
    scene.plotter.set_background([c / 255 for c in BACKDROP])
    return drawn(scene)


def stand(page, t, where):
    """Let the player show a time from a view or a camera, as plain bone without outlines of earlier stages."""
    camera = {"view": where} if isinstance(where, str) else {"camera": where}
    camera |= {"style": "bone", "direction": {"camera": False, "style": False}}
    page.evaluate(f"asked => {PLAYER}.restore({{ format: 1, ...asked }})", {"t": t, **camera})


@pytest.mark.parametrize(("stage", "where"), MOMENTS)
def test_server_and_player_show_the_same_numbers_and_the_same_outline(page, run, stage, where):
    t = run.clip.time(stage)
    stand(page, t, where)
    measured = run.measure(stage)

    # numbers
    told = page.evaluate(f"{PLAYER}.measurements()")
    shown = by_server(page, t, where if isinstance(where, str) else "turned")
    fractured = run.measure("fracture")
    entries = [*readout.heights(measured, fractured), *readout.volumes(measured, treated=True)]
    assert len(entries) >= 4
    for entry in entries:
        key = entry["key"]
        assert page.locator(f".vv-remote [data-number={key}]").text_content() == entry["value"]
        assert told[key] == pytest.approx(getattr(measured, key), abs=0.01), key

    # the way back keeps what is seen
    menu(page, text("screen-drawn-here"))
    page.wait_for_selector(".vv-remote", state="detached")
    page.wait_for_function(f"{PLAYER}.capture().t === {t}")
    camera = page.evaluate(f"{PLAYER}.capture().camera")
    if isinstance(where, str):
        assert camera["view"] == where
        assert camera["zoom"] == pytest.approx(1.0)
    else:
        assert camera["view"] is None
        for name, asked in where.items():
            assert camera[name] == pytest.approx(asked, abs=1e-3), name

    height, width, _ = shown.shape
    bone = by_player(page, camera | {"view": None, "zoom": camera["zoom"] / LABEL_MARGIN}, width, height)
    # the server's picture is that of a scene at this moment, from this camera
    scene = Scene(run, style="bone", off_screen=True)
    try:
        set_up(scene, where, (width, height))
        scene.show_time(t)
        again = sent(drawn(scene))
        outline = silhouette(bare(scene))
    finally:
        scene.close()
    as_on_page = overlap(silhouette(shown), silhouette(again))

    share = overlap(silhouette(bone), outline)
    print(f"{where}: {share:.4f}, {as_on_page:.4f} of {width} x {height}")
    assert outline.mean() > 0.05
    assert as_on_page >= SAME
    assert share >= SAME
