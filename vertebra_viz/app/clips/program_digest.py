"""Which program makes the clips: a digest of the package's own files and of the libraries that compute with them.

A clip's address holds it, so that no browser and no cache takes another program's geometry for this one's, although
the version may be the same. It is the same on every server that has the same files.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from importlib.metadata import version
from pathlib import Path

import vertebra_viz

PACKAGE = Path(vertebra_viz.__file__).parent
KINDS = {".csv", ".json", ".py", ".toml"}
APART = {"player", "__pycache__"}  # the player reads clips; and what builds it is large
LIBRARIES = ("numpy", "vtk")


@cache
def program(package: Path = PACKAGE) -> str:
    """Return the digest of ``package``; it is taken once, so that it is that of the files a process began with."""
    digest = hashlib.sha256(" ".join(map(version, ("vertebra-viz", *LIBRARIES))).encode())
    for folder, folders, names in os.walk(package):
        folders[:] = sorted(
            name for name in folders if name not in APART
        )  # walked in the same order everywhere
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix in KINDS:
                content = path.read_bytes()
                digest.update(f"\n{path.relative_to(package).as_posix()} {len(content)}\n".encode())
                digest.update(content)
    return digest.hexdigest()
