"""A least-recently-used cache of results, whose keys are the content of the arrays that a result depends on."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Result = TypeVar("Result")


class ResultCache(Generic[Result]):
    """A cache of the ``size`` results used last; others are computed again, and are the same."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._results: OrderedDict[bytes, Result] = OrderedDict()

    def get(self, arrays: tuple[NDArray[Any], ...], make: Callable[[], Result]) -> Result:
        """Return the result of ``make()``, which must depend on nothing but ``arrays``; from the cache if it is there."""
        content = blake2b(digest_size=16)
        for array in arrays:
            content.update(f"{array.dtype}{array.shape}".encode())
            content.update(np.ascontiguousarray(array).data)
        key = content.digest()
        if key in self._results:
            self._results.move_to_end(key)
            return self._results[key]
        result = self._results[key] = make()
        if len(self._results) > self._size:
            self._results.popitem(last=False)
        return result
