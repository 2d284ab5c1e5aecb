"""Measure how far the average vertebrae lie from real ones: ``python -m devtools.likeness [LEVEL ...] [--scale]``.

Prints one line for each real bone: the RMS distance between the two surfaces in mm, measured in both directions after the
best rigid motion (with ``--scale`` also one scale factor for each axis), for the body, the whole bone and each region.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

from devtools.real_bones import RealBone, real_bones
from devtools.real_surface import Points, spread
from vertebra_viz.anatomy.morphometry import PROFILES, dimensions
from vertebra_viz.anatomy.regions import Region
from vertebra_viz.anatomy.vertebra import Vertebra, vertebra
from vertebra_viz.case.case import Case
from vertebra_viz.case.shape import ShapeOverrides

SAMPLES, PAIRS, ROUNDS = 40_000, 2_000, 3
PAST_WALL_MM = 2.0  # how far the body reaches behind the middle of its back wall; the arch begins there
PARTS = ("BODY", "PEDICLE", "LAMINA", "SPINOUS", "TRANSVERSE", "SUPERIOR", "INFERIOR")


class Likeness(NamedTuple):
    """RMS distances in mm after alignment, and the alignment: rotation (3, 3), shift (3,) in mm, factors (3,)."""

    body: float
    whole: float
    parts: dict[str, float]
    turn: NDArray[np.float64]
    shift: NDArray[np.float64]
    factors: NDArray[np.float64]

    def move(self, points: Points) -> Points:
        """Move ``points`` (n, 3) from the model's frame into the real bone's."""
        return np.asarray((points * self.factors) @ self.turn.T + self.shift)


def likeness(model: Vertebra, real: RealBone, *, scale: bool) -> Likeness:
    """Align a model with a real bone and measure the distance between their surfaces."""
    ours, faces = spread(model.points, model.triangles, SAMPLES)
    theirs, _ = spread(*real.surface(), SAMPLES)
    rng = np.random.default_rng(0)
    some, back = rng.choice(len(ours), PAIRS, replace=False), rng.choice(len(theirs), PAIRS, replace=False)
    tree = cKDTree(theirs)

    def parts_of(x: Points) -> tuple[Points, Points, Points]:
        return Rotation.from_rotvec(x[:3]).as_matrix(), x[3:6], np.exp(x[6:9]) if scale else np.ones(3)

    def moved(x: Points, points: Points) -> Points:
        turn, shift, factors = parts_of(x)
        return np.asarray((points * factors) @ turn.T + shift)

    def residual(x: Points) -> Points:
        return np.concatenate(
            [tree.query(moved(x, ours[some]))[0], cKDTree(moved(x, ours[::4])).query(theirs[back])[0]]
        )

    x = np.zeros(9 if scale else 6)
    for _ in range(ROUNDS):
        x = least_squares(residual, x, loss="soft_l1", f_scale=2.0, max_nfev=15).x
    at = moved(x, ours)
    there, here_tree = tree.query(at)[0], cKDTree(at)
    here, nearest = here_tree.query(theirs)
    depth = float(np.percentile(theirs[np.abs(theirs[:, 0]) < 5.0][:, 1], 99.5))
    body = np.concatenate([there[at[:, 1] > PAST_WALL_MM - depth], here[theirs[:, 1] > PAST_WALL_MM - depth]])
    region = model.regions[model.triangles[faces, 0]]
    parts = {}
    for part in PARTS:
        of_part = [r.value for r in Region if r.name.startswith(part)]
        mine, theirs_of = np.isin(region, of_part), np.isin(region[nearest], of_part)
        parts[part.lower()] = _rms(np.concatenate([there[mine], here[theirs_of]]))
    return Likeness(_rms(body), _rms(np.concatenate([there, here])), parts, *parts_of(x))


def _rms(distances: Points) -> float:
    return float(np.sqrt(np.mean(np.square(distances))))


def model_of(level: str, profile: str, fitted: Path | None) -> Vertebra:
    """Return the average vertebra of a level, or the one described by a file of `devtools.fit`."""
    overrides = ShapeOverrides()
    if fitted is not None:
        case = Case.model_validate_json(fitted.read_text(encoding="utf-8"))
        level, profile, overrides = case.level, case.profile, case.shape
    return vertebra(dimensions(level, profile, 1.0, overrides))


def main() -> None:
    """Print one line for each real bone."""
    parser = argparse.ArgumentParser(prog="python -m devtools.likeness", description=__doc__)
    parser.add_argument("levels", nargs="*", help="default: every level with a real bone")
    parser.add_argument("--scale", action="store_true", help="allow one scale factor for each axis")
    parser.add_argument("--profile", choices=PROFILES, default="adult")
    parser.add_argument("--fitted", type=Path, help="a file of devtools.fit, instead of the average")
    options = parser.parse_args()
    print(f"{'':16s}{'body':>6s}{'whole':>6s}  " + "".join(f"{part[:9].lower():>10s}" for part in PARTS))
    for real in real_bones(tuple(options.levels)):
        found = likeness(model_of(real.level, options.profile, options.fitted), real, scale=options.scale)
        parts = "".join(f"{value:10.2f}" for value in found.parts.values())
        factors = " ".join(f"{factor:.3f}" for factor in found.factors)
        print(
            f"{real.name:16s}{found.body:6.2f}{found.whole:6.2f}  {parts}   {factors if options.scale else ''}",
            flush=True,
        )


if __name__ == "__main__":
    main()
