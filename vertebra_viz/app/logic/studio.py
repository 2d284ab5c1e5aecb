"""Where the server draws: scenes for those who ask, never more than it can hold, all on the one thread OpenGL wants."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING

from vertebra_viz.case import Case
from vertebra_viz.errors import CaseError
from vertebra_viz.simulation import Simulation, simulate

if TYPE_CHECKING:
    from vertebra_viz.scene import Scene

MOST_SCENES = 8  # each holds an OpenGL context and some 60 MB


class Studio:
    """Scenes for those who ask; all are made, moved and drawn on one thread.

    Parameters
    ----------
    thread : Executor
        Of one thread.
    """

    def __init__(self, thread: Executor) -> None:
        self.thread = thread
        self._scenes = 0
        self._building = asyncio.Lock()

    async def open(self, simulation: Simulation, style: str, view: str) -> Scene:
        """Make a scene; CaseError where there are too many."""
        if self._scenes >= MOST_SCENES:
            raise CaseError("the server is drawing for too many others now; try again in a few minutes")
        self._scenes += 1
        making: Future[Scene] = self.thread.submit(_scene, simulation, style, view)
        try:
            return await asyncio.wrap_future(making)
        except asyncio.CancelledError:
            if making.cancelled():
                self._scenes -= 1
            else:  # it is there already, or about to be
                loop = asyncio.get_running_loop()
                ending = self.thread.submit(lambda: making.result().close())
                ending.add_done_callback(lambda _: loop.call_soon_threadsafe(self._closed))
            raise
        except BaseException:
            self._scenes -= 1
            raise

    async def build(self, case: Case) -> Simulation:
        """Build a case, one at a time for everybody: clips are made by other processes, and go first."""
        async with self._building:
            return await asyncio.to_thread(_built, case)

    def _closed(self) -> None:
        self._scenes -= 1

    def close(self, scene: Scene) -> None:
        """Give a scene back."""
        self._scenes -= 1
        self.thread.submit(scene.close)


def _scene(simulation: Simulation, style: str, view: str) -> Scene:
    from vertebra_viz.scene import Scene  # noqa: PLC0415  rendering takes a second to import

    return Scene(simulation, style=style, view=view, off_screen=True)


def _built(case: Case) -> Simulation:
    """On a thread: build, and measure every stage, so that the event loop has nothing heavy left to do."""
    simulation = simulate(case)
    _ = simulation.measurements
    return simulation
