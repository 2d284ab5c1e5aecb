"""The catalogue: its names, its generated JavaScript, and an entry for every measured quantity."""

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest

from vertebra_viz.catalogue.document import FILE, document
from vertebra_viz.catalogue.generate import FILES, FOLDER
from vertebra_viz.catalogue.javascript import COMMAND
from vertebra_viz.catalogue.parts import LABELS, PARTS, Part, named, own_name
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES
from vertebra_viz.catalogue.stages import STAGES, StageName
from vertebra_viz.clip.measure import Measurements, Outcome

# stage by stage: label, plain label, seconds; a changed word is a changed screen, so it is changed here too
STAGE_WORDS = {
    "intact": ("Intact", "The bone", 2),
    "fracture": ("Fracture", "The fracture", 3),
    "posture": ("Lying down", "Lying down", 3),
    "access": ("Access", "Needle in", 4),
    "biopsy": ("Sample", "A sample", 3),
    "contrast": ("Dye", "Dye in", 3),
    "cavity": ("Cavity", "Making space", 4),
    "expansion": ("Expansion", "Jack opens", 4),
    "inflation": ("Inflation", "Balloon up", 4),
    "deflation": ("Deflation", "Balloon out", 2),
    "fill": ("Fill", "Cement in", 5),
    "set": ("Set", "Cement hard", 3),
    "follow-up": ("Follow-up", "Some time later", 4),
}
HEADINGS = {
    "t": "Time, s",
    "anterior_height_mm": "Front height, mm",
    "middle_height_mm": "Middle height, mm",
    "posterior_height_mm": "Back height, mm",
    "wedge_angle_deg": "Wedge angle, °",
    "local_kyphosis_deg": "Local kyphosis (±1 level), °",
    "beck_index": "Beck index",
    "genant_grade": "Genant grade",
    "body_volume_ml": "Volume of the body, mL",
    "balloon_volume_ml": "Balloon volume, mL",
    "cavity_volume_ml": "Cavity volume, mL",
    "cement_volume_ml": "Cement in the bone, mL",
    "injected_volume_ml": "Cement injected, mL",
    "leaked_volume_ml": "Leaked cement, mL",
    "cement_fill_percent": "Cement fill, % of body",
    "cement_touches_superior_mm2": "Cement at the upper endplate, mm²",
    "cement_touches_inferior_mm2": "Cement at the lower endplate, mm²",
    "canal_encroachment_mm": "Bone or cement in the canal, mm",
    "canal_encroachment_percent": "Share of the canal taken up, % of canal",
}
UNIT_OF_KEY = {"mm": "mm", "mm2": "mm²", "ml": "mL", "deg": "°", "percent": "%"}


def test_stages_are_called_and_last_as_they_should():
    assert list(STAGES) == list(StageName)
    assert {str(n): (k.label, k.plain_label, k.duration_s) for n, k in STAGES.items()} == STAGE_WORDS


def test_numbers_are_called_as_they_should_be():
    assert {key: each.heading for key, each in QUANTITIES.items()} == HEADINGS


@pytest.mark.parametrize("table", [QUANTITIES, OUTCOMES, CLEARANCES])
def test_a_unit_is_the_one_that_the_key_ends_with(table):
    for key, each in table.items():
        ending = key.removesuffix("_of_lost").rpartition("_")[2]
        if key != "t":
            assert str(each.unit) == UNIT_OF_KEY.get(ending, ""), key


@pytest.mark.parametrize(
    ("measured", "table"), [(Measurements, QUANTITIES), (Outcome, OUTCOMES | QUANTITIES)]
)
def test_every_measured_number_has_an_entry_and_says_whether_it_may_be_missing(measured, table):
    kinds = get_type_hints(measured)
    for field in fields(measured):
        if field.name != "stage":
            assert (type(None) in get_args(kinds[field.name])) == table[field.name].optional, field.name


def test_no_entry_is_without_its_number():
    assert {f.name for f in fields(Measurements)} == {"stage", *QUANTITIES}
    assert set(OUTCOMES) < {f.name for f in fields(Outcome)}


def test_every_part_has_a_label_of_its_own():
    assert list(PARTS) == list(Part)
    labels = [kind.label for kind in PARTS.values()]
    assert all(labels)
    assert len(set(labels)) == len(labels)
    assert all(LABELS.values())


@pytest.mark.parametrize("level", ["", "T12"])
def test_a_surface_named_for_a_level_has_its_own_name_back(level):
    assert own_name(level, named(level, "bone")) == "bone"


def test_the_players_half_is_what_the_catalogue_gives():
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert there == {name: text() for name, text in FILES.items()}, f"run {COMMAND}"


def test_the_page_of_the_docs_is_what_the_catalogue_gives():
    assert FILE.read_text(encoding="utf-8") == document(), f"run {COMMAND}"
