"""The painter over a studio that only notes what it is asked for: what is drawn, when, and what after a death."""

import asyncio

import pytest

from vertebra_viz import Case
from vertebra_viz.app.clips.process import GoneError
from vertebra_viz.app.logic.area import Area
from vertebra_viz.app.logic.painter import LOST, MOST_DEATHS, MOST_EVENTS, Painter
from vertebra_viz.app.logic.studio import Picture, UnwantedError
from vertebra_viz.case.errors import CaseError

STAGES = [{"name": "intact", "start_s": 0.0, "end_s": 2.0, "caption": "Whole."}]
POSE = {"azimuth_deg": 90.0, "elevation_deg": 0.0, "zoom": 1.0, "target_mm": [0.0, 0.0, 0.0]}


class Studio:
    """Takes a moment for a picture, as a process that draws does; dies when it is told to."""

    def __init__(self):
        self.asked, self.released, self.deaths = [], 0, 0

    async def draw(self, picture, changes, whole):
        await asyncio.sleep(0.005)
        self.asked.append((changes, whole))
        if self.deaths:
            self.deaths -= 1
            raise GoneError
        if changes.get("case") == "no case":
            raise CaseError("scale: 7 is not allowed")
        head = {"meta": {}, "time_s": whole.get("position", 0.0), "style": whole["style"]}
        told = {"view": "lateral", "pose": POSE, "heights": [], "volumes": []}
        return head | told | ({"stages": STAGES} if "case" in changes else {}), b"jpeg"

    def release(self, picture):
        self.released += 1


class Easel:
    """A painter with what it has shown."""

    def __init__(self):
        self.studio, self.shown, self.lost = Studio(), [], 0
        self.painter = Painter(self.studio, Picture(), style="bone", where="lateral")
        self.painter.on_painted = self.shown.append
        self.painter.on_lost = self._lose

    def _lose(self):
        self.lost += 1


def painting(main):
    async def both():
        easel = Easel()
        task = asyncio.create_task(easel.painter.run())
        try:
            await asyncio.wait_for(main(easel, easel.painter), 30)
        finally:
            task.cancel()

    asyncio.run(both())


def test_frames_are_dropped_never_queued_and_the_last_one_is_shown():
    async def main(easel, painter):
        for t in range(1000):
            painter.wish(position=t)
            if t % 100 == 0:
                await asyncio.sleep(0.001)
        await painter.settled()
        assert easel.shown[-1].time_s == 999
        assert len(easel.shown) <= 5

    painting(main)


def test_only_what_is_new_is_asked_for_and_all_of_it_where_the_scene_has_gone():
    async def main(easel, painter):
        painter.wish(position=1.0, size=[300, 200])
        await painter.settled()
        painter.wish(style="glass")
        await painter.settled()
        changes, whole = easel.studio.asked[-1]
        assert changes == {"style": "glass", "events": []}
        assert whole == {
            "style": "glass",
            "where": "lateral",
            "position": 1.0,
            "size": [300, 200],
            "events": [],
        }

    painting(main)


def test_after_a_death_the_picture_is_drawn_again_without_what_the_hand_did():
    async def main(easel, painter):
        easel.studio.deaths = 1
        painter.wish(style="glass")
        painter.touch({"type": "LeftButtonPress"})
        await painter.settled()
        (first, _), (_, whole) = easel.studio.asked
        assert first["events"] == [{"type": "LeftButtonPress"}]
        assert (whole["style"], whole["events"]) == ("glass", [])
        assert (easel.shown[-1].style, easel.lost) == ("glass", 0)

    painting(main)


def test_a_picture_that_always_dies_is_given_up_and_says_so_once(caplog):
    async def main(easel, painter):
        easel.studio.deaths = 100
        with pytest.raises(CaseError, match=LOST):
            await painter.show(Case())
        assert (easel.lost, len(easel.studio.asked)) == (1, MOST_DEATHS)

    painting(main)
    assert [record.getMessage() for record in caplog.records] == [
        "a picture could not be drawn: GoneError"
    ] * MOST_DEATHS
    assert not any(record.exc_info for record in caplog.records)


def test_a_case_that_cannot_be_built_leaves_the_one_before():
    async def main(easel, painter):
        assert (await painter.show(Case()))[0].caption == "Whole."
        good = easel.studio.asked[-1][1]["case"]

        class NoCase:
            def model_dump(self, mode):
                return "no case"

        with pytest.raises(CaseError, match="scale"):
            await painter.show(NoCase())
        await painter.settled()
        assert easel.studio.asked[-1][1]["case"] == good

    painting(main)


def test_while_nobody_looks_nothing_is_drawn_and_then_one_picture_at_once():
    async def main(easel, painter):
        await painter.settled()
        painter.rest()
        assert easel.studio.released == 1
        painter.wish(style="glass")
        await asyncio.sleep(0.03)
        assert len(easel.studio.asked) == 1
        painter.resume()
        await painter.settled()
        assert easel.shown[-1].style == "glass"

    painting(main)


def test_an_area_bounds_sizes_and_passes_on_what_a_hand_does_and_no_keys():
    async def main(easel, painter):
        area = Area("picture", painter)
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
        await painter.settled()
        changes, _ = easel.studio.asked[-1]
        assert changes["size"] == [4096, 64]
        assert [e["type"] for e in changes["events"]] == ["LeftButtonPress", "MouseMove", "LeftButtonRelease"]
        area.update_size("page", {"w": 3000, "h": 2000, "p": 2})
        area.on_interaction(
            "page", {"type": "Pan", "positions": {"1": {}}, "translation": [30, -6], "x": None}
        )
        await painter.settled()
        changes, _ = easel.studio.asked[-1]
        width, height = changes["size"]
        assert 1_590_000 < width * height <= 1_600_000
        assert changes["events"][0]["translation"] == pytest.approx(
            [30 * width / 3000, -6 * width / 3000], 1e-2
        )

    painting(main)


def test_a_hand_that_is_faster_than_pictures_is_known_by_where_it_is():
    async def main(easel, painter):
        for x in range(1000):
            painter.touch({"type": "MouseMove", "x": x})
        painter.touch({"type": "LeftButtonRelease"})
        await painter.settled()
        assert easel.studio.asked[0][0]["events"] == [
            {"type": "MouseMove", "x": 999},
            {"type": "LeftButtonRelease"},
        ]
        for k in range(1000):
            painter.touch({"type": "MouseWheel", "k": k})
        await painter.settled()
        assert [e["k"] for e in easel.studio.asked[-1][0]["events"]] == list(range(1000 - MOST_EVENTS, 1000))

    painting(main)


def test_what_was_wished_for_before_a_picture_was_given_up_is_still_wished_for():
    async def main(easel, painter):
        draw, given_up = easel.studio.draw, []

        async def once(*asked):
            if not given_up:
                given_up.append(asked)
                raise UnwantedError
            return await draw(*asked)

        easel.studio.draw = once
        painter.wish(style="glass")
        await painter.settled()
        changes, _ = easel.studio.asked[-1]
        assert changes["style"] == "glass"

    painting(main)
