"""One actor as the arrays of a glTF file: floats that every program reads, or integers that take a third of the space.

The integers are positions and displacements on a grid of 13 bits, and normals in bytes. 13 bits are a hundredth of a
millimetre on a vertebra, below what one sees, and compress far better than floats; but a reader has to know of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Actor, Floats, Ints
from vertebra_viz.export.glb.foretold import normals_from_positions
from vertebra_viz.export.glb.normals import vertex_normals
from vertebra_viz.export.glb.sharp import split
from vertebra_viz.export.glb.strips import Strips, strips_of

LIMIT = 2**12 - 1  # 13 bits with their sign
LAYER_MM = 2.4  # two rows of triangles


@dataclass(frozen=True)
class Packed:
    """An actor: a position is ``step_m * positions + centre_m`` in metres, and displacements share the step.

    Attributes
    ----------
    step_m, centre_m : scale and translation (3,) of the node that holds the mesh; one and nothing for floats.
    positions : (n, 3) int16 or float32
    normals : (n, 3) int8, 127 is one, or float32; None where it is never lit
    normals_foretold : (n, 3) int8, what the positions alone say of the normals; None for floats, or where it is never lit
    position_deltas : (j, n, 3) int16 or float32
    normal_deltas : (j, n, 3) int8, 127 is one, or float32; None where nothing but sliding happens, or it is never lit
    triangles : strips, or (m, 3) for floats
    vertices : (n,) the actor's vertex under each of these (instruments are doubled along sharp edges)
    """

    step_m: float
    centre_m: Floats
    positions: NDArray[Any]
    normals: NDArray[Any] | None
    normals_foretold: NDArray[Any] | None
    position_deltas: NDArray[Any]
    normal_deltas: NDArray[Any] | None
    triangles: Ints | Strips
    vertices: Ints


def pack(actor: Actor, *, compact: bool = True, lit: bool = True) -> Packed:
    """Return an actor as integers, in the order of its strips, or else as floats, in layers."""
    points, targets, triangles = actor.base, actor.targets, actor.triangles
    vertices = np.arange(len(points), dtype=np.int32)
    normals = None
    if actor.part == Part.NEEDLE:  # instruments have sharp edges
        vertices, triangles, normals = split(actor)
        points, targets = points[vertices], targets[:, vertices]
    elif lit:
        normals = vertex_normals(points, triangles)
    # an instrument slides, or its tip swings a little, a neighbour tilts a few degrees: its light stays
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
        normals=None if normals is None else numbers(127.0 * _turned(normals)),
        normals_foretold=normals_from_positions(grid.T, triangles)[strips.vertices] if lit else None,
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
    """The same in metres, its vertices in that order."""

    def numbers(values: Floats) -> NDArray[Any]:
        return values[..., order].swapaxes(-1, -2).astype(np.float32)

    number = np.empty(len(order), dtype=np.int32)
    number[order] = np.arange(len(order))
    return Packed(
        step_m=1.0,
        centre_m=np.zeros(3),
        positions=numbers(base),
        normals=None if normals is None else numbers(_turned(normals)),
        normals_foretold=None,
        position_deltas=numbers(deltas),
        normal_deltas=None if turned is None else numbers(turned),
        triangles=number[triangles],
        vertices=vertices[order],
    )


def _turned(vectors: Floats) -> Floats:
    """Coordinates (…, 3, n), each in one piece, of vectors (…, n, 3) in the file's frame: to the left, up, to the front."""
    return np.stack([-vectors[..., 0], vectors[..., 2], vectors[..., 1]], axis=-2)


def _in_metres(points: Floats) -> Floats:
    """Coordinates (…, 3, n) of points or displacements (…, n, 3) in mm, in the file's frame and unit."""
    metres = _turned(points)
    metres *= 0.001
    return metres


def _slides(targets: Floats) -> bool:
    """Whether every target moves all of the surface alike."""
    return bool(np.all(targets[:, :1] == targets[:, -1:]) and np.all(targets == targets[:, :1]))


def in_layers(grid: NDArray[np.int16], step_m: float) -> Ints:
    """Old number (n,) of each new vertex, layer by layer from below and from back to front in each.

    By the compact file's own integers (3, n): what lies opposite stands equally far back but for rounding, which differs by
    processor.

    What follows in the file is then near in space, so the high bytes repeat: a twelfth less after compression than
    in the order in which triangles meet them. (The compact file does better: `vertebra_viz.export.glb.strips`.)
    """
    layer = max(1, round(LAYER_MM / 1000.0 / step_m))
    x, y, z = grid.astype(np.int32)
    return np.lexsort((x, z, y // layer)).astype(np.int32)


def _normal_deltas(actor: Actor, at_base: Floats) -> Floats:
    """Change (j, 3, n) of the unit normals that each target makes where it counts most, glTF axes."""
    # one target's "with" is often the next one's "without"
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
        changes.append(_turned(normals(full) - normals(without)) / (full[j] or 1.0))
    return np.asarray(np.clip(np.array(changes), -1.0, 1.0))
