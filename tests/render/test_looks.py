"""PyVista draws every part in the colour that the catalogue gives it."""

import numpy as np
import pytest

from vertebra_viz.catalogue.looks import LOOKS, THEMES, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.views import Style


def drawn(scene, part):
    """sRGB, 0 to 1, of the actors of a part that no vertex colours cover."""
    actors = [a for name, a in scene._parts.items() if scene.surfaces[name].actor.part == part]
    assert actors
    assert not any(actor.mapper.scalar_visibility for actor in actors)
    return [actor.prop.color.float_rgb for actor in actors]


@pytest.mark.parametrize("style", [Style.BONE, Style.GLASS, Style.CUTAWAY])
def test_parts_are_drawn_in_their_colour(scene, style):
    scene.set_style(style)
    for part in (Part.CRACK, Part.NEEDLE, Part.BALLOON, Part.CEMENT):
        for colour in drawn(scene, part):
            np.testing.assert_allclose(colour, rgb(LOOKS[part].colour), atol=1e-6, err_msg=part)
    cavity = LOOKS[Part.CAVITY].colour if style is Style.CUTAWAY else THEMES["light"].hollow
    np.testing.assert_allclose(drawn(scene, Part.CAVITY), [rgb(cavity)], atol=1e-6)


def test_skin_is_its_own_colour_away_from_the_cut(scene):
    colours = np.asarray(scene.surfaces["skin"].mesh.point_data["shade"])[:, :3] / 255.0
    assert (np.abs(colours - rgb(LOOKS[Part.SKIN].colour)).max(axis=1) < 0.02).any()


def test_of_a_crack_in_glass_the_groove_is_seen_without_its_lining(scene):
    for style, there in ((Style.BONE, True), (Style.GLASS, False), (Style.CUTAWAY, True)):
        scene.set_style(style)
        scene.show_time(scene.simulation.clip.time("fracture"))
        assert scene._parts["crack"].visibility == there, style


@pytest.mark.parametrize("style", [Style.GLASS, Style.CUTAWAY])
def test_cement_is_grey_on_the_picture(scene, style):
    """Whatever light and shade do to it: no channel is far from the others, as they are in a red or a green."""
    scene.set_style(style)
    scene.set_view("lateral")
    scene.show_time(scene.simulation.clip.time("set"))
    shown = [scene._parts["cement"]]
    if style is Style.CUTAWAY:
        mesh = scene._cutaway.fills[Part.CEMENT].mesh
        shown += [each for each in scene._cutaway.actors if each.mapper.dataset is mesh]
    with_cement = scene.pixels().astype(int)
    for actor in shown:
        actor.visibility = False
    without = scene.pixels().astype(int)
    for actor in shown:
        actor.visibility = True
    seen = with_cement[np.abs(with_cement - without).max(axis=2) > 30]
    assert len(seen) > 300
    red, green, blue = np.median(seen, axis=0)
    assert max(red, green, blue) - min(red, green, blue) < 30
    assert green > 80


def test_bone_is_the_catalogues_from_light_to_shade(scene):
    shade = np.asarray(scene.surfaces["bone"].mesh.point_data["shade"])
    np.testing.assert_allclose(shade.max(axis=0), 255 * np.array(rgb(LOOKS[Part.BONE].colour)), atol=1)
