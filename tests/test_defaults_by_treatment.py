"""A treatment's plan gives defaults of its own fields, and the form has one beside each field that may be left out."""

import pytest
from vertebra_viz.app.ui.consent_rates import care

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import consent
from vertebra_viz.app.logic.case_form import controls, values_from
from vertebra_viz.app.logic.form_facts import facts
from vertebra_viz.export.report import report
from vertebra_viz.sentences.treatments import TREATMENTS
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


def test_the_leaflets_options_are_called_as_their_treatments_are():
    assert consent.options() == {
        "care": "Pain relief, physio, a brace and time",
        "vertebroplasty": "Cement alone (vertebroplasty)",
        "kyphoplasty": "A balloon, then cement (kyphoplasty)",
        "medicine": "Bone medicine, for all",
    }
    assert {TREATMENTS[kind].option for kind in consent.SHOWN.values()} < set(consent.options().values())
    assert {kind for kind, words in TREATMENTS.items() if words.option} == set(consent.SHOWN.values())
    assert care("care") == TREATMENTS["none"].beside_rate == "No cement"
    assert care("medicine") == "Bone medicine"
    assert care("vertebroplasty") == "Cement alone"
