"""What is found on a clip is remembered by the clip, for as long as it lives."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from vertebra_viz.clip.clip import Clip

T = TypeVar("T")


def once_per_clip(find: Callable[[Clip], T]) -> Callable[[Clip], T]:
    """Have ``find`` look at each clip once; what it returns must not refer to the clip."""

    @wraps(find)
    def remembered(clip: Clip) -> T:
        return clip.once(find, lambda: find(clip))

    return remembered
