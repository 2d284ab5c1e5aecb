"""The server's picture: no scene is left over, however the picture is requested and closed."""

import asyncio

import pytest
from case_harness import CaseHarness

from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.app.clips.worker_process import ProcessEndedError
from vertebra_viz.app.logic.remote import RemotePicture
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

PLAIN = Case(treatment=NoTreatment())
POSE = {"azimuth_deg": 90.0, "elevation_deg": 0.0, "zoom": 1.0, "target_mm": [0.0, 0.0, 0.0]}
STAGES = [
    {"name": stage.name, "start_s": stage.start_s, "end_s": stage.end_s, "caption": stage.caption}
    for stage in simulate(PLAIN).clip.stages
]


class DrawingPool:
    """Records what is drawn and who has a scene; draws when the test allows it."""

    def __init__(self):
        self.scenes, self.looks, self.fault, self.under_way = set(), [], None, 0
        self.gate = asyncio.Event()

    async def draw(self, picture, changes, whole):
        known = picture in self.scenes
        self.scenes.add(picture)
        self.under_way += 1
        try:
            await self.gate.wait()
            await asyncio.sleep(0.005)
        finally:
            self.under_way -= 1
        if self.fault:
            raise self.fault
        look = changes if known else whole
        self.looks.append(whole)
        head = {"meta": {}, "time_s": 0.0, "style": whole["style"], "view": None, "pose": POSE}
        head |= {"follows": whole["follows"]}
        stages = {"stages": STAGES} if "case" in look else {}
        return head | {"heights": [{"key": "h"}], "volumes": []} | stages, b""

    def release(self, picture):
        self.scenes.discard(picture)

    @property
    def cases(self):
        """The cases that were shown, each time anew."""
        return [Case.parse(look["case"]) for look in self.looks]


class Setup:
    """A visitor who may have the server draw."""

    def __init__(self):
        self.harness, self.drawing_pool = CaseHarness(), DrawingPool()
        self.remote = RemotePicture(
            self.harness.server, self.harness.typed, self.harness.case_logic, self.drawing_pool
        )
        self.remote._stream = type("Stream", (), {"register_area": id, "unregister_area": id})
        self.harness.case_logic.case = PLAIN

    async def settled(self):
        await self.remote._latest.settled()

    async def until(self, condition):
        while not condition():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0)


def play(work):
    async def main():
        setup = Setup()
        await work(setup)
        setup.drawing_pool.gate.set()
        setup.remote.close()
        await setup.settled()
        await setup.until(lambda: not setup.drawing_pool.scenes)

    asyncio.run(asyncio.wait_for(main(), 60))


def test_asking_twice_makes_one_scene():
    async def work(setup):
        for _ in range(3):
            setup.remote.show()
        await setup.until(lambda: setup.drawing_pool.scenes)
        setup.remote.show()
        setup.drawing_pool.gate.set()
        await setup.settled()
        assert len(setup.drawing_pool.scenes) == 1
        assert setup.harness.data.picture.on

    play(work)


@pytest.mark.parametrize("end", ["hide", "close"])
def test_one_who_goes_while_it_is_made_leaves_nothing(end):
    async def work(setup):
        for _ in range(12):
            setup.drawing_pool.gate.clear()
            setup.remote.show()
            await setup.until(lambda: setup.drawing_pool.scenes)
            getattr(setup.remote, end)()
            setup.drawing_pool.gate.set()
            await setup.settled()
            await setup.until(lambda: not setup.drawing_pool.scenes)
            assert not setup.harness.data.picture.on
        assert not setup.harness.data.page.busy
        assert setup.harness.data.page.alert == ""

    play(work)


def test_who_changes_their_mind_again_has_it():
    async def work(setup):
        setup.remote.show()
        await setup.until(lambda: setup.drawing_pool.scenes)
        setup.remote.hide()
        setup.remote.show()
        setup.drawing_pool.gate.set()
        await setup.settled()
        assert setup.harness.data.picture.on
        await setup.until(lambda: len(setup.drawing_pool.scenes) == 1)

    play(work)


def test_of_many_cases_the_newest_is_shown_and_few_are_built():
    async def work(setup):
        setup.drawing_pool.gate.set()
        setup.remote.show()
        await setup.settled()
        for k in range(20):
            setup.harness.case_logic.case = PLAIN.model_copy(update={"scale": 1 + k / 100})
            setup.remote._case_changed()
            await asyncio.sleep(0)
        await setup.settled()
        assert setup.drawing_pool.cases[-1].scale == 1.19
        assert len({case.scale for case in setup.drawing_pool.cases}) <= 4

    play(work)


def test_whoever_hangs_up_gives_the_scene_up_and_has_the_picture_again_when_they_return():
    async def work(setup):
        setup.drawing_pool.gate.set()
        setup.remote.show(4.0, "glass", "", POSE)
        await setup.settled()
        setup.remote.playback.seek(1.5)
        setup.remote.away()
        await setup.until(lambda: not setup.drawing_pool.scenes and not setup.drawing_pool.under_way)
        drawn = len(setup.drawing_pool.looks)
        setup.remote.playback.seek(2.5)  # a room goes on without its page
        setup.harness.case_logic.case = PLAIN.model_copy(update={"scale": 1.1})
        setup.remote._case_changed()
        for _ in range(50):
            await asyncio.sleep(0)
        assert (len(setup.drawing_pool.looks), setup.drawing_pool.scenes) == (drawn, set())
        assert setup.harness.data.picture.on
        setup.remote.back()
        await setup.settled()
        look = setup.drawing_pool.looks[-1]
        assert (look["style"], look["position"], look["where"]) == ("glass", 2.5, POSE)
        assert setup.drawing_pool.cases[-1].scale == 1.1
        assert setup.harness.data.picture.heights == [{"key": "h"}]

    play(work)


def test_a_picture_that_opens_for_one_who_has_gone_holds_nothing():
    async def work(setup):
        setup.remote.show()
        await setup.until(lambda: setup.drawing_pool.scenes)
        setup.remote.away()
        setup.drawing_pool.gate.set()
        await setup.settled()
        await setup.until(lambda: not setup.drawing_pool.scenes)

    play(work)


@pytest.mark.parametrize("fault", [ProcessEndedError(), CaseError("scale: 7 is not allowed")])
def test_a_picture_that_cannot_be_had_is_one_line(fault):
    async def work(setup):
        setup.drawing_pool.gate.set()
        setup.drawing_pool.fault = fault
        setup.remote.show()
        await setup.settled()
        assert setup.harness.data.page.alert == (str(fault) or text("picture-not-drawn"))
        assert not setup.harness.data.picture.on
        setup.drawing_pool.fault = None
        setup.remote.show()
        await setup.settled()
        assert setup.harness.data.picture.on
        setup.drawing_pool.fault = ProcessEndedError()
        setup.remote.look_from("top")
        await setup.until(lambda: not setup.harness.data.picture.on)
        assert setup.harness.data.page.alert == text("picture-not-drawn")

    play(work)


@pytest.mark.parametrize("value", ["abc", None, [1], {"a": 1}, 1e300, True])
def test_nonsense_on_the_timeline_is_the_start_or_the_end(value):
    async def work(setup):
        setup.drawing_pool.gate.set()
        setup.remote.show()
        await setup.settled()
        with setup.harness.server.state as state:
            state[setup.harness.typed.name.picture.position] = value
        setup.remote.playback.step(1)
        setup.remote._case_changed()
        assert isinstance(setup.harness.data.picture.position, float)

    play(work)


def test_asked_for_anew_elsewhere_while_it_is_made_it_stands_there():
    async def work(setup):
        setup.remote.show(1.0, style="bone", view="lateral")
        await setup.until(lambda: setup.drawing_pool.scenes)
        setup.remote.hide()
        setup.remote.show(2.0, style="glass", view="front")
        setup.drawing_pool.gate.set()
        await setup.settled()
        assert setup.harness.data.picture.on
        last = setup.drawing_pool.looks[-1]
        assert (last["style"], last["where"]) == ("glass", "front")

    play(work)


BOTH, NEITHER = ({"camera": on, "style": on} for on in (True, False))


def test_it_follows_the_stages_where_nothing_was_picked_and_hands_back_what_did():
    async def work(setup):
        setup.drawing_pool.gate.set()
        seen = {"direction": BOTH, "neighbours": "ghost"}
        setup.remote.show(1.0, "glass", "", POSE, seen)
        await setup.settled()
        picture, last = setup.harness.data.picture, setup.drawing_pool.looks[-1]
        assert (last["follows"], last["beside"], picture.follows) == (BOTH, "ghost", True)
        left = setup.remote.hide()
        assert left["direction"] == BOTH
        assert not {"style", "view", "camera"} & set(left)

        # what is picked stays
        setup.remote.show(1.0, "glass", "", POSE, seen)
        await setup.settled()
        with setup.harness.server.state as state:
            state[setup.harness.typed.name.picture.style] = "cutaway"
        assert setup.remote._follows == {"camera": True, "style": False}
        setup.remote.look_from("top")
        await setup.until(lambda: setup.drawing_pool.looks[-1]["follows"] == NEITHER)
        assert not picture.follows
        setup.remote.follow({"direction": BOTH, "neighbours": "nonsense"})
        await setup.until(lambda: setup.drawing_pool.looks[-1]["follows"] == BOTH)
        assert setup.drawing_pool.looks[-1]["beside"] == "ghost"
        for nonsense in (None, 7, {"direction": [1]}, {"direction": {"camera": 1}}):
            setup.remote.follow(nonsense)
            assert setup.remote._follows == NEITHER
        left = setup.remote.hide()
        assert (left["style"], left["direction"]) == ("cutaway", NEITHER)

    play(work)
