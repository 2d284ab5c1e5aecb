"""What the page may ask of its session: paths to methods, as ``click=("desk.undo",)`` and the bridge's calls have them."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vertebra_viz.app.sessions.session import Session

ACTIONS = (
    "desk.choose",
    "desk.redo",
    "desk.reset",
    "desk.undo",
    "lesson.ask",
    "lesson.compare",
    "lesson.compare_with",
    "lesson.keep",
    "lesson.reveal",
    "lesson.set_the_scene",
    "lesson.single",
    "lesson.step",
    "remote.hide",
    "remote.look_from",
    "remote.playback.step",
    "remote.playback.toggle",
    "remote.show",
    "seat.answer",
    "seat.come_back",
    "seat.hand_over",
    "seat.join",
    "seat.leave",
    "seat.open",
    "seat.remove",
    "seat.show",
    "seat.show_histogram",
    "seat.step_out",
    "seat.take_over",
)


def bind(session: Session) -> None:
    """Let a session's page call these, and no others."""
    for action in ACTIONS:
        session.server.controller.trigger(action)(attrgetter(action)(session))
