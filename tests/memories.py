"""All caches of the program, wherever they are."""

import sys
from collections.abc import Callable, Iterator
from functools import cache

from vertebra_viz.export.glb.result_cache import ResultCache
from vertebra_viz.words import CachedByLanguage

CACHED = (type(cache(lambda: None)), CachedByLanguage)


def memories(within: str = "vertebra_viz") -> Iterator[Callable[[], None]]:
    """Return the functions that clear each cache of the modules loaded under a name."""
    for name, module in list(sys.modules.items()):
        if f"{name}.".startswith(f"{within}."):
            for each in list(vars(module).values()):
                if isinstance(each, ResultCache):
                    yield each._results.clear
                elif isinstance(each, CACHED):
                    yield each.cache_clear


def forget(within: str = "vertebra_viz") -> None:
    """Clear every cache, so that everything is computed again as in a new process."""
    for clear in memories(within):
        clear()
