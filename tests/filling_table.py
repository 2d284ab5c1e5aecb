"""Positions and sizes of all fillings, in cases with every part: ``python -m tests.filling_table`` writes the table.

The table records values that were checked once, so that a mistake in a constant, a sign or an order is
noticed. After an intended change, write the table again and read the difference.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from vertebra_viz import Case, simulate
from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.filling import leak_paths
from vertebra_viz.filling.leak_paths import LeakPath

PATH = Path(__file__).with_name("filling_table.csv")
KEYS = ("case", "stage", "share", "part")
NUMBERS = ("volume_ml", *(f"{axis}_{end}_mm" for axis in "xyz" for end in ("low", "mean", "high")))
CASES = {
    "balloons": {},
    "one balloon and a leak in front": {
        "treatment": {"approach": "unipedicular-left", "leak_volume_ml": 0.5},
    },
    "cement alone and a leak into the disc below": {
        "fracture": {"endplate": "inferior"},
        "treatment": {"kind": "vertebroplasty", "leak_route": "disc", "leak_volume_ml": 0.4},
    },
    "mesh": {"treatment": {"kind": "implant"}},
    "jack on one side": {
        "treatment": {"kind": "implant", "device": "jack", "approach": "unipedicular-right"},
    },
    "cut by hand and a leak along the vein": {
        "treatment": {"kind": "cavity-creation", "leak_route": "vein", "leak_volume_ml": 0.1},
    },
    "held otherwise and a leak into the canal": {
        "level": "L3",
        "treatment": {
            "needle_depth_mm": 5,  # so near the wall that cement begins nearer to the middle
            "needle_angle_deg": -3,
            "leak_route": "canal",
            "leak_volume_ml": 0.1,
            "balloon_volume_ml": 2.5,
            "balloon_size_mm": 20,
        },
    },
    "gap and little cement": {
        "fracture": {"cleft": "yes", "age": "unhealed"},
        "treatment": {"kind": "vertebroplasty", "cement_volume_ml": 1.5},
    },
    "too much in a small body": {
        "level": "T8",
        "fracture": {"kind": "biconcave", "endplate": "both"},
        "treatment": {"cement_volume_ml": 6.0},
    },
}
PARTS = {"fill": ("cement", "leak", "implant")}  # by stage; elsewhere what makes room
MAKES_ROOM = ("balloon", "cavity", "implant")
# the middle of what grows or goes; the end of everything
MOMENTS = {
    "cavity": (0.4, 1.0),
    "expansion": (0.5, 1.0),
    "inflation": (0.5, 1.0),
    "deflation": (0.4,),
    "fill": (0.15, 0.3, 0.6, 0.75, 0.9, 1.0),
}


def rows() -> Iterator[dict[str, str]]:
    """Yield a row for each part at each time at which it exists; then one for each leak route at its largest volume."""
    for name, asked in CASES.items():
        clip = simulate(Case.parse(asked)).clip
        for stage in clip.stages:
            for share in MOMENTS.get(stage.name, ()):
                there = clip.at(stage.start_s + share * (stage.end_s - stage.start_s))
                for part in (part for part in PARTS.get(stage.name, MAKES_ROOM) if part in there):
                    yield row(name, stage.name, share, part, there[part], clip.actors[part].triangles)
    for way, path in ways_out().items():
        for size, share in ((path.guess, 0.5), (path.largest, 1.0)):
            yield row("a way out of a whole bone", "", share, way, path.points(size), path.triangles)


def ways_out() -> dict[str, LeakPath]:
    """Return every leak route of an intact bone."""
    case = Case(level="L3")
    bone = vertebra(dimensions(case.level, case.profile, case.scale, case.shape))
    disc_mm = disc_height_mm(case.level, case.scale)

    def stays(points: Floats) -> Floats:
        return points

    return {
        "front": leak_paths.front_path(bone, 2.0, disc_mm, stays),
        "disc above": leak_paths.disc_path(bone, 1.0, disc_mm, stays),
        "disc below": leak_paths.disc_path(bone, -1.0, disc_mm, stays),
        "vein": leak_paths.vein_path(bone, stays),
        "canal": leak_paths.canal_path(bone, stays),
    }


def row(case: str, stage: str, share: float, part: str, points: Floats, triangles: Ints) -> dict[str, str]:
    """Return a surface's position and volume, to two decimals."""
    ends = np.stack([points.min(axis=0), points.mean(axis=0), points.max(axis=0)], axis=1)
    figures = [
        f"{round(each, 2) + 0.0:.2f}" for each in (volume_mm3(points, triangles) / 1000.0, *ends.ravel())
    ]
    return dict(zip((*KEYS, *NUMBERS), [case, stage, str(share), part, *figures], strict=True))


def main() -> None:
    """Write the table."""
    found = list(rows())
    with PATH.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, (*KEYS, *NUMBERS), lineterminator="\n")
        table.writeheader()
        table.writerows(found)


if __name__ == "__main__":
    main()
