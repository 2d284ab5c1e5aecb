"""Write mesh files: millimetres, RAS+, single precision; one file holds one or more closed surfaces.

Each file states its frame as 3D Slicer expects it (``SPACE=RAS``); without that, Slicer assumes LPS and rotates the mesh.

STL, PLY and OBJ are written here directly: it takes a few lines each, needs no VTK (whose import takes half a second, and
whose writers do not report a full disk), and lets OBJ keep the parts separate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from vertebra_viz.export.part_surfaces import PartSurface, joined
from vertebra_viz.words import text

SPACE = "SPACE=RAS"
# formats that do not keep surfaces separate: readers add up the volumes of nested surfaces
JOINED = (".stl", ".ply")
_STL = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
_PLY_FACE = np.dtype([("count", "u1"), ("corners", "<i4", 3)])


def _names(pieces: Sequence[PartSurface]) -> str:
    return " ".join(dict.fromkeys(piece.part for piece in pieces))


def write_stl(path: Path, pieces: Sequence[PartSurface]) -> None:
    """Write binary STL: triangles only; the header has the parts, unit and frame."""
    points, triangles = joined(pieces)
    corners = points[triangles]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    facets = np.zeros(len(triangles), _STL)
    facets["normal"] = normals / np.where(length > 0.0, length, 1.0)
    facets["corners"] = corners
    header = f"vertebra_viz, mm, {SPACE}: {_names(pieces)}".encode("ascii")[:80].ljust(80)
    path.write_bytes(header + np.uint32(len(facets)).tobytes() + facets.tobytes())


def write_ply(path: Path, pieces: Sequence[PartSurface]) -> None:
    """Write binary PLY."""
    points, triangles = joined(pieces)
    header = (
        f"ply\nformat binary_little_endian 1.0\ncomment {SPACE}\ncomment vertebra_viz, mm: {_names(pieces)}\n"
        f"element vertex {len(points)}\nproperty float x\nproperty float y\nproperty float z\n"
        f"element face {len(triangles)}\nproperty list uchar int vertex_indices\nend_header\n"
    )
    faces = np.zeros(len(triangles), _PLY_FACE)
    faces["count"] = 3
    faces["corners"] = triangles
    path.write_bytes(header.encode("ascii") + points.astype("<f4").tobytes() + faces.tobytes())


def write_obj(path: Path, pieces: Sequence[PartSurface]) -> None:
    """Write Wavefront OBJ: one object per surface, one group per part."""
    lines = [f"# vertebra_viz, mm, {SPACE}"]
    start = 1
    for piece in pieces:
        lines += [f"o {piece.name}", f"g {piece.part}"]
        lines += [f"v {x:.5f} {y:.5f} {z:.5f}" for x, y, z in piece.points]
        lines += [f"f {a} {b} {c}" for a, b, c in piece.triangles + start]
        start += len(piece.points)
    path.write_text("\n".join(lines) + "\n", encoding="ascii")


def write_vtp(path: Path, pieces: Sequence[PartSurface]) -> None:
    """Write VTK XML, compressed, with a ``part`` number for each cell and the parts' names as field data."""
    import pyvista as pv  # noqa: PLC0415  takes half a second, and only this format needs it
    from vtkmodules.vtkIOXML import vtkXMLPolyDataWriter  # noqa: PLC0415

    points, triangles = joined(pieces)
    single: Any = points.astype(np.float32)  # PyVista's type hints allow only double precision
    faces: Any = triangles
    mesh = pv.PolyData.from_regular_faces(single, faces)
    names = list(dict.fromkeys(piece.part for piece in pieces))
    mesh.cell_data["part"] = np.repeat(
        [names.index(piece.part) for piece in pieces], [len(piece.triangles) for piece in pieces]
    ).astype(np.uint8)
    mesh.field_data["part_names"] = names
    mesh.field_data["units"] = ["mm"]
    mesh.field_data["SPACE"] = ["RAS"]
    writer = vtkXMLPolyDataWriter()
    writer.SetFileName(str(path))
    writer.SetInputData(mesh)
    writer.SetDataModeToAppended()
    writer.EncodeAppendedDataOff()
    writer.SetCompressorTypeToZLib()
    writer.SetCompressionLevel(9)
    if not writer.Write():
        raise OSError(writer.GetErrorCode(), text("file-not-written"))


Writer = Callable[[Path, Sequence[PartSurface]], None]
WRITERS: dict[str, Writer] = {".stl": write_stl, ".ply": write_ply, ".vtp": write_vtp, ".obj": write_obj}
