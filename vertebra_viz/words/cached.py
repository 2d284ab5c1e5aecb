"""A cache for functions whose result contains words: one result for each language."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, update_wrapper
from typing import Generic, ParamSpec, TypeVar

from vertebra_viz.words.language import current

P = ParamSpec("P")
R = TypeVar("R")


class CachedByLanguage(Generic[P, R]):
    """A function (not a method) whose results are cached by its arguments and the current language.

    Parameters
    ----------
    function : callable
    maxsize : int or None
        How many results are kept; None: all.
    """

    __wrapped__: Callable[P, R]

    def __init__(self, function: Callable[P, R], maxsize: int | None) -> None:
        @lru_cache(maxsize=maxsize)
        def kept(
            _language: str, arguments: tuple[Hashable, ...], named: tuple[tuple[str, Hashable], ...]
        ) -> R:
            return function(*arguments, **dict(named))  # type: ignore[arg-type]

        self.cache_clear, self.cache_info = kept.cache_clear, kept.cache_info
        self._kept = kept
        update_wrapper(self, function)

    def __call__(self, *arguments: P.args, **named: P.kwargs) -> R:
        """Return the result, computed if it is not cached for the current language."""
        return self._kept(current().tag, arguments, tuple(named.items()))


def cached_by_language(function: Callable[P, R]) -> CachedByLanguage[P, R]:
    """Cache every result of a function, by its arguments and the language that is current when it is called."""
    return CachedByLanguage(function, None)


def last_by_language(maxsize: int) -> Callable[[Callable[P, R]], CachedByLanguage[P, R]]:
    """Cache the last ``maxsize`` results of a function in the same way."""
    return lambda function: CachedByLanguage(function, maxsize)
