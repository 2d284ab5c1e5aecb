"""Fit the shape's dimensions to real vertebrae: how the average shapes were calibrated, kept so it can be repeated.

``python -m devtools.fit REAL.ply [REAL.ply ...] --level L2 --out fitted.json``. Needs scipy and trimesh, which the
package itself does not. Places are spread over the real surfaces and, anew in each round, over the model's: so both
directions count, and a process that is too long costs as much as one that is too short. Dimensions that the product
would refuse are held off by a penalty, and a result that it refuses is not written.

With several bones the dimensions are those of one model for all of them; with ``--scale`` each bone is met by the model
stretched by one factor an axis, so that it gives its form and not its size.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from devtools.real_surface import Points, RealField, spread
from vertebra_viz.anatomy.arch import bone_distance, build_arch
from vertebra_viz.anatomy.contour import contour
from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.morphometry import PROFILES, Shape, dimensions
from vertebra_viz.anatomy.proportions import PROPORTIONS
from vertebra_viz.anatomy.space import SPACE_LIMITS
from vertebra_viz.anatomy.vertebra import bone_bounds, vertebra
from vertebra_viz.case.shape import ShapeOverrides, limits

FAR_MM = 4.0  # a place farther from either surface than this counts as this far
TRIANGLES = 8_000  # of the model's surface on which places are spread
EXTENT_MM = (30.0, 150.0)  # of a vertebra's longest way: beyond, a file is not in mm
ROUNDS = 3
PRIORS = (1.0, 3.0, 9.0)  # times what was asked: how strongly a bone that was refused is held
STEPS = 25  # of the solver, in each round
SHIFT_MM, TURN_RAD, LOG_FACTOR = 10.0, 0.3, 0.3  # bounds of the motion and of the stretch along an axis
REFUSED_MM = 40.0  # at every place: what a proportion costs that leaves its bounds by its whole range
MARGIN = 0.01  # of its range, by which a proportion is to stay inside its bounds
LEAST_SHARE = 0.01  # of a dimension's range, by which the search starts and ends off its bounds
FIXED = {"cortical_thickness_mm"}  # no surface shows it


@dataclass(frozen=True)
class Alignment:
    """How the model is laid on a real bone: turned (rotation vector), shifted (mm) and stretched along its axes."""

    turn: Points
    shift: Points
    factors: Points

    @classmethod
    def of(cls, unknown: Points) -> Alignment:
        """Return the motion of nine unknowns between -1 and 1."""
        return cls(
            unknown[:3] * TURN_RAD, unknown[3:6] * SHIFT_MM, np.exp(np.asarray(unknown[6:9]) * LOG_FACTOR)
        )

    def forward(self, points: Points) -> Points:
        """Take the model's ``points`` (n, 3) onto the real bone."""
        return np.asarray((points * self.factors) @ self._matrix().T + self.shift)

    def backward(self, points: Points) -> Points:
        """Take the real bone's ``points`` (n, 3) onto the model."""
        return np.asarray((points - self.shift) @ self._matrix() / self.factors)

    def _matrix(self) -> Points:
        from scipy.spatial.transform import Rotation  # noqa: PLC0415

        return np.asarray(Rotation.from_rotvec(self.turn).as_matrix())


@dataclass(frozen=True)
class Asked:
    """What is fitted.

    Parameters
    ----------
    level, profile : str
        Whose average the search starts from.
    prior_mm : float
        How strongly a dimension is held to the level's own figure: what its whole range costs.
    known : dict
        Dimensions kept at a value, by name.
    free : tuple of str
        The only dimensions that may change; all but `FIXED` and the known ones, if empty.
    scale : bool
        Whether each bone is met by the model stretched along its axes.
    """

    level: str
    profile: str = "adult"
    prior_mm: float = 0.6
    known: dict[str, float] | None = None
    free: tuple[str, ...] = ()
    scale: bool = False


def fit(bones: Sequence[RealField], asked: Asked) -> tuple[dict[str, float], float]:
    """Return every dimension that was free or known, and the RMS (mm) that is left at the places.

    A bone that the product refuses is looked for again, held more strongly to the level's own figures.

    Raises
    ------
    ValueError
        If every bone that was found is refused, in the product's own words.
    """
    for times in PRIORS[:-1]:
        try:
            return _fit_once(bones, replace(asked, prior_mm=times * asked.prior_mm))
        except ValueError as refusal:
            print(f"{refusal}: once more", file=sys.stderr, flush=True)
    return _fit_once(bones, replace(asked, prior_mm=PRIORS[-1] * asked.prior_mm))


def _fit_once(bones: Sequence[RealField], asked: Asked) -> tuple[dict[str, float], float]:
    """Return as `fit` what is found with one prior."""
    from scipy.optimize import least_squares  # noqa: PLC0415

    known = asked.known or {}
    usual = dimensions(asked.level, asked.profile, 1.0, ShapeOverrides(**known))
    average = usual.as_dict()
    names = [n for n in average if n not in known and (n in asked.free if asked.free else n not in FIXED)]
    low, high = np.array([limits(name) for name in names]).T
    start = (np.array([average[name] for name in names]) - low) / (high - low)
    poses = 9 * len(bones)

    def shape(unknown: Points) -> Shape:
        values = dict(average, **dict(zip(names, (low + unknown * (high - low)).tolist(), strict=True)))
        return Shape(usual.level, usual.thoracic, tuple(values.values()))

    def residual(unknown: Points, places: list[tuple[Points, Points]]) -> Points:
        now = shape(unknown[poses:])
        arch = build_arch(now)
        gaps = []
        for i, (where, real) in enumerate(places):
            motion = Alignment.of(unknown[9 * i : 9 * i + 9])
            x, y, z = motion.backward(where).T.astype(np.float32)
            found = bone_distance(now, arch, Grid(np.abs(x), y, z)) * motion.factors.prod() ** (1 / 3)
            gaps.append(np.clip(found, -FAR_MM, FAR_MM) - real)
        count = sum(len(gap) for gap in gaps)
        held = asked.prior_mm * np.sqrt(count / len(names)) * (unknown[poses:] - start)
        return np.concatenate([*gaps, held, REFUSED_MM * np.sqrt(count) * _excess(now)])

    slack = 1.0 if asked.scale else 1e-6
    bound = np.concatenate([np.tile([1.0] * 6 + [slack] * 3, len(bones)), np.ones(len(names))])
    floor = np.concatenate([-bound[:poses], np.zeros(len(names))])
    unknown = np.concatenate([np.zeros(poses), np.clip(start, LEAST_SHARE, 1.0 - LEAST_SHARE)])
    places: list[tuple[Points, Points]] = []
    for round_ in range(ROUNDS):
        places = [
            _places(bone, shape(unknown[poses:]), unknown[9 * i : 9 * i + 9]) for i, bone in enumerate(bones)
        ]
        unknown = least_squares(
            residual,
            unknown,
            bounds=(floor, bound),
            diff_step=1e-3,
            loss="soft_l1",
            f_scale=1.5,
            max_nfev=STEPS,
            args=(places,),
        ).x
        print(f"round {round_ + 1} of {ROUNDS}", file=sys.stderr, flush=True)
    count = sum(len(where) for where, _ in places)
    rms = float(np.sqrt(np.mean(np.square(residual(unknown, places)[:count]))))
    fitted = dict(zip(names, (low + unknown[poses:] * (high - low)).round(3).tolist(), strict=True)) | known
    vertebra(dimensions(asked.level, asked.profile, 1.0, ShapeOverrides(**fitted)))
    return fitted, rms


def _places(bone: RealField, shape: Shape, motion: Points) -> tuple[Points, Points]:
    """Return places on the real bone and on the model, in the real bone's frame, and how far from it each lies."""
    arch = build_arch(shape)
    surface = contour(
        lambda at: bone_distance(shape, arch, at), *bone_bounds(shape, arch), None, TRIANGLES, arch.blend_mm()
    )
    ours, _ = spread(surface.points, surface.triangles, len(bone.places))
    there = Alignment.of(motion).forward(ours)
    return (
        np.concatenate([bone.places, there]),
        np.concatenate([np.zeros(len(bone.places)), np.clip(bone.at(there), -FAR_MM, FAR_MM)]),
    )


def _excess(shape: Shape) -> Points:
    """Return by how much of its range each proportion, and each limit of space, is left, ndarray (n,)."""
    past = [
        max(
            abs(each.value(shape) - (each.low + each.high) / 2.0) / (each.high - each.low) - 0.5 + MARGIN, 0.0
        )
        for each in PROPORTIONS
    ]
    tight = [max(limit.excess_mm(shape) / limit.most(shape) + MARGIN, 0.0) for limit in SPACE_LIMITS]
    return np.array(past + tight)


def main() -> None:
    """Fit one model to the files and write its dimensions as a case's JSON."""
    import trimesh  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m devtools.fit", description=__doc__)
    parser.add_argument("real", type=Path, nargs="+")
    parser.add_argument("--level", required=True)
    parser.add_argument("--profile", choices=PROFILES, default="adult")
    parser.add_argument("--prior", type=float, default=0.6, help="mm that a dimension's whole range costs")
    parser.add_argument("--places", type=int, default=3000)
    parser.add_argument("--known", nargs="*", default=[], help="NAME=VALUE, kept as it is")
    parser.add_argument("--free", nargs="*", default=[], help="NAME, the only ones that change")
    parser.add_argument("--scale", action="store_true", help="allow one factor an axis for each bone")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    bones = []
    for path in asked.real:
        mesh: Any = trimesh.load(path, force="mesh")
        widest = float(np.ptp(mesh.vertices, axis=0).max())
        if not EXTENT_MM[0] <= widest <= EXTENT_MM[1]:
            raise SystemExit(
                f"{path.name}: {widest:g} across; allowed: {EXTENT_MM[0]:g} to {EXTENT_MM[1]:g} mm"
            )
        bones.append(RealField(np.asarray(mesh.vertices), np.asarray(mesh.faces), asked.places))
    known = {name: float(value) for name, value in (pair.split("=") for pair in asked.known)}
    wanted = Asked(asked.level, asked.profile, asked.prior, known, tuple(asked.free), asked.scale)
    try:
        fitted, rms = fit(bones, wanted)
    except ValueError as refusal:
        raise SystemExit(f"{asked.out.name} was not written: {refusal}") from None
    case = {"level": asked.level, "profile": asked.profile, "shape": fitted}
    asked.out.write_text(json.dumps(case, indent=2) + "\n", encoding="utf-8")
    print(f"{asked.out.name}: {rms:.2f} mm RMS from surface to surface, both ways")


if __name__ == "__main__":
    main()
