"""A decorator: results computed from a clip are stored in the clip, for its lifetime."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from vertebra_viz.clip.clip import Clip

T = TypeVar("T")


def once_per_clip(find: Callable[[Clip], T]) -> Callable[[Clip], T]:
    """Return ``find`` such that it is computed once for each clip; its result must not refer to the clip."""

    @wraps(find)
    def remembered(clip: Clip) -> T:
        return clip.once(find, lambda: find(clip))

    return remembered
