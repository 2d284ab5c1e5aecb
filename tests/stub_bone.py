"""A second implementation of the bone protocol, without anything else: another bone, scaled from side to side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone, Distance, Extent, Side
from vertebra_viz.anatomy.landmarks import BoneLandmarks
from vertebra_viz.anatomy.pedicles import Pedicle


@dataclass(frozen=True, eq=False)
class StubBone:
    """A bone of plain data."""

    points: NDArray[np.float64]
    triangles: NDArray[np.int32]
    body_points: NDArray[np.float64]
    body_triangles: NDArray[np.int32]
    cancellous_points: NDArray[np.float64]
    landmarks: BoneLandmarks
    regions: NDArray[np.uint8]
    pedicles: Mapping[Side, Pedicle]
    posterior_wall_y_mm: float
    half_width_mm: float
    canal: Extent
    upper_endplate: Extent
    lower_endplate: Extent
    body_distance: Distance
    bone_distance: Distance


def stretched(bone: Bone, by: float) -> Bone:
    """Return ``bone``, ``by`` times as wide; its distances are as exact as a stretched field's."""
    factors = np.array([by, 1.0, 1.0])

    def pedicle(of: Pedicle) -> Pedicle:
        axis = of.axis * factors
        return replace(
            of,
            centre=of.centre * factors,
            axis=axis / np.linalg.norm(axis),
            width_mm=of.width_mm * by,
            entry=of.entry * factors,
        )

    return StubBone(
        points=bone.points * factors,
        triangles=bone.triangles,
        body_points=bone.body_points * factors,
        body_triangles=bone.body_triangles,
        cancellous_points=bone.cancellous_points * factors,
        landmarks=bone.landmarks,
        regions=bone.regions,
        pedicles={side: pedicle(of) for side, of in bone.pedicles.items()},
        posterior_wall_y_mm=bone.posterior_wall_y_mm,
        half_width_mm=bone.half_width_mm * by,
        canal=bone.canal._replace(width_mm=bone.canal.width_mm * by),
        upper_endplate=bone.upper_endplate._replace(width_mm=bone.upper_endplate.width_mm * by),
        lower_endplate=bone.lower_endplate._replace(width_mm=bone.lower_endplate.width_mm * by),
        body_distance=lambda at: bone.body_distance(at / factors),
        bone_distance=lambda at: bone.bone_distance(at / factors),
    )
