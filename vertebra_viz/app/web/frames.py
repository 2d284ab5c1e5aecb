"""Messages put together from the chunks of a socket, without allocating a size that a client merely claims.

A chunk is a message's number, the offset of the chunk's content and the message's size, as three little-endian
32-bit numbers, then the content; the message is msgpack (see `wslink.chunking`, which allocates whatever size a first
chunk claims). Here memory grows only with the bytes received, chunks have to arrive in order, as every client sends
them, and the objects inside a message are counted.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import msgpack

from vertebra_viz.words import text

HEADER = 12  # bytes
LARGEST = 256 * 1024  # bytes of one message; the largest real one, a filled-in form, has a few thousand
LARGEST_STRANGER = 512  # bytes of a message before the secret was sent; the greeting has about 120
MOST_STARTED = 4  # messages that have arrived in part
MOST_ITEMS = 1024  # in one list or one object: msgpack allocates a list by its claimed size
MOST_VALUES = 10_000  # in a message
DEEPEST = 32


class BrokenFrameError(ValueError):
    """Error for a frame that is not a valid message; ``str()`` is the line that its sender receives."""


class Frames:
    """Assembler of chunks to messages, one for each socket."""

    def __init__(self) -> None:
        self.largest = LARGEST_STRANGER
        self._started: dict[int, bytearray] = {}

    def feed(self, chunk: bytes) -> object:
        """Return the message that ``chunk`` completes, or None; BrokenFrameError if it is not valid."""
        if len(chunk) <= HEADER:
            raise BrokenFrameError(text("message-short-chunk", bytes=len(chunk), most=HEADER))
        number, offset, size = (int.from_bytes(chunk[at : at + 4], "little") for at in (0, 4, 8))
        if size > self.largest:
            raise BrokenFrameError(text("message-large", bytes=size, most=self.largest))
        part = self._started.pop(number, bytearray())
        if offset != len(part):
            raise BrokenFrameError(text("message-offset", byte=offset, next=len(part)))
        part += chunk[HEADER:]
        if len(part) > size:
            raise BrokenFrameError(text("message-longer", bytes=len(part), size=size))
        if len(part) == size:
            return unpack(bytes(part))
        if len(self._started) >= MOST_STARTED:
            raise BrokenFrameError(text("message-many-started", most=MOST_STARTED))
        self._started[number] = part
        return None


def unpack(packed: bytes) -> object:
    """Return the msgpack message; BrokenFrameError if it is empty, too large, too deep or has other values than JSON."""
    try:
        message = msgpack.unpackb(
            packed,
            max_array_len=MOST_ITEMS,
            max_map_len=MOST_ITEMS,
            max_bin_len=0,
            max_ext_len=0,
        )
    except (ValueError, TypeError, RecursionError, msgpack.UnpackException):
        raise BrokenFrameError(text("message-not-msgpack")) from None
    _inspect(message)
    return message


def _inspect(message: object) -> None:
    count, depth = 0, 0
    level: Iterable[Any] = [message]
    while level:
        below: list[Any] = []
        depth += 1
        for value in level:
            count += 1
            if isinstance(value, float) and not math.isfinite(value):
                raise BrokenFrameError(text("message-not-finite", value=str(value)))
            if isinstance(value, dict):
                if not all(isinstance(key, str) for key in value):
                    raise BrokenFrameError(text("message-key"))
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        if depth > DEEPEST or count + len(below) > MOST_VALUES:
            raise BrokenFrameError(text("message-many-parts", most=MOST_VALUES, deepest=DEEPEST))
        level = below
