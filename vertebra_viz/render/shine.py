"""Parts inside an opaque bone, shown through it as a cool, soft-edged light that leaves the bone visible.

Like the player's ``shaders/lit.js``, except that the light is blended with the bone instead of multiplied. Each part is
drawn twice: first only its depth, in front of all bone, so that the second pass draws the nearest layer alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyvista as pv

from vertebra_viz.catalogue.looks import LIT
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.render.materials import PARTS, apply_look

if TYPE_CHECKING:
    from vertebra_viz.render.surface import ActorMesh

MIDDLE = 0.5  # opacity where the surface faces the camera; 0 at its silhouette
GLOW = "vec3(0.66, 0.72, 0.82)"  # colour of the light, cooler than bone
# replaces VTK's depth: nearer than all bone, and in the same order among each other
_NEARER = """//VTK::Depth::Impl
  gl_FragDepth = 0.05 * gl_FragCoord.z;
"""
_INVISIBLE = """//VTK::Light::Impl
  gl_FragData[0] = vec4(0.0);
"""
_VISIBLE = """//VTK::Light::Impl
  vec3 eyeward = cameraParallel != 0 ? vec3(0.0, 0.0, 1.0) : normalize(-vertexVC.xyz);
  float facing = abs(dot(normalVCVSOutput, eyeward));
  gl_FragData[0] = vec4(mix(gl_FragData[0].rgb, {glow}, 0.6), {strength:.3f} * {middle:.2f} * smoothstep(0.0, 0.6, facing));
"""


class Shine:
    """The parts inside the bones of one scene, drawn a second time so that they shine through.

    Parameters
    ----------
    plotter : pv.Plotter
    surfaces : dict
        The scene's surfaces by name; the scene moves them.

    Attributes
    ----------
    actors : dict
        Actors by name and by whether it is the visible one of the two.
    strength : float
        Strength of the effect, 0 (invisible) to 1.
    """

    def __init__(self, plotter: pv.Plotter, surfaces: dict[str, ActorMesh]) -> None:
        self.strength = 0.0
        self._parts: dict[str, Part] = {
            name: Part(each.actor.part) for name, each in surfaces.items() if each.actor.part in LIT
        }
        self.actors = {
            (name, seen): plotter.add_mesh(
                surfaces[name].mesh, show_scalar_bar=False, culling="back", reset_camera=False, render=False
            )
            for seen in (False, True)
            for name in self._parts
        }
        for (name, _), actor in self.actors.items():
            apply_look(actor, PARTS[self._parts[name]])
            actor.prop.color = LIT[self._parts[name]]
            actor.prop.opacity = 1.0
            actor.SetForceTranslucent(False)
            actor.SetForceOpaque(True)  # only opaque actors write depth

    def show(self, names: set[str], strength: float) -> None:
        """Show the parts ``names`` through the bone with this ``strength``, 0 to 1."""
        changed = strength != self.strength
        self.strength = strength
        for (name, seen), actor in self.actors.items():
            actor.visibility = strength > 0.0 and name in names
            if changed and strength > 0.0:
                colour = _VISIBLE.format(glow=GLOW, strength=strength, middle=MIDDLE) if seen else _INVISIBLE
                shaders = actor.GetShaderProperty()
                shaders.ClearAllFragmentShaderReplacements()
                shaders.AddFragmentShaderReplacement("//VTK::Depth::Impl", True, _NEARER, False)
                shaders.AddFragmentShaderReplacement("//VTK::Light::Impl", True, colour, False)
