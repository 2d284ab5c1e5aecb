"""Vertex colours of the bone: RGB is its ambient shading, and alpha is lower on the arch than on the body.

The shading depends on the intact bone only, so it is cached by shape and reused for other fractures and treatments.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part, named
from vertebra_viz.clip.clip import Actor, Clip, Floats, Ints
from vertebra_viz.export.glb.normals import vertex_normals
from vertebra_viz.export.glb.result_cache import ResultCache
from vertebra_viz.export.meshes import polydata
from vertebra_viz.render.ambient_occlusion import bone_colours

ARCH_OPACITY = 0.4  # opacity of the arch relative to the body: the procedure happens in the body
ARCH_OPACITY_PLAIN = 0.75  # the same in other viewers, many of which have a white background
FADE_MM = 14.0
CACHE_SIZE = 32  # cached shapes, about 0.3 MB each; as many as there are cached bones

_cache: ResultCache[NDArray[np.float64]] = ResultCache(CACHE_SIZE)


def colours(clip: Clip, name: str, vertices: Ints, arch_opacity: float) -> NDArray[np.uint8]:
    """Return the linear RGBA (n, 4) of ``vertices`` (n,) of bone ``name``; alpha falls to ``arch_opacity`` on the arch."""
    bone = clip.actors[name]
    body = clip.actors[named(bone.level, Part.BODY)]
    opacity = arch_opacity + (1.0 - arch_opacity) * on_the_body(bone.base, body.base[:, 1].min())
    rgba = np.round(255.0 * np.column_stack([_shading(bone), opacity])).astype(np.uint8)
    return np.asarray(rgba[vertices])


def on_the_body(points: Floats, wall_y_mm: float) -> Floats:
    """Return (n,) for ``points`` (n, 3) mm of a bone: 1 on the body, falling to 0 behind its posterior end at ``wall_y_mm``."""
    behind = np.clip((wall_y_mm - points[:, 1]) / FADE_MM, 0.0, 1.0)
    return np.asarray(1.0 - behind * behind * (3.0 - 2.0 * behind))


def _shading(bone: Actor) -> NDArray[np.float64]:
    """Return the linear RGB (n, 3), 0 to 1, of the intact bone."""
    return _cache.get((bone.base, bone.triangles), lambda: _shade(bone))


def _shade(bone: Actor) -> NDArray[np.float64]:
    mesh = polydata(bone, bone.base)
    mesh.point_data.active_normals = vertex_normals(bone.base, bone.triangles)
    srgb = bone_colours(mesh) / 255.0
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
