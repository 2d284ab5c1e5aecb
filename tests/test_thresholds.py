"""Decisions by a measured figure use the tenth that is shown, at every level, in Python and in JavaScript."""

from types import SimpleNamespace

import numpy as np
import pytest

from vertebra_viz.anatomy.morphometry import LEVELS, dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.app.logic import consent_numbers, readout
from vertebra_viz.app.logic.questions import Question, answer
from vertebra_viz.case.case import Case, Endplate, FractureKind
from vertebra_viz.case.fracture import back_wall_can_break
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.measure import Measurements, genant_grade, heights, outcome
from vertebra_viz.fracture.displacement import collapse
from vertebra_viz.instruments.clearance import Clearances
from vertebra_viz.tenths import tenths, whole_number

LIMITS = [(0.199, 0), (0.2, 1), (0.249, 1), (0.25, 2), (0.4, 2), (0.401, 3)]
NOISE = 1e-7


@pytest.mark.parametrize("level", LEVELS)
def test_a_loss_at_a_grades_limit_has_that_grade_at_every_level(level):
    bone = vertebra(dimensions(level, "older-woman", 1.0, ShapeOverrides()))
    intact = heights(bone.landmarks.positions(bone.points))
    for loss, grade in LIMITS:
        broken = bone.points + collapse(bone, (loss, 0.9 * loss, 0.0), Endplate.SUPERIOR, FractureKind.WEDGE)(
            bone.points
        )
        assert genant_grade(heights(bone.landmarks.positions(broken)), intact) == grade, loss


@pytest.mark.parametrize(("loss", "grade"), LIMITS)
@pytest.mark.parametrize("noise", [-NOISE, 0.0, NOISE])
def test_rounding_noise_decides_no_grade(loss, grade, noise):
    intact = SimpleNamespace(anterior_mm=22.6, middle_mm=22.0, posterior_mm=23.6)
    now = SimpleNamespace(anterior_mm=22.6 * (1.0 - loss - noise), middle_mm=22.0, posterior_mm=23.6)
    assert genant_grade(now, intact) == grade


@pytest.mark.parametrize(
    ("value", "shown"), [(0.0, 0.0), (-0.04, 0.0), (0.04, 0.0), (0.05, 0.1), (-0.06, -0.1), (19.949, 19.9)]
)
def test_a_figure_counts_as_it_is_shown(value, shown):
    assert tenths(value) == shown
    assert str(tenths(value)) == str(shown)  # nothing has no sign


def test_a_half_goes_up_whatever_noise_it_has():
    assert [tenths(0.35 + noise) for noise in (-NOISE, NOISE)] == [0.4, 0.4]
    assert [whole_number(22.5 + noise) for noise in (-NOISE, NOISE)] == [23, 23]
    assert whole_number(17.45) == 17


def free(canal_mm):
    return Clearances(1.0, 1.0, canal_mm, 3.5, 5.0)


def test_a_breach_is_one_that_can_be_read():
    assert free(-0.04).breaches == ()
    assert free(0.0).breaches == ()
    assert free(-0.06).breaches == ("canal",)


def measured(**figures):
    whole_bone = dict.fromkeys(Measurements.__dataclass_fields__, 0.0) | {"local_kyphosis_deg": None}
    return Measurements(**whole_bone | figures)


def test_nothing_lost_to_a_tenth_is_nothing_to_restore():
    intact = measured(anterior_height_mm=22.6)
    for lost, share in ((0.04, None), (0.06, 50.0)):
        broken = measured(anterior_height_mm=22.6 - lost)
        hard = measured(anterior_height_mm=22.6 - lost / 2.0)
        found = outcome(intact, broken, hard).restored_anterior_percent_of_lost
        assert found == (share and pytest.approx(share))


def test_a_little_of_something_is_never_a_nought():
    [leaked] = [
        e for e in readout.volumes(measured(leaked_volume_ml=0.03), treated=True) if e["label"] == "Leaked"
    ]
    assert leaked["value"] == "less than 0.1\N{NO-BREAK SPACE}mL"


@pytest.mark.parametrize("noise", [-NOISE, NOISE])
def test_a_height_half_way_between_two_millimetres_is_told_alike(noise):
    stages = [
        {"stage": "intact", "anterior_height_mm": 22.5 + noise},
        {"stage": "fracture", "anterior_height_mm": 22.0 + 2 * noise},
    ]
    shown = consent_numbers.heights({"stages": stages, "outcome": None})
    assert [each.mm for each in shown] == [23, 22]


@pytest.mark.parametrize("noise", [-NOISE, NOISE])
def test_of_two_choices_as_near_to_what_is_shown_the_smaller_is_right(noise):
    question = Question("q", Case(), "set", "cement_volume_ml", (1.0, 2.0, 4.0), "")
    told = {"case": Case().model_dump(), "stages": [{"stage": "set", "cement_volume_ml": 1.5 + noise}]}
    assert answer(question, told).right == 0


def test_a_figure_of_almost_nothing_is_told_without_a_sign():
    question = Question("q", Case(), "", "wedge_correction_deg", (0.0, 4.0), "")
    told = {"case": Case().model_dump(), "outcome": {"wedge_correction_deg": -1e-12}}
    assert answer(question, told).text == "0.0°"


def test_a_case_is_allowed_what_a_refusal_says_is_allowed():
    for front in np.round(np.arange(0.36, 0.65, 0.01), 2).tolist():
        case = {"fracture": {"anterior_loss": front, "middle_loss": 0.3}}
        more = round(0.65 - front, 3)
        assert round(front + more, 6) <= 0.65
        assert Case.parse(case | {"treatment": {"kind": "none", "further_loss": min(more, 0.3)}})
    assert back_wall_can_break((0.4011, 0.0, 0.0))
    assert not back_wall_can_break((0.4 + NOISE, 0.0, 0.0))
    assert back_wall_can_break((0.3, 0.3, 0.2 - NOISE))
