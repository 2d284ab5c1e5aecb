"""Fit the dimensions of a shape to real vertebrae; the average shapes were calibrated with this module.

``python -m devtools.fit REAL.ply [REAL.ply ...] --level L2 --out fitted.json``. Needs scipy and trimesh, which the
package itself does not need. Points are sampled on the real surfaces and, again in each round, on the model's surface;
distances in both directions count, so that a process that is too long costs as much as one that is too short. A penalty
keeps the dimensions away from values that `vertebra` would refuse; a refused result is not written.

Several bones are fitted by the dimensions of one model. With ``--scale`` the model is scaled along each axis to match
each bone, so that only the shape of the bone matters and not its size.
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

FAR_MM = 4.0  # distances are clipped to ± this
TRIANGLES = 8_000  # in the model's surface that is sampled
EXTENT_MM = (30.0, 150.0)  # largest extent of a vertebra; a file outside of it is not in mm
ROUNDS = 3
PRIORS = (1.0, 3.0, 9.0)  # factors of the requested prior, tried in turn while the result is refused
STEPS = 25  # of the solver in each round
SHIFT_MM, TURN_RAD, LOG_FACTOR = 10.0, 0.3, 0.3  # bounds of the motion and of the scale along an axis
REFUSED_MM = 40.0  # residual at every point if a proportion exceeds its bounds by its range
MARGIN = 0.01  # distance that a proportion keeps from its bounds, as a share of its range
LEAST_SHARE = 0.01  # distance of the start values from a dimension's bounds, as a share of its range
FIXED = {"cortical_thickness_mm"}  # cannot be seen on a surface


@dataclass(frozen=True)
class Alignment:
    """The motion of the model onto a real bone: rotation vector, shift in mm, and scale factors along the model's axes."""

    turn: Points
    shift: Points
    factors: Points

    @classmethod
    def of(cls, unknown: Points) -> Alignment:
        """Return the motion for nine unknowns between -1 and 1."""
        return cls(
            unknown[:3] * TURN_RAD, unknown[3:6] * SHIFT_MM, np.exp(np.asarray(unknown[6:9]) * LOG_FACTOR)
        )

    def forward(self, points: Points) -> Points:
        """Move ``points`` (n, 3) from the model's frame into the real bone's."""
        return np.asarray((points * self.factors) @ self._matrix().T + self.shift)

    def backward(self, points: Points) -> Points:
        """Move ``points`` (n, 3) from the real bone's frame into the model's."""
        return np.asarray((points - self.shift) @ self._matrix() / self.factors)

    def _matrix(self) -> Points:
        from scipy.spatial.transform import Rotation  # noqa: PLC0415

        return np.asarray(Rotation.from_rotvec(self.turn).as_matrix())


@dataclass(frozen=True)
class FitOptions:
    """What to fit, and how.

    Parameters
    ----------
    level, profile : str
        The average shape that the search starts from.
    prior_mm : float
        Strength of the prior: residual when a dimension differs from the level's average by its whole range.
    known : dict
        Values of dimensions that are not fitted, by name.
    free : tuple of str
        The dimensions to fit; if empty, all except `FIXED` and the known ones.
    scale : bool
        Whether the model is scaled along its axes to match each bone.
    """

    level: str
    profile: str = "adult"
    prior_mm: float = 0.6
    known: dict[str, float] | None = None
    free: tuple[str, ...] = ()
    scale: bool = False


def fit(bones: Sequence[RealField], options: FitOptions) -> tuple[dict[str, float], float]:
    """Return every dimension that was free or known, and the RMS of the remaining distances, mm.

    If the fitted shape is refused, the fit is repeated with a stronger prior.

    Raises
    ------
    ValueError
        If the fitted shape is refused with every prior; with the message of `vertebra`.
    """
    for times in PRIORS[:-1]:
        try:
            return _fit_once(bones, replace(options, prior_mm=times * options.prior_mm))
        except ValueError as refusal:
            print(f"{refusal}: fitting again with a stronger prior", file=sys.stderr, flush=True)
    return _fit_once(bones, replace(options, prior_mm=PRIORS[-1] * options.prior_mm))


def _fit_once(bones: Sequence[RealField], options: FitOptions) -> tuple[dict[str, float], float]:
    """Return the result of `fit` with one prior."""
    from scipy.optimize import least_squares  # noqa: PLC0415

    known = options.known or {}
    usual = dimensions(options.level, options.profile, 1.0, ShapeOverrides(**known))
    average = usual.as_dict()
    names = [n for n in average if n not in known and (n in options.free if options.free else n not in FIXED)]
    low, high = np.array([limits(name) for name in names]).T
    start = (np.array([average[name] for name in names]) - low) / (high - low)
    poses = 9 * len(bones)

    def shape(unknown: Points) -> Shape:
        values = dict(average, **dict(zip(names, (low + unknown * (high - low)).tolist(), strict=True)))
        return Shape(usual.level, usual.thoracic, tuple(values.values()))

    def residual(unknown: Points, places: list[tuple[Points, Points]]) -> Points:
        tried = shape(unknown[poses:])
        arch = build_arch(tried)
        gaps = []
        for i, (at_mm, real) in enumerate(places):
            motion = Alignment.of(unknown[9 * i : 9 * i + 9])
            x, y, z = motion.backward(at_mm).T.astype(np.float32)
            found = bone_distance(tried, arch, Grid(np.abs(x), y, z)) * motion.factors.prod() ** (1 / 3)
            gaps.append(np.clip(found, -FAR_MM, FAR_MM) - real)
        count = sum(len(gap) for gap in gaps)
        prior = options.prior_mm * np.sqrt(count / len(names)) * (unknown[poses:] - start)
        return np.concatenate([*gaps, prior, REFUSED_MM * np.sqrt(count) * _excess(tried)])

    scale_bound = 1.0 if options.scale else 1e-6
    bound = np.concatenate([np.tile([1.0] * 6 + [scale_bound] * 3, len(bones)), np.ones(len(names))])
    floor = np.concatenate([-bound[:poses], np.zeros(len(names))])
    unknown = np.concatenate([np.zeros(poses), np.clip(start, LEAST_SHARE, 1.0 - LEAST_SHARE)])
    places: list[tuple[Points, Points]] = []
    for round_ in range(ROUNDS):
        places = [
            _sampled(bone, shape(unknown[poses:]), unknown[9 * i : 9 * i + 9]) for i, bone in enumerate(bones)
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
    count = sum(len(at_mm) for at_mm, _ in places)
    rms = float(np.sqrt(np.mean(np.square(residual(unknown, places)[:count]))))
    fitted = dict(zip(names, (low + unknown[poses:] * (high - low)).round(3).tolist(), strict=True)) | known
    vertebra(dimensions(options.level, options.profile, 1.0, ShapeOverrides(**fitted)))
    return fitted, rms


def _sampled(bone: RealField, shape: Shape, motion: Points) -> tuple[Points, Points]:
    """Return points on the real bone and on the model, in the real bone's frame, and their distance from the bone."""
    arch = build_arch(shape)
    surface = contour(
        lambda at: bone_distance(shape, arch, at), *bone_bounds(shape, arch), None, TRIANGLES, arch.blend_mm()
    )
    sampled, _ = spread(surface.points, surface.triangles, len(bone.places))
    moved = Alignment.of(motion).forward(sampled)
    return (
        np.concatenate([bone.places, moved]),
        np.concatenate([np.zeros(len(bone.places)), np.clip(bone.at(moved), -FAR_MM, FAR_MM)]),
    )


def _excess(shape: Shape) -> Points:
    """Return by how much each proportion and each limit of space is exceeded, ndarray (n,), as a share of its range."""
    proportions = [
        max(
            abs(each.value(shape) - (each.low + each.high) / 2.0) / (each.high - each.low) - 0.5 + MARGIN, 0.0
        )
        for each in PROPORTIONS
    ]
    spaces = [max(limit.excess_mm(shape) / limit.most(shape) + MARGIN, 0.0) for limit in SPACE_LIMITS]
    return np.array(proportions + spaces)


def main() -> None:
    """Fit one model to the files and write its dimensions as the JSON of a case."""
    import trimesh  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m devtools.fit", description=__doc__)
    parser.add_argument("real", type=Path, nargs="+")
    parser.add_argument("--level", required=True)
    parser.add_argument("--profile", choices=PROFILES, default="adult")
    parser.add_argument(
        "--prior",
        type=float,
        default=0.6,
        help="strength of the prior: mm of residual that a dimension's whole range costs",
    )
    parser.add_argument("--places", type=int, default=3000)
    parser.add_argument("--known", nargs="*", default=[], help="NAME=VALUE of dimensions that are not fitted")
    parser.add_argument("--free", nargs="*", default=[], help="NAME of the dimensions to fit; default: all")
    parser.add_argument(
        "--scale", action="store_true", help="allow one scale factor for each axis of each bone"
    )
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    bones = []
    for path in options.real:
        mesh: Any = trimesh.load(path, force="mesh")
        widest = float(np.ptp(mesh.vertices, axis=0).max())
        if not EXTENT_MM[0] <= widest <= EXTENT_MM[1]:
            raise SystemExit(
                f"{path.name}: {widest:g} across; allowed: {EXTENT_MM[0]:g} to {EXTENT_MM[1]:g} mm"
            )
        bones.append(RealField(np.asarray(mesh.vertices), np.asarray(mesh.faces), options.places))
    known = {name: float(value) for name, value in (pair.split("=") for pair in options.known)}
    fit_options = FitOptions(
        options.level, options.profile, options.prior, known, tuple(options.free), options.scale
    )
    try:
        fitted, rms = fit(bones, fit_options)
    except ValueError as refusal:
        raise SystemExit(f"{options.out.name} was not written: {refusal}") from None
    case = {"level": options.level, "profile": options.profile, "shape": fitted}
    options.out.write_text(json.dumps(case, indent=2) + "\n", encoding="utf-8")
    print(f"{options.out.name}: {rms:.2f} mm RMS from surface to surface, both ways")


if __name__ == "__main__":
    main()
