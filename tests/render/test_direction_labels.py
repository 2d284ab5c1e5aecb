"""Direction labels and height lines are at the right anatomical places in every view."""

import numpy as np
import pytest

from vertebra_viz.render import VIEWS
from vertebra_viz.render.direction_labels import projection, word
from vertebra_viz.render.gauges import on_screen

ENDS = {
    "Patient’s right": (50, 0, 0),
    "Patient’s left": (-50, 0, 0),
    "Front": (0, 50, 0),
    "Back": (0, -50, 0),
    "Head": (0, 0, 50),
    "Feet": (0, 0, -50),
}
EDGES = {"left": (-1, 0), "right": (1, 0), "bottom": (0, -1), "top": (0, 1)}


@pytest.mark.parametrize("view", VIEWS)
def test_each_word_stands_at_the_edge_its_end_of_the_body_points_to(scene, view):
    scene.set_view(view)
    scene.plotter.render()
    middle = on_screen(scene.plotter.renderer, np.zeros((1, 3)))[0]
    for edge, outward in EDGES.items():
        said = scene.marks.actors[edge].GetInput()
        end = on_screen(scene.plotter.renderer, np.array([ENDS[said]], dtype=float))[0]
        assert (end - middle) @ outward > 0, (view, edge, said)


@pytest.mark.parametrize(
    ("view", "left", "right", "top"),
    [
        ("front", "Patient’s right", "Patient’s left", "Head"),  # face to face
        ("back", "Patient’s left", "Patient’s right", "Head"),  # as the surgeon sees a prone patient
        ("lateral", "Front", "Back", "Head"),
        ("top", "Patient’s left", "Patient’s right", "Front"),
    ],
)
def test_conventions(scene, view, left, right, top):
    scene.set_view(view)
    scene.plotter.render()
    shown = {edge: actor.GetInput() for edge, actor in scene.marks.actors.items()}
    assert (shown["left"], shown["right"], shown["top"]) == (left, right, top)


def test_lateral_is_seen_from_the_patients_left(scene):
    scene.set_view("lateral")
    assert scene.plotter.camera.position[0] < -50


def test_needle_view_looks_down_the_first_needle(scene, run):
    scene.set_view("needle")
    path = run.access[0]
    entry, tip = on_screen(scene.plotter.renderer, np.array([path.entry, path.tip]))
    back = path.entry - np.array(scene.plotter.camera.position)
    np.testing.assert_allclose(back / np.linalg.norm(back), path.direction, atol=1e-5)  # from its own line
    assert np.linalg.norm(entry - tip) < 0.1  # pixels: a point


def test_a_slanting_direction_is_called_by_what_it_is_most_like():
    assert word(np.array([-0.8, 0.7, 0.1])) == "Patient’s left"


@pytest.mark.parametrize(
    ("ahead", "said"),
    [((0, 1, 0), "PA"), ((0, -1, 0), "AP"), ((1, 0, 0), "LAT"), ((0, 0, -1), "AX"), ((1, 1, 0), "OBL")],
)
def test_a_film_says_which_way_the_beam_goes(ahead, said):
    assert projection(np.array(ahead, dtype=float)) == said


@pytest.mark.parametrize("when", ["intact", "fracture", 11.0])
def test_height_lines_join_the_landmarks_and_say_what_is_measured(scene, run, when):
    t = run.clip.time(when)
    scene.show_time(t)
    np.testing.assert_array_equal(scene.gauges.points, run.clip.landmarks.positions(run.clip.at(t)["bone"]))
    measured = run.measure(when)
    assert [label.GetInput() for label in scene.gauges.labels] == [
        f"Front\n{measured.anterior_height_mm:.1f} mm",
        f"Middle\n{measured.middle_height_mm:.1f} mm",
        f"Back\n{measured.posterior_height_mm:.1f} mm",
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_height_labels_never_cover_each_other(scene, view):
    scene.set_view(view)
    scene.plotter.render()
    labels = [label for label in scene.gauges.labels if label.GetVisibility()]
    assert bool(labels) == (view != "top")  # from above a height is a point
    boxes = []
    for label in labels:
        size = [0.0, 0.0]
        label.GetSize(scene.plotter.renderer, size)
        x, y = label.GetPosition()
        boxes.append((x - size[0] / 2, x + size[0] / 2, y - size[1], y))
    for i, (a, b, c, d) in enumerate(boxes):
        for e, f, g, h in boxes[:i]:
            assert b <= e or f <= a or d <= g or h <= c
