"""The drawing process: user input reaches VTK, and if the process dies, only one picture is lost."""

import asyncio
import subprocess
import sys

from test_picture_events import HAND, SENT

from vertebra_viz import Case, NoTreatment
from vertebra_viz.app.logic.drawing_pool import DrawingPool, SceneClaim
from vertebra_viz.app.logic.picture_updater import PictureUpdater
from vertebra_viz.app.pictures.fair_lock import FairLock

PLAIN = Case(treatment=NoTreatment())  # soon built
DEADLY = {"type": "LeftButtonPress", "x": "a", "y": 0, "w": 100, "h": 100}  # VTK ends its process over it


class RecordedUpdater:
    """A picture updater on a real drawing pool, and the pictures it has shown."""

    def __init__(self, drawing_pool, **look):
        self.shown, self.lost = [], False
        self.updater = PictureUpdater(
            drawing_pool, SceneClaim(), style="bone", polarity="dark-metal", where="lateral", **look
        )
        self.updater.on_drawn = self.shown.append
        self.updater.on_failed = lambda: setattr(self, "lost", True)
        self.task = asyncio.create_task(self.updater.run())

    @property
    def now(self):
        return self.shown[-1]

    async def after(self, *events, **look):
        """What is shown once this is done."""
        for event in events:
            self.updater.interact(event)
        if look:
            self.updater.request(**look)
        await self.updater.settled()
        return self.now


def mouse(kind, x, y):
    return HAND | {"type": kind, "w": 160, "h": 120, "x": x, "y": y, "ctrlKey": 0}


async def until(condition):
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.01)


def test_pictures_come_back_whatever_becomes_of_the_process_and_leave_nothing_behind(capfd):
    async def main():
        drawing_pool = DrawingPool(1, idle_s=0.05)
        one, other = (RecordedUpdater(drawing_pool, when=when, size=[160, 120]) for when in ("fracture", 1.0))
        stages = await one.updater.show(PLAIN)
        await other.updater.show(PLAIN)
        assert [str(stage.name) for stage in stages[:2]] == ["intact", "fracture"]
        assert one.now.time_s == stages[1].end_s
        assert other.now.time_s == 1.0
        assert one.now.heights[0]["key"] == "anterior_height_mm"
        (first,) = drawing_pool.pids  # both live in one

        # what a hand does is done
        before = one.now.pose
        drag = [
            mouse("LeftButtonPress", 80, 60),
            mouse("MouseMove", 110, 70),
            mouse("LeftButtonRelease", 110, 70),
        ]
        turned = await one.after(*drag)
        assert turned.view == ""
        assert abs(turned.pose.azimuth_deg - before.azimuth_deg) > 5
        nearer = await one.after(mouse("MouseWheel", 80, 60) | {"spinY": -1})
        assert nearer.pose.zoom > 1.05 * turned.pose.zoom
        for kind in ("Right", "Middle"):  # pulled far out of the window, and the wheel turned for ever
            one.updater.interact(mouse(f"{kind}ButtonPress", 80, 60))
            one.updater.interact(mouse("MouseMove", 60_000, 60_000))
            one.updater.interact(mouse(f"{kind}ButtonRelease", 60_000, 60_000))
            for _ in range(50):
                one.updater.interact(mouse("MouseWheel", 80, 60) | {"spinY": -1})
            far = (await one.after()).pose
            assert 0.39 < far.zoom < 3.51
            assert max(map(abs, far.target_mm)) <= 201
        one.updater.request(where="oblique")
        for event in SENT:
            if event.get("positions", True) and not event["type"].startswith(("Key", "Tap", "LongTap")):
                one.updater.interact(event)
        await one.updater.settled()
        assert drawing_pool.pids == [first]

        # what follows the stages does, until a hand takes the camera
        both = {"camera": True, "style": True}
        directed = await one.after(position=5.0, follows=both)
        assert (directed.style, directed.view, directed.follows) == ("bone", "", both)
        assert (await one.after(mouse("MouseMove", 90, 60))).follows == both
        assert (await one.after(*drag)).follows == {"camera": False, "style": True}
        await one.after(position=2.0, follows={"camera": False, "style": False})

        # killed from outside
        drawing_pool._slots[0].process._process.kill()
        await until(lambda: not drawing_pool.pids)
        assert (await one.after(style="glass")).style == "glass"
        (second,) = drawing_pool.pids

        # killed by what it was sent: the others' pictures come back too
        pose = one.now.pose
        again = await one.after(DEADLY)
        assert (again.style, again.time_s) == ("glass", stages[1].end_s)
        assert abs(again.pose.azimuth_deg - pose.azimuth_deg) < 1e-6
        assert (await other.after(position=1.0)).time_s == stages[0].end_s
        (third,) = drawing_pool.pids
        assert len({first, second, third}) == 3
        assert not one.lost
        assert not other.lost

        # nobody looks, nobody wants it: nothing is held
        one.updater.suspend()
        other.task.cancel()
        await until(lambda: not drawing_pool.pids)
        assert drawing_pool.scenes == 0
        one.task.cancel()
        await drawing_pool.close()

    asyncio.run(main())
    told = capfd.readouterr().err
    assert "Traceback" not in told
    assert "ERR|" not in told  # VTK's own lines


def test_more_pictures_than_scenes_are_all_served():
    """Ten visitors and two scenes: the visitor who was served longest ago loses the scene, and nobody is refused."""

    class Fake(DrawingPool):
        there: set[int]
        most = 0

    async def main():
        drawing_pool = Fake(1, scenes=2)
        slot = drawing_pool._choose_slot()
        Fake.there = set()

        async def ask(job, _):
            await asyncio.sleep(0)
            Fake.there -= set(job["close"])
            whole = job["look"] == {"all": True}
            assert whole or job["scene"] in Fake.there
            Fake.there.add(job["scene"])
            Fake.most = max(Fake.most, len(Fake.there))
            return {"scene": job["scene"], "made": whole}, b""

        async def nothing():
            slot.process._process = type("Process", (), {"pid": 1, "returncode": None})

        slot.process.ask, slot.process.start, slot.process.stop = ask, nothing, nothing
        pictures = [SceneClaim() for _ in range(10)]
        for _ in range(3):
            told = await asyncio.gather(
                *(drawing_pool.draw(each, {"all": False}, {"all": True}) for each in pictures)
            )
            assert [head["scene"] for head, _ in told] == [each.number for each in pictures]
        head, _ = await drawing_pool.draw(pictures[-1], {"all": False}, {"all": True})
        assert not head["made"]  # drawn last: it is there still
        assert (Fake.most, drawing_pool.scenes) == (2, 2)
        await drawing_pool.close()

    asyncio.run(main())


def test_addresses_take_turns():
    order = []

    async def main():
        turns = FairLock()

        async def job(who):
            async with turns.acquire(who):
                order.append(who)
                await asyncio.sleep(0)

        jobs = [asyncio.create_task(job(who)) for who in "aaaabac"]
        gone = asyncio.create_task(job("d"))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.gather(*jobs)
        await job("e")

    asyncio.run(main())
    assert "".join(order) == "abcaaaae"


def test_the_server_itself_loads_nothing_that_draws():
    code = (
        "import os, sys; os.environ['TRAME_ARGS'] = ''\n"
        "from vertebra_viz.app import server\n"
        "from vertebra_viz.app.logic.drawing_pool import DrawingPool\n"
        "from vertebra_viz.app.sessions.session import Session\n"
        "Session('a' * 32, None, DrawingPool())\n"
        "print(*sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    heavy = ("vtkmodules.vtkRendering", "vtkmodules.vtkWeb", "pyvista", "vertebra_viz.render.scene", "PIL")
    assert "vertebra_viz.app.server" in told.split()
    assert not [name for name in told.split() if name.startswith(heavy)]
