"""A cache for functions whose result has words in it: one result for each language."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache, wraps
from typing import ParamSpec, TypeVar

from vertebra_viz.words.language import current

P = ParamSpec("P")
R = TypeVar("R")


def cached_by_language(function: Callable[P, R]) -> Callable[P, R]:
    """Keep every result of a function, by its arguments and the language that is spoken when it is called."""

    @cache
    def kept(_language: str, arguments: tuple[Hashable, ...], named: tuple[tuple[str, Hashable], ...]) -> R:
        return function(*arguments, **dict(named))  # type: ignore[arg-type]

    @wraps(function)
    def cached(*arguments: P.args, **named: P.kwargs) -> R:
        return kept(current().tag, arguments, tuple(named.items()))

    return cached
