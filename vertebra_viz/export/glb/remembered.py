"""What is worked out once and used again: a few results, by the content of the arrays they depend on."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Result = TypeVar("Result")


class Remembered(Generic[Result]):
    """The ``size`` results that were asked for last; one that is not among them is made anew, and is the same."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._results: OrderedDict[bytes, Result] = OrderedDict()

    def get(self, arrays: tuple[NDArray[Any], ...], make: Callable[[], Result]) -> Result:
        """Return what ``make`` returns for these arrays, which must be all that it depends on."""
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
