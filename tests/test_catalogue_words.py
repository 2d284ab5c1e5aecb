"""Further names of the catalogue, written a second time: a change alters a screen, so it must be made here too."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import readout
from vertebra_viz.catalogue.parts import DRAWN, EXPORTED, LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, Unit
from vertebra_viz.catalogue.xray import ARCH_SHELL_MM, BODY_SHELL_MM, NEIGHBOUR_SHELL_MM, PER_MM, XrayMaterial
from vertebra_viz.export.report import report
from vertebra_viz.words import text

PART_WORDS = {
    "bone": "Bone",
    "body": "Body",
    "cancellous": "Spongy bone",
    "crack": "Crack",
    "cleft": "Gap",
    "tumour": "Tumour",
    "needle": "Needle",
    "contrast": "Dye",
    "balloon": "Balloon",
    "cavity": "Cavity",
    "implant": "Metal implant",
    "cement": "Cement",
    "leak": "Leaked cement",
    "skin": "Cut in the skin",
    "neighbour": "Bone of another level",
    "disc": "Disc",
}
SURFACE_WORDS = {
    "needle": "Needle",
    "cannula": "Tube",
    "catheter": "Balloon tube",
    "osteotome": "Chisel",
    "curette": "Scraper",
    "expander": "Jack tool",
    "biopsy": "Sample needle",
    "filler": "Cement tube",
    "neighbour-above": "Bone above",
    "neighbour-below": "Bone below",
    "disc-above": "Disc",
}
UNIT_WORDS = {
    "": "",
    "s": "seconds",
    "mm": "millimetres",
    "mm²": "square millimetres",
    "mL": "millilitres",
    "°": "degrees",
    "%": "percent",
}
RESTORED = {
    "restored_anterior_height_mm": "Front height, mm",
    "restored_middle_height_mm": "Middle height, mm",
    "restored_posterior_height_mm": "Back height, mm",
    "restored_anterior_percent_of_lost": "Front height, % of lost",
    "wedge_correction_deg": "Wedge angle, °",
    "local_kyphosis_correction_deg": "Local kyphosis (±1 level), °",
}
FREE = {
    "medial_wall_mm": "To the pedicle's inner wall",
    "lateral_wall_mm": "To the pedicle's outer wall",
    "canal_mm": "To the canal",
    "posterior_wall_mm": "Past the back wall (tube)",
    "front_cortex_mm": "To the front wall",
}
BREACHES = {
    "medial_wall_mm": "through the left pedicle's inner wall",
    "lateral_wall_mm": "through the left pedicle's outer wall",
    "canal_mm": "into the canal",
    "posterior_wall_mm": "short of the body's back wall (cannula)",
    "front_cortex_mm": "through the body's front wall",
}


def test_parts_and_surfaces_are_called_as_they_should_be():
    assert {str(part): kind.label for part, kind in PARTS.items()} == PART_WORDS
    assert LABELS == SURFACE_WORDS


def test_a_drawing_aid_is_in_no_file_and_what_is_only_measured_in_no_picture():
    assert {str(part) for part in PARTS} - {str(part) for part in EXPORTED} == {"cancellous"}
    assert {str(part) for part in PARTS} - {str(part) for part in DRAWN} == {"body"}


def test_units_are_spoken_as_they_should_be():
    assert {
        str(unit): unit and text(f"unit-{unit.name.lower().replace('_', '-')}", number=2, figure="").strip()
        for unit in Unit
    } == UNIT_WORDS
    assert {unit.ascii for unit in Unit} == {"", "s", "mm", "mm2", "mL", "deg", "%"}


def test_what_was_done_and_what_is_free_is_called_as_it_should_be():
    assert {key: each.heading for key, each in OUTCOMES.items()} == RESTORED
    assert {key: each.label for key, each in CLEARANCES.items()} == FREE


def test_a_share_says_what_it_is_of():
    said = {key: each.of for key, each in (QUANTITIES | OUTCOMES).items() if each.of}
    assert said == {
        "cement_fill_percent": "of body",
        "canal_encroachment_percent": "of canal",
        "restored_anterior_percent_of_lost": "of lost",
    }


@pytest.mark.parametrize("off", [1.0, -1.0])
def test_each_clearance_stands_under_its_own_name(off):
    data = report(simulate(Case()))
    needle = data["access"][0]
    assert needle["side"] == "left"
    needle["clearances"] = {key: off * (1.1 + k) for k, key in enumerate(FREE)}
    lines = readout.needles(data)[0]["details"][: len(FREE)]
    if off > 0:
        expected = [f"{words}: {1.1 + k:.1f}\u00a0mm" for k, words in enumerate(FREE.values())]
    else:
        expected = [f"breach: {1.1 + k:.1f}\u00a0mm {words}" for k, words in enumerate(BREACHES.values())]
    assert lines == expected


def test_what_has_no_published_figure_stops_a_beam_as_much_as_is_assumed():
    """A shaft is plastic with a wire in it: more than soft tissue, less than cement; shells are millimetres."""
    assert pytest.approx(0.15) == PER_MM[XrayMaterial.SHAFT]
    assert PER_MM[XrayMaterial.SOFT] < PER_MM[XrayMaterial.SHAFT] < PER_MM[XrayMaterial.CEMENT]
    assert (ARCH_SHELL_MM, NEIGHBOUR_SHELL_MM, BODY_SHELL_MM) == (1.3, 0.8, 0.5)
