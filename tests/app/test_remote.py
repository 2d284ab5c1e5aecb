"""The server's picture: however it is asked for, sent away and asked for again, no scene is left behind."""

import asyncio
import threading
from typing import ClassVar

import pytest
from bench import Bench, one_thread

from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.app.logic import remote as module
from vertebra_viz.app.logic import studio as studio_module
from vertebra_viz.app.logic.remote import Remote
from vertebra_viz.app.logic.studio import MOST_SCENES, Studio

PLAIN = Case(treatment=NoTreatment())


class Scene:
    """Stands for a scene, which takes a moment to make."""

    there: ClassVar = set()
    shown: ClassVar = []

    def __init__(self, simulation, gate):
        gate.wait(30)
        self.there.add(self)
        self.shown.append(simulation.case)

    def set_simulation(self, simulation):
        self.shown.append(simulation.case)

    def close(self):
        self.there.remove(self)


class Easel:
    """Stands for a painter."""

    def __init__(self, scene, _):
        self.scene = scene

    def wish(self, kind, wish):
        if kind == "simulation":
            wish(self.scene)

    async def run(self):
        await asyncio.Event().wait()


class House:
    """A visitor who may have the server draw, and a gate before the drawing thread."""

    def __init__(self):
        self.bench, self.thread = Bench(), one_thread()
        self.studio = Studio(self.thread)
        self.remote = Remote(self.bench.server, self.bench.typed, self.bench.desk, self.studio)
        self.remote._stream = type("Stream", (), {"register_area": id, "unregister_area": id})

    async def settled(self):
        await self.remote._latest.settled()
        await asyncio.get_running_loop().run_in_executor(self.thread, lambda: None)


@pytest.fixture
def play(monkeypatch):
    gate, built = threading.Event(), []

    def build(case):
        built.append(case)
        return simulate(PLAIN) if case == PLAIN else simulate(case)

    monkeypatch.setattr(studio_module, "_scene", lambda simulation, *_: Scene(simulation, gate))
    monkeypatch.setattr(studio_module, "_built", build)
    monkeypatch.setattr("vertebra_viz.app.logic.painter.Painter", Easel)
    monkeypatch.setattr(module, "RcaViewAdapter", lambda *_, **__: type("Adapter", (), {})())
    Scene.there, Scene.shown = set(), []

    def run(work):
        async def main():
            house = House()
            house.gate, house.built = gate, built
            house.bench.desk.case = PLAIN
            await work(house)
            gate.set()
            await house.settled()
            house.remote.close()
            await house.settled()
            assert Scene.there == set()
            assert house.studio._scenes == 0

        asyncio.run(asyncio.wait_for(main(), 60))

    yield run
    gate.set()


async def begun(house):
    """Wait until a scene is being made."""
    while not house.studio._scenes:  # noqa: ASYNC110  nobody tells
        await asyncio.sleep(0.01)


def test_asking_twice_makes_one_scene(play):
    async def work(house):
        for _ in range(3):
            house.remote.show()
        await begun(house)
        house.remote.show()
        house.gate.set()
        await house.settled()
        assert len(Scene.there) == 1
        assert house.bench.data.picture.on

    play(work)


@pytest.mark.parametrize("end", ["hide", "close"])
def test_one_who_goes_while_it_is_made_leaves_nothing(play, end):
    async def work(house):
        for _ in range(MOST_SCENES + 1):
            house.gate.clear()
            house.remote.show()
            await begun(house)
            getattr(house.remote, end)()
            house.gate.set()
            await house.settled()
            assert (Scene.there, house.studio._scenes) == (set(), 0)
            assert not house.bench.data.picture.on
        assert not house.bench.data.page.busy
        assert house.bench.data.page.alert == ""

    play(work)


def test_who_changes_their_mind_again_has_it(play):
    async def work(house):
        house.remote.show()
        await begun(house)
        house.remote.hide()
        house.remote.show()
        house.gate.set()
        await house.settled()
        assert house.bench.data.picture.on
        assert len(Scene.there) == 1

    play(work)


def test_of_many_cases_the_newest_is_shown_and_few_are_built(play):
    async def work(house):
        house.gate.set()
        house.remote.show()
        await house.settled()
        for k in range(20):
            house.bench.desk.case = PLAIN.model_copy(update={"scale": 1 + k / 100})
            house.remote._case_changed()
            await asyncio.sleep(0)
        await house.settled()
        assert Scene.shown[-1].scale == 1.19
        assert len(house.built) <= 3

    play(work)
