"""Every sentence that a person reads, one folder for each language, and how numbers are written in it.

``en/*.ftl`` holds the messages in Fluent's syntax, each with an id. `text` looks one up in the current language,
which `speaking` sets. The player reads the same files. `languages.json` lists the languages; a new one is a folder
and a line in that list.
"""

from __future__ import annotations

from vertebra_viz.words.cached import CachedByLanguage, cached_by_language, last_by_language
from vertebra_viz.words.language import LANGUAGES, Language, current, language_named, speaking
from vertebra_viz.words.lists import both, either, listed
from vertebra_viz.words.messages import Texts, has_text, text
from vertebra_viz.words.said import Said, again

__all__ = [
    "LANGUAGES",
    "CachedByLanguage",
    "Language",
    "Said",
    "Texts",
    "again",
    "both",
    "cached_by_language",
    "current",
    "either",
    "has_text",
    "language_named",
    "last_by_language",
    "listed",
    "speaking",
    "text",
]
