"""Write a simulation as a glTF document: nodes, materials, meshes, and one animation that plays the procedure."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.looks import LOOKS, THEMES, linear
from vertebra_viz.catalogue.parts import DRAWN, Part
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Actor, Clip, Floats, Ints
from vertebra_viz.export.glb.affine import affine, moved
from vertebra_viz.export.glb.colours import ARCH_OPACITY, ARCH_OPACITY_PLAIN, colours
from vertebra_viz.export.glb.container import CODING, INDICES, VERTICES, Container
from vertebra_viz.export.glb.extras import extras, generator
from vertebra_viz.export.glb.gzipped import gzipped
from vertebra_viz.export.glb.occlusion import NAME as OCCLUSION
from vertebra_viz.export.glb.occlusion import occlusion
from vertebra_viz.export.glb.pack import Packed, pack
from vertebra_viz.export.glb.strips import Strips, index_type
from vertebra_viz.floating import steady
from vertebra_viz.run import Run

# linear colours that differ from the look's: bone has vertex colours; a cavity in translucent bone has its outline's colour
TINTS: dict[str, tuple[float, float, float]] = {
    Part.BONE: (1.0, 1.0, 1.0),
    Part.CAVITY: linear(THEMES["light"].hollow),
}
EXTENSIONS = ("KHR_mesh_quantization", CODING)
# needed for cut faces and X-rays only; another viewer would show it through the bone
ALWAYS_HIDDEN = Part.CANCELLOUS


@steady
def glb_bytes(run: Run, *, compact: bool = True) -> bytes:
    """Return the file: glTF 2.0 binary, metres, +Y up, the patient facing +Z.

    Parameters
    ----------
    run : Run
        The simulated case.
    compact : bool
        True: for our own player only, with quantised integers (``KHR_mesh_quantization``) in a coded form that makes the
        file small (`vertebra_viz.export.glb.container`). Both extensions are required, except to read the extras.
        False: for any viewer, with floats and no required extension; surfaces that can no longer be seen are hidden.

    Returns
    -------
    bytes
        The content of a .glb file.
    """
    return b"".join(_pieces(run, compact=compact))


@steady
def glb_gzipped(run: Run, *, quick: bool) -> bytes:
    """Return the compact file, gzipped: ``quick`` while a visitor waits, otherwise as small as possible."""
    return gzipped(*_pieces(run, compact=True), quick=quick)


def _pieces(run: Run, *, compact: bool) -> tuple[bytes, bytes]:
    """Return the file in the two pieces of `Container.finish`.

    Each actor has a node, whose animated scale shows and hides it, and below it a leaf node with the mesh, which undoes the
    quantisation. `vertebra_viz.export.glb.extras.extras` describes the scene's extras.
    """
    clip = run.clip
    drawn = {name: actor for name, actor in clip.actors.items() if actor.part in DRAWN}
    arch = ARCH_OPACITY if compact else ARCH_OPACITY_PLAIN
    parts = list(dict.fromkeys(actor.look for actor in drawn.values()))
    file, nodes, meshes = Container(coded=compact), [dict[str, Any]()], []
    animation: dict[str, Any] = {"name": "procedure", "channels": [], "samplers": []}

    def animate(node: int, path: str, times: Floats, values: Floats, interpolation: str) -> None:
        sampler = {
            "input": file.add(times.astype(np.float32), bounds=True),
            "output": file.add(values.astype(np.float32)),
            "interpolation": interpolation,
        }
        animation["channels"].append(
            {"sampler": len(animation["samplers"]), "target": {"node": node, "path": path}}
        )
        animation["samplers"].append(sampler)

    for name, actor in drawn.items():
        packed = pack(actor, compact=compact, lit=actor.part != ALWAYS_HIDDEN)
        shown_before_s = (
            actor.shown_before_s if compact else min(actor.shown_before_s, _visible_until_s(clip, actor))
        )
        painted = {}
        if actor.part == Part.BONE:
            painted["COLOR_0"] = colours(clip, name, packed.vertices, arch)
        hidden = occlusion(clip, name, packed.vertices) if compact else None
        if hidden is not None:
            painted[OCCLUSION] = hidden
        meshes.append(_mesh(name, actor, packed, painted, file, parts.index(actor.look)))
        parent, leaf = len(nodes), len(nodes) + 1
        unseen = actor.part == ALWAYS_HIDDEN or not actor.shown(0.0)
        nodes.append({"name": name, "children": [leaf], **({"scale": [0, 0, 0]} if unseen else {})})
        placed = {"translation": packed.centre_m.tolist(), "scale": [packed.step_m] * 3} if compact else {}
        nodes.append({"name": f"{name}-surface", "mesh": len(meshes) - 1, **placed})
        if actor.target_names:
            animate(leaf, "weights", actor.track.times_s, actor.track.weights.ravel(), "LINEAR")
        if np.isfinite(actor.shown_after_s) or np.isfinite(shown_before_s):
            animate(parent, "scale", *_visibility(actor, shown_before_s), "STEP")
    nodes[0] = {"name": "vertebra", "children": list(range(1, len(nodes), 2))}
    return file.finish(
        {
            "asset": {"version": "2.0", "generator": generator()},
            **({f"extensions{how}": list(EXTENSIONS) for how in ("Used", "Required")} if compact else {}),
            "scene": 0,
            "scenes": [{"name": "vertebra", "nodes": [0], "extras": extras(run, coded=compact)}],
            "nodes": nodes,
            "meshes": meshes,
            "materials": [_material(part) for part in parts],
            **({"animations": [animation]} if animation["channels"] else {}),
        }
    )


def _mesh(
    name: str,
    actor: Actor,
    packed: Packed,
    painted: dict[str, NDArray[np.uint8]],
    file: Container,
    material: int,
) -> dict[str, Any]:
    strips = packed.triangles if isinstance(packed.triangles, Strips) else None

    def add(
        values: NDArray[Any],
        *,
        bounds: bool = False,
        unit: bool = False,
        predicted: NDArray[Any] | None = None,
        extension: dict[str, Any] | None = None,
    ) -> int:
        whole = unit and values.dtype.kind != "f"
        return file.add(
            values,
            target=VERTICES,
            normalized=whole,
            bounds=bounds,
            strips=strips,
            predicted=predicted,
            extension=extension,
        )

    def add_moves(moves: NDArray[Any]) -> int:
        ride = affine(packed.positions, moves) if strips is not None else None
        if ride is None:
            return add(moves, bounds=True)
        return add(moves, bounds=True, predicted=moved(packed.positions, ride), extension={"affine": ride})

    # indices first: a reader needs them to decode the vertices
    indices = _indices(packed.triangles, len(packed.positions), file)
    attributes = {"POSITION": add(packed.positions, bounds=True)}
    if packed.normals is not None:
        attributes["NORMAL"] = add(packed.normals, unit=True, predicted=packed.normals_predicted)
    attributes |= {attribute: add(values, unit=True) for attribute, values in painted.items()}
    targets = []
    for j, deltas in enumerate(packed.position_deltas):
        target = {"POSITION": add_moves(deltas)}
        if packed.normal_deltas is not None:
            target["NORMAL"] = add(packed.normal_deltas[j], unit=True)
        targets.append(target)
    primitive = {
        "attributes": attributes,
        "indices": indices,
        "material": material,
        **({"targets": targets} if targets else {}),
    }
    weights = actor.track.weights[0].tolist()
    named = {"weights": weights, "extras": {"targetNames": list(actor.target_names)}} if targets else {}
    return {"name": name, "primitives": [primitive], **named}


def _indices(triangles: Ints | Strips, vertices: int, file: Container) -> int:
    if isinstance(triangles, Strips):
        return file.add_strips(triangles)
    return file.add(triangles.ravel().astype(index_type(vertices)), target=INDICES)


def _material(name: str) -> dict[str, Any]:
    """Return the glTF material for other viewers: the catalogue's look; bone's is multiplied with its vertex colours."""
    look = LOOKS[name]
    return {
        "name": name,
        "pbrMetallicRoughness": {
            "baseColorFactor": (*TINTS.get(name, linear(look.colour)), look.opacity),
            "metallicFactor": look.metalness,
            "roughnessFactor": look.roughness,
        },
        **({"alphaMode": "BLEND"} if look.opacity < 1.0 else {}),
    }


def _visible_until_s(clip: Clip, actor: Actor) -> float:
    """Return when a surface can no longer be seen although it exists: a cavity once it is filled with cement; else inf."""
    if actor.part != Part.CAVITY:
        return float("inf")
    return next((stage.end_s for stage in clip.stages if stage.name == StageName.FILL), float("inf"))


def _visibility(actor: Actor, shown_before_s: float) -> tuple[Floats, Floats]:
    """Return times (k,) and scales (k, 3) that show the actor between ``shown_after_s`` and ``shown_before_s``, exclusive."""
    # a step applies from its key on, so the first key at which the actor is shown is the next float
    first = np.nextafter(np.float32(actor.shown_after_s), np.float32(np.inf))
    steps = {0.0: actor.shown(0.0)}
    if np.isfinite(actor.shown_after_s):
        steps[float(first)] = True
    if np.isfinite(shown_before_s):
        steps[shown_before_s] = False
    times = np.array(list(steps))
    return times, np.repeat(np.array(list(steps.values()), dtype=np.float64)[:, None], 3, axis=1)
