"""Everything the page and the server share, as typed data; no other file spells a state key.

`TypedState` gives each field two faces: ``state.data.player.position`` is its value on the server,
``state.name.player.position`` its key in a page template.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from trame_server import Server
from trame_server.utils.typed_state import TypedState

from vertebra_viz.scene import Style, View

if TYPE_CHECKING:
    Record = dict[str, Any]
else:
    Record = dict  # trame decodes by annotation, and has no decoder for Any
Entries = list[Record]
Names = Any  # shaped like AppState, with the key of each field in its place


@dataclass
class Player:
    """Where the timeline stands.

    Attributes
    ----------
    position : in stages: 2.5 is half-way through the third; whole numbers are the ends of stages.
    stages : ``{"name", "label"}`` of each stage of the case.
    stage : index of the stage at ``position``.
    spoken : position in words, for a screen reader.
    """

    position: float = 1.0
    playing: bool = False
    stages: Entries = field(default_factory=list)
    stage: int = 0
    label: str = ""
    caption: str = ""
    spoken: str = ""


@dataclass
class Look:
    """How the picture is drawn, and the view last asked for."""

    style: str = Style.BONE
    view: str = View.LATERAL


@dataclass
class Form:
    """What the controls hold, by field path, and what follows for each (see `logic.form.Fact`)."""

    values: Record = field(default_factory=dict)
    facts: Record = field(default_factory=dict)
    open: bool = True


@dataclass
class Numbers:
    """What is read off the picture, ready to be shown (see `logic.readout`)."""

    heights: Entries = field(default_factory=list)
    volumes: Entries = field(default_factory=list)
    outcome: Entries = field(default_factory=list)
    needles: Entries = field(default_factory=list)
    assumed: Entries = field(default_factory=list)


@dataclass
class Status:
    """What the app is doing.

    Attributes
    ----------
    title : the case that is shown, in a few words.
    alert : one line where the case asked for cannot be built; empty otherwise.
    painted : what the newest picture shows: time in seconds, style, view; empty until there is one.
    """

    title: str = ""
    alert: str = ""
    busy: bool = False
    painted: str = ""


@dataclass
class AppState:
    """The whole shared state."""

    player: Player = field(default_factory=Player)
    look: Look = field(default_factory=Look)
    form: Form = field(default_factory=Form)
    numbers: Numbers = field(default_factory=Numbers)
    status: Status = field(default_factory=Status)


def typed_state(server: Server) -> TypedState[AppState]:
    """Put the state on ``server``, with its defaults."""
    return TypedState(server.state, AppState)
