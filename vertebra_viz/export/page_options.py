"""Options of an exported page: its title, what it hides, which sites may control it, and its opening shot."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import either, text

# parts of a page that can be hidden; disclaimer, date, source and risks cannot
CHROME = ("title", "controls", "timeline", "numbers", "captions", "styles", "views", "labels", "locator")
LONGEST_TITLE = 200  # characters
MOST_ORIGINS = 20
_ORIGIN = re.compile(r"(https?)://([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?")
_USUAL_PORT = {"http": "80", "https": "443"}


@dataclass(frozen=True)
class PageOptions:
    """Checked options of a page.

    Attributes
    ----------
    title : the heading; None for a title made from the case.
    hide : members of `CHROME` that are hidden until a visitor, or the page's address, turns them on.
    allow_origin : origins, as browsers write them, whose pages may control this page by messages.
    opening : whether it begins with the opening shot: a person, the spine inside, and the case's level.
    """

    title: str | None = None
    hide: tuple[str, ...] = ()
    allow_origin: tuple[str, ...] = ()
    opening: bool = False

    @classmethod
    def parse(
        cls,
        title: str | None = None,
        hide: str | Iterable[str] | None = None,
        allow_origin: str | Iterable[str] | None = None,
        opening: bool = False,
    ) -> PageOptions:
        """Return the checked options; lists may be text with commas; CaseError, in one line, for what is not allowed."""
        return cls(
            None if title is None else _title(title),
            tuple(dict.fromkeys(_chrome(name) for name in _listed(hide))),
            _origins([_origin(each) for each in _listed(allow_origin)]),
            opening,
        )


def _listed(value: str | Iterable[str] | None) -> list[str]:
    if value is None:
        return []
    return [part.strip() for part in value.split(",")] if isinstance(value, str) else list(value)


def _title(given: str) -> str:
    line = " ".join(given.split())
    if not line or len(line) > LONGEST_TITLE:
        raise refusal("title", given, text("allowed-title-length", most=LONGEST_TITLE))
    # refuse control characters and lone surrogates; emoji and any script are allowed
    if any(unicodedata.category(c) in {"Cc", "Cs"} for c in line):
        raise refusal("title", given, text("allowed-printable"))
    return line


def _chrome(name: str) -> str:
    if name not in CHROME:
        raise refusal("hide", name, text("allowed-hidden", names=either(CHROME)))
    return name


def _origin(given: str) -> str:
    found = _ORIGIN.fullmatch(given.lower())
    if not found or int(found[4] or 0) > 65535:
        raise refusal("allow_origin", given, text("allowed-origin"))
    scheme, host, port = found[1], found[2], found[4]
    return f"{scheme}://{host}" if port in {None, _USUAL_PORT[scheme]} else f"{scheme}://{host}:{int(port)}"


def _origins(origins: list[str]) -> tuple[str, ...]:
    if len(origins) > MOST_ORIGINS:
        given = text("origins-given", count=len(origins))
        raise refusal("allow_origin", given, text("allowed-at-most", most=MOST_ORIGINS))
    return tuple(dict.fromkeys(origins))
