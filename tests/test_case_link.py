"""The address of a case gives back the very same case, and says in one line what it cannot read."""

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import allowed_cases, shape_overrides, within
from vertebra_viz import Case, CaseError, Fracture, FractureKind, Kyphoplasty, ShapeOverrides
from vertebra_viz.case.link import LONGEST, from_query, to_query

ANY_CASE = allowed_cases(kinds=list(FractureKind), scales=within(Case, "scale"), shapes=shape_overrides())


@given(ANY_CASE)
def test_round_trip(case):
    assert from_query(to_query(case)) == case


@given(ANY_CASE)
def test_the_address_holds_only_what_differs(case):
    default = Case().model_dump(mode="json")
    for path, _ in parse_qsl(to_query(case))[1:]:
        usual = default
        for name in path.split("."):
            usual = usual.get(name) if isinstance(usual, dict) else None
        given_value = case.model_dump(mode="json")
        for name in path.split("."):
            given_value = given_value[name]
        assert given_value != usual


def test_the_default_case_is_only_a_version():
    assert to_query(Case()) == "v=1"


def test_an_address_reads_as_the_design_says():
    case = Case(level="T12", fracture=Fracture(grade=3), treatment=Kyphoplasty(balloon_volume_ml=2))
    assert to_query(case) == "v=1&level=T12&fracture.grade=3&treatment.balloon_volume_ml=2"
    assert from_query("?level=T12&fracture.grade=3&treatment.balloon_volume_ml=2.0") == case


def test_every_field_at_once_fits():
    """Not one bone, but the longest address there can be."""
    whole = ShapeOverrides.model_construct(**dict.fromkeys(ShapeOverrides.model_fields, 0.12345678901234567))
    longest = to_query(Case.model_construct(shape=whole, fracture=Fracture(), treatment=Kyphoplasty()))
    assert len(longest) + 300 < LONGEST


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("levle=T12", ["levle", "level"]),
        ("level=T3", ["level", "'T3'", "T4"]),
        ("scale=nan", ["scale", "nan", "0.8 to 1.25"]),
        ("scale=", ["scale", "''", "0.8 to 1.25"]),
        ("scale=1&scale=1.1", ["scale", "two"]),
        ("fracture=3", ["fracture", "3", "grade"]),
        ("fracture=3&fracture.kind=wedge", ["fracture", "not both"]),
        ("fracture.kind.x=wedge", ["fracture.kind", "wedge"]),
        ("treatment.balloon_volume_ml=9", ["treatment.balloon_volume_ml", "9", "6 mL"]),
        ("v=2", ["v", "2", "1"]),
        ("level=%0Aboom", ["level", "boom", "T4"]),
        ("a%0Ab=1", ["a", "level"]),
        ("x=" + "1" * 7000, ["address", "6144"]),
        ("level", ["level", "''", "T4"]),
    ],
)
def test_what_it_cannot_read_is_one_line(query, words):
    with pytest.raises(CaseError) as caught:
        from_query(query)
    line = str(caught.value)
    assert line.isprintable()
    for word in words:
        assert word in line


@given(st.text(max_size=200))
def test_any_text_is_a_case_or_one_line(text):
    try:
        case = from_query(text)
    except CaseError as error:
        assert str(error).isprintable()
    else:
        assert isinstance(case, Case)
