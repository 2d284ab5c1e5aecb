"""Where each claim was read: one row a source, with its title, who published it, when, and who paid.

``sources.csv`` has them. Titles stay in the language of the source; what stands around them is a message.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from vertebra_viz.evidence.table import plain
from vertebra_viz.words import text

OWN = "own"  # what this program says of itself


@dataclass(frozen=True)
class Source:
    """One source.

    Attributes
    ----------
    design : what kind of study or page it is; key of the message ``design-<design>``.
    year : of publication; empty for a page without a date.
    maker : ``yes`` where a maker paid, or where authors work for one.
    tag : ``R`` read, ``R2`` read where another source cites it, ``own`` of this program.
    read : when it was last read, year and month.
    """

    id: str
    title: str
    publisher: str
    year: str
    link: str
    design: str
    maker: str
    tag: str
    read: str

    @property
    def said(self) -> str:
        """Title, publisher and year, and whose money it was made with."""
        named = text(
            "source-named",
            title=self.title,
            publisher=self.publisher,
            year=self.year or text("source-undated", read=self.read[:4]),
        )
        if self.tag == "R2":
            named = text("source-second-hand", source=named)
        return text("source-by-maker", source=named) if self.maker else named

    @property
    def kind(self) -> str:
        """What kind of study or page it is, in words."""
        return text(f"design-{self.design}")


@cache
def sources() -> dict[str, Source]:
    """Return all sources by id."""
    return {row["id"]: Source(**row) for row in plain("sources.csv")}


def named(ids: str | Iterable[str]) -> tuple[Source, ...]:
    """Return the sources of some ids, or of ids with spaces between, each once."""
    every = sources()
    return tuple(every[each] for each in dict.fromkeys(ids.split() if isinstance(ids, str) else ids))


def all_said(of: Iterable[Source]) -> str:
    """Return the sources one after another, as one text."""
    return "; ".join(source.said for source in of)
