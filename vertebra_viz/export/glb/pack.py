"""Convert one actor to the arrays of a glTF file: floats for every program, or integers that take a third of the space.

Integer positions and displacements are on a 13-bit grid, and normals are bytes. 13 bits are a hundredth of a millimetre on
a vertebra, which cannot be seen, and compress far better than floats; but the reader has to support them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Actor, Floats, Ints
from vertebra_viz.export.glb.normals import vertex_normals
from vertebra_viz.export.glb.predicted import normals_from_positions
from vertebra_viz.export.glb.sharp import split
from vertebra_viz.export.glb.strips import Strips, strips_of

LIMIT = 2**12 - 1  # 13 bits with sign
LAYER_MM = 2.4  # height of two rows of triangles


@dataclass(frozen=True)
class Packed:
    """A packed actor: a position is ``step_m * positions + centre_m`` in metres; displacements have the same step.

    Attributes
    ----------
    step_m, centre_m : scale and translation (3,) of the mesh's node; 1 and 0 for floats.
    positions : (n, 3) int16 or float32
    normals : (n, 3) int8 (127 is 1) or float32; None if the surface is never lit
    normals_predicted : (n, 3) int8, normals predicted from the positions; None for floats, or if never lit
    position_deltas : (j, n, 3) int16 or float32
    normal_deltas : (j, n, 3) int8 (127 is 1) or float32; None if the surface only slides, or is never lit
    triangles : strips, or (m, 3) for floats
    vertices : (n,) the actor's vertex for each packed one (those of instruments are duplicated along sharp edges)
    """

    step_m: float
    centre_m: Floats
    positions: NDArray[Any]
    normals: NDArray[Any] | None
    normals_predicted: NDArray[Any] | None
    position_deltas: NDArray[Any]
    normal_deltas: NDArray[Any] | None
    triangles: Ints | Strips
    vertices: Ints


def pack(actor: Actor, *, compact: bool = True, lit: bool = True) -> Packed:
    """Return an actor as integers in the order of its strips or, unless ``compact``, as floats in the order of layers."""
    points, targets, triangles = actor.base, actor.targets, actor.triangles
    vertices = np.arange(len(points), dtype=np.int32)
    normals = None
    if actor.part == Part.NEEDLE:  # instruments have sharp edges
        vertices, triangles, normals = split(actor)
        points, targets = points[vertices], targets[:, vertices]
    elif lit:
        normals = vertex_normals(points, triangles)
    # instruments slide, their tips bend a little, and neighbours tilt a few degrees: normals need not change
    rigid = not lit or actor.part in {Part.NEEDLE, Part.NEIGHBOUR} or _slides(targets)
    turned = None if rigid or normals is None else _normal_deltas(actor, normals)
    base, deltas = _in_metres(points), _in_metres(targets)
    low, high = base.min(axis=1, keepdims=True), base.max(axis=1, keepdims=True)
    centre = 0.5 * (low + high)
    farthest = max(float(deltas.max(initial=0.0)), -float(deltas.min(initial=0.0)))
    step = max(float(np.max(high - centre)), farthest) / LIMIT
    grid = np.rint((base - centre) / step).astype(np.int16)
    if not compact:
        return _as_floats(base, deltas, normals, turned, in_layers(grid, step), triangles, vertices)
    strips = strips_of(triangles, len(vertices))

    def numbers(values: Floats) -> NDArray[Any]:
        return np.take(np.rint(values, out=values).astype(np.int8), strips.vertices, axis=-1).swapaxes(-1, -2)

    deltas /= step
    whole = np.rint(deltas, out=deltas).astype(np.int16)
    return Packed(
        step_m=step,
        centre_m=centre[:, 0],
        positions=np.take(grid, strips.vertices, axis=1).T,
        normals=None if normals is None else numbers(127.0 * _file_axes(normals)),
        normals_predicted=normals_from_positions(grid.T, triangles)[strips.vertices] if lit else None,
        position_deltas=np.take(whole, strips.vertices, axis=2).swapaxes(1, 2),
        normal_deltas=None if turned is None else numbers(127.0 * turned),
        triangles=strips,
        vertices=vertices[strips.vertices],
    )


def _as_floats(
    base: Floats,
    deltas: Floats,
    normals: Floats | None,
    turned: Floats | None,
    order: Ints,
    triangles: Ints,
    vertices: Ints,
) -> Packed:
    """Return the actor as floats in metres, with vertices in ``order``."""

    def numbers(values: Floats) -> NDArray[Any]:
        return values[..., order].swapaxes(-1, -2).astype(np.float32)

    number = np.empty(len(order), dtype=np.int32)
    number[order] = np.arange(len(order))
    return Packed(
        step_m=1.0,
        centre_m=np.zeros(3),
        positions=numbers(base),
        normals=None if normals is None else numbers(_file_axes(normals)),
        normals_predicted=None,
        position_deltas=numbers(deltas),
        normal_deltas=None if turned is None else numbers(turned),
        triangles=number[triangles],
        vertices=vertices[order],
    )


def _file_axes(vectors: Floats) -> Floats:
    """Return vectors (…, n, 3) in the file's frame (left, up, anterior) as contiguous coordinates (…, 3, n)."""
    return np.stack([-vectors[..., 0], vectors[..., 2], vectors[..., 1]], axis=-2)


def _in_metres(points: Floats) -> Floats:
    """Return points or displacements (…, n, 3) in mm as coordinates (…, 3, n) in metres, in the file's frame."""
    metres = _file_axes(points)
    metres *= 0.001
    return metres


def _slides(targets: Floats) -> bool:
    """Return whether every target displaces all vertices equally."""
    return bool(np.all(targets[:, :1] == targets[:, -1:]) and np.all(targets == targets[:, :1]))


def in_layers(grid: NDArray[np.int16], step_m: float) -> Ints:
    """Return the original index (n,) of each vertex, sorted by layer from below, and in a layer from back to front.

    Consecutive vertices are then close to each other, so high bytes repeat: a twelfth smaller after compression than in the
    order of the triangles. (The compact file does better: `vertebra_viz.export.glb.strips`.)

    The order is that of the compact file's integers (3, n): symmetrical vertices have equal y in it, whereas floats would
    differ by rounding, which depends on the processor.
    """
    layer = max(1, round(LAYER_MM / 1000.0 / step_m))
    x, y, z = grid.astype(np.int32)
    return np.lexsort((x, z, y // layer)).astype(np.int32)


def _normal_deltas(actor: Actor, at_base: Floats) -> Floats:
    """Return the change (j, 3, n) of unit normals by each target, taken at its largest weight, in glTF axes."""
    # cached: the normals with one target are often those without the next one
    known: dict[tuple[float, ...], Floats] = {(0.0,) * len(actor.targets): at_base}

    def normals(weights: Floats) -> Floats:
        key = tuple(weights.tolist())
        if key not in known:
            known[key] = vertex_normals(
                actor.base + np.tensordot(weights, actor.targets, axes=1), actor.triangles
            )
        return known[key]

    changes = []
    for j, weights in enumerate(actor.track.weights.T):
        full = actor.track.weights[np.argmax(np.abs(weights))].copy()
        without = full.copy()
        without[j] = 0.0
        changes.append(_file_axes(normals(full) - normals(without)) / (full[j] or 1.0))
    return np.asarray(np.clip(np.array(changes), -1.0, 1.0))
