"""Texts that can be translated after they were made: an error may be raised in one language and shown in another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self


class Said(str):
    """A ``str`` that also keeps the message and the values it was made from.

    Attributes
    ----------
    name : id of the message, or ``"id.attribute"``; empty for a list.
    values : what the message's placeholders stand for, or the items of a list under ``items``.
    """

    __slots__ = ("_by", "name", "values")
    _by: Callable[..., str]
    name: str
    values: Mapping[str, Any]

    @classmethod
    def by(cls, function: Callable[..., str], words: str, name: str, values: Mapping[str, Any]) -> Self:
        """Return ``words``, which `again` makes anew by ``function(**values)``, or ``function(name, **values)`` if it has a name."""
        said = cls(words)
        said._by, said.name, said.values = function, name, values
        return said

    def __reduce__(self) -> tuple[Any, ...]:
        """Return a plain ``str`` for a pickled copy."""
        return str, (str(self),)

    def again(self, **changed: Any) -> str:
        """Return the text in the current language, with some values changed."""
        values = {name: again(value) for name, value in {**self.values, **changed}.items()}
        return self._by(self.name, **values) if self.name else self._by(**values)


def again(value: Any) -> Any:
    """Return a text, or each of several, in the current language; anything else, and other texts, unchanged."""
    if isinstance(value, Said):
        return value.again()
    return tuple(map(again, value)) if isinstance(value, tuple) else value
