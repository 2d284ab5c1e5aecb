"""Further numbers of the catalogue, written a second time: a change alters a screen, so it must be made here too."""

import pytest

from vertebra_viz.case.operation import Approach, LeakRoute
from vertebra_viz.catalogue.looks import BONE_SHADE, LOOKS, MARROW, rgb
from vertebra_viz.catalogue.parts import BESIDE, Part
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.catalogue.views import STANDS
from vertebra_viz.catalogue.xray import FILLED, XrayMaterial
from vertebra_viz.sentences.captions import LEAKED
from vertebra_viz.sentences.titles import NEEDLES

# short name, what is spoken, hint, group, digits on screens and in tables, part, until
NUMBERS = {
    "t": ("Time", "", "", "beside", 1, 1, "", ""),
    "anterior_height_mm": ("Front", "", "anterior height", "shape", 1, 1, "", ""),
    "middle_height_mm": ("Middle", "", "middle height", "shape", 1, 1, "", ""),
    "posterior_height_mm": ("Back", "", "posterior height", "shape", 1, 1, "", ""),
    "wedge_angle_deg": ("Wedge", "", "angle between endplates", "shape", 1, 1, "", ""),
    "local_kyphosis_deg": (
        "Local kyphosis",
        "Local kyphosis from one level above to one below",
        "±1 level: from the bone above to the bone below",
        *("shape", 1, 1, "", ""),
    ),
    "beck_index": ("Beck index", "", "front height divided by back height", "grade", 2, 2, "", ""),
    "genant_grade": ("Genant grade", "", "0 to 3, by the largest height lost", "grade", 0, 0, "", ""),
    "body_volume_ml": ("Body", "", "the block of bone in front", "grade", 1, 1, "", ""),
    "balloon_volume_ml": ("Balloon", "", "both sides", "volume", 1, 2, "balloon", ""),
    "cavity_volume_ml": ("Cavity", "", "the space in the bone", "volume", 1, 2, "cavity", "cement_volume_ml"),
    "cement_volume_ml": ("Cement", "", "inside the body", "volume", 1, 2, "cement", ""),
    "injected_volume_ml": ("Cement injected", "", "", "beside", 1, 2, "cement", ""),
    "leaked_volume_ml": ("Leaked", "", "cement outside", "volume", 1, 2, "cement", ""),
    "cement_fill_percent": ("Fill", "", "of the body's volume now", "volume", 0, 1, "cement", ""),
    "cement_touches_superior_mm2": (
        *("At the upper endplate", "", "cement within 1 mm of it", "volume", 0, 1, "cement", ""),
    ),
    "cement_touches_inferior_mm2": (
        *("At the lower endplate", "", "cement within 1 mm of it", "volume", 0, 1, "cement", ""),
    ),
    "canal_encroachment_mm": ("In the canal", "", "into the space of the nerves", "canal", 1, 1, "", ""),
    "canal_encroachment_percent": ("Share of the canal taken up", "", "", "beside", 0, 1, "", ""),
}
# roughness, metalness, opacity
GLOSS = {
    "bone": (0.52, 0.0, 0.6),
    "cancellous": (0.95, 0.0, 1.0),
    "crack": (1.0, 0.0, 1.0),
    "cleft": (1.0, 0.0, 1.0),
    "tumour": (0.45, 0.0, 1.0),
    "needle": (0.24, 0.9, 1.0),
    "contrast": (0.1, 0.0, 1.0),
    "balloon": (0.1, 0.0, 1.0),
    "cavity": (1.0, 0.0, 0.15),
    "implant": (0.24, 0.9, 1.0),
    "cement": (0.78, 0.0, 1.0),
    "leak": (0.35, 0.0, 1.0),
    "skin": (0.8, 0.0, 0.35),
    "neighbour": (0.5, 0.0, 0.6),
    "disc": (0.5, 0.0, 0.7),
    "breach": (0.35, 0.2, 1.0),
}
# degrees round the spine from the front, and upwards
STOOD = {"lateral": (90, 0), "front": (0, 0), "back": (180, 0), "top": (180, 89.99), "oblique": (54.2, 23.5)}


def test_what_stands_beside_a_numbers_label():
    assert {
        key: (q.name, q.spoken, q.hint, q.group, q.digits, q.table_digits, q.part or "", q.until)
        for key, q in QUANTITIES.items()
    } == NUMBERS


def test_how_parts_shine_and_how_far_they_are_seen_through():
    assert {key: (look.roughness, look.metalness, look.opacity) for key, look in LOOKS.items()} == GLOSS


def test_marrow_and_shaded_bone_are_reddish_browns():
    for colour in (MARROW, BONE_SHADE):
        red, green, blue = rgb(colour)
        assert red > green > blue
        assert green < 0.75 * red


def test_cameras_stand_where_they_should():
    for name, (azimuth_deg, elevation_deg) in STANDS.items():
        assert (azimuth_deg, elevation_deg) == pytest.approx(STOOD[name], abs=0.05)


def test_gaps_tumours_and_hollows_are_soft_on_an_xray_and_take_the_place_of_spongy_bone():
    for part in (Part.CAVITY, Part.CLEFT, Part.TUMOUR):
        assert FILLED[part] == (XrayMaterial.SOFT, XrayMaterial.CANCELLOUS)


def test_neighbours_and_discs_belong_to_no_broken_vertebra():
    assert {Part.NEIGHBOUR, Part.DISC} == BESIDE


def test_where_cement_leaks_to_and_which_needle_goes_in_is_said_as_it_is():
    assert LEAKED == {
        LeakRoute.FRONT: "out in front",
        LeakRoute.DISC: "into the disc",
        LeakRoute.VEIN: "into a side vein",
        LeakRoute.CANAL: "near the nerves",
    }
    assert NEEDLES == {
        Approach.BIPEDICULAR: "two needles",
        Approach.UNIPEDICULAR_LEFT: "one needle, left",
        Approach.UNIPEDICULAR_RIGHT: "one needle, right",
    }
