"""The page's address: case, mode, stage, view and style in one line that a person can read, send and print.

``?mode=teach&v=1&level=T12&fracture.grade=3&stage=fill&view=front&style=glass``: what belongs to the case is written
as `vertebra_viz.case.link` writes it, version included; the rest is the page's. ``?preset=severe`` starts from a ready-made
case, over which fields of a case are laid; the bones beside it are there where they are without it. ``with=`` is the case that
it is compared with, as the address of a case again. A browser keeps the line in step with what
it shows (`ui/static/address.js`), so that copying the address copies the picture.
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
    other : the case that stands beside the first one, for comparison.
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
    other: Case | None = None

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
            raise refusal("address", query, f"at most {LONGEST} characters")
        pairs = parse_qsl(query.removeprefix("?"), keep_blank_values=True)
        of_case = [(name, text) for name, text in pairs if name in _OF_THE_CASE]
        ours: dict[str, str] = {}
        for name, text in pairs:
            if name in ours and name in {*_READ, "preset"}:
                raise refusal(name, text, "one value; the address has two")
            ours[name] = text
        named = [name for name, _ in of_case if name != "v"]
        if start := ours.pop("preset", ""):
            begun = parse_qsl(to_query(beside_as(_preset(start).case, default or Case())))
            asked = {name for name, _ in of_case}
            case = from_query(urlencode([*(pair for pair in begun if pair[0] not in asked), *of_case]))
        else:
            case = from_query(urlencode(of_case)) if named or not default else default
        read = {
            _FIELDS.get(name, name): _READ[name](text)
            for name, text in ours.items()
            if name in _READ and text
        }
        return cls(case, **read)  # names that mean nothing here are those that mail programs append to links

    @classmethod
    def instead(cls, query: str, case: Case) -> Address:
        """What to show for a query that cannot be read: ``case``, in the mode that the query names, if any."""
        asked = dict(parse_qsl(query[:LONGEST].removeprefix("?"))).get("mode")
        return cls(case, Mode(asked) if asked in tuple(Mode) else Mode.EXPLORE)


def _one_of(field: str, names: tuple[Name, ...], text: str) -> Name:
    for name in names:
        if name == text:
            return name
    raise refusal(field, text, ", ".join(names))


def _preset(name: str) -> Preset:
    if found := preset(name):
        return found
    raise refusal("preset", name, "one of " + ", ".join(each.name for each in presets()))


def _yes(text: str) -> bool:
    return _one_of("embed", ("1", "0"), text) == "1"


def _hidden(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_one_of("hide", HIDEABLE, name) for name in text.split(",")))


def _idle(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text) or not SHORTEST_IDLE_S <= int(text) <= LONGEST_IDLE_S:
        raise refusal("idle", text, f"a whole number of seconds from {SHORTEST_IDLE_S} to {LONGEST_IDLE_S}")
    return int(text)


def _other(text: str) -> Case:
    try:
        return from_query(text)
    except CaseError as error:
        raise CaseError(f"with: {error}") from None


def _room(text: str) -> str:
    if not _ROOM.fullmatch(text.upper()):
        raise refusal("room", text, "the six letters of a room")
    return text.upper()


_READ: dict[str, Callable[[str], Any]] = {
    "mode": lambda text: _one_of("mode", tuple(Mode), text),
    "stage": lambda text: _one_of("stage", tuple(StageName), text),
    "view": lambda text: _one_of("view", tuple(View), text),
    "style": lambda text: _one_of("style", tuple(Style), text),
    "embed": _yes,
    "hide": _hidden,
    "room": _room,
    "idle": _idle,
    "with": _other,
}
_FIELDS = {"idle": "idle_s", "with": "other"}  # an address gives seconds without naming the unit
