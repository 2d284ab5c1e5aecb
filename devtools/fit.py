"""Fit the shape's dimensions to a real vertebra: how the average shapes were calibrated, kept so it can be repeated.

``python -m devtools.fit REAL.ply --level L2 --out fitted.json``. Needs scipy and trimesh, which the package itself does
not. The model's distance field is compared with the real one at places near both surfaces: both
ways at once, without meshing.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.arch import bone_distance, build_arch
from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.morphometry import Shape, dimensions
from vertebra_viz.case.shape import ShapeOverrides, limits

Points = NDArray[np.float64]
_CUT = 4.0
_KEEP = {"cortical_thickness_mm", "costal_facet_depth_mm", "rim_width_mm"}


def surface_distance(points: Points, triangles: NDArray[np.int32], places: Points) -> Points:
    """Return the signed distance (mm, negative inside) of ``places`` (n, 3) from a closed surface."""
    from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray  # noqa: PLC0415
    from vtkmodules.vtkCommonCore import vtkPoints  # noqa: PLC0415
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData  # noqa: PLC0415
    from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance  # noqa: PLC0415

    mesh, cells, corners = vtkPolyData(), vtkCellArray(), vtkPoints()
    corners.SetData(numpy_to_vtk(points, deep=True))
    cells.SetData(3, numpy_to_vtkIdTypeArray(triangles.astype(np.int64).ravel(), deep=True))
    mesh.SetPoints(corners)
    mesh.SetPolys(cells)
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(mesh)
    return np.array([distance.EvaluateFunction(place) for place in places])


def real_field(points: Points, triangles: NDArray[np.int32], count: int) -> tuple[Points, Points]:
    """Return places near a real surface (n, 3) and their signed distance to it (n,), mm, negative inside."""
    rng = np.random.default_rng(0)
    chosen = points[rng.choice(len(points), count)]
    places = np.concatenate([chosen[: count // 2], chosen + rng.normal(0, 2.2, chosen.shape)])
    return places, surface_distance(points, triangles, places)


def fit(
    places: Points, distances: Points, level: str, profile: str, prior: float, known: dict[str, float]
) -> tuple[dict[str, float], float]:
    """Return the fitted dimensions and the remaining RMS (mm) of the distance field near the surface.

    Parameters
    ----------
    places, distances : ndarray (n, 3), ndarray (n,)
        From `real_field`.
    prior : float
        How strongly a dimension is held to the level's own figure, mm per whole range.
    known : dict
        Dimensions measured on the real bone, by name: kept as they are.
    """
    from scipy.optimize import least_squares  # noqa: PLC0415

    average = dimensions(level, profile, 1.0, ShapeOverrides(**known)).as_dict()
    names = [name for name in average if name not in _KEEP and name not in known]
    low, high = np.array([limits(name) for name in names]).T
    start = (np.array([average[name] for name in names]) - low) / (high - low)
    target = np.clip(distances, -_CUT, _CUT)

    def shape(unknown: Points) -> Shape:
        values = dict(average, **dict(zip(names, low + unknown[2:] * (high - low), strict=True)))
        return Shape(
            level, dimensions(level, profile, 1.0, ShapeOverrides()).thoracic, tuple(values.values())
        )

    def residual(unknown: Points) -> Points:
        moved = places - [0.0, unknown[0] * 10, unknown[1] * 10]
        grid = Grid(*(moved.T * np.array([[1], [1], [1]])).astype(np.float32))
        grid = Grid(np.abs(grid.x), grid.y, grid.z)
        asked = shape(unknown)
        found = bone_distance(asked, build_arch(asked), grid)
        gap = np.clip(found, -_CUT, _CUT) - target
        held = prior * np.sqrt(len(places)) / np.sqrt(len(names)) * (unknown[2:] - start)
        return np.concatenate([gap, held])

    first = np.concatenate([[0.0, 0.0], np.clip(start, 0.01, 0.99)])
    found = least_squares(
        residual,
        first,
        bounds=(np.r_[-1, -1, np.zeros(len(names))], np.r_[1, 1, np.ones(len(names))]),
        diff_step=1e-3,
        loss="soft_l1",
        f_scale=1.5,
        max_nfev=30,
    )
    gap = residual(found.x)[: len(places)]
    fitted = dict(zip(names, (low + found.x[2:] * (high - low)).round(3).tolist(), strict=True))
    fitted.update(known)
    return fitted, float(np.sqrt((gap**2).mean()))


def main() -> None:
    """Fit one file and write the dimensions as JSON."""
    import trimesh  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m devtools.fit", description=__doc__)
    parser.add_argument("real", type=Path)
    parser.add_argument("--level", required=True)
    parser.add_argument("--profile", default="adult")
    parser.add_argument("--prior", type=float, default=0.6)
    parser.add_argument("--places", type=int, default=6000)
    parser.add_argument("--known", nargs="*", default=[], help="NAME=VALUE, measured on the real bone")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    mesh: Any = trimesh.load(asked.real, force="mesh")
    places, distances = real_field(np.asarray(mesh.vertices), np.asarray(mesh.faces), asked.places)
    known = {name: float(value) for name, value in (pair.split("=") for pair in asked.known)}
    fitted, rms = fit(places, distances, asked.level, asked.profile, asked.prior, known)
    asked.out.write_text(
        json.dumps({"level": asked.level, "profile": asked.profile, "shape": fitted}, indent=2) + "\n"
    )
    print(f"{asked.out.name}: field differs by {rms:.2f} mm RMS near the surface")


if __name__ == "__main__":
    main()
