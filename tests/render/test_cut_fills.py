"""Fillings are cut with the bone: nothing protrudes from the plane, and each cut face has the colour of its part."""

import numpy as np
import pytest

from tests.render.test_cut import section_area
from vertebra_viz import Case, simulate
from vertebra_viz.catalogue.looks import BALLOON_FLUID, LOOKS, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.render import Scene


@pytest.fixture(scope="module")
def filled():
    """A bone with a tumour, cement, and some of it in the disc above."""
    case = {"fracture": {"cause": "tumour"}, "treatment": {"leak_volume_ml": 0.5, "leak_route": "disc"}}
    scene = Scene(simulate(Case.parse(case)), style="cutaway", off_screen=True)
    scene.show_time(scene.simulation.clip.time("set"))
    yield scene
    scene.close()


PARTS = (Part.TUMOUR, Part.LEAK, Part.CEMENT)
CUT_OPEN = (*PARTS, Part.BALLOON)


@pytest.mark.parametrize("part", PARTS)
def test_a_face_is_as_large_as_the_section_and_has_the_colour_of_its_part(filled, part):
    clip, cutaway = filled.simulation.clip, filled._cutaway
    area = section_area(clip.at("set")[part], clip.actors[part].triangles, cutaway.plane)
    face = cutaway.fills[part]
    assert face.mesh.area == pytest.approx(area, rel=0.01)
    if part is Part.CEMENT:
        assert area > 50.0
    drawn = next(each for each in cutaway.actors if each.mapper.dataset is face.mesh)
    np.testing.assert_allclose(drawn.prop.color.float_rgb, rgb(LOOKS[part].colour), atol=1e-6)
    assert rgb(LOOKS[Part.CEMENT].colour) != rgb(LOOKS[Part.LEAK].colour)


def test_surfaces_end_at_the_plane_in_a_cutaway_only(filled):
    for style, cut in (("cutaway", 1), ("bone", 0), ("glass", 0), ("cutaway", 1)):
        filled.set_style(style)
        for part in CUT_OPEN:
            planes = filled._parts[part].mapper.GetClippingPlanes()
            assert (planes.GetNumberOfItems() if planes else 0) == cut, (style, part)
        assert all(bool(each.visibility) == bool(cut) for each in filled._cutaway.actors)


def test_a_balloon_is_cut_open_and_filled_with_fluid(filled):
    filled.show_time(filled.simulation.clip.time("inflation"))
    clip, cutaway = filled.simulation.clip, filled._cutaway
    face = cutaway.fills[Part.BALLOON].mesh
    area = section_area(
        clip.at("inflation")[Part.BALLOON], clip.actors[Part.BALLOON].triangles, cutaway.plane
    )
    assert face.area == pytest.approx(area, rel=0.01)
    assert area > 50.0
    drawn = next(each for each in cutaway.actors if each.mapper.dataset is face)
    np.testing.assert_allclose(drawn.prop.color.float_rgb, rgb(BALLOON_FLUID), atol=1e-6)
    assert not drawn.mapper.scalar_visibility


def test_before_cement_is_there_it_has_no_face(filled):
    filled.show_time(filled.simulation.clip.time("access"))
    assert filled._cutaway.fills[Part.CEMENT].mesh.n_points == 0
    filled.show_time(filled.simulation.clip.time("set"))
    assert filled._cutaway.fills[Part.CEMENT].mesh.n_points > 0
