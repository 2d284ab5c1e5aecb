"""A case is data: every field states its bounds, JSON preserves it exactly, and contradictions are refused."""

import json
from itertools import product

import jsonschema
import pytest
from hypothesis import given

from tests.strategies import allowed_cases, shape_overrides, within
from vertebra_viz import Case, CaseError, Fracture, FractureKind, Kyphoplasty, NoTreatment
from vertebra_viz.case.case import Level
from vertebra_viz.case.fields import leaves, nested, value_of
from vertebra_viz.case.grades import GRADES, grade_losses
from vertebra_viz.case.treatment import MODELS, uses

FIELDS = leaves(Case)
SCHEMA = jsonschema.Draft202012Validator(Case.model_json_schema())
ANY_CASE = allowed_cases(kinds=list(FractureKind), scales=within(Case, "scale"), shapes=shape_overrides())


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_every_field_says_its_bounds_unit_and_help(field):
    assert field.help
    assert "\n" not in field.help
    if not field.choices:
        assert field.low < field.high
        assert field.unit
        assert f"{field.low:g} to {field.high:g}" in field.allowed
    else:
        assert all(str(choice) in field.allowed for choice in field.choices)


def test_the_fields_are_those_of_the_design():
    assert FIELDS.keys() >= {
        "level", "profile", "scale", "fracture.kind", "fracture.grade", "fracture.anterior_loss", "treatment.kind",
        "treatment.approach", "treatment.balloon_volume_ml", "treatment.cement_volume_ml", "shape.pedicle_width_mm",
    }  # fmt: skip
    assert {"kyphoplasty", "none"} <= set(FIELDS["treatment.kind"].choices)


@pytest.mark.parametrize("field", [f for f in FIELDS.values() if not f.choices], ids=lambda f: f.path)
def test_bounds_hold(field):
    """Just outside is refused with the field's name and its range; the bounds themselves are never out of range."""
    step = 1 if field.is_integer else 0.01
    group, _, name = field.path.rpartition(".")
    kinds = [kind for kind in MODELS if uses(kind, name, {})] if group.endswith("treatment") else []
    needed = {f"{group}.kind": kinds[0]} if kinds else {}
    levels = {"second": "T12", "third": "L2"}
    needed |= {
        f"{other}.level": level for other, level in levels.items() if group.startswith(("second", "third"))
    }
    for outside in (field.low - step, field.high + step, float("nan"), float("inf"), True, "a"):
        with pytest.raises(CaseError) as caught:
            Case.parse(nested({**needed, field.path: outside}))
        assert str(caught.value) == f"{field.path}: {outside!r} is not allowed; allowed: {field.allowed}"
    for bound in (field.low, field.high):
        try:
            Case.parse(nested({**needed, field.path: bound}))
        except CaseError as error:  # with the other fields as they are by default it may contradict them
            assert field.allowed not in str(error)


@given(ANY_CASE)
def test_json_round_trip(case):
    assert Case.parse(json.loads(case.model_dump_json())) == case
    assert Case.parse(case.model_dump(mode="json", exclude_none=True)) == case


@given(ANY_CASE)
def test_what_is_allowed_agrees_with_the_schema(case):
    SCHEMA.validate(case.model_dump(mode="json"))


@pytest.mark.parametrize(
    "data", [{"level": "L9"}, {"scale": 2}, {"levle": "L1"}, {"fracture": {"anterior_loss": 0.9}}]
)
def test_what_is_refused_disagrees_with_the_schema(data):
    with pytest.raises(jsonschema.ValidationError):
        SCHEMA.validate(data)


def test_the_default_case():
    case = Case.parse({})
    assert (case.level, case.profile, case.fracture.kind, case.fracture.grade) == (
        "L1",
        "older-woman",
        "wedge",
        2,
    )
    assert isinstance(case.treatment, Kyphoplasty)
    assert case.treatment.approach == "bipedicular"
    assert Case.parse({}) == Case()


def test_grades_lie_in_their_bands():
    """Genant: 20-25, 25-40, over 40 % of whichever height lost most."""
    bands = {0: (0.0, 0.2), 1: (0.2, 0.25), 2: (0.25, 0.40), 3: (0.40, 1.0)}
    for kind in set(FractureKind) - {FractureKind.NONE}:
        for grade, level in product(GRADES, Level):
            losses = grade_losses(kind, grade, level)
            low, high = bands[grade]
            assert low <= max(losses) < high or (grade == 2 and max(losses) == high)  # up to 40 %, included
            assert Fracture(
                kind=kind, anterior_loss=losses[0], middle_loss=losses[1], posterior_loss=losses[2]
            )


def test_one_flag_is_enough_for_a_treatment():
    assert Case.parse({"treatment": {"balloon_volume_ml": 2}}).treatment == Kyphoplasty(balloon_volume_ml=2)


def test_without_a_fracture_nothing_is_treated():
    assert isinstance(Case.parse({"fracture": {"kind": "none"}}).treatment, NoTreatment)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"fracture": {"grade": 2, "anterior_loss": 0.3}}, ["fracture.anterior_loss", "0.3", "grade is 2"]),
        ({"fracture": {"kind": "none", "grade": 2}}, ["fracture.grade", "2", "'none'"]),
        ({"fracture": {"kind": "none"}, "treatment": {}}, ["treatment.kind", "kyphoplasty", "'none'"]),
        (
            {"treatment": {"kind": "none", "balloon_volume_ml": 2}},
            ["treatment.balloon_volume_ml", "2", "'none'"],
        ),
        (
            {"fracture": {"anterior_loss": 0.1, "posterior_loss": 0.2}},
            ["fracture.posterior_loss", "0.2", "0.1", "wedge"],
        ),
        (
            {"fracture": {"kind": "biconcave", "anterior_loss": 0.3, "middle_loss": 0.2}},
            ["fracture.middle_loss", "0.2", "0.3", "biconcave"],
        ),
        (
            {"treatment": {"balloon_size_mm": 15, "balloon_volume_ml": 4.5}},
            ["treatment.balloon_volume_ml", "4.5", "4 mL", "15 mm"],
        ),
        ({"treatment": {"kind": "laser"}}, ["treatment.kind", "'laser'", "kyphoplasty, ", " or none"]),
        ({"treatment": "none"}, ["treatment", "'none'", "kind"]),
        ({"treatment": {"balloon": 2}}, ["treatment.balloon", "2", "balloon_volume_ml"]),
        ({"fracture": "wedge"}, ["fracture", "'wedge'", "kind"]),
        ({"shape": {"pedicle_widht_mm": 9}}, ["shape.pedicle_widht_mm", "9", "pedicle_width_mm"]),
        ({"levle": "L1"}, ["levle", "'L1'", "level"]),
        ([], ["case", "a list", "level"]),
        (None, ["case", "None", "level"]),
        ({"level": "L" * 999}, ["level", "…", "T4"]),
        ({"a\nb": 1}, ["a\\nb", "level"]),
    ],
)
def test_what_makes_no_sense_is_one_line(data, words):
    with pytest.raises(CaseError) as caught:
        Case.parse(data)
    line = str(caught.value)
    assert line.isprintable()
    for word in [*words, "allowed: "]:
        assert word in line


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2", 2),
        ("-.5", -0.5),
        ("1e-3", 0.001),
        ("2.0", 2),
        ("nan", "nan"),
        ("inf", "inf"),
        ("1_000", "1_000"),
        ("0x10", "0x10"),
        ("٣", "٣"),
        ("", ""),
        ("T12", "T12"),
    ],
)
def test_text_is_a_number_only_if_it_looks_like_one(text, value):
    assert value_of(text) == value
    assert isinstance(value_of(text), type(value))
