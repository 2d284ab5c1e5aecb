"""Everything that a page and its session share, as typed data; no other file contains the text of a state key.

There is one dataclass for each panel. `TypedState` gives each field two forms: ``state.data.form.values`` is its value
on the server, ``NAMES.form.values`` its key in a page template. A panel's own dataclass is defined beside its logic
(``logic/<panel>.py``) and becomes a field of `AppState` here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from trame_server import Server
from trame_server.state import State
from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.logic.consent_panel import ConsentPanel
from vertebra_viz.catalogue.views import Polarity

if TYPE_CHECKING:
    Record = dict[str, Any]
else:
    Record = dict  # trame decodes by annotation, and has no decoder for Any
Entries = list[Record]
Names = Any  # shaped like AppState, with the key of each field in its place


@dataclass
class PageState:
    """The mode of the page, and the messages about the page itself.

    Attributes
    ----------
    mode : consent, teach or explore.
    alert : one line where what was asked for cannot be shown; empty otherwise.
    not_built : whether the line is about a case that cannot be built, so that the picture shows another one.
    drawer, search, menu : the open drawer, the search text in it, whether the menu is open; these never leave the page.
    """

    mode: str = "explore"
    alert: str = ""
    not_built: bool = False
    busy: bool = False
    drawer: str = ""
    search: str = ""
    menu: bool = False


@dataclass
class ClipState:
    """What the player shows.

    Attributes
    ----------
    src : address of the case's file, relative to the page.
    link : the case as `vertebra_viz.case.link.to_query` writes it.
    title, short_title : the case in a line; without the bones beside it.
    stages : ``{"name", "label", "caption"}`` of each stage.
    """

    src: str = ""
    link: str = ""
    title: str = ""
    short_title: str = ""
    stages: Entries = field(default_factory=list)


@dataclass
class PlayerState:
    """Data from the player; written by the page for its own templates, and never sent.

    Attributes
    ----------
    stage, t : the moment that is shown; while it changes (plays, or is dragged), the moment at which the stage began.
    numbers : what is measured there, as ``vertebra-viz measure`` names it.
    view, style : as picked; empty if it follows the stages, or the user has rotated the picture.
    neighbours : how the bones beside are drawn (`vertebra_viz.catalogue.views.Beside`).
    copied : whether the link has just been copied.
    remote : whether the page is ready to show pictures that the server draws.
    flat : whether the browser has no WebGL and so draws none itself: the server's pictures are then shown inside the player.
    """

    ready: bool = False
    stage: str = ""
    t: float = 0.0
    moving: bool = False
    numbers: Record = field(default_factory=dict)
    view: str = ""
    style: str = ""
    neighbours: str = ""
    copied: bool = False
    remote: bool = False
    flat: bool = False


@dataclass
class FormState:
    """The controls (`logic.case_form.Control`, by drawer), their values, and what follows for each (`logic.form_facts.Fact`)."""

    drawers: Entries = field(default_factory=list)
    values: Record = field(default_factory=dict)
    facts: Record = field(default_factory=dict)


@dataclass
class Explore:
    """Undo and redo, cases to start from, and what is shown beside the player's own numbers."""

    can_undo: bool = False
    can_redo: bool = False
    presets: Entries = field(default_factory=list)
    preset: str = ""
    needles: Entries = field(default_factory=list)
    breach: str = ""


@dataclass
class PictureState:
    """The picture that the server draws, if the browser cannot or its user prefers it.

    Attributes
    ----------
    on : whether it is shown instead of the player.
    position : in stages: 2.5 is half-way through the third; whole numbers are the ends of stages.
    spoken : position in words, for a screen reader.
    polarity : what is dark in an X-ray picture.
    follows : whether camera and style are each stage's own.
    painted : what the newest picture shows: time in seconds, style, view; empty until there is one.
    """

    on: bool = False
    position: float = 1.0
    playing: bool = False
    stage: str = ""
    caption: str = ""
    spoken: str = ""
    style: str = ""
    polarity: str = Polarity.DARK_METAL.value
    view: str = ""
    follows: bool = False
    heights: Entries = field(default_factory=list)
    volumes: Entries = field(default_factory=list)
    painted: str = ""


@dataclass
class TeachState:
    """The teacher's panel.

    Attributes
    ----------
    notes : by stage, ``{"text", "source", "tag"}`` of each; concepts have the same.
    cement : the state of the cement at each moment of the run (`logic.cement_curve.moments`).
    pair, second : key of the pair that is shown, and ``{"src", "link", "title", "stage"}`` of its right half.
    question, answer : id of the question, and what was measured once it is revealed.
    predicting : whether it is being asked: then no number that gives the answer away is shown.
    go_to : ``{"stage", "n"}``, the stage that the page's player is to go to.
    layout : what is shown in the picture's place: one player, ``"views"`` of one case, or a ``"pair"``.
    projector, notes_too, code_too : whether only the picture is shown, for a projector; and with it the notes, or how to join.
    picked : the answer that a class without a room agreed on, from 0; -1 for none.
    second_numbers : what is measured on the right half. These from ``layout`` on never leave the page.
    """

    notes: Record = field(default_factory=dict)
    concepts: Entries = field(default_factory=list)
    cement: Entries = field(default_factory=list)
    pairs: Entries = field(default_factory=list)
    questions: Entries = field(default_factory=list)
    pair: str = ""
    pair_ask: str = ""
    second: Record = field(default_factory=dict)
    question: str = ""
    answer: Record = field(default_factory=dict)
    predicting: bool = False
    go_to: Record = field(default_factory=dict)
    layout: str = "one"
    projector: bool = False
    notes_too: bool = False
    code_too: bool = False
    picked: int = -1
    second_numbers: Record = field(default_factory=dict)


class Role(StrEnum):
    """The role of a session in a room."""

    NONE = ""
    LEAD = "lead"
    CONTROL = "control"
    FOLLOW = "follow"
    OUT = "out"


@dataclass
class RoomState:
    """The room that this session is in.

    Attributes
    ----------
    code, link, qr : how to join; the latter two for the leader.
    pin : how to lead it from another computer; for the leader.
    count, number, control, numbers, led : who is in it (`sessions.room.Member.events`).
    shown : what the room shows, for a page that follows.
    question, answered : the question, and how many have answered.
    said : one line about a room that has been closed.
    """

    role: str = Role.NONE
    code: str = ""
    link: str = ""
    qr: str = ""
    pin: str = ""
    count: int = 0
    number: int = 0
    control: int = 0
    numbers: list[int] = field(default_factory=list)
    led: bool = True
    shown: Record = field(default_factory=dict)
    question: Record = field(default_factory=dict)
    answered: int = 0
    said: str = ""


@dataclass
class AppState:
    """The whole shared state."""

    page: PageState = field(default_factory=PageState)
    clip: ClipState = field(default_factory=ClipState)
    player: PlayerState = field(default_factory=PlayerState)
    form: FormState = field(default_factory=FormState)
    explore: Explore = field(default_factory=Explore)
    picture: PictureState = field(default_factory=PictureState)
    teach: TeachState = field(default_factory=TeachState)
    room: RoomState = field(default_factory=RoomState)
    consent: ConsentPanel = field(default_factory=ConsentPanel)


NAMES: Names = TypedState(State(), AppState).name
# what never leaves the page, trame's template for the end of a connection included
ERROR_TEMPLATE = "trame__template_error"
_PLAYER = tuple(each.name for each in fields(PlayerState))
_TEACH = ("layout", "projector", "notes_too", "code_too", "picked", "second_numbers")
_PAGE = ("drawer", "search", "menu")
CLIENT_ONLY = (
    ERROR_TEMPLATE,
    *(getattr(NAMES.player, name) for name in _PLAYER),
    *(getattr(NAMES.teach, name) for name in _TEACH),
    *(getattr(NAMES.page, name) for name in _PAGE),
)
# all that a page may set; whatever else arrives is refused (`web.guarded_socket`)
CLIENT_KEYS = frozenset(
    {NAMES.page.mode, NAMES.form.values, NAMES.picture.position, NAMES.picture.style, NAMES.picture.polarity}
)


def typed_state(server: Server) -> TypedState[AppState]:
    """Put the state on ``server``, with its defaults."""
    typed = TypedState(server.state, AppState)
    server.state.client_only(*CLIENT_ONLY)
    server.state.trame__title = ""  # or its client would write its own over the page's
    return typed


def bridge_keys() -> dict[str, str]:
    """Return the state keys that the page's own scripts read or write, by the names that they use."""
    player = {name: getattr(NAMES.player, name) for name in _PLAYER}
    return player | {
        "src": NAMES.clip.src,
        "link": NAMES.clip.link,
        "title": NAMES.clip.title,
        "shortTitle": NAMES.clip.short_title,
        "mode": NAMES.page.mode,
        "drawer": NAMES.page.drawer,
        "search": NAMES.page.search,
        "menu": NAMES.page.menu,
        "values": NAMES.form.values,
        "picture": NAMES.picture.on,
        "position": NAMES.picture.position,
        "drawnStyle": NAMES.picture.style,
        "errorTemplate": ERROR_TEMPLATE,
        "second": NAMES.teach.second,
        "pair": NAMES.teach.pair,
        "goTo": NAMES.teach.go_to,
        "layout": NAMES.teach.layout,
        "projector": NAMES.teach.projector,
        "secondNumbers": NAMES.teach.second_numbers,
        "role": NAMES.room.role,
        "code": NAMES.room.code,
        "shown": NAMES.room.shown,
        "asked": NAMES.room.question,
        "predicting": NAMES.teach.predicting,
    }
