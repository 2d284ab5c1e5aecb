"""A compact file as gzip, in two pieces: text and strips have phrases that come again, numbers of vertices have none.

Looked for all the same, phrases are found by chance, and cost more than they save: without them the file is a tenth smaller
and takes less time. Any reader of gzip reads it.
"""

from __future__ import annotations

import struct
import zlib

HEAD = b"\x1f\x8b\x08" + bytes(6) + b"\xff"  # deflate; no name, no time: the same case gives the same file
RAW = -15
# codes are made anew every 4096 numbers, as low and high bytes take turns: 3 to 4 % less than with 9
MEMORY = 6
QUICK = 4  # of nine; the highest takes six times as long for 5 % less
BEST = 9


def gzipped(phrases: bytes, numbers: bytes, *, quick: bool) -> bytes:
    """Return both, one after the other, as one file, in a hurry or as small as can be."""
    level, strategy = (QUICK, zlib.Z_RLE) if quick else (BEST, zlib.Z_FILTERED)
    first = zlib.compressobj(level, zlib.DEFLATED, RAW, MEMORY)
    second = zlib.compressobj(level, zlib.DEFLATED, RAW, MEMORY, strategy)
    return b"".join(
        [
            HEAD,
            first.compress(phrases),
            first.flush(zlib.Z_FULL_FLUSH),  # nothing after it refers to anything before
            second.compress(numbers),
            second.flush(),
            struct.pack("<I", zlib.crc32(numbers, zlib.crc32(phrases))),
            struct.pack("<I", (len(phrases) + len(numbers)) % 2**32),
        ]
    )
