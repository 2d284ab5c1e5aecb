"""The form: it has a field for every parameter of a case, and values survive the way into the form and back."""

import pytest

from vertebra_viz import Case, CaseError, Fracture, Kyphoplasty, simulate
from vertebra_viz.app.logic.case_form import BY, GROUPS, Meanings, case_from, controls, values_from
from vertebra_viz.app.logic.form_facts import facts
from vertebra_viz.case.fields import leaves
from vertebra_viz.export.report import report
from vertebra_viz.words import text


def told(values, run):
    return facts(values, run.case, report(run))


def test_every_parameter_has_a_control_with_bounds_unit_and_help():
    assert set(controls()) == set(leaves(Case))
    for control in controls().values():
        assert control.help
        assert control.group in GROUPS
        assert control.choices or control.low < control.high


@pytest.mark.parametrize(
    "case",
    [
        Case(),
        Case(fracture=Fracture(kind="none")),
        Case(shape={"pedicle_width_mm": 9.0, "waist_width_fraction": 0.12}),
        Case(second={"level": "T12", "when": "later"}, neighbours="shown"),
        Case(
            second={
                "level": "T12",
                "fracture": {"anterior_loss": 0.3},
                "treatment": {"kind": "vertebroplasty"},
            },
            third={"level": "L2", "treatment": {"balloon_volume_ml": 2.0}},
        ),
        Case(level="T8", scale=1.1, fracture=Fracture(kind="crush", grade=1), treatment={"kind": "none"}),
        Case(
            fracture=Fracture(anterior_loss=0.31, middle_loss=0.29, posterior_loss=0.03),
            treatment=Kyphoplasty(balloon_volume_ml=1.9, deflation_loss=0.4, cannula_gauge=10),
        ),
        Case(fracture=Fracture(kind="crush", grade=2, back_wall="pushed-in")),
        Case(second={"level": "T12", "fracture": {"kind": "crush", "grade": 2, "back_wall": "pushed-in"}}),
    ],
)
def test_form_and_case_are_each_others_inverse(case):
    assert case_from(values_from(case)) == case


@pytest.mark.parametrize("kind", ["wedge", "biconcave", "crush"])
@pytest.mark.parametrize("grade", range(4))
def test_the_form_asks_for_a_back_wall_where_a_case_may_have_one(kind, grade):
    try:
        case = Case.parse({"fracture": {"kind": kind, "grade": grade, "back_wall": "pushed-in"}})
    except CaseError:
        whole = values_from(Case(fracture=Fracture(kind=kind, grade=grade)))
        assert not Meanings(whole).has("fracture.back_wall")
    else:
        assert Meanings(values_from(case)).has("fracture.back_wall")


def test_another_level_is_switched_on_by_naming_it():
    off = told(values_from(Case()), simulate())
    assert [path for path, fact in off.items() if path.startswith(("second", "third")) and fact["shown"]] == [
        "second.level"
    ]
    on = {**values_from(Case()), "second.level": "T12"}
    assert case_from(on) == Case(second={"level": "T12"})
    shown = {path for path, fact in told(on, simulate()).items() if fact["shown"]}
    assert {
        "second.when",
        "second.fracture.grade",
        "second.treatment.balloon_volume_ml",
        "third.level",
    } <= shown
    later = {**on, "second.when": "later"}
    assert case_from(later).second.treatment.kind == "none"
    assert not [
        path for path, fact in told(later, simulate()).items() if "second.treatment" in path and fact["shown"]
    ]
    assert "none" not in {choice["value"] for choice in controls()["second.fracture.kind"].choices}


def test_controls_say_what_the_definitions_say():
    balloon = controls()["treatment.balloon_volume_ml"]
    described = Kyphoplasty.model_fields["balloon_volume_ml"]
    assert balloon.help == text(described.description)
    assert (balloon.low, balloon.high, balloon.unit, balloon.optional) == (0.2, 6.0, "mL", True)
    assert [c["value"] for c in controls()["level"].choices][:2] == ["T4", "T5"]
    assert controls()["fracture.posterior_loss"].high == pytest.approx(45.0)  # shown in %
    assert [c["value"] for c in controls()["fracture.grade"].choices] == [0, 1, 2, 3]


def test_grade_and_losses_exclude_each_other(simulation):
    values = values_from(Case())
    by_grade = told(values, simulation)
    by_loss = told({**values, BY: "losses"}, simulation)
    assert by_grade["fracture.grade"]["shown"]
    assert not by_grade["fracture.anterior_loss"]["shown"]
    assert by_loss["fracture.anterior_loss"]["shown"]
    assert not by_loss["fracture.grade"]["shown"]


def test_without_a_fracture_nothing_is_treated():
    values = {**values_from(Case()), "fracture.kind": "none"}
    assert case_from(values).treatment.kind == "none"
    shown = {path for path, fact in told(values, simulate()).items() if fact["shown"]}
    shaped = {path for path in controls() if path.startswith("shape.")}
    assert shown == {"level", "profile", "scale", "neighbours", "fracture.kind", "second.level"} | shaped


def test_defaults_by_level_are_told(simulation):
    known = told(values_from(Case()), simulation)
    assert known["treatment.balloon_size_mm"]["resolved"] == 15
    assert known["treatment.balloon_volume_ml"]["resolved"] == pytest.approx(
        simulation.measure("inflation").balloon_volume_ml / 2, abs=0.05
    )
    assert known["treatment.balloon_volume_ml"]["high"] == 4.0
    front = simulation.measure("intact").anterior_height_mm
    assert known["shape.anterior_height_mm"]["resolved"] == pytest.approx(front, abs=0.3)


def test_another_levels_defaults_are_its_own():
    case = Case(level="L2", second={"level": "L4"})
    run = simulate(case)
    known = told(values_from(case), run)
    assert (
        known["treatment.balloon_size_mm"]["resolved"]
        != known["second.treatment.balloon_size_mm"]["resolved"]
    )
    cement_ml = run.levels[1].measurements[-1].injected_volume_ml
    assert known["second.treatment.cement_volume_ml"]["resolved"] == pytest.approx(cement_ml, abs=0.05)
    assert known["second.treatment.balloon_volume_ml"]["high"] == 6.0


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("treatment.balloon_volume_ml", 9),
        ("treatment.balloon_volume_ml", "lots"),
        ("treatment.deflation_loss", 140),
        ("level", "L9"),
        ("scale", float("nan")),
        ("scale", [1, 2]),
    ],
)
def test_bad_values_are_refused_in_one_line_that_names_the_field(path, value):
    with pytest.raises(CaseError) as refused:
        case_from({**values_from(Case()), path: value})
    assert path in str(refused.value)
    assert "\n" not in str(refused.value)
