"""Write the data of the player's opening shot, ``standing.bin`` and ``outline.js``: ``python -m devtools.opening``.

``standing.bin`` holds the surfaces of a standing person and of the vertebrae of its spine, with few triangles; only the
right half of each, because they are symmetric. `player/src/three/body/surfaces.js` reads it. ``outline.js`` holds the
outline of the same person from the left, for the locator in the corner of the picture, and the position of each level.

Format of ``standing.bin``: length of the description (``uint32``), the description as JSON, then for each surface in it
the strips and the ``int16`` positions, coded as in `strips` and `predicted` of `vertebra_viz.export.glb`.
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
from devtools.person import STATURE_MM, person_bounds, person_distance
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
BLEND_MM = 60.0  # largest distance at which one part of the person changes another's surface
BONE_TRIANGLES = 2000
STEPS_MM = {True: 0.5, False: 0.1}  # resolution of the coordinates, by whether the surface is the person


def main() -> None:
    """Write both files."""
    spine, (points, triangles) = standing_spine(), person()
    FILE.write_bytes(opening(spine, points, triangles))
    OUTLINE.write_text(outline_js(spine, points, triangles), encoding="utf-8", newline="\n")


def person() -> tuple[Floats, Ints]:
    """Return the right half of the person: points (n, 3) in mm, triangles (m, 3)."""
    surface = contour(person_distance, *person_bounds(), PERSON_STEP_MM, 0, BLEND_MM)
    return _right_half(surface.points, surface.triangles, PERSON_TRIANGLES)


def opening(spine: list[StandingLevel], points: Floats, triangles: Ints) -> bytes:
    """Return the bytes of ``standing.bin``."""
    halves = {PERSON: (points, triangles)}
    halves |= {
        each.level: _right_half(each.bone.points, each.bone.triangles, BONE_TRIANGLES) for each in spine
    }
    surfaces, coded = [], []
    for name, half in halves.items():
        description, data = _surface_bytes(*half, STEPS_MM[name == PERSON])
        surfaces.append({"name": name, **description})
        coded.append(data)
    levels = {
        each.level: [round(v, 4) for v in (each.pose.y_mm, each.pose.z_mm, each.pose.tilt_rad)]
        for each in spine
    }
    text = json.dumps({"format": 1, "levels": levels, "surfaces": surfaces}, separators=(",", ":")).encode()
    return struct.pack("<I", len(text)) + text + b"".join(coded)


def outline_js(spine: list[StandingLevel], points: Floats, triangles: Ints) -> str:
    """Return ``outline.js``: the person's outline from the left, in mm, x to the back, y down from the crown."""
    levels = {
        each.level: [
            round(-each.pose.y_mm, 1),
            round(STATURE_MM - each.pose.z_mm, 1),
            round(float(np.degrees(each.pose.tilt_rad)), 1),
        ]
        for each in spine
    }
    depths_mm = {
        each.level: round(float(np.ptp(each.bone.landmarks.positions(each.bone.points)[:, 1])), 1)
        for each in spine
    }
    heights_mm = {each.level: round(_body_height_mm(each), 1) for each in spine}
    description = {level: [*place, depths_mm[level], heights_mm[level]] for level, place in levels.items()}
    return (
        "// Made from devtools/person.py and devtools/standing.py by `python -m devtools.opening`: not to be edited.\n\n"
        + "\n".join(
            [
                "// A standing person from the left, mm: to the back, and down from the crown.",
                *constant("OUTLINE", outline_path(points, triangles, STATURE_MM), "string"),
                "// The bodies of the vertebrae in it: middle, how far they lean forward in degrees, depth and height.",
                *constant("LEVELS", description, "Readonly<Record<string, number[]>>"),
            ]
        )
    )


def _body_height_mm(each: StandingLevel) -> float:
    marks = each.bone.landmarks.positions(each.bone.points)
    return float((marks[::2, 2] - marks[1::2, 2]).mean())


def _right_half(points: Floats, triangles: Ints, count: int) -> tuple[Floats, Ints]:
    """Return the right half of a symmetric surface, reduced to half of ``count`` triangles."""
    kept = triangles[(points[triangles, 0] >= 0.0).all(axis=1) & (points[triangles, 0].max(axis=1) > 0.0)]
    used, corners = np.unique(kept, return_inverse=True)
    surface, place, cells = vtkPolyData(), vtkPoints(), vtkCellArray()
    place.SetData(numpy_to_vtk(points[used], depths_mm=1))
    starts = np.arange(0, 3 * len(kept) + 1, 3, dtype=np.int64)
    cells.SetData(
        numpy_to_vtkIdTypeArray(starts, depths_mm=1),
        numpy_to_vtkIdTypeArray(np.ascontiguousarray(corners.ravel(), dtype=np.int64), depths_mm=1),
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
    moved[_boundary_vertices(faces), 0] = 0.0
    return np.maximum(moved, [0.0, -np.inf, -np.inf]), faces


def _boundary_vertices(triangles: Ints) -> NDArray[np.intp]:
    """Return the vertices on boundary edges: edges of one triangle only."""
    edges = np.sort(
        np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1
    )
    found, times = np.unique(edges, axis=0, return_counts=True)
    return np.unique(found[times == 1])


def _surface_bytes(points: Floats, triangles: Ints, step_mm: float) -> tuple[dict[str, Any], bytes]:
    """Return the JSON description of a surface, and its bytes."""
    strips = strips_of(triangles, len(points))
    columns = np.rint(points[strips.vertices].T / step_mm).astype(np.int16)
    off = columns - from_parents(columns, strips.parents)
    description = {"vertices": len(points), "triangles": strips.triangles, "step_mm": step_mm}
    return description, strips.coded + small_numbers(off.astype(np.int16))


if __name__ == "__main__":
    main()
