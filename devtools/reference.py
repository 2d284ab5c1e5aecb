"""Write the reference vertebrae, one intact and one fractured for each region: ``python -m devtools.reference [FOLDER]``.

``FOLDER`` is ``meshes`` by default.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from vertebra_viz.atomic import replacing
from vertebra_viz.case.case import Case, Fracture, FractureKind, Level
from vertebra_viz.case.treatment import NoTreatment
from vertebra_viz.compile import compile
from vertebra_viz.export.mesh_files import WRITERS
from vertebra_viz.export.part_surfaces import PartSurface, surfaces

LEVELS = (Level.T8, Level.T12, Level.L1, Level.L3)  # mid-thoracic, thoracolumbar junction, lumbar
FRACTURES = {"intact": Fracture(kind=FractureKind.NONE), "wedge2": Fracture(grade=2)}
SUFFIXES = (".vtp", ".stl")


def references() -> Iterator[tuple[str, list[PartSurface]]]:
    """Yield each reference's file name, without suffix, and its bone: the average older woman's."""
    for level in LEVELS:
        for name, fracture in FRACTURES.items():
            clip = compile(Case(level=level, fracture=fracture, treatment=NoTreatment()))
            yield f"{level}_{name}", surfaces(clip, clip.stages[-1].name, "bone")


def write(folder: Path) -> None:
    """Write every reference into ``folder``, in each format."""
    for name, bone in references():
        for suffix in SUFFIXES:
            with replacing(folder / f"{name}{suffix}", suffix) as partial:
                WRITERS[suffix](partial, bone)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("meshes"))
