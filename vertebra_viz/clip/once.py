"""Results that are computed once for a clip and kept with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from vertebra_viz.clip.clip import Clip

T = TypeVar("T")


def once_per_clip(find: Callable[[Clip], T]) -> Callable[[Clip], T]:
    """Call ``find`` once for each clip; what it returns must not refer to the clip."""

    @wraps(find)
    def remembered(clip: Clip) -> T:
        return clip.once(find, lambda: find(clip))

    return remembered
