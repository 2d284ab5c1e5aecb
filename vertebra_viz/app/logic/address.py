"""The page's address: case, mode, stage, view and style in one line that a person can read, send and print.

``?mode=teach&v=1&level=T12&fracture.grade=3&stage=fill&view=front&style=glass``: what belongs to the case is written
as `vertebra_viz.case.link` writes it, version included; the rest is the page's. ``?preset=severe`` starts from a
ready-made case, and further fields of a case change it; the bones beside it are shown or not as without a preset.
``with=`` is the case that it is compared with, as the address of a case again. The page updates the line as the picture
changes (`ui/static/bridge/address.js`), so that copying the address copies the picture.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.fields import leaves
from vertebra_viz.case.link import LONGEST, from_query, to_query
from vertebra_viz.case.presets import Preset, beside_as, preset, presets
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View
from vertebra_viz.export.page_options import CHROME
from vertebra_viz.words import LANGUAGES, Language, current, language_named, text
from vertebra_viz.words.language import DEFAULT

HIDEABLE = ("header", "panel", *CHROME)
SHORTEST_IDLE_S, LONGEST_IDLE_S = 10, 86_400
_ROOM = re.compile(r"[A-Z]{6}")
_OF_THE_CASE = {"v", *leaves(Case)}

Name = TypeVar("Name", bound=str)


class Mode(StrEnum):
    """The three modes of the page."""

    CONSENT = "consent"
    TEACH = "teach"
    EXPLORE = "explore"


@dataclass(frozen=True)
class Address:
    """What an address requests; None where it leaves that to the mode.

    Attributes
    ----------
    embed : the page is in the frame of another page: the player alone.
    hide : members of `HIDEABLE` that are off.
    room : code of the room to join.
    idle_s : the page is reset after so many seconds without input; 0: never.
    lang : the language that it names; empty where it names none.
    other : the case that stands beside the first one, for comparison.
    picked : whether it names a treatment, so that somebody has picked one to look at.
    """

    case: Case
    mode: Mode = Mode.EXPLORE
    stage: StageName | None = None
    view: View | None = None
    style: str | None = None
    embed: bool = False
    hide: tuple[str, ...] = ()
    room: str | None = None
    idle_s: int = 0
    lang: str = ""
    other: Case | None = None
    picked: bool = False

    @classmethod
    def parse(cls, query: str, default: Case | None = None) -> Address:
        """Read a query string, with or without its question mark.

        Parameters
        ----------
        default : Case, optional
            What to show where the address names no case.

        Raises
        ------
        CaseError
            In one line, for a value that is not allowed, a name given twice, or a case that is none.
        """
        if len(query) > LONGEST:
            raise refusal("address", query, text("allowed-characters", most=LONGEST))
        pairs = parse_qsl(query.removeprefix("?"), keep_blank_values=True)
        of_case = [(name, value) for name, value in pairs if name in _OF_THE_CASE]
        ours: dict[str, str] = {}
        for name, value in pairs:
            if name in ours and name in {*_READ, "preset"}:
                raise refusal(name, value, text("allowed-once-in-address"))
            ours[name] = value
        named = [name for name, _ in of_case if name != "v"]
        if start := ours.pop("preset", ""):
            begun = parse_qsl(to_query(beside_as(_preset(start).case, default or Case())))
            asked = {name for name, _ in of_case}
            case = from_query(urlencode([*(pair for pair in begun if pair[0] not in asked), *of_case]))
        else:
            case = from_query(urlencode(of_case)) if named or not default else default
        picked = bool(start) or any(name.startswith("treatment.") for name in named)
        read = {
            _FIELDS.get(name, name): _READ[name](value)
            for name, value in ours.items()
            if name in _READ and value
        }
        return cls(
            case, picked=picked, **read
        )  # names that mean nothing here are those that mail programs append to links

    @classmethod
    def instead(cls, query: str, case: Case) -> Address:
        """Return what to show for a query that cannot be read: ``case``, in the mode that the query names, if any."""
        asked = _value_of(query, "mode")
        return cls(case, Mode(asked) if asked in tuple(Mode) else Mode.EXPLORE)


def asks_for_a_case(error: CaseError) -> bool:
    """Return whether an address was refused for the case that it names."""
    return error.field in {*_OF_THE_CASE, "preset"}


def language_of(query: str) -> Language:
    """Return the language that a page's address asks for; the current one, if it names none that exists."""
    return language_named(_value_of(query, "lang")) or current()


def file_language_of(query: str) -> Language:
    """Return the language that a file's address names; English without ``lang``, so that it is the same on every server."""
    return language_named(_value_of(query, "lang")) or LANGUAGES[DEFAULT]


def file_language() -> str:
    """Return the part of a file's address that names the current language, to be appended to other values."""
    return "" if current().tag == DEFAULT else f"&lang={current().tag}"


def _value_of(query: str, name: str) -> str:
    return dict(parse_qsl(query[:LONGEST].removeprefix("?"))).get(name, "")


def _one_of(field: str, names: tuple[Name, ...], value: str) -> Name:
    for name in names:
        if name == value:
            return name
    raise refusal(field, value, names)


def _preset(name: str) -> Preset:
    if found := preset(name):
        return found
    raise refusal("preset", name, (each.name for each in presets()))


def _yes(value: str) -> bool:
    return _one_of("embed", ("1", "0"), value) == "1"


def _hidden(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_one_of("hide", HIDEABLE, name) for name in value.split(",")))


def _idle(value: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", value) or not SHORTEST_IDLE_S <= int(value) <= LONGEST_IDLE_S:
        raise refusal(
            "idle", value, text("allowed-idle", least=str(SHORTEST_IDLE_S), most=str(LONGEST_IDLE_S))
        )
    return int(value)


def _other(value: str) -> Case:
    try:
        return from_query(value)
    except CaseError as error:
        raise CaseError(text("with-refused", error=str(error))) from None


def _room(value: str) -> str:
    if not _ROOM.fullmatch(value.upper()):
        raise refusal("room", value, text("allowed-room-letters"))
    return value.upper()


_READ: dict[str, Callable[[str], Any]] = {
    "mode": lambda value: _one_of("mode", tuple(Mode), value),
    "stage": lambda value: _one_of("stage", tuple(StageName), value),
    "view": lambda value: _one_of("view", tuple(View), value),
    "style": lambda value: _one_of("style", tuple(Style), value),
    "embed": _yes,
    "hide": _hidden,
    "room": _room,
    "idle": _idle,
    "lang": lambda value: _one_of("lang", tuple(LANGUAGES), value),
    "with": _other,
}
_FIELDS = {"idle": "idle_s", "with": "other"}  # an address gives seconds without naming the unit
