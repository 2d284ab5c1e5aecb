"""A treatment's plan gives defaults of its own fields, and the form has one beside each field that may be left out."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.case_form import controls, values_from
from vertebra_viz.app.logic.form_facts import facts
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.evidence.options import COMPARED, MEDICINE, OPTIONS, USUAL
from vertebra_viz.export.report import report
from vertebra_viz.treatments.plans import plan_of

OWN = {
    "none": set(),
    "vertebroplasty": {"cement_volume_ml", "cement_lift"},
    "kyphoplasty": {"cement_volume_ml", "cannula_gauge", "balloon_volume_ml", "deflation_loss"},
    "cavity-creation": {"cement_volume_ml", "cannula_gauge", "cavity_volume_ml", "cavity_lift"},
    "stent": {"cement_volume_ml", "cannula_gauge", "balloon_volume_ml", "implant_loss"},
    "jack": {"cement_volume_ml", "cannula_gauge", "implant_loss"},
}
ASKED = {"stent": {"kind": "implant"}, "jack": {"kind": "implant", "device": "jack"}}


@pytest.mark.parametrize(("variant", "own"), OWN.items())
def test_a_plan_gives_defaults_of_its_own_fields_and_the_form_has_them(variant, own):
    run = simulate(Case.parse({"treatment": ASKED.get(variant, {"kind": variant})}))
    case, data = run.case, report(run)
    chosen = plan_of(case).defaults(data)
    assert set(chosen) == own <= set(type(case.treatment).model_fields)
    found = facts(values_from(case), case, data)
    left_out = {
        path
        for path, control in controls().items()
        if control.optional and path.startswith("treatment.") and found[path]["shown"]
    }
    assert {path for path in left_out if found[path]["resolved"] is None} == set()
    assert {f"treatment.{name}" for name in own} <= left_out
    for name, value in chosen.items():
        factor = controls()[f"treatment.{name}"].factor  # a share is shown in percent
        assert found[f"treatment.{name}"]["resolved"] == pytest.approx(factor * value)
    balloon = found["treatment.balloon_size_mm"]
    assert balloon["resolved"] == 15
    assert balloon["shown"] == (variant in {"kyphoplasty", "stent"})


def test_the_options_of_the_consent_page_are_those_of_the_treatments():
    assert {option.treatment for option in COMPARED} == set(MODELS)
    assert [str(option) for option in USUAL] == ["care", "kyphoplasty", "vertebroplasty"]
    assert MEDICINE.treatment is None
    assert {option.label for option in OPTIONS} >= {
        "No operation: painkillers, exercise and time",
        "Cement alone (vertebroplasty)",
        "Balloon, then cement (kyphoplasty)",
        "Bone medicine, with any of these",
    }
