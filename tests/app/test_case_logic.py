"""What a hand on the form does, without a page: values in, the clip's address out."""

import asyncio

import pytest
from bench import Bench, ClipStore

from vertebra_viz import Case, CaseError
from vertebra_viz.app.clips.store import case_hash
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.logic.case_form import controls
from vertebra_viz.app.state import NAMES
from vertebra_viz.case.presets import presets


def on_bench(play):
    """Run a test with a bench that shows the default case."""

    async def main():
        bench = Bench(clock=lambda: 0.0)
        await bench.case_logic.open(Address(Case()))
        bench.clips.asked.clear()
        await play(bench)
        await bench.case_logic.close()

    asyncio.run(main())


def test_another_level_becomes_the_address_of_its_clip():
    async def play(bench):
        bench.type_in(level="L3")
        assert bench.data.page.busy is False  # nothing has begun yet
        await bench.settled()
        case = Case(level="L3")
        assert bench.data.clip.src == f"glb/{case_hash(case)}.glb?v=1&level=L3"
        assert bench.data.clip.link == "v=1&level=L3"
        assert bench.data.clip.title.startswith("L3")
        assert bench.data.form.facts["treatment.balloon_size_mm"]["resolved"] == 20
        assert not bench.data.page.busy

    on_bench(play)


def test_of_many_cases_asked_for_the_first_and_the_newest_are_built():
    async def play(bench):
        bench.clips.gate.clear()
        for scale in (1.01, 1.02, 1.03, 1.04):
            bench.type_in(scale=scale)
            await asyncio.sleep(0)
        assert bench.data.page.busy
        bench.clips.gate.set()
        await bench.settled()
        assert [case.scale for case in bench.clips.asked] == [1.01, 1.04]
        assert bench.data.form.values["scale"] == 1.04

    on_bench(play)


def test_a_build_that_ends_does_not_move_the_hand_that_has_gone_on():
    async def play(bench):
        bench.clips.gate.clear()
        bench.type_in(scale=1.01)
        await asyncio.sleep(0)
        bench.type_in(scale=1.05)
        shown = asyncio.Event()
        bench.case_logic.on_shown.append(shown.set)
        bench.clips.gate.set()
        await shown.wait()
        assert bench.case_logic.case.scale == 1.01
        assert bench.data.form.values["scale"] == 1.05
        await bench.settled()

    on_bench(play)


def test_what_cannot_be_is_told_in_a_line_and_what_was_typed_stays():
    async def play(bench):
        before = bench.data.clip.src
        bench.type_in(treatment__balloon_volume_ml=9)
        await bench.settled()
        assert "Balloon volume: 9 is not allowed; allowed: from 0.2 to 6 mL" in bench.data.page.alert
        assert (bench.data.clip.src, bench.clips.asked) == (before, [])
        assert bench.data.form.values["treatment.balloon_volume_ml"] == 9
        bench.type_in(treatment__balloon_volume_ml=None)
        await bench.settled()
        assert bench.data.page.alert == ""

    on_bench(play)


def test_a_refusal_is_not_wiped_by_a_build_that_ends_later():
    async def play(bench):
        bench.clips.gate.clear()
        bench.type_in(level="L2")
        await asyncio.sleep(0)
        bench.type_in(scale=7)
        bench.clips.gate.set()
        await bench.settled()
        assert "Scale: 7 is not allowed" in bench.data.page.alert
        assert bench.data.form.values["scale"] == 7

    on_bench(play)


def test_a_case_the_builder_refuses_is_told():
    async def play(bench):
        bench.clips.refusal = CaseError("treatment.approach: too narrow")
        bench.type_in(level="L4")
        await bench.settled()
        assert bench.data.page.alert == "Approach: too narrow"
        assert bench.case_logic.case == Case()
        assert not bench.data.page.busy

    on_bench(play)


def test_turning_to_losses_starts_from_the_grades():
    async def play(bench):
        bench.type_in(fracture__by="losses")
        await bench.settled()
        assert bench.data.form.values["fracture.anterior_loss"] == 32.5
        assert bench.case_logic.case.fracture.grade is None
        assert bench.case_logic.case.fracture.losses == pytest.approx((0.325, 0.31, 0.02))

    on_bench(play)


def test_another_level_turns_to_losses_too():
    async def play(bench):
        bench.type_in(second__level="T12")
        await bench.settled()
        bench.type_in(second__fracture__by="losses")
        await bench.settled()
        assert bench.data.form.values["second.fracture.anterior_loss"] == 32.5
        assert bench.case_logic.case.second.fracture.losses == pytest.approx((0.325, 0.31, 0.02))
        assert bench.case_logic.case.fracture.grade == 2
        bench.type_in(second__fracture__anterior_loss=140)
        await bench.settled()
        line = "Second level, Anterior loss: 140 is not allowed; allowed: from 0 to "
        assert bench.data.page.alert.startswith(line)
        assert bench.data.page.alert.endswith(" %")
        bench.type_in(second__fracture__by="grade")
        await bench.settled()
        assert bench.case_logic.case == Case(second={"level": "T12"})
        assert bench.data.page.alert == ""

    on_bench(play)


def test_what_comes_to_mean_something_is_shown_with_its_value():
    async def play(bench):
        bench.type_in(treatment__kind="implant")
        await bench.settled()
        assert bench.data.form.values["treatment.device"] == "stent"
        bench.type_in(treatment__kind="cavity-creation", treatment__instrument=None)
        await bench.settled()
        assert bench.data.form.values["treatment.instrument"] == "osteotome"
        assert bench.data.form.values["treatment.cement_volume_ml"] is None  # left to the level
        bench.type_in(second__level="T12")
        await bench.settled()
        held = bench.data.form.values
        shown = {path for path, fact in bench.data.form.facts.items() if fact["shown"]}
        empty = {path for path in shown if held[path] is None and not controls()[path].optional}
        assert "second.fracture.kind" in shown
        assert empty == set()

    on_bench(play)


def test_undo_and_redo_fill_the_form_again():
    async def play(bench):
        for level in ("T12", "L3"):
            bench.type_in(level=level)
            await bench.settled()
        bench.case_logic.undo()
        await bench.settled()
        assert (bench.case_logic.case.level, bench.data.form.values["level"]) == ("T12", "T12")
        assert bench.data.explore.can_redo
        bench.case_logic.undo()
        bench.case_logic.undo()  # there are no more
        await bench.settled()
        assert bench.case_logic.case == Case()
        assert not bench.data.explore.can_undo
        bench.case_logic.redo()
        bench.case_logic.redo()
        await bench.settled()
        assert bench.data.form.values["level"] == "L3"
        bench.case_logic.reset()
        await bench.settled()
        assert bench.case_logic.case == Case()
        bench.case_logic.undo()
        await bench.settled()
        assert bench.case_logic.case.level == "L3"

    on_bench(play)


def test_a_drag_is_one_step_back():
    async def play(bench):
        for scale in (1.01, 1.02, 1.03):
            bench.type_in(scale=scale)
            await bench.settled()
        bench.case_logic.undo()
        await bench.settled()
        assert bench.case_logic.case == Case()

    on_bench(play)


def test_presets_are_shown_and_named():
    async def play(bench):
        bench.case_logic.choose("crush")
        await bench.settled()
        assert bench.data.explore.preset == "crush"
        assert bench.data.form.values["fracture.kind"] == "crush"
        bench.case_logic.choose("no such thing")
        await bench.settled()
        assert bench.data.explore.preset == "crush"
        bench.type_in(scale=1.1)
        await bench.settled()
        assert bench.data.explore.preset == ""

    on_bench(play)


def test_every_preset_can_be_built_and_only_leaks_leak():
    async def main():
        clips = ClipStore()
        for preset in presets():
            last = (await clips.get(preset.case)).report["stages"][-1]
            assert (last["leaked_volume_ml"] > 0) == preset.name.endswith("leak")

    asyncio.run(main())


def test_an_address_that_cannot_be_built_leaves_what_was_there():
    async def play(bench):
        bench.clips.refusal = CaseError("level: no room")

        async def get(case, ask=bench.clips.get):
            if case == Case():
                bench.clips.refusal = None
            return await ask(case)

        bench.clips.get = get
        await bench.case_logic.open(Address(Case(level="T4")))
        assert bench.case_logic.case == Case()
        assert bench.data.page.alert == "level: no room"

    on_bench(play)


@pytest.mark.parametrize("nonsense", [42, None, [1, 2], {"level": {"a": 1}}, {"scale": [1]}, {"x" * 50: "y"}])
def test_nonsense_from_a_client_changes_nothing(nonsense):
    async def play(bench):
        with bench.server.state as state:
            state[NAMES.form.values] = nonsense
        await bench.settled()
        assert bench.case_logic.case == Case()
        bench.case_logic.choose(nonsense)
        bench.case_logic.reset()
        await bench.settled()
        assert bench.case_logic.case == Case()

    on_bench(play)


@pytest.mark.parametrize("nonsense", [None, [], "text", 3, True])
def test_what_is_no_form_is_refused_in_a_line_and_the_form_stays(nonsense):
    async def play(bench):
        before = dict(bench.data.form.values)
        with bench.server.state as state:
            state[NAMES.form.values] = nonsense
        await bench.settled()
        assert bench.data.form.values == before
        assert bench.data.page.alert.startswith("form: ")
        assert bench.data.page.alert.isprintable()
        bench.type_in(level="L3")
        await bench.settled()
        assert (bench.case_logic.case.level, bench.data.page.alert) == ("L3", "")

    on_bench(play)
