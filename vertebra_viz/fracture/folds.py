"""Whether a displacement folds a bone: by the field itself, and by the triangles that are drawn."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.clip.clip import Floats, Ints
from vertebra_viz.clip.distance import cross, dot
from vertebra_viz.fracture.field import Displacement, nothing

DET_FLOOR = 0.17  # smallest allowed local volume ratio; the wall's fragments part less until it holds
LAYER_FLOOR = 0.06  # the same of the bone between the triangles of the wall and those of the inside
THIN = 0.02  # of the median layer, which is next to nothing


def lowest_determinant(bone: Bone, fractured: Displacement, lifted: Displacement = nothing) -> float:
    """Smallest local volume ratio anywhere in the body, along the whole run.

    Sampled on the body's surface and on shells inside it, at four weights of the fracture and then four of
    the lift. Positive means that the surface cannot fold.
    """
    samples = np.concatenate([bone.body_points[::step] * k for k, step in ((1.0, 2), (0.85, 4), (0.5, 8))])
    steps = (0.25, 0.5, 0.75, 1.0)
    broken = _gradient(fractured, samples)
    maps = [np.eye(3) + w * broken for w in steps]
    if lifted is not nothing:
        raised = _gradient(lifted, samples)
        maps += [np.eye(3) + broken + w * raised for w in steps]
    return min(float(dot(g[:, 0], cross(g[:, 1], g[:, 2])).min()) for g in maps)  # their determinants


def thinnest_layer(bone: Bone, fractured: Displacement) -> float:
    """Smallest volume ratio of the bone between a triangle of the body's wall and the same one of its inside.

    What is drawn are triangles, which a field that bends within one of them may turn over although it folds nothing
    itself. Layers that are next to nothing in the intact bone do not count.
    """
    intact, thick = _intact_layers(bone)
    outer, inner = bone.body_points, bone.cancellous_points
    moved = _layers(bone.body_triangles, outer + fractured(outer), inner + fractured(inner))
    return float((moved[thick] / intact[thick]).min())


@lru_cache(maxsize=32)
def _intact_layers(bone: Bone) -> tuple[Floats, NDArray[np.bool_]]:
    """Volumes of the layers before anything breaks, and which of them are not next to nothing; once for a bone."""
    intact = _layers(bone.body_triangles, bone.body_points, bone.cancellous_points)
    return intact, intact > THIN * np.median(intact)


def _layers(triangles: Ints, outer: Floats, inner: Floats) -> Floats:
    """Six times the volume (m,) of the bone between each triangle of the wall and the same one of the inside, nearly."""
    a, b, c = outer[triangles].swapaxes(0, 1)
    return dot(cross(b - a, c - a), (outer - inner)[triangles].sum(axis=1))


def _gradient(field: Displacement, points: Floats, h: float = 1e-3) -> Floats:
    """Displacement gradient (n, 3, 3) by forward differences."""
    here = field(points)
    return np.stack([(field(points + h * np.eye(3)[axis]) - here) / h for axis in range(3)], axis=2)
