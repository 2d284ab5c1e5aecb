"""Changes in the form, without a page: values go in, the clip's address comes out."""

import asyncio

import pytest
from case_harness import CaseHarness, ClipStore

from vertebra_viz import Case, CaseError
from vertebra_viz.app.clips.store import case_hash
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.logic.case_form import controls
from vertebra_viz.app.state import NAMES
from vertebra_viz.case.presets import presets


def with_harness(play):
    """Run a test with a harness that shows the default case."""

    async def main():
        harness = CaseHarness(clock=lambda: 0.0)
        await harness.case_logic.open(Address(Case()))
        harness.clips.asked.clear()
        await play(harness)
        await harness.case_logic.close()

    asyncio.run(main())


def test_another_level_becomes_the_address_of_its_clip():
    async def play(harness):
        harness.type_in(level="L3")
        assert harness.data.page.busy is False  # nothing has begun yet
        await harness.settled()
        case = Case(level="L3")
        assert harness.data.clip.src == f"glb/{case_hash(case)}.glb?v=1&level=L3"
        assert harness.data.clip.link == "v=1&level=L3"
        assert harness.data.clip.title.startswith("L3")
        assert harness.data.form.facts["treatment.balloon_size_mm"]["resolved"] == 20
        assert not harness.data.page.busy

    with_harness(play)


def test_of_many_cases_asked_for_the_first_and_the_newest_are_built():
    async def play(harness):
        harness.clips.gate.clear()
        for scale in (1.01, 1.02, 1.03, 1.04):
            harness.type_in(scale=scale)
            await asyncio.sleep(0)
        assert harness.data.page.busy
        harness.clips.gate.set()
        await harness.settled()
        assert [case.scale for case in harness.clips.asked] == [1.01, 1.04]
        assert harness.data.form.values["scale"] == 1.04

    with_harness(play)


def test_a_build_that_ends_does_not_move_the_hand_that_has_gone_on():
    async def play(harness):
        harness.clips.gate.clear()
        harness.type_in(scale=1.01)
        await asyncio.sleep(0)
        harness.type_in(scale=1.05)
        shown = asyncio.Event()
        harness.case_logic.on_shown.append(shown.set)
        harness.clips.gate.set()
        await shown.wait()
        assert harness.case_logic.case.scale == 1.01
        assert harness.data.form.values["scale"] == 1.05
        await harness.settled()

    with_harness(play)


def test_what_cannot_be_is_told_in_a_line_and_what_was_typed_stays():
    async def play(harness):
        before = harness.data.clip.src
        harness.type_in(treatment__balloon_volume_ml=9)
        await harness.settled()
        assert "Balloon volume: 9 is not allowed; allowed: from 0.2 to 6 mL" in harness.data.page.alert
        assert (harness.data.clip.src, harness.clips.asked) == (before, [])
        assert harness.data.form.values["treatment.balloon_volume_ml"] == 9
        harness.type_in(treatment__balloon_volume_ml=None)
        await harness.settled()
        assert harness.data.page.alert == ""

    with_harness(play)


def test_a_refusal_is_not_wiped_by_a_build_that_ends_later():
    async def play(harness):
        harness.clips.gate.clear()
        harness.type_in(level="L2")
        await asyncio.sleep(0)
        harness.type_in(scale=7)
        harness.clips.gate.set()
        await harness.settled()
        assert "Scale: 7 is not allowed" in harness.data.page.alert
        assert harness.data.form.values["scale"] == 7

    with_harness(play)


def test_a_case_the_builder_refuses_is_told():
    async def play(harness):
        harness.clips.refusal = CaseError("treatment.approach: too narrow", field="treatment.approach")
        harness.type_in(level="L4")
        await harness.settled()
        assert harness.data.page.alert == "Approach: too narrow"
        assert harness.case_logic.case == Case()
        assert not harness.data.page.busy

    with_harness(play)


def test_turning_to_losses_starts_from_the_grades():
    async def play(harness):
        harness.type_in(fracture__by="losses")
        await harness.settled()
        assert harness.data.form.values["fracture.anterior_loss"] == 32.5
        assert harness.case_logic.case.fracture.grade is None
        assert harness.case_logic.case.losses == pytest.approx((0.325, 0.31, 0.02))

    with_harness(play)


def test_another_level_turns_to_losses_too():
    async def play(harness):
        harness.type_in(second__level="T12")
        await harness.settled()
        harness.type_in(second__fracture__by="losses")
        await harness.settled()
        assert harness.data.form.values["second.fracture.anterior_loss"] == 33.5
        assert harness.case_logic.case.second.losses == pytest.approx((0.335, 0.32, 0.02))
        assert harness.case_logic.case.fracture.grade == 2
        harness.type_in(second__fracture__anterior_loss=140)
        await harness.settled()
        line = "Second level, Anterior loss: 140 is not allowed; allowed: from 0 to "
        assert harness.data.page.alert.startswith(line)
        assert harness.data.page.alert.endswith(" %")
        harness.type_in(second__fracture__by="grade")
        await harness.settled()
        assert harness.case_logic.case == Case(second={"level": "T12"})
        assert harness.data.page.alert == ""

    with_harness(play)


def test_what_comes_to_mean_something_is_shown_with_its_value():
    async def play(harness):
        harness.type_in(treatment__kind="implant")
        await harness.settled()
        assert harness.data.form.values["treatment.device"] == "stent"
        harness.type_in(treatment__kind="cavity-creation", treatment__instrument=None)
        await harness.settled()
        assert harness.data.form.values["treatment.instrument"] == "osteotome"
        assert harness.data.form.values["treatment.cement_volume_ml"] is None  # left to the level
        harness.type_in(second__level="T12")
        await harness.settled()
        held = harness.data.form.values
        shown = {path for path, fact in harness.data.form.facts.items() if fact["shown"]}
        empty = {path for path in shown if held[path] is None and not controls()[path].optional}
        assert "second.fracture.kind" in shown
        assert empty == set()

    with_harness(play)


def test_undo_and_redo_fill_the_form_again():
    async def play(harness):
        for level in ("T12", "L3"):
            harness.type_in(level=level)
            await harness.settled()
        harness.case_logic.undo()
        await harness.settled()
        assert (harness.case_logic.case.level, harness.data.form.values["level"]) == ("T12", "T12")
        assert harness.data.explore.can_redo
        harness.case_logic.undo()
        harness.case_logic.undo()  # there are no more
        await harness.settled()
        assert harness.case_logic.case == Case()
        assert not harness.data.explore.can_undo
        harness.case_logic.redo()
        harness.case_logic.redo()
        await harness.settled()
        assert harness.data.form.values["level"] == "L3"
        harness.case_logic.reset()
        await harness.settled()
        assert harness.case_logic.case == Case()
        harness.case_logic.undo()
        await harness.settled()
        assert harness.case_logic.case.level == "L3"

    with_harness(play)


def test_a_drag_is_one_step_back():
    async def play(harness):
        for scale in (1.01, 1.02, 1.03):
            harness.type_in(scale=scale)
            await harness.settled()
        harness.case_logic.undo()
        await harness.settled()
        assert harness.case_logic.case == Case()

    with_harness(play)


def test_presets_are_shown_and_named():
    async def play(harness):
        harness.case_logic.choose("crush")
        await harness.settled()
        assert harness.data.explore.preset == "crush"
        assert harness.data.form.values["fracture.kind"] == "crush"
        harness.case_logic.choose("no such thing")
        await harness.settled()
        assert harness.data.explore.preset == "crush"
        harness.type_in(scale=1.1)
        await harness.settled()
        assert harness.data.explore.preset == ""

    with_harness(play)


def test_bones_beside_stay_when_another_case_is_chosen_and_are_no_case_of_ones_own():
    async def play(harness):
        harness.type_in(neighbours="shown")
        await harness.settled()
        for name, act in (
            ("crush", lambda: harness.case_logic.choose("crush")),
            ("wedge", harness.case_logic.reset),
        ):
            act()
            await harness.settled()
            assert (harness.case_logic.case.neighbours, harness.data.explore.preset) == ("shown", name)

    with_harness(play)


def test_every_preset_can_be_built_and_only_leaks_leak():
    async def main():
        clips = ClipStore()
        for preset in presets():
            last = (await clips.get(preset.case)).report["stages"][-1]
            assert (last["leaked_volume_ml"] > 0) == preset.name.endswith("leak")

    asyncio.run(main())


def test_an_address_that_cannot_be_built_leaves_what_was_there():
    async def play(harness):
        harness.clips.refusal = CaseError("level: no room")

        async def get(case, ask=harness.clips.get):
            if case == Case():
                harness.clips.refusal = None
            return await ask(case)

        harness.clips.get = get
        await harness.case_logic.open(Address(Case(level="T4")))
        assert harness.case_logic.case == Case()
        assert harness.data.page.alert == "level: no room"

    with_harness(play)


@pytest.mark.parametrize("nonsense", [42, None, [1, 2], {"level": {"a": 1}}, {"scale": [1]}, {"x" * 50: "y"}])
def test_nonsense_from_a_client_changes_nothing(nonsense):
    async def play(harness):
        with harness.server.state as state:
            state[NAMES.form.values] = nonsense
        await harness.settled()
        assert harness.case_logic.case == Case()
        harness.case_logic.choose(nonsense)
        harness.case_logic.reset()
        await harness.settled()
        assert harness.case_logic.case == Case()

    with_harness(play)


@pytest.mark.parametrize("nonsense", [None, [], "text", 3, True])
def test_what_is_no_form_is_refused_in_a_line_and_the_form_stays(nonsense):
    async def play(harness):
        before = dict(harness.data.form.values)
        with harness.server.state as state:
            state[NAMES.form.values] = nonsense
        await harness.settled()
        assert harness.data.form.values == before
        assert harness.data.page.alert.startswith("form: ")
        assert harness.data.page.alert.isprintable()
        harness.type_in(level="L3")
        await harness.settled()
        assert (harness.case_logic.case.level, harness.data.page.alert) == ("L3", "")

    with_harness(play)
