"""Sentences joined to a paragraph."""

from __future__ import annotations

from collections.abc import Iterable


def paragraph(sentences: Iterable[str]) -> str:
    """Return the sentences with a space between them; empty ones are left out."""
    return " ".join(filter(None, sentences))
