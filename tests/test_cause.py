"""The cause of a fracture changes no number except a tumour's volume, and every place that shows the cause says so."""

import numpy as np
import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.case.fracture import Fracture
from vertebra_viz.case.presets import preset
from vertebra_viz.export.report import assumptions
from vertebra_viz.sentences.titles import summary
from vertebra_viz.words import text

UNTREATED = {"kind": "none"}


def run_of(cause):
    return simulate(Case.parse({"fracture": {"cause": cause}, "treatment": UNTREATED}))


def note(run):
    (found,) = (each["note"] for each in assumptions(run) if each["name"] == "cause")
    return found


@pytest.mark.parametrize("cause", ["steroids", "fall", "tumour"])
def test_a_cause_changes_no_shape_and_its_note_says_so(cause):
    plain, other = run_of("osteoporosis"), run_of(cause)
    for name, actor in plain.clip.actors.items():
        np.testing.assert_array_equal(actor.base, other.clip.actors[name].base)
        np.testing.assert_array_equal(actor.targets, other.clip.actors[name].targets)
    assert set(other.clip.actors) - set(plain.clip.actors) == ({"tumour"} if cause == "tumour" else set())
    assert "the same whatever made the bone weak" in note(other)
    assert ("adds the tumour" in note(other)) == (cause == "tumour")


@pytest.mark.parametrize("name", ["steroids", "fall"])
def test_presets_that_look_alike_say_so(name):
    case = preset(name).case
    assert "The picture is the same" in summary(run_of(case.fracture.cause))


def test_a_bone_that_is_whole_has_no_cause():
    run = simulate(Case.parse({"fracture": {"kind": "none"}, "treatment": UNTREATED}))
    assert "cause" not in {each["name"] for each in assumptions(run)}


def test_where_one_chooses_a_cause_stands_what_it_does():
    assert "changes words alone" in text(Fracture.model_fields["cause"].description)
