"""One visitor's session: what a hand on the page does to time, case and picture.

It runs on the server's event loop and never waits on it: pictures are drawn by the painter's thread, cases are built
on a thread of their own, one at a time, and only the newest one asked for.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.logic import form, readout
from vertebra_viz.app.logic.painter import Shown
from vertebra_viz.app.logic.timeline import Timeline
from vertebra_viz.app.state import AppState
from vertebra_viz.case import Case
from vertebra_viz.clip import StageName
from vertebra_viz.errors import CaseError
from vertebra_viz.scene import Scene, Style, View
from vertebra_viz.simulation import Simulation, simulate

SHORTEST_FRAME_S = 1 / 30

logger = logging.getLogger(__name__)


class Pictures(Protocol):
    """What a session needs of a painter."""

    def wish(self, kind: object, wish: Callable[[Scene], None]) -> None:
        """Have something done to the scene before the next picture."""

    def look_from(self, view: str) -> None:
        """Stand the camera at a view."""

    async def settled(self) -> None:
        """Wait until a picture with everything wished for so far has gone out."""


class Session:
    """Binds the typed state to a simulation and its pictures.

    Parameters
    ----------
    state : TypedState
        Shared with the page.
    simulation : Simulation
        What to show first.
    pictures : Pictures
        Where pictures are asked for.
    clock : callable
        Seconds; playback keeps to it, however long pictures take.
    """

    def __init__(
        self,
        state: TypedState[AppState],
        simulation: Simulation,
        pictures: Pictures,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._typed, self._data, self._name = state, state.data, state.name
        self._pictures, self._clock = pictures, clock
        self._playback: asyncio.Task[None] | None = None
        self._building: asyncio.Task[None] | None = None
        self._asked: Case | None = None
        self._by: object = None
        self._position = self._data.player.position
        self._data.form.values = form.values_from(simulation.case)
        self._adopt(simulation)
        state.bind_changes(
            {
                self._name.player.position: self._dragged,
                self._name.look.style: self._restyle,
                self._name.form.values: self._edited,
            }
        )

    # time

    def seek(self, position: float) -> None:
        """Go to a position on the timeline; stops playback."""
        self._stop()
        self._go_to(self._timeline.clamp(position))

    def step(self, by: int) -> None:
        """Go to the end of the previous (-1) or next (+1) stage."""
        self.seek(self._timeline.step(self._position, 1 if by > 0 else -1))

    def toggle(self, *, in_steps: bool = False) -> None:
        """Play from here (from the start, if at the end), or pause.

        ``in_steps`` shows only the ends of stages, each when its time has come: for people whom motion makes ill.
        """
        if self._playback:
            self.seek(self._position)
            return
        start = 0.0 if self._position >= self._timeline.length else self._timeline.time(self._position)
        self._playback = asyncio.get_running_loop().create_task(self._play(start, in_steps))
        self._data.player.playing = True

    async def _play(self, start_s: float, in_steps: bool) -> None:
        """Draw the moment the clock says, then the moment it says then: slow pictures are fewer, never late."""
        began = self._clock()
        ended = False
        while not ended:
            frame_began = self._clock()
            t = start_s + frame_began - began
            ended = t >= self._clip.duration_s
            shown = self._clip.stage_at(t).end_s if in_steps else min(t, self._clip.duration_s)
            self._pictures.wish("time", partial(Scene.show_time, t=shown))
            await self._pictures.settled()
            with self._typed.state:  # the numbers come with the picture they were read off
                self._show_position(self._timeline.position(shown))
            await asyncio.sleep(max(SHORTEST_FRAME_S - (self._clock() - frame_began), 0.0))
        self._playback = None
        with self._typed.state:
            self._data.player.playing = False

    def _stop(self) -> None:
        if self._playback:
            self._playback.cancel()
            self._playback = None
        self._data.player.playing = False

    def _dragged(self, position: float) -> None:
        if position != self._position:
            self.seek(position)

    def _go_to(self, position: float) -> None:
        self._pictures.wish("time", partial(Scene.show_time, t=self._timeline.time(position)))
        self._show_position(position)

    def _show_position(self, position: float) -> None:
        """Put position, caption and the numbers of that moment on the page."""
        self._position = position
        player, numbers = self._data.player, self._data.numbers
        index = self._timeline.index(position)
        stage = self._clip.stages[index]
        part = position - index
        player.position, player.stage = position, index
        player.label, player.caption = str(stage.name).capitalize(), stage.caption
        player.spoken = player.label if part >= 1.0 else f"{player.label}, {100 * part:.0f} %"
        now = self._simulation.measure(self._timeline.time(position))
        numbers.heights = readout.heights(now, self._fractured)
        numbers.volumes = readout.volumes(now, treated=self._simulation.outcome is not None)

    # the picture

    def look_from(self, view: str) -> None:
        """Stand the camera at a view; others than those there are, are ignored."""
        if view in tuple(View):
            self._data.look.view = view
            self._pictures.look_from(view)

    def _restyle(self, style: str) -> None:
        if style in tuple(Style):
            self._pictures.wish("style", lambda scene: scene.set_style(style))

    def painted(self, shown: Shown) -> None:
        """Say what the picture on the page shows."""
        with self._typed.state:
            self._data.status.painted = f"{shown.time_s:.3f} {shown.style} {shown.view}"

    # the case

    def _edited(self, values: dict[str, Any]) -> None:
        """Ask for the case that the form now holds, or say in one line why there is none."""
        by = values.get(form.BY)
        if by == form.BY_LOSS and self._by == form.BY_GRADE:
            values = form.with_losses(values, self._simulation.case)
            self._data.form.values = values
        self._by = by
        self._data.form.facts = form.facts(values, self._simulation)
        try:
            self._asked = form.case_from(values, self._simulation.case)
        except CaseError as error:
            self._asked = None
            self._data.status.alert = str(error)
            return
        if self._building:
            return
        if self._asked == self._simulation.case:
            self._data.status.alert = ""
        else:
            self._building = asyncio.get_running_loop().create_task(self._build())

    async def _build(self) -> None:
        """Build the newest case asked for, and again if another was asked for meanwhile."""
        with self._typed.state:
            self._data.status.busy = True
        case = None
        while self._asked not in {None, case}:
            case = self._asked
            alert = await self._show(case)
            if self._asked == case:  # else the line is about another case
                with self._typed.state:
                    self._data.status.alert = alert
        self._building = None
        with self._typed.state:
            self._data.status.busy = False

    async def _show(self, case: Case) -> str:
        """Build and show ``case``, beside the event loop; return why that cannot be, in one line, or nothing."""
        try:
            simulation = await asyncio.to_thread(_built, case)
        except CaseError as error:
            return str(error)
        except Exception:  # a defect of ours: the visitor keeps the last picture, the log gets the rest
            logger.exception("case could not be built: %s", case.model_dump_json())
            return "this case could not be built"
        with self._typed.state:
            self._adopt(simulation)
        await self._pictures.settled()
        return ""

    def _adopt(self, simulation: Simulation) -> None:
        """Show another simulation, at the same place on the timeline."""
        self._simulation, self._clip, self._timeline = (
            simulation,
            simulation.clip,
            Timeline(simulation.clip),
        )
        names = {stage.name for stage in self._clip.stages}
        self._fractured = simulation.measure(StageName.FRACTURE) if StageName.FRACTURE in names else None
        self._data.player.stages = [
            {"name": str(stage.name), "label": str(stage.name).capitalize()} for stage in self._clip.stages
        ]
        numbers = self._data.numbers
        numbers.outcome = readout.outcome(simulation)
        numbers.needles = readout.needles(simulation)
        numbers.assumed = readout.assumed(simulation)
        self._data.status.title = readout.title(simulation.case)
        values = self._data.form.values
        self._by = values.get(form.BY)
        self._data.form.facts = form.facts(values, simulation)
        self._stop()
        self._pictures.wish("simulation", lambda scene: scene.set_simulation(simulation))
        self._go_to(self._timeline.clamp(self._position))


def _built(case: Case) -> Simulation:
    """On a thread: build, and measure every stage, so that the event loop has nothing heavy left to do."""
    simulation = simulate(case)
    _ = simulation.measurements
    return simulation
