"""The available languages, and the current one.

The current language is a context variable: it differs between the sessions of a server, and no function between the
entry point and a sentence has to pass it on. A process or a thread that is given work receives the language with it and
sets it by `speaking`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

FOLDER = Path(__file__).parent
DEFAULT = "en"


@dataclass(frozen=True)
class Language:
    """One language.

    Attributes
    ----------
    tag : its BCP 47 tag, which is also its folder's name.
    name : its name in the language itself.
    numbers : the locale by which numbers are written and plurals chosen.
    made_of : the language whose messages it alters, for the pseudo-language; empty for any other.
    """

    tag: str
    name: str
    numbers: str
    made_of: str = ""

    @property
    def folder(self) -> Path:
        """The folder of its messages."""
        return FOLDER / (self.made_of or self.tag)


LANGUAGES: Mapping[str, Language] = {
    tag: Language(tag, **entry)
    for tag, entry in json.loads((FOLDER / "languages.json").read_text(encoding="utf-8")).items()
}
_CURRENT: ContextVar[Language] = ContextVar("language", default=LANGUAGES[DEFAULT])


def current() -> Language:
    """Return the current language."""
    return _CURRENT.get()


def current_locale() -> Locale:
    """Return the locale by which the current language writes numbers and lists."""
    return _locale(current().numbers)


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name.replace("-", "_"))


def language_named(tag: str) -> Language | None:
    """Return the language with this tag, or None."""
    return LANGUAGES.get(tag)


@contextmanager
def speaking(language: Language | str) -> Iterator[Language]:
    """Make a language the current one inside a ``with`` block.

    Parameters
    ----------
    language : Language or str
        A language, or its tag.

    Yields
    ------
    Language
        The language.

    Raises
    ------
    KeyError
        If there is no language with that tag; a tag that a user typed is looked up by `language_named` first.
    """
    chosen = LANGUAGES[language] if isinstance(language, str) else language
    token = _CURRENT.set(chosen)
    try:
        yield chosen
    finally:
        _CURRENT.reset(token)
