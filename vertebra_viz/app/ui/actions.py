"""The allow-list of user actions: paths to a session's methods, as in ``click=("case_logic.undo",)`` and the bridge's calls."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vertebra_viz.app.sessions.session import Session

ACTIONS = (
    "case_logic.choose",
    "case_logic.redo",
    "case_logic.reset",
    "case_logic.undo",
    "lesson.ask",
    "lesson.compare",
    "lesson.compare_with",
    "lesson.keep",
    "lesson.reveal",
    "lesson.set_the_scene",
    "lesson.single",
    "lesson.step",
    "remote.follow",
    "remote.hide",
    "remote.look_from",
    "remote.playback.step",
    "remote.playback.toggle",
    "remote.show",
    "room_logic.answer",
    "room_logic.come_back",
    "room_logic.hand_over",
    "room_logic.join",
    "room_logic.leave",
    "room_logic.open",
    "room_logic.remove",
    "room_logic.show",
    "room_logic.show_histogram",
    "room_logic.step_out",
    "room_logic.take_over",
)


def bind(session: Session) -> None:
    """Allow a session's page to call these methods, and no others."""
    for action in ACTIONS:
        session.server.controller.trigger(action)(attrgetter(action)(session))
