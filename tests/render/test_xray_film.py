"""The X-ray picture: brightness by absorption, inverted on request, and the right orientation."""

import numpy as np
import pytest
from PIL import Image

from tests.render.beams import beam
from vertebra_viz import Case, CaseError, Kyphoplasty, simulate
from vertebra_viz.catalogue.views import Polarity
from vertebra_viz.export import export
from vertebra_viz.render import Scene, image
from vertebra_viz.render.camera import Frame
from vertebra_viz.render.gauges import on_screen
from vertebra_viz.render.xray import pair
from vertebra_viz.render.xray.absorb import Absorber
from vertebra_viz.render.xray.beam import Beam
from vertebra_viz.render.xray.exposure import GRAIN, develop, expose, field

SIZE = (400, 320)


@pytest.fixture(scope="module")
def left():
    """One needle, through the patient's left pedicle."""
    return simulate(Case(treatment=Kyphoplasty(approach="unipedicular-left")))


@pytest.fixture(scope="module")
def film(left):
    scene = Scene(left, style="xray", off_screen=True)
    scene.plotter.window_size = SIZE
    scene.plotter.show(auto_close=False)
    yield scene
    scene.close()


def needle_in(clip):
    """When the trocar is as deep as it goes."""
    access = clip.stage("access")
    return access.start_s + 0.6 * (access.end_s - access.start_s)


def exposed(scene, view, stage):
    """Grey values as they come from the beam, without lettering."""
    scene.set_view(view)
    clip = scene.simulation.clip
    scene.show_time(needle_in(clip) if stage == "needle in" else clip.time(stage))
    scene.plotter.render()
    of = Beam.of(scene.plotter.camera, SIZE)
    return expose(Absorber(scene.simulation), scene.time_s, of), of


def test_more_in_the_way_is_darker_and_white_metal_is_the_reverse():
    ways = np.tile(np.linspace(-0.5, 12.0, 2000), (40, 1))
    dark = develop(ways).mean(axis=0)
    assert dark[0] > 150
    assert dark[-1] < 25
    assert (np.diff(dark[100:700:50]) < -1).all()
    assert np.abs(develop(ways)[:, 1000] - dark[1000]).max() < 255 * 6 * GRAIN
    np.testing.assert_array_equal(develop(ways, Polarity.WHITE_METAL), 255 - develop(ways))


@pytest.mark.parametrize(
    ("view", "steel_is"),
    [
        ("back", (-1, +1)),  # as the surgeon stands: the patient's left at the left
        ("front", (+1, +1)),  # face to face
        ("lateral", (+1, +1)),  # front of the body at the left, so the needle comes from the right
    ],
)
def test_the_left_needle_comes_from_where_it_should(film, view, steel_is):
    grey, of = exposed(film, view, "needle in")
    bone, _ = exposed(film, view, "intact")
    # the screen's tone is evened out in the dark, so steel is told by what is far darker than any of the bone alone
    lit = field(SIZE, fades=True) == 1.0
    row, column = np.nonzero(lit & (grey < 0.75 * bone[lit].min()))
    assert len(row) > 1000
    middle = of.project(film.simulation.clip.at("access")["body"].mean(axis=0)[None])[0][0]
    assert np.sign(column.mean() - middle[0]) == steel_is[0]
    assert np.sign(middle[1] - row.mean()) == steel_is[1]  # needles come from above


@pytest.mark.parametrize("view", ["back", "front", "lateral"])
def test_the_picture_lies_under_its_lettering(film, view):
    """The beam goes where the plotter's own camera puts lines and words."""
    _, of = exposed(film, view, "fracture")
    marks = film.gauges.points
    drawn = on_screen(film.plotter.renderer, marks)
    where, _ = of.project(marks)
    np.testing.assert_allclose(where, drawn * (1, -1) + (0, SIZE[1]), atol=0.01)


def test_what_is_shown_is_what_was_exposed(film):
    grey, _ = exposed(film, "lateral", "inflation")
    film.plotter.render()
    shown = film.plotter.screenshot(return_img=True)[..., 0].astype(int)
    middle = slice(SIZE[1] // 2 - 40, SIZE[1] // 2 + 10), slice(SIZE[0] // 2 + 30, SIZE[0] - 90)
    assert np.abs(shown[middle] - grey[middle]).mean() < 3.0
    assert (
        np.abs(shown[middle][::-1] - grey[middle]).mean() > 10.0
    )  # it would be seen if it stood on its head


def test_endplates_and_pedicles_are_darker_lines_than_what_they_enclose(film):
    grey, of = exposed(film, "back", "intact")
    rule = film.fluoroscope.overlay.rules[0]

    def at(points):
        column, row = of.project(points)[0].round().astype(int).T
        return grey[row, column].astype(float)

    middle = rule.ring.mean(axis=0)
    # half a millimetre inside the ring the beam grazes the pedicle's cortex
    rim = middle + (rule.ring - middle) * (1.0 - 0.5 / np.linalg.norm(rule.ring - middle, axis=1))[:, None]
    core = middle + 0.4 * (rule.ring - middle)
    assert np.median(at(rim)) < np.median(at(core)) - 4.0
    body = film.simulation.clip.at("intact")["body"]
    grey, of = exposed(film, "lateral", "intact")
    foot = body[(np.abs(body[:, 0]) < 6.0) & (body[:, 2] < body[:, 2].min() + 3.0)].mean(axis=0)
    foot_px = of.project(foot[None])[0][0]
    line = grey[int(foot_px[1]) - 25 : int(foot_px[1]) + 8, int(foot_px[0])].astype(float)
    assert line.min() < np.median(line[:12]) - 15.0


def test_letters_stand_on_the_patients_sides(film):
    for view, left, right in (("back", "L", "R"), ("front", "R", "L"), ("lateral", "Front", "Back")):
        film.set_view(view)
        film.plotter.render()
        shown = {edge: actor.GetInput() for edge, actor in film.marks.actors.items()}
        assert (shown["left"], shown["right"], shown["top"]) == (left, right, "Head")


def test_needle_view_is_a_bull_s_eye(film):
    """The cannula is a ring: dark round a middle that lets the beam through."""
    film.set_view("needle")
    film.show_time(film.simulation.clip.time("access"))
    film.plotter.render()
    of = Beam.of(film.plotter.camera, SIZE)
    grey = expose(Absorber(film.simulation), film.time_s, of)
    path = film.simulation.access[0]
    where, _ = of.project(np.stack([path.entry, path.cannula_tip]))
    np.testing.assert_allclose(where[0], where[1], atol=0.2)
    across = np.cross(path.direction, (0.0, 0.0, 1.0))
    wall = of.project((path.cannula_tip + (path.outer_radius_mm - 0.2) * across)[None])[0][0]
    column, row = where[0].astype(int)
    radius = np.linalg.norm(wall - where[0])
    angle = np.linspace(0.0, 2.0 * np.pi, 60)
    ring = grey[(row + radius * np.sin(angle)).astype(int), (column + radius * np.cos(angle)).astype(int)]
    assert np.median(ring) < 30
    assert grey[row, column] > 90


def test_pair_has_one_scale_and_one_level(run):
    scene = Scene(run, style="xray", off_screen=True)
    heights, widths = [], []

    def note(*_):
        where = on_screen(scene.plotter.renderer, Frame.of(run).bone)
        heights.append((where[:, 1].min(), where[:, 1].max()))

    try:
        draw = pair.frame_renderer(scene, (804, 400), 1)
        scene.plotter.renderer.AddObserver("EndEvent", note)
        picture = draw(run.clip.time("set"))
        widths.append(picture.shape)
    finally:
        scene.close()
    assert widths == [(400, 804, 3)]
    (low, high), (other_low, other_high) = heights[0], heights[-1]
    # near and far parts are magnified differently, by some parts in a hundred
    assert abs(low - other_low) < 12
    assert abs(high - other_high) < 12
    assert np.abs(picture[:, :400].astype(int) - picture[:, 404:]).mean() > 5  # two different views


def test_export_writes_a_pair_unless_told_otherwise(left, tmp_path):
    size = (404, 200)
    paired = Image.open(export(left, tmp_path / "a.png", style="xray", at="access", size=size))
    single = Image.open(export(left, tmp_path / "b.png", style="xray", at="access", size=size, view="back"))
    white = Image.open(
        export(left, tmp_path / "c.png", style="xray", at="access", size=size, polarity="white-metal")
    )
    assert paired.size == single.size == white.size == size
    gap = np.asarray(paired)[:, 200:204]
    assert not gap.any()
    assert np.asarray(single)[:, 200:204].any()
    assert np.median(np.asarray(white)) < 100 < np.median(np.asarray(paired))


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"style": "xray", "polarity": "grey"}, "polarity: 'grey' .* dark-metal or white-metal"),
        ({"polarity": "white-metal"}, "polarity: 'white-metal' .* only with style xray"),
        ({"view": "pair"}, "view: 'pair' .* only with style xray"),
        ({"style": "glass", "view": "pair"}, "view: 'pair' .* only with style xray"),
        ({"style": "xray", "view": "below"}, "view: 'below' .* lateral"),
    ],
)
def test_refusals_are_one_line_and_leave_nothing(left, tmp_path, options, says):
    for write in (
        lambda path: image(left, path, "set", **options),
        lambda path: export(left, path, **options),
    ):
        with pytest.raises(CaseError, match=says) as error:
            write(tmp_path / "a.png")
        assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_the_same_every_time(run):
    of = beam((0.0, -500.0, 0.0), angle_deg=10.0)
    first, second = (expose(Absorber(run), 12.0, of) for _ in range(2))
    np.testing.assert_array_equal(first, second)
