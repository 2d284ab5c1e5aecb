"""What a hand on the page does, without a page: state in, state and wishes out."""

import asyncio

import pytest
from bench import Bench, Clock

from vertebra_viz import simulate
from vertebra_viz.app.logic import session as session_module
from vertebra_viz.app.logic.readout import number
from vertebra_viz.errors import CaseError


def run(main):
    return asyncio.run(main())


def test_stepping_shows_each_stage_with_its_measured_numbers(bench, simulation):
    for stage, measured in zip(simulation.clip.stages, simulation.measurements, strict=True):
        assert bench.data.player.label == stage.name.capitalize()
        assert bench.data.player.caption == stage.caption
        assert bench.cell("anterior_height_mm") == number(measured.anterior_height_mm, "mm")
        assert bench.cell("wedge_angle_deg") == number(measured.wedge_angle_deg, "°")
        bench.session.step(1)


def test_a_drag_moves_numbers_at_once_and_asks_for_one_picture(bench, simulation):
    async def main():
        bench.pictures.wishes.clear()
        with bench.server.state:
            bench.data.player.position = 3.5
        t = 0.5 * (9.0 + 13.0)
        assert bench.cell("balloon_volume_ml") == number(simulation.measure(t).balloon_volume_ml, "mL")
        assert [kind for kind, _ in bench.pictures.wishes] == ["time"]

    run(main)


def test_playback_keeps_to_the_clock_and_ends_at_the_end(bench):
    async def main():
        seen = []
        bench.pictures.wish = lambda _, wish: seen.append(wish.keywords["t"])
        bench.session.seek(1.0)
        bench.session.toggle()
        await bench.session._playback
        assert seen[-1] == 23.0
        assert bench.data.player.position == 7.0
        assert not bench.data.player.playing
        # the clock is read twice a frame and moves 0.4 s each time: frames are dropped, time is not
        assert seen[2] - seen[1] == pytest.approx(0.8)

    run(main)


def test_playback_in_steps_shows_only_ends_of_stages(bench, simulation):
    async def main():
        seen = set()
        bench.pictures.wish = lambda _, wish: seen.add(wish.keywords["t"])
        bench.session.toggle(in_steps=True)
        await bench.session._playback
        assert seen <= {stage.end_s for stage in simulation.clip.stages}
        assert len(seen) >= 6

    run(main)


def test_a_drag_pauses(bench):
    async def main():
        bench.session.toggle()
        await asyncio.sleep(0)
        with bench.server.state:
            bench.data.player.position = 2.0
        assert not bench.data.player.playing
        assert bench.data.player.position == 2.0

    run(main)


def test_another_level_is_built_and_shown_at_the_same_stage(bench):
    async def main():
        bench.session.seek(4.0)
        bench.type_in(level="L3")
        await bench.built()
        shown = simulate(bench.session._simulation.case)
        assert shown.case.level == "L3"
        assert bench.data.status.title.startswith("L3")
        assert bench.cell("anterior_height_mm") == number(shown.measure("inflation").anterior_height_mm, "mm")
        assert bench.data.form.facts["treatment.balloon_size_mm"]["resolved"] == 20
        assert not bench.data.status.busy

    run(main)


def test_fewer_stages_move_the_hand_to_the_last(bench):
    async def main():
        bench.session.seek(7.0)
        bench.type_in(treatment__kind="none")
        await bench.built()
        assert [stage["name"] for stage in bench.data.player.stages] == ["intact", "fracture"]
        assert bench.data.player.position == 2.0

    run(main)


def test_a_case_that_cannot_be_is_told_in_a_line_and_the_last_one_stays(bench):
    async def main():
        before = bench.data.status.title
        bench.type_in(treatment__balloon_volume_ml=9)
        await bench.built()
        assert "treatment.balloon_volume_ml: 9 is not allowed" in bench.data.status.alert
        assert bench.data.status.title == before
        assert bench.data.form.values["treatment.balloon_volume_ml"] == 9  # what was typed is kept
        bench.type_in(treatment__balloon_volume_ml=None)
        await bench.built()
        assert bench.data.status.alert == ""

    run(main)


def test_a_refusal_is_not_wiped_by_a_build_that_ends_later(bench):
    async def main():
        bench.type_in(level="L2")
        bench.type_in(level="L2", scale=7)
        await bench.built()
        assert "scale: 7" in bench.data.status.alert

    run(main)


def test_only_the_newest_of_many_cases_is_built(bench, monkeypatch):
    built = []

    def slow(case):
        built.append(case.scale)
        return simulate(case)

    monkeypatch.setattr(session_module, "_built", slow)

    async def main():
        for scale in (1.01, 1.02, 1.03, 1.04):
            bench.type_in(scale=scale)
            await asyncio.sleep(0)
        await bench.built()

    run(main)
    assert built[-1] == 1.04
    assert len(built) <= 2


def test_a_defect_is_told_without_a_traceback(bench, monkeypatch, caplog):
    def broken(_):
        raise RuntimeError("surely not")

    monkeypatch.setattr(session_module, "_built", broken)

    async def main():
        bench.type_in(level="L4")
        await bench.built()
        assert bench.data.status.alert == "this case could not be built"

    run(main)
    assert "surely not" in caplog.text


def test_a_case_the_builder_refuses_is_told(bench, monkeypatch):
    def refused(_):
        raise CaseError("treatment.approach: too narrow")

    monkeypatch.setattr(session_module, "_built", refused)

    async def main():
        bench.type_in(level="L4")
        await bench.built()
        assert bench.data.status.alert == "treatment.approach: too narrow"

    run(main)


def test_turning_to_losses_starts_from_the_grades(bench):
    async def main():
        bench.type_in(fracture__by="losses")
        await bench.built()
        assert bench.data.form.values["fracture.anterior_loss"] == 32.5
        assert bench.session._simulation.case.fracture.losses == pytest.approx((0.325, 0.31, 0.02))
        assert bench.session._simulation.case.fracture.grade is None

    run(main)


def test_nonsense_from_a_client_changes_nothing(bench):
    async def main():
        bench.session.look_from("<script>")
        bench.session.look_from(["lateral"])
        with bench.server.state:
            bench.server.state[bench.name.player.position] = "not a number"
        with bench.server.state:
            bench.server.state[bench.name.form.values] = 42
        with bench.server.state:
            bench.server.state[bench.name.look.style] = {"a": 1}
        await bench.built()
        bench.session.step(1)
        assert bench.data.player.position == 2.0

    run(main)
    assert bench.pictures.views == []


def test_two_sessions_know_nothing_of_each_other(simulation):
    one, other = Bench(simulation, Clock(0.1)), Bench(simulation, Clock(0.1))
    one.session.seek(5.0)
    assert other.data.player.position == 1.0
