"""Messages looked up by their id in the current language.

A file of messages is parsed when one of its messages is first asked for. A message may refer to terms and messages of
its own file and of ``terms.ftl`` only, which a test checks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Resource

from vertebra_viz.words.language import DEFAULT, LANGUAGES, Language, current
from vertebra_viz.words.pseudo import alter
from vertebra_viz.words.said import Said

TERMS = "terms.ftl"
_ID = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)


def text(name: str, /, **values: Any) -> str:
    """Return a message.

    Parameters
    ----------
    name : str
        Id of the message, or ``"id.attribute"``.
    **values
        The values of the message's placeholders. Numbers choose a plural or are whole figures; a measured number is
        given as the text that `vertebra_viz.words.figures` makes of it.

    Returns
    -------
    str
        The message in the current language, as a `Said`, which can be translated into another one.

    Raises
    ------
    KeyError
        If no language has the message, or a value is missing: an error in this program.
    """
    language = current()
    identity, _, attribute = name.partition(".")
    bundle = _bundle(language, identity) or _bundle(LANGUAGES[DEFAULT], identity)
    if bundle is None:
        raise KeyError(f"no message {identity!r}")
    message = bundle.get_message(identity)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise KeyError(f"message {identity!r} has attributes only")
    said, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise KeyError(f"message {name!r}: {errors[0]}")
    return Said.by(text, str(said), name, values)


def has_text(name: str) -> bool:
    """Return whether a message, or ``"id.attribute"``, exists."""
    identity, _, attribute = name.partition(".")
    bundle = _bundle(current(), identity) or _bundle(LANGUAGES[DEFAULT], identity)
    if bundle is None:
        return False
    message = bundle.get_message(identity)
    return attribute in message.attributes if attribute else message.value is not None


class Texts(Mapping[Any, str]):
    """Messages of one kind by key, each looked up in the language that is current when it is read.

    Parameters
    ----------
    prefix : str
        Id of the message of ``key`` is ``f"{prefix}-{key}"``.
    keys : iterable or mapping
        In order; a mapping gives the part of the id for each key.
    attribute : str
        Which attribute of each message; its value if none.
    """

    def __init__(self, prefix: str, keys: Iterable[Any], attribute: str = "") -> None:
        ends = keys if isinstance(keys, Mapping) else {key: key for key in keys}
        self._names = {key: f"{prefix}-{end}{attribute and '.'}{attribute}" for key, end in ends.items()}

    def __getitem__(self, key: Any) -> str:
        return text(self._names[key])

    def __iter__(self) -> Iterator[Any]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@cache
def files(language: Language) -> Mapping[str, Path]:
    """Return the file of each message of a language, by id."""
    found: dict[str, Path] = {}
    for path in sorted(language.folder.glob("*.ftl")):
        for identity in _ID.findall(path.read_text(encoding="utf-8")):
            if identity in found:
                raise KeyError(f"{identity!r} is in {found[identity].name} and in {path.name}")
            found[identity] = path
    return found


def _bundle(language: Language, identity: str) -> FluentBundle | None:
    path = files(language).get(identity)
    return None if path is None else _read(language, path)


@cache
def _read(language: Language, path: Path) -> FluentBundle:
    bundle = FluentBundle([language.numbers], use_isolating=False)
    # a language without terms, or without one of them, has the default language's
    for each in dict.fromkeys((path, language.folder / TERMS, LANGUAGES[DEFAULT].folder / TERMS)):
        if each.is_file():
            bundle.add_resource(_resource(language, each))
    return bundle


def _resource(language: Language, path: Path) -> Resource:
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    if language.made_of:
        alter(resource)
    return resource
