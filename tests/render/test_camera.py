"""The camera's pose can be read and set again, for pictures of any aspect ratio and after it was moved by hand."""

from dataclasses import astuple

import numpy as np
import pytest

from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.render import VIEWS, Scene
from vertebra_viz.render.camera import LABEL_MARGIN, MARGIN, CameraPose
from vertebra_viz.render.gauges import on_screen

TURNED = CameraPose(azimuth_deg=130.0, elevation_deg=-25.0, zoom=1.5, target_mm=(4.0, -9.0, 2.0))


def numbers(pose):
    return np.array([*astuple(pose)[:3], *pose.target_mm])


def test_a_pose_comes_back_as_it_was_given(scene):
    scene.look(TURNED)
    np.testing.assert_allclose(numbers(scene.pose), numbers(TURNED), atol=1e-9)
    assert scene.view is None


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_is_one_until_a_hand_moves_the_camera(scene, view):
    scene.set_view(view)
    assert scene.view == view
    scene.plotter.render()
    assert scene.view == view
    scene.plotter.camera.azimuth = 10.0
    assert scene.view is None


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [(420, 180), (320, 240), (180, 320)])
def test_the_bone_fills_the_picture_but_for_the_margin(scene, run, view, size):
    scene.set_view(view)
    scene.plotter.window_size = size
    scene.plotter.render()  # fits the camera to the window
    where = on_screen(scene.plotter.renderer, run.clip.actors["bone"].base)
    scene.plotter.window_size = (320, 240)
    farthest = np.abs(where / size - 0.5).max() * 2
    assert 0.9 < farthest * MARGIN * LABEL_MARGIN < 1.03


def test_another_window_keeps_what_is_seen(scene):
    scene.look(TURNED)
    scene.plotter.window_size = (420, 180)
    scene.plotter.render()
    wide = scene.pose
    scene.plotter.window_size = (320, 240)
    np.testing.assert_allclose(numbers(wide), numbers(TURNED), atol=1e-9)


def test_another_bone_is_seen_from_the_same_side_as_large(run):
    small = simulate(Case(level="T5", treatment=NoTreatment()))
    scene = Scene(run, off_screen=True)
    scene.set_view("oblique")
    scene.set_simulation(small)
    alone = Scene(small, off_screen=True, view="oblique")
    assert scene.view == "oblique"
    np.testing.assert_allclose(numbers(scene.pose), numbers(alone.pose), atol=1e-9)
    scene.look(TURNED)
    scene.set_simulation(run)
    np.testing.assert_allclose(numbers(scene.pose), numbers(TURNED), atol=1e-9)
    assert scene.view is None
    scene.close()
    alone.close()


def test_no_pose_goes_nearer_or_farther_than_a_hand_may(scene):
    for asked, allowed in ((50.0, 3.5), (0.01, 0.4)):
        scene.look(CameraPose(10.0, 20.0, asked, (0.0, 0.0, 0.0)))
        assert scene.pose.zoom == pytest.approx(allowed)
