"""A change of a case sends only the state variables that changed to the page."""

import asyncio
from itertools import pairwise

from tests.app.case_harness import CaseHarness
from vertebra_viz.app.logic import form_facts
from vertebra_viz.app.logic.case_form import Meanings, values_from
from vertebra_viz.app.logic.cement_curve import moments, stage_ends
from vertebra_viz.case.case import Case

SEVERAL = {"second": {"level": "L2", "when": "later"}, "third": {"level": "T12"}}


def test_facts_are_put_into_the_state_when_they_change_and_only_then(monkeypatch):
    """Trame drops what is equal only after it has encoded it, which takes two hundred times as long as to compare it."""
    put = []

    async def change():
        harness = CaseHarness()
        form = type(harness.data.form)
        put_in = form.__setattr__

        def counting(self, name, value):
            put.extend([value] if name == "facts" else [])
            put_in(self, name, value)

        monkeypatch.setattr(form, "__setattr__", counting)
        harness.case_logic.ask(Case())
        await harness.settled()
        harness.type_in(treatment__cement_volume_ml=4.1)
        await harness.settled()
        amount = len(put)
        harness.type_in(treatment__kind="vertebroplasty")
        await harness.settled()
        return amount, harness.case_logic

    amount, logic = asyncio.run(change())
    assert logic.case.treatment.cement_volume_ml == 4.1
    assert 0 < amount < len(put)
    assert all(one != other for one, other in pairwise(put))
    assert put[-1] == form_facts.facts(logic._values, logic.case, logic.report)
    assert not put[-1]["treatment.balloon_volume_ml"]["shown"]


def test_each_level_of_a_form_has_its_own_meanings():
    values = values_from(Case.parse(SEVERAL))
    meanings = Meanings(values)
    assert not meanings.has("second.treatment.kind")  # it broke later, and is not treated
    assert meanings.has("third.treatment.kind")
    assert meanings.has("treatment.balloon_volume_ml")
    cement_alone = Meanings(values | {"third.treatment.kind": "vertebroplasty"})
    assert not cement_alone.has("third.treatment.balloon_volume_ml")
    assert cement_alone.has("treatment.balloon_volume_ml")
    off = Meanings(values | {"second.level": None, "third.level": None})
    assert off.has("second.level")
    assert not off.has("third.level")
    assert not off.has("third.fracture.grade")


def test_the_curve_of_the_cement_hangs_on_when_stages_end_alone(default_run):
    ends = stage_ends(default_run.report())
    assert ends[-1] == ("set", default_run.clip.duration_s)
    bare = {"stages": [{"stage": name, "t": t} for name, t in ends]}
    assert moments(bare) == moments(default_run.report())
