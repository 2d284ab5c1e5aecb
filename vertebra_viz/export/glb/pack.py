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
from vertebra_viz.export.glb.normals import vertex_normals
from vertebra_viz.export.glb.sharp import split
from vertebra_viz.export.glb.strips import Strips, strips_of

LIMIT = 2**12 - 1  # 13 bits with their sign
LAYER_MM = 2.4  # two rows of triangles
# RAS+ millimetres to glTF metres: x to the patient's left, y up, z to the front
AXES, METRES = [0, 2, 1], np.array([-0.001, 0.001, 0.001])


@dataclass(frozen=True)
class Packed:
    """An actor: a position is ``step_m * positions + centre_m`` in metres, and displacements share the step.

    Attributes
    ----------
    step_m, centre_m : scale and translation (3,) of the node that holds the mesh; one and nothing for floats.
    positions : (n, 3) int16 or float32
    normals : (n, 3) int8, 127 is one, or float32; None where it is never lit
    position_deltas : (j, n, 3) int16 or float32
    normal_deltas : (j, n, 3) int8, 127 is one, or float32; None where nothing but sliding happens, or it is never lit
    triangles : strips, or (m, 3) for floats
    vertices : (n,) the actor's vertex under each of these (instruments are doubled along sharp edges)
    """

    step_m: float
    centre_m: Floats
    positions: NDArray[Any]
    normals: NDArray[Any] | None
    position_deltas: NDArray[Any]
    normal_deltas: NDArray[Any] | None
    triangles: Ints | Strips
    vertices: Ints


def pack(actor: Actor, *, compact: bool = True, lit: bool = True) -> Packed:
    """Return an actor as integers, in the order of its strips, or else as floats, in layers."""
    # an instrument slides, or its tip swings a little, a neighbour tilts a few degrees: its light stays
    rigid = actor.part in {Part.NEEDLE, Part.NEIGHBOUR} or bool(np.all(actor.targets == actor.targets[:, :1]))
    normals = None
    if actor.part == Part.NEEDLE:  # instruments have sharp edges
        vertices, triangles, normals = split(actor)
        base, deltas = actor.base[vertices], actor.targets[:, vertices]
    else:
        vertices, triangles = np.arange(len(actor.base), dtype=np.int32), actor.triangles
        base, deltas = actor.base, actor.targets
        if lit:
            normals = vertex_normals(base, triangles)
    base, deltas = _as_gltf(base), _as_gltf(deltas)
    low, high = base.min(axis=0), base.max(axis=0)
    centre = 0.5 * (low + high)
    reach = max(float(np.max(high - centre)), float(np.max(np.abs(deltas), initial=0.0)))
    step = reach / LIMIT
    grid = np.round((base - centre) / step).astype(np.int16)
    strips = strips_of(triangles, len(base)) if compact else None
    order = in_layers(grid, step) if strips is None else strips.vertices
    vertices = vertices[order]
    turned = None if rigid or normals is None else _normal_deltas(actor, normals)[:, vertices]
    if normals is not None:
        normals = 1000.0 * _as_gltf(normals[order])
    if strips is not None:
        return Packed(
            step_m=step,
            centre_m=centre,
            positions=grid[order],
            normals=None if normals is None else _numbers(127 * normals, np.int8),
            position_deltas=_numbers(deltas[:, order] / step, np.int16),
            normal_deltas=None if turned is None else _numbers(127 * turned, np.int8),
            triangles=strips,
            vertices=vertices,
        )
    number = np.empty(len(order), dtype=np.int32)
    number[order] = np.arange(len(order))
    return Packed(
        step_m=1.0,
        centre_m=np.zeros(3),
        positions=_numbers(base[order], np.float32),
        normals=None if normals is None else _numbers(normals, np.float32),
        position_deltas=_numbers(deltas[:, order], np.float32),
        normal_deltas=turned,
        triangles=number[triangles],
        vertices=vertices,
    )


def _as_gltf(values: Floats) -> Floats:
    """Points or displacements (…, 3) in the file's frame and unit."""
    return np.asarray(values[..., AXES] * METRES)


def _numbers(values: NDArray[Any], kind: type[np.number[Any]]) -> NDArray[Any]:
    """The same values as integers or single floats."""
    whole = np.round(values) if issubclass(kind, np.integer) else values
    return np.asarray(whole.astype(kind))


def in_layers(positions: NDArray[np.int16], step_m: float) -> Ints:
    """Old number (n,) of each new vertex, layer by layer from below and from back to front in each.

    By the compact file's own integers: what lies opposite stands equally far back but for rounding, which differs by processor.

    What follows in the file is then near in space, so the high bytes repeat: a twelfth less after compression than
    in the order in which triangles meet them. (The compact file does better: `vertebra_viz.export.glb.strips`.)
    """
    layer = max(1, round(LAYER_MM / 1000.0 / step_m))
    x, y, z = positions.astype(np.int32).T
    return np.lexsort((x, z, y // layer)).astype(np.int32)


def _normal_deltas(actor: Actor, at_base: Floats) -> NDArray[np.float32]:
    """Change (j, n, 3) of the unit normals that each target makes where it counts most, glTF axes."""
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
        changes.append((normals(full) - normals(without)) / (full[j] or 1.0))
    turned = 1000.0 * _as_gltf(np.array(changes))
    return np.asarray(np.clip(turned, -1.0, 1.0).astype(np.float32))
