"""What is found on a clip is remembered for as long as the clip lives, and keeps no clip alive."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from vertebra_viz.clip.clip import Clip

T = TypeVar("T")


def once_per_clip(find: Callable[[Clip], T]) -> Callable[[Clip], T]:
    """Have ``find`` look at each clip once; what it returns must not refer to the clip, which would then never go."""
    found: WeakKeyDictionary[Clip, T] = WeakKeyDictionary()

    @wraps(find)
    def remembered(clip: Clip) -> T:
        if clip not in found:
            found[clip] = find(clip)
        return found[clip]

    return remembered
