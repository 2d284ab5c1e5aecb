"""Time in the server's picture: where it stands, how it runs, and the numbers of the moment."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.logic import readout
from vertebra_viz.app.logic.timeline import Timeline
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.clip import StageName
from vertebra_viz.simulation import Simulation

if TYPE_CHECKING:
    from vertebra_viz.app.logic.painter import Painter
    from vertebra_viz.scene import Scene

SHORTEST_FRAME_S = 1 / 30


class Playback:
    """One visitor's timeline; it does nothing before `begin` and after `end`.

    Attributes
    ----------
    simulation : what is shown; None while nothing is.
    """

    def __init__(self, state: TypedState[AppState], clock: Callable[[], float] = time.monotonic) -> None:
        self._typed, self._data, self._clock = state, state.data, clock
        self.simulation: Simulation | None = None
        self._painter: Painter | None = None
        self._running: asyncio.Task[None] | None = None
        self._told = 1.0  # the position the page was last told, or told us
        state.bind_changes({NAMES.picture.position: self._dragged})

    def begin(self, simulation: Simulation, painter: Painter, when: float | str) -> None:
        """Show a simulation at a time in seconds, or at the end of a stage; at its start if it has no such stage."""
        self._take_up(simulation)
        self._painter = painter
        ends = {str(stage.name): stage.end_s for stage in simulation.clip.stages}
        self.seek(self._timeline.position(ends.get(when, 0.0) if isinstance(when, str) else when))

    def change(self, simulation: Simulation) -> None:
        """Show another simulation, as far along as this one is."""
        self._stop()
        self._take_up(simulation)
        if self._painter:
            self._painter.wish("simulation", lambda scene: scene.set_simulation(simulation))
        self._go_to(self._timeline.clamp(self._data.picture.position))

    def end(self) -> float | None:
        """Show nothing more; return where it stood, in seconds."""
        self._stop()
        left = self._timeline.time(self._data.picture.position) if self.simulation else None
        self._painter = self.simulation = None
        return left

    def seek(self, position: float) -> None:
        """Go to a position on the timeline; stops playback."""
        if self._painter:
            self._stop()
            self._go_to(self._timeline.clamp(number(position)))

    def step(self, by: int) -> None:
        """Go to the end of the previous (-1) or next (+1) stage."""
        if self._painter:
            self.seek(self._timeline.step(self._data.picture.position, 1 if number(by) > 0 else -1))

    def toggle(self) -> None:
        """Play from here (from the start, if at the end), or pause."""
        if not self._painter:
            return
        position = self._data.picture.position
        if self._data.picture.playing:
            self.seek(position)
            return
        start = 0.0 if position >= self._timeline.length else self._timeline.time(position)
        self._running = asyncio.create_task(self._play(self._painter, start))
        self._data.picture.playing = True

    async def _play(self, painter: Painter, start_s: float) -> None:
        """Draw the moment the clock says, then the moment it says then: slow pictures are fewer, never late."""
        began, ended = self._clock(), False
        end_s = self._timeline.clip.duration_s
        while not ended:
            frame_began = self._clock()
            t = min(start_s + frame_began - began, end_s)
            ended = t >= end_s
            painter.wish("time", partial(_show_time, t=t))
            await painter.settled()
            with self._typed.state:  # the numbers come with the picture they were read off
                self._tell(self._timeline.position(t))
            await asyncio.sleep(max(SHORTEST_FRAME_S - (self._clock() - frame_began), 0.0))
        with self._typed.state:
            self._data.picture.playing = False

    def _stop(self) -> None:
        if self._running:
            self._running.cancel()
        self._running = None
        self._data.picture.playing = False

    def _dragged(self, position: float) -> None:
        if position != self._told:
            self.seek(position)

    def _go_to(self, position: float) -> None:
        if self._painter:
            self._painter.wish("time", partial(_show_time, t=self._timeline.time(position)))
        self._tell(position)

    def _tell(self, position: float) -> None:
        """Put position, caption and the numbers of that moment on the page."""
        simulation = self.simulation
        if not simulation:
            return
        self._told = position
        picture, part = self._data.picture, position - self._timeline.index(position)
        stage = self._timeline.stage(position)
        label = str(stage.name).capitalize()
        picture.position, picture.stage, picture.caption = position, str(stage.name), stage.caption
        picture.spoken = label if part >= 1.0 else f"{label}, {100 * part:.0f} %"
        now = simulation.measure(self._timeline.time(position))
        picture.heights = readout.heights(now, *self._since)
        picture.volumes = readout.volumes(now, treated=simulation.outcome is not None)

    def _take_up(self, simulation: Simulation) -> None:
        self.simulation, self._timeline = simulation, Timeline(simulation.clip)
        names = {stage.name for stage in simulation.clip.stages}
        moments = (StageName.FRACTURE, StageName.POSTURE)
        self._since = [simulation.measure(moment) for moment in moments if moment in names]


def _show_time(scene: Scene, t: float) -> None:
    scene.show_time(t)


def number(value: Any) -> float:
    """What a page sent, as a number; 0 for anything else."""
    return float(value) if isinstance(value, int | float) else 0.0
