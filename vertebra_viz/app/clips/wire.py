"""The format between server and worker: frames in a pipe, each with two lengths, a JSON head and a body of bytes.

Nothing is pickled: data from a faulty worker can be refused but never executed.
"""

from __future__ import annotations

import json
import struct
from asyncio import StreamReader
from typing import Any, BinaryIO

LENGTHS = struct.Struct("<II")
LARGEST = 64 * 2**20  # bytes of a body; the largest file, a page with its player, has two

Head = dict[str, Any]


def packed(head: Head, body: bytes = b"") -> bytes:
    """Return one frame."""
    text = json.dumps(head, allow_nan=False).encode()
    return LENGTHS.pack(len(text), len(body)) + text + body


def read(stream: BinaryIO) -> tuple[Head, bytes] | None:
    """Read one frame; None where the other side has closed."""
    lengths = stream.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    head, body = LENGTHS.unpack(lengths)
    return json.loads(stream.read(head)), stream.read(body)


async def receive(stream: StreamReader) -> tuple[Head, bytes]:
    """Read one frame; EOFError where the other side has closed, ValueError where the frame is not valid."""
    head, body = LENGTHS.unpack(await stream.readexactly(LENGTHS.size))
    if max(head, body) > LARGEST:
        raise ValueError
    return json.loads(await stream.readexactly(head)), await stream.readexactly(body)
