"""A statement in plain words with the sources that it was read in, and how the tables of statements make one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vertebra_viz.evidence.claim_words import values
from vertebra_viz.evidence.claims import claims
from vertebra_viz.evidence.sources import OWN, Source, all_said, named
from vertebra_viz.words import text


@dataclass(frozen=True)
class Statement:
    """One or a few sentences.

    Attributes
    ----------
    id : of its message.
    sources : where it was read; those of its claims among them.
    """

    id: str
    text: str
    sources: tuple[Source, ...]

    @property
    def source(self) -> str:
        """Its sources in words."""
        return all_said(self.sources)


def statement(message: str, row: Mapping[str, str], **more: object) -> Statement:
    """Make the statement of a table's row.

    Parameters
    ----------
    message : str
        Id of its message.
    row : mapping
        ``claims`` and ``sources``: ids with spaces between.
    **more
        Further placeholders of the message.
    """
    said = text(message, **values(row["claims"]), **more)
    read = [claims()[name].source.id for name in row["claims"].split()] + row["sources"].split()
    return Statement(message, said, named(read or [OWN]))
