"""A digest of the program that makes the clips: the package's own files and the libraries that compute with them.

A clip's address contains it, so that no browser and no cache confuses the geometry of two programs of the same
version. It is the same on every server that has the same files.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from importlib.metadata import version
from pathlib import Path

import vertebra_viz

PACKAGE = Path(vertebra_viz.__file__).parent
KINDS = {".csv", ".ftl", ".json", ".py", ".toml"}
APART = {"player", "__pycache__"}  # the player only reads clips, and its sources are large
LIBRARIES = ("numpy", "vtk")


@cache
def program(package: Path = PACKAGE) -> str:
    """Return the digest of ``package``, computed once, from the files that the process started with."""
    digest = hashlib.sha256(" ".join(map(version, ("vertebra-viz", *LIBRARIES))).encode())
    for folder, folders, names in os.walk(package):
        folders[:] = sorted(name for name in folders if name not in APART)  # the same order on every system
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix in KINDS:
                content = path.read_bytes()
                digest.update(f"\n{path.relative_to(package).as_posix()} {len(content)}\n".encode())
                digest.update(content)
    return digest.hexdigest()
