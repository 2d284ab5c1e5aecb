"""An error is more than its line: the field, its value and what is allowed, in the language of who reads it."""

import pickle

import pytest

from tests.english_left import english_left
from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.words import both, either, listed, speaking, text
from vertebra_viz.words.language import Language
from vertebra_viz.words.said import again

CASES = {
    "level": ({"level": "L9"}, "L9"),
    "scale": ({"scale": 7}, 7),
    "bogus": ({"bogus": 1}, 1),
    "case": ([1], [1]),
    "fracture": ({"fracture": [1]}, [1]),
    "fracture.grade": ({"fracture": {"grade": 9}}, 9),
    "fracture.cleft": ({"fracture": {"cleft": "yes"}}, "yes"),
    "treatment.kind": ({"treatment": {"kind": "magic"}}, "magic"),
    "treatment.balloon_volume_ml": ({"treatment": {"balloon_volume_ml": 5.9}}, 5.9),
    "second.fracture.grade": ({"second": {"level": "L1", "fracture": {"grade": 9}}}, 9),
    "third.level": ({"third": {"level": "T12"}}, "T12"),
    "shape.posterior_height_mm": ({"level": "T5", "shape": {"posterior_height_mm": 24}}, 24.0),
    "shape.pedicle_width_mm": ({"level": "L1", "shape": {"pedicle_width_mm": 18}}, 18.0),
}


@pytest.mark.parametrize("field", CASES)
def test_it_names_field_value_and_what_is_allowed_and_is_said_again_in_another_language(field):
    data, value = CASES[field]
    with pytest.raises(CaseError) as raised:
        simulate(Case.parse(data))
    error = raised.value
    assert (error.field, error.value) == (field, value)
    assert str(error) == error.line
    assert str(error).startswith(f"{field}: ")
    assert error.allowed
    assert error.allowed in str(error)
    english = str(error)
    with speaking("qps"):
        assert english_left(error.line, ["bogus", "case: "]) == []
        assert error.allowed in error.line
        with pytest.raises(CaseError) as other:
            simulate(Case.parse(data))
        assert error.line == str(other.value)  # as if it had been raised in that language
        assert str(error) == english
        assert other.value.message == error.message


def test_a_list_of_allowed_values_is_said_in_one_way_wherever_it_is_refused():
    german = Language("xx", "a language", "de-DE")
    for refused in (lambda: Address.parse("mode=play"), lambda: Address.parse("style=none")):
        with pytest.raises(CaseError) as raised:
            refused()
        assert " or " in raised.value.allowed
        with speaking(german):
            assert " oder " in raised.value.allowed
    assert refusal("x", "y", ("a", "b", "c")).allowed == "a, b or c"


def test_an_error_without_a_field_has_its_message():
    with pytest.raises(CaseError) as raised:
        Rooms().join("ABCDEF", "me")
    assert (raised.value.field, raised.value.message) == ("", "room-unknown-letters")
    with speaking("qps"):
        assert english_left(raised.value.line) == []


def test_input_breaks_no_line():
    error = refusal("x", "a", "one\nline\x1b[0m")
    assert str(error) == error.line == "x: 'a' is not allowed; allowed: one\\nline\\x1b[0m"


def test_texts_and_lists_are_said_again_and_are_plain_texts_in_another_process():
    said = text("refusal", field="x", value=text("refused-list"), allowed=either(["L1", "L2"]))
    with speaking("qps"):
        assert again(said) == text(
            "refusal", field="x", value=text("refused-list"), allowed=either(["L1", "L2"])
        )
        assert again(said) != said
        assert again(both(["x"])) == again("x") == "x"
    assert again(listed([1, 2])) == "1, 2"
    assert type(pickle.loads(pickle.dumps(said))) is str
