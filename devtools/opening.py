"""What the opening shot is made of: ``python -m devtools.opening`` writes the player's ``standing.bin`` and ``outline.js``.

The first holds a standing person and the vertebrae of its spine, few triangles each; of all of them only the right half,
since they are alike on both sides. `player/src/three/body/surfaces.js` reads it. The second is the same person from the
side as an outline, for the small figure in a picture's corner, and where in it each level is.

The bytes: how long the description is (``uint32``), the description as JSON, and for each surface in it its strips (see
`vertebra_viz.export.glb.strips`) and its positions as `vertebra_viz.export.glb.predicted` codes them, in ``int16``.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkQuadricDecimation

from devtools.outline import outline_path
from devtools.person import TALL_MM, person_bounds, person_distance
from devtools.standing import StandingLevel, standing_spine
from vertebra_viz.anatomy.contour import contour
from vertebra_viz.catalogue.javascript import constant
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.export.glb.predicted import from_parents, small_numbers
from vertebra_viz.export.glb.strips import strips_of
from vertebra_viz.export.player_file import opening_file

FILE = Path(str(opening_file()))
OUTLINE = FILE.parents[1] / "src" / "three" / "body" / "outline.js"
PERSON, PERSON_STEP_MM, PERSON_TRIANGLES = "person", 9.0, 7000
BLEND_MM = 60.0  # from how far off a part of the person can move its surface
BONE_TRIANGLES = 2000
STEPS_MM = {True: 0.5, False: 0.1}  # of a whole number: in the person, in a bone


def main() -> None:
    """Write both files."""
    spine, (points, triangles) = standing_spine(), person()
    FILE.write_bytes(opening(spine, points, triangles))
    OUTLINE.write_text(outline_js(spine, points, triangles), encoding="utf-8", newline="\n")


def person() -> tuple[Floats, Ints]:
    """Return the right half of the person: points (n, 3), triangles (m, 3)."""
    surface = contour(person_distance, *person_bounds(), PERSON_STEP_MM, 0, BLEND_MM)
    return _half(surface.points, surface.triangles, PERSON_TRIANGLES)


def opening(spine: list[StandingLevel], points: Floats, triangles: Ints) -> bytes:
    """Return the bytes of the file."""
    halves = {PERSON: (points, triangles)}
    halves |= {each.level: _half(each.bone.points, each.bone.triangles, BONE_TRIANGLES) for each in spine}
    surfaces, coded = [], []
    for name, half in halves.items():
        told, data = _coded(*half, STEPS_MM[name == PERSON])
        surfaces.append({"name": name, **told})
        coded.append(data)
    levels = {
        each.level: [round(v, 4) for v in (each.pose.y_mm, each.pose.z_mm, each.pose.tilt_rad)]
        for each in spine
    }
    text = json.dumps({"format": 1, "levels": levels, "surfaces": surfaces}, separators=(",", ":")).encode()
    return struct.pack("<I", len(text)) + text + b"".join(coded)


def outline_js(spine: list[StandingLevel], points: Floats, triangles: Ints) -> str:
    """Return the module with the person's outline from the left, in mm: x to the back, y down from the crown."""
    levels = {
        each.level: [
            round(-each.pose.y_mm, 1),
            round(TALL_MM - each.pose.z_mm, 1),
            round(float(np.degrees(each.pose.tilt_rad)), 1),
        ]
        for each in spine
    }
    deep = {
        each.level: round(float(np.ptp(each.bone.landmarks.positions(each.bone.points)[:, 1])), 1)
        for each in spine
    }
    high = {each.level: round(_height(each), 1) for each in spine}
    told = {level: [*place, deep[level], high[level]] for level, place in levels.items()}
    return (
        "// Made from devtools/person.py and devtools/standing.py by `python -m devtools.opening`: not to be edited.\n\n"
        + "\n".join(
            [
                "// A standing person from the left, mm: to the back, and down from the crown.",
                *constant("OUTLINE", outline_path(points, triangles, TALL_MM), "string"),
                "// The bodies of the vertebrae in it: middle, how far they lean forward in degrees, depth and height.",
                *constant("LEVELS", told, "Readonly<Record<string, number[]>>"),
            ]
        )
    )


def _height(each: StandingLevel) -> float:
    marks = each.bone.landmarks.positions(each.bone.points)
    return float((marks[::2, 2] - marks[1::2, 2]).mean())


def _half(points: Floats, triangles: Ints, count: int) -> tuple[Floats, Ints]:
    """Return the right half of a surface that is alike on both sides, with half of so many triangles."""
    kept = triangles[(points[triangles, 0] >= 0.0).all(axis=1) & (points[triangles, 0].max(axis=1) > 0.0)]
    used, corners = np.unique(kept, return_inverse=True)
    surface, place, cells = vtkPolyData(), vtkPoints(), vtkCellArray()
    place.SetData(numpy_to_vtk(points[used], deep=1))
    starts = np.arange(0, 3 * len(kept) + 1, 3, dtype=np.int64)
    cells.SetData(
        numpy_to_vtkIdTypeArray(starts, deep=1),
        numpy_to_vtkIdTypeArray(np.ascontiguousarray(corners.ravel(), dtype=np.int64), deep=1),
    )
    surface.SetPoints(place)
    surface.SetPolys(cells)
    fewer = vtkQuadricDecimation()
    fewer.SetInputData(surface)
    fewer.SetTargetReduction(1.0 - count / 2 / len(kept))
    fewer.Update()
    found = fewer.GetOutput()
    faces = vtk_to_numpy(found.GetPolys().GetConnectivityArray()).reshape(-1, 3).astype(np.int32)
    moved = vtk_to_numpy(found.GetPoints().GetData()).astype(np.float64)
    moved[_open_edge(faces), 0] = 0.0
    return np.maximum(moved, [0.0, -np.inf, -np.inf]), faces


def _open_edge(triangles: Ints) -> NDArray[np.intp]:
    """Return vertices on edges that have a triangle on one side only."""
    edges = np.sort(
        np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1
    )
    found, times = np.unique(edges, axis=0, return_counts=True)
    return np.unique(found[times == 1])


def _coded(points: Floats, triangles: Ints, step_mm: float) -> tuple[dict[str, Any], bytes]:
    """Return how a surface is described, and its bytes."""
    strips = strips_of(triangles, len(points))
    columns = np.rint(points[strips.vertices].T / step_mm).astype(np.int16)
    off = columns - from_parents(columns, strips.parents)
    told = {"vertices": len(points), "triangles": strips.triangles, "step_mm": step_mm}
    return told, strips.coded + small_numbers(off.astype(np.int16))


if __name__ == "__main__":
    main()
