"""The real vertebrae that the model is compared with: which ones there are, and their surfaces.

The files lie outside the checkout, in the folder `REAL`, and are never copied into the project.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import trimesh
from numpy.typing import NDArray

REAL = Path(__file__).parents[2] / "shared" / "reference"
LABELS = {
    "clouthier_ssm_mit": "mean of 87 patients (MIT)",
    "biceps_mit": "one person (MIT)",
    "remus_vhm_bsd3": "one man (BSD-3)",
    "verse004_ccbysa4": "one patient (CC BY-SA 4.0)",
}


class RealBone(NamedTuple):
    """One real vertebra in the model's frame (mm, RAS+: x right, y anterior, z superior)."""

    folder: str
    level: str

    @property
    def name(self) -> str:
        """Return the level and the source, for tables."""
        return f"{self.level} {self.folder.split('_')[0]}"

    @property
    def label(self) -> str:
        """Return the source of the bone and its licence, for pictures."""
        return LABELS[self.folder]

    def surface(self) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        """Return points (n, 3) in mm and triangles (m, 3)."""
        mesh: Any = trimesh.load(REAL / self.folder / f"{self.level}.ply", force="mesh")
        return np.asarray(mesh.vertices, dtype=np.float64), np.asarray(mesh.faces, dtype=np.int32)


def real_bones(levels: tuple[str, ...] = ()) -> list[RealBone]:
    """Return the real bones of ``levels`` (default all), from the top of the spine downwards."""
    found = [
        RealBone(folder, path.stem) for folder in LABELS for path in sorted((REAL / folder).glob("*.ply"))
    ]
    wanted = [bone for bone in found if not levels or bone.level in levels]
    return sorted(wanted, key=lambda bone: (bone.level[0] != "T", int(bone.level[1:]), bone.folder))
