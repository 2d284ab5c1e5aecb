"""A picture does not depend on the user's PyVista theme or on threads that draw at the same time, in any size."""

import subprocess
import sys

import numpy as np
import pytest
import pyvista as pv

from vertebra_viz import CaseError
from vertebra_viz.render import Scene, lighting
from vertebra_viz.render.picture import camera, show

SMALL = (240, 180)
INK = np.array([13, 56, 107])  # of the heights' lines


def drawn(run, size=SMALL, style="cutaway", view="lateral", when="set"):
    with camera(run, size, style=style, view=view, polarity=None) as picture:
        return picture(run.clip.time(when)).astype(int)


def odd(value):
    """Return a different value of the same type, as unusual as the type allows, or None."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, float):
        return 0.3 * value + 0.1
    if isinstance(value, int):
        return value + 2
    if isinstance(value, pv.Color):
        return "magenta"
    return None


def spoil(settings, seen):
    """Turn every attribute of a theme, and of the groups in it, to something odd; note which could be."""
    for name in dir(type(settings)):
        if name.startswith("_") or name == "trame" or not isinstance(getattr(type(settings), name), property):
            continue
        value = getattr(settings, name)
        if hasattr(value, "to_dict"):
            spoil(value, seen)
        try:
            setattr(settings, name, odd(value))
        except (AttributeError, TypeError, ValueError):
            continue
        seen.add(name)


@pytest.fixture
def odd_theme():
    theme, seen = pv.themes.DocumentTheme(), set()
    keep = {name: getattr(theme, name) for name in ("notebook", "jupyter_backend", "trame")}
    spoil(theme, seen)
    for name, value in keep.items():  # how a notebook shows it is the user's to say
        setattr(theme, name, value)
    theme.window_size = [333, 111]
    theme.before_close_callback = lambda _: pytest.fail("a user's callback was called")
    usual = pv.themes.Theme._from_theme(pv.global_theme)
    pv.global_theme.load_theme(theme)
    yield seen
    pv.global_theme.load_theme(usual)


@pytest.mark.parametrize("style", ["cutaway", "glass"])
def test_a_users_theme_changes_no_pixel(run, odd_theme, style):
    assert {"show_edges", "lighting", "image_scale", "transparent_background", "line_width"} <= odd_theme
    assert {"smooth_shading", "render_lines_as_tubes", "hidden_line_removal", "opacity"} <= odd_theme
    theirs = drawn(run, style=style)
    pv.global_theme.load_theme(pv.themes.DocumentTheme())
    np.testing.assert_array_equal(theirs, drawn(run, style=style))


def width_px(run, size):
    """Pixels across a height's line: what its ink covers of a row half-way down, where three lines cross."""
    scene = Scene(run, style="glass", view="lateral", off_screen=True)
    try:
        for actor in (*scene._glass, *scene._parts.values()):  # the bone costs seconds at this size
            actor.visibility = False
        scene.open(size, 1)
        pixels = scene.pixels().astype(int)
    finally:
        scene.close()
    rows = pixels[int(0.50 * size[1]) : int(0.56 * size[1])]
    with_ink = np.abs(rows - INK).max(axis=2) < 60
    return float(np.median(with_ink.sum(axis=1))) / 3.0


def test_lines_are_as_wide_a_share_of_a_large_picture_as_of_a_small_one(run):
    small, large = width_px(run, (1152, 720)), width_px(run, (3456, 2160))
    assert small == pytest.approx(2.2 * 720 / 800, abs=0.7)
    assert large == pytest.approx(3.0 * 2.2 * 720 / 800, abs=0.7)


def test_dots_outlines_and_the_surgeons_rule_grow_with_the_picture(run):
    scene = Scene(run, style="xray", view="lateral", off_screen=True)
    widths = []
    try:
        for size in ((640, 400), (1280, 800), (5120, 3200)):
            scene.plotter.window_size = size
            for actor in (scene.gauges, scene.plates, scene.fluoroscope.overlay):
                for stroke in actor._strokes:
                    stroke.fit(size)
            scene._cutaway.fit(size)
            looks = [
                stroke.actor.GetProperty()
                for actor in (scene.gauges, scene.plates, scene.fluoroscope.overlay)
                for stroke in actor._strokes
            ]
            widths.append(
                [look.GetLineWidth() for look in looks]
                + [look.GetPointSize() for look in looks]
                + [line.prop.line_width for line in scene._cutaway._outlines]
            )
    finally:
        scene.close()
    small, usual, large = np.array(widths)
    assert large == pytest.approx(4.0 * usual)
    assert small == pytest.approx(0.75 * usual)  # thinner ones would break up


TWO_THREADS = """
import sys, threading
from pathlib import Path
from vertebra_viz import Case, simulate

run = simulate(Case.parse({"fracture": {"kind": "none"}}))
folder, start, troubles = Path(sys.argv[1]), threading.Barrier(2), []

def work(name):
    try:
        start.wait()
        for k, style in enumerate(("glass", "xray")):
            run.export(folder / f"{name}{k}.png", style=style, size=(96, 64))
    except BaseException as trouble:
        troubles.append(trouble)

threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not troubles, troubles
for k in range(2):
    assert (folder / f"a{k}.png").read_bytes() == (folder / f"b{k}.png").read_bytes()
print("all", len(list(folder.iterdir())))
"""


def test_two_threads_may_draw_at_once(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", TWO_THREADS, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, "all 4\n"), done.stderr


def test_one_draws_while_others_wait(run, monkeypatch):
    """Whoever opens, draws in or closes a window holds the lock meanwhile."""
    held = []
    monkeypatch.setattr(lighting, "DRAWING", Turn(held))
    drawn(run, size=(64, 64))
    assert held == ["in", "out"] * (len(held) // 2)
    assert len(held) >= 8  # the scene, its window, a picture, the end


class Turn:
    def __init__(self, held):
        self.held, self.depth = held, 0

    def __enter__(self):
        self.depth += 1
        if self.depth == 1:
            self.held.append("in")

    def __exit__(self, *_):
        self.depth -= 1
        if self.depth == 0:
            self.held.append("out")


def test_without_a_display_a_window_is_refused_in_one_line(run, monkeypatch):
    monkeypatch.setattr(lighting, "can_show", lambda _: False)
    with pytest.raises(CaseError, match=r"plot: 'set' .* no display.* run\.export\(") as error:
        show(run, "set")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("off_screen", "window", "shows"),
    [
        (False, "vtkEGLRenderWindow", False),
        (False, "vtkOSOpenGLRenderWindow", False),
        (False, "vtkXOpenGLRenderWindow", True),
        (True, "vtkEGLRenderWindow", True),  # a notebook, or PYVISTA_OFF_SCREEN
    ],
)
def test_who_can_show(off_screen, window, shows):
    class Named:
        def GetClassName(self):  # noqa: N802
            return window

    class Plotter:
        render_window = Named()

    Plotter.off_screen = off_screen
    assert lighting.can_show(Plotter()) is shows


def test_off_screen_a_plot_still_works(run):
    assert pv.OFF_SCREEN  # as the tests' own environment has it
    assert show(run, "fracture") is None
