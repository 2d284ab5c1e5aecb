"""If no height can be restored, no control and no assumption mentions a share of it."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.case_form import values_from
from vertebra_viz.app.logic.form_facts import facts
from vertebra_viz.export.report import assumptions

SHARES = ("deflation_loss", "implant_loss", "cement_lift", "cavity_lift")
OF_THE_LAW = {"lift_law", "lift_kept", "lift_limit_deg", "lift_recoil", "lift_support", "lift_shares"}
IN_PLACE = ", in place of what springs back by the lift law"
KINDS = {
    "kyphoplasty": {"kind": "kyphoplasty"},
    "stent": {"kind": "implant"},
    "jack": {"kind": "implant", "device": "jack"},
    "vertebroplasty": {"kind": "vertebroplasty"},
    "cavity": {"kind": "cavity-creation"},
}


def told(fracture, treatment):
    """Return the notes of a run's assumptions by name, and the facts that the form uses."""
    run = simulate(Case.parse({"fracture": fracture, "treatment": treatment}))
    notes = {each["name"]: each["note"] for each in assumptions(run)}
    return notes, facts(values_from(run.case), run.case, run.report())


@pytest.mark.parametrize("fracture", [{"age": "old"}, {"grade": 0}], ids=["old", "cracked"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_share_is_told_of_what_does_not_rise(kind, fracture):
    notes, found = told(fracture, KINDS[kind])
    assert not OF_THE_LAW & set(notes)
    assert not {"deflation_loss", "implant_loss"} & set(notes)
    # that an old break does not move is an assumption; what only cracked has lost nothing
    moves_not = {"lift_mobility", "cement_lift"} & set(notes)
    assert len(moves_not) == (1 if "age" in fracture else 0)
    empty = [f for name in SHARES if (f := found[f"treatment.{name}"])["shown"] and f["resolved"] is None]
    assert empty == []


@pytest.mark.parametrize("kind", KINDS)
def test_where_it_rises_every_share_that_is_shown_has_its_number(kind):
    notes, found = told({}, KINDS[kind])
    shown = [found[f"treatment.{name}"] for name in SHARES if found[f"treatment.{name}"]["shown"]]
    assert len(shown) == 1
    assert shown[0]["resolved"] is not None
    assert not any(IN_PLACE in note for note in notes.values())


@pytest.mark.parametrize(
    ("kind", "name"),
    [("kyphoplasty", "deflation_loss"), ("stent", "implant_loss"), ("jack", "implant_loss")],
)
def test_a_loss_that_is_stated_says_that_it_stands_for_the_laws(kind, name):
    notes, found = told({}, KINDS[kind] | {name: 0.5})
    assert notes[name].endswith(IN_PLACE)
    assert found[f"treatment.{name}"]["shown"]


def test_a_share_that_somebody_states_stays_where_it_can_be_taken_back():
    _, found = told({"age": "old"}, {"deflation_loss": 0.5})
    assert found["treatment.deflation_loss"]["shown"]
