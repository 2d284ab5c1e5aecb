"""The painter over a scene that only counts: what is drawn, when, and by whom."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from vertebra_viz.app.logic import painter as painter_module
from vertebra_viz.app.logic.painter import Painter


class Plotter:
    render_window = None


class Scene:
    plotter = Plotter()
    time_s, style, view, pose = 0.0, "bone", "lateral", None


class Area:
    """Takes 30 ms a picture, as a renderer does."""

    def __init__(self, _):
        self.drawn = 0
        self.threads = set()
        self.sizes = []
        self.events = []

    @property
    def img_cols_rows(self):
        time.sleep(0.03)
        self.drawn += 1
        self.threads.add(threading.get_ident())
        return np.zeros((8, 8, 3), np.uint8), 8, 8

    def process_resize_event(self, *size):
        self.sizes.append(size)

    def process_interaction_event(self, event):
        self.events.append(event["type"])


@pytest.fixture
def painter(monkeypatch):
    monkeypatch.setattr(painter_module, "VtkRemoteControlledArea", Area)
    with ThreadPoolExecutor(1) as pool:
        yield Painter(Scene(), pool)


def painting(painter, main):
    async def both():
        task = asyncio.create_task(painter.run())
        try:
            await main()
        finally:
            task.cancel()

    asyncio.run(both())


def set_time(t):
    def wish(scene):
        scene.time_s = t

    return wish


def test_frames_are_dropped_never_queued_and_the_last_one_is_shown(painter):
    shown = []
    painter.on_painted = lambda picture: shown.append(picture.time_s)

    async def main():
        for t in range(1000):
            painter.wish("time", set_time(t))
            if t % 100 == 0:
                await asyncio.sleep(0.001)
        await painter.settled()

    painting(painter, main)
    assert shown[-1] == 999
    assert painter._area.drawn <= 3


def test_the_event_loop_runs_on_while_a_picture_is_drawn(painter):
    async def main():
        painter.wish("time", set_time(1))
        waited = asyncio.ensure_future(painter.settled())
        turns = 0
        while not waited.done():
            await asyncio.sleep(0.001)
            turns += 1
        assert turns > 5

    painting(painter, main)
    assert painter._area.threads.isdisjoint({threading.get_ident()})


def test_a_picture_that_fails_is_logged_and_the_next_one_comes(painter, caplog):
    def fail(_):
        raise RuntimeError("no such thing")

    async def main():
        painter.wish("style", fail)
        painter.wish("time", set_time(3))
        await painter.settled()
        assert painter._scene.time_s == 3  # what else was wished for is done all the same
        painter.wish("time", set_time(4))
        await painter.settled()

    painting(painter, main)
    assert "no such thing" in caplog.text
    assert painter._scene.time_s == 4


def test_size_is_bounded_and_keys_are_not_passed_on(painter):
    async def main():
        painter.process_resize_event(10**9, -5)
        painter.process_interaction_event({"type": "KeyPress", "key": "q"})
        painter.process_interaction_event({"type": "LeftButtonPress"})
        painter.process_interaction_event({"type": "MouseMove"})
        await painter.settled()

    painting(painter, main)
    assert painter._area.sizes == [(4096, 64)]
    assert painter._area.events == ["LeftButtonPress", "MouseMove"]
