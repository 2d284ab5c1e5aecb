"""Time in the server-drawn picture: the current moment, playback, and the moment's numbers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.logic.timeline import Timeline
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.clip.clip import Stage
from vertebra_viz.words import text

if TYPE_CHECKING:
    from vertebra_viz.app.logic.picture_updater import DrawnPicture, PictureUpdater

SHORTEST_FRAME_S = 1 / 30


class Playback:
    """One visitor's timeline; it does nothing before `begin` and after `end`."""

    def __init__(self, state: TypedState[AppState], clock: Callable[[], float] = time.monotonic) -> None:
        self._typed, self._data, self._clock = state, state.data, clock
        self._updater: PictureUpdater | None = None
        self._running: asyncio.Task[None] | None = None
        self._position = 1.0  # last sent to the page, or received from it
        state.bind_changes({NAMES.picture.position: self._dragged})

    def begin(self, stages: tuple[Stage, ...], updater: PictureUpdater, time_s: float) -> None:
        """Start with a picture that shows these stages, at this moment in seconds."""
        self._timeline, self._updater = Timeline(stages), updater
        self._go_to(self._timeline.position(time_s))

    def change(self, stages: tuple[Stage, ...]) -> None:
        """Continue with another case's stages, at the same position."""
        self.pause()
        self._timeline = Timeline(stages)
        self._go_to(self._timeline.clamp(self._position))

    def end(self) -> float | None:
        """Stop; return the moment that was shown, in seconds."""
        self.pause()
        left = self._timeline.time(self._position) if self._updater else None
        self._updater = None
        return left

    def seek(self, position: float) -> None:
        """Go to a position on the timeline; stops playback."""
        if self._updater:
            self.pause()
            self._go_to(self._timeline.clamp(number(position)))

    def step(self, by: int) -> None:
        """Go to the end of the previous (-1) or next (+1) stage."""
        if self._updater:
            self.seek(self._timeline.step(self._position, 1 if number(by) > 0 else -1))

    def toggle(self) -> None:
        """Play from here (from the start, if at the end), or pause."""
        if not self._updater:
            return
        if self._running:
            self.seek(self._position)
            return
        ended = self._position >= self._timeline.length
        start = 0.0 if ended else self._timeline.time(self._position)
        self._running = asyncio.create_task(self._play(self._updater, start))
        self._data.picture.playing = True

    async def _play(self, updater: PictureUpdater, start_s: float) -> None:
        """Draw the moment given by the clock repeatedly: if drawing is slow there are fewer pictures, and none is late."""
        began, ended = self._clock(), False
        end_s = self._timeline.stages[-1].end_s
        while not ended:
            frame_began = self._clock()
            t = min(start_s + frame_began - began, end_s)
            ended = t >= end_s
            position = self._timeline.position(t)
            updater.request(position=position)
            await updater.settled()
            with self._typed.state:
                self._publish(position)
            await asyncio.sleep(max(SHORTEST_FRAME_S - (self._clock() - frame_began), 0.0))
        self._running = None
        with self._typed.state:
            self._data.picture.playing = False

    def pause(self) -> None:
        """Stop at the current moment."""
        if self._running:
            self._running.cancel()
        self._running = None
        self._data.picture.playing = False

    def painted(self, shown: DrawnPicture) -> None:
        """Put the numbers of a picture on the page."""
        self._data.picture.heights, self._data.picture.volumes = shown.heights, shown.volumes

    def _dragged(self, position: float) -> None:
        if position != self._position:
            self.seek(position)

    def _go_to(self, position: float) -> None:
        if self._updater:
            self._updater.request(position=position)
            self._publish(position)

    def _publish(self, position: float) -> None:
        """Put position and caption on the page."""
        self._position = position
        picture, part = self._data.picture, position - self._timeline.index(position)
        stage = self._timeline.stage(position)
        label = text(f"stage-{stage.name}")
        picture.position, picture.stage, picture.caption = position, str(stage.name), stage.caption
        picture.spoken = (
            label if part >= 1.0 else text("picture-moment", stage=label, percent=round(100 * part))
        )


def number(value: object) -> float:
    """Return what a page sent, as a number; 0 for anything else."""
    return float(value) if isinstance(value, int | float) else 0.0
