"""The picture updater over a stub drawing pool that records its requests: what is drawn, when, and what after a crash."""

import asyncio

import pytest

from vertebra_viz import Case
from vertebra_viz.app.clips.worker_process import ProcessEndedError
from vertebra_viz.app.logic.drawing_pool import ReleasedError, SceneClaim
from vertebra_viz.app.logic.picture_area import PictureArea
from vertebra_viz.app.logic.picture_updater import MOST_EVENTS, MOST_FAILURES, PictureUpdater
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

STAGES = [{"name": "intact", "start_s": 0.0, "end_s": 2.0, "caption": "Whole."}]
POSE = {"azimuth_deg": 90.0, "elevation_deg": 0.0, "zoom": 1.0, "target_mm": [0.0, 0.0, 0.0]}


class DrawingPool:
    """Takes a moment for a picture, like the drawing process; dies when the test says so."""

    def __init__(self):
        self.asked, self.released, self.deaths = [], 0, 0

    async def draw(self, picture, changes, whole):
        await asyncio.sleep(0.005)
        self.asked.append((changes, whole))
        if self.deaths:
            self.deaths -= 1
            raise ProcessEndedError
        if changes.get("case") == "no case":
            raise CaseError("scale: 7 is not allowed")
        head = {"meta": {}, "time_s": whole.get("position", 0.0), "style": whole["style"]}
        told = {"view": "lateral", "pose": POSE, "heights": [], "volumes": []}
        told |= {"follows": {"camera": False, "style": False}}
        return head | told | ({"stages": STAGES} if "case" in changes else {}), b"jpeg"

    def release(self, picture):
        self.released += 1


class RecordedUpdater:
    """A picture updater, and the pictures it has shown."""

    def __init__(self):
        self.drawing_pool, self.shown, self.lost = DrawingPool(), [], 0
        self.updater = PictureUpdater(self.drawing_pool, SceneClaim(), style="bone", where="lateral")
        self.updater.on_drawn = self.shown.append
        self.updater.on_failed = self._lose

    def _lose(self):
        self.lost += 1


def updating(main):
    async def both():
        recorded = RecordedUpdater()
        task = asyncio.create_task(recorded.updater.run())
        try:
            await asyncio.wait_for(main(recorded, recorded.updater), 30)
        finally:
            task.cancel()

    asyncio.run(both())


def test_frames_are_dropped_never_queued_and_the_last_one_is_shown():
    pauses = 10

    async def main(recorded, updater):
        for t in range(1000):
            updater.request(position=t)
            if t % (1000 // pauses) == 0:
                await asyncio.sleep(0.001)
        await updater.settled()
        assert recorded.shown[-1].time_s == 999
        assert len(recorded.shown) <= pauses + 1  # one begins in a pause, and the last one at the end

    updating(main)


def test_only_what_is_new_is_asked_for_and_all_of_it_where_the_scene_has_gone():
    async def main(recorded, updater):
        updater.request(position=1.0, size=[300, 200])
        await updater.settled()
        updater.request(style="glass")
        await updater.settled()
        changes, whole = recorded.drawing_pool.asked[-1]
        assert changes == {"style": "glass", "events": []}
        assert whole == {
            "style": "glass",
            "where": "lateral",
            "position": 1.0,
            "size": [300, 200],
            "follows": {"camera": False, "style": False},
            "events": [],
        }

    updating(main)


def test_after_a_death_the_picture_is_drawn_again_without_what_the_hand_did():
    async def main(recorded, updater):
        recorded.drawing_pool.deaths = 1
        updater.request(style="glass")
        updater.interact({"type": "LeftButtonPress"})
        await updater.settled()
        (first, _), (_, whole) = recorded.drawing_pool.asked
        assert first["events"] == [{"type": "LeftButtonPress"}]
        assert (whole["style"], whole["events"]) == ("glass", [])
        assert (recorded.shown[-1].style, recorded.lost) == ("glass", 0)

    updating(main)


def test_a_picture_that_always_dies_is_given_up_and_says_so_once(caplog):
    async def main(recorded, updater):
        recorded.drawing_pool.deaths = 100
        with pytest.raises(CaseError, match=text("picture-not-drawn")):
            await updater.show(Case())
        assert (recorded.lost, len(recorded.drawing_pool.asked)) == (1, MOST_FAILURES)

    updating(main)
    assert [record.getMessage() for record in caplog.records] == [
        "a picture could not be drawn: ProcessEndedError"
    ] * MOST_FAILURES
    assert not any(record.exc_info for record in caplog.records)


def test_a_case_that_cannot_be_built_leaves_the_one_before():
    async def main(recorded, updater):
        assert (await updater.show(Case()))[0].caption == "Whole."
        good = recorded.drawing_pool.asked[-1][1]["case"]

        class NoCase:
            def model_dump(self, mode):
                return "no case"

        with pytest.raises(CaseError, match="scale"):
            await updater.show(NoCase())
        await updater.settled()
        assert recorded.drawing_pool.asked[-1][1]["case"] == good

    updating(main)


def test_while_nobody_looks_nothing_is_drawn_and_then_one_picture_at_once():
    async def main(recorded, updater):
        await updater.settled()
        updater.suspend()
        assert recorded.drawing_pool.released == 1
        updater.request(style="glass")
        await asyncio.sleep(0.03)
        assert len(recorded.drawing_pool.asked) == 1
        updater.resume()
        await updater.settled()
        assert recorded.shown[-1].style == "glass"

    updating(main)


def test_an_area_bounds_sizes_and_passes_on_what_a_hand_does_and_no_keys():
    async def main(recorded, updater):
        area = PictureArea("picture", updater)
        area.update_size("page", {"w": 0, "h": 0, "p": None})
        area.update_size("page", {"w": 8192, "h": 1, "p": 8})
        for kind in (
            "KeyPress",
            "Tap",
            "RightButtonRelease",
            "LeftButtonPress",
            "MouseMove",
            "LeftButtonRelease",
        ):
            area.on_interaction("page", {"type": kind, "x": 1})
        for end in ({}, {"positions": None}, {"factor": 1}, {"positions": {"1": {}}, "factor": None}):
            area.on_interaction("page", {"type": "EndPinch", **end})
        await updater.settled()
        changes, _ = recorded.drawing_pool.asked[-1]
        assert changes["size"] == [4096, 64]
        assert [e["type"] for e in changes["events"]] == ["LeftButtonPress", "MouseMove", "LeftButtonRelease"]
        area.update_size("page", {"w": 3000, "h": 2000, "p": 2})
        area.on_interaction(
            "page", {"type": "Pan", "positions": {"1": {}}, "translation": [30, -6], "x": None}
        )
        await updater.settled()
        changes, _ = recorded.drawing_pool.asked[-1]
        width, height = changes["size"]
        assert 1_590_000 < width * height <= 1_600_000
        assert changes["events"][0]["translation"] == pytest.approx(
            [30 * width / 3000, -6 * width / 3000], 1e-2
        )

    updating(main)


def test_a_hand_that_is_faster_than_pictures_is_known_by_where_it_is():
    async def main(recorded, updater):
        for x in range(1000):
            updater.interact({"type": "MouseMove", "x": x})
        updater.interact({"type": "LeftButtonRelease"})
        await updater.settled()
        assert recorded.drawing_pool.asked[0][0]["events"] == [
            {"type": "MouseMove", "x": 999},
            {"type": "LeftButtonRelease"},
        ]
        for k in range(1000):
            updater.interact({"type": "MouseWheel", "k": k})
        await updater.settled()
        assert [e["k"] for e in recorded.drawing_pool.asked[-1][0]["events"]] == list(
            range(1000 - MOST_EVENTS, 1000)
        )

    updating(main)


def test_what_was_requested_before_a_picture_was_given_up_is_still_requested():
    async def main(recorded, updater):
        draw, given_up = recorded.drawing_pool.draw, []

        async def once(*asked):
            if not given_up:
                given_up.append(asked)
                raise ReleasedError
            return await draw(*asked)

        recorded.drawing_pool.draw = once
        updater.request(style="glass")
        await updater.settled()
        changes, _ = recorded.drawing_pool.asked[-1]
        assert changes["style"] == "glass"

    updating(main)
