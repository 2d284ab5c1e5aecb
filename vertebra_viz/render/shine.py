"""What lies inside an opaque bone, seen through it: drawn over the bone, denser where it turns away from the eye.

As in the player (its ``shaders/lit.js``), in the catalogue's colours for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyvista as pv

from vertebra_viz.catalogue.looks import LIT
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.render.materials import SurfaceLook, apply_look

if TYPE_CHECKING:
    from vertebra_viz.render.surface import ActorMesh

MIDDLE, RIM = 0.34, 0.8  # opacity where it faces the eye, and where it turns away
AMBIENT = 0.8  # share of its light that comes from everywhere
# put after VTK's own: nothing is in front of it
_NEAREST = """//VTK::Depth::Impl
  gl_FragDepth = 0.0;
"""


class Shine:
    """The parts inside the bones of one scene, drawn once more.

    Parameters
    ----------
    plotter : pv.Plotter
    surfaces : dict
        The scene's, by name; moved by it.

    Attributes
    ----------
    actors : dict
        By name.
    strength : float
        0, where nothing is seen, to 1.
    """

    def __init__(self, plotter: pv.Plotter, surfaces: dict[str, ActorMesh]) -> None:
        self.strength = 0.0
        self._parts: dict[str, Part] = {
            name: Part(each.actor.part) for name, each in surfaces.items() if each.actor.part in LIT
        }
        self.actors = {
            name: plotter.add_mesh(
                surfaces[name].mesh,
                show_scalar_bar=False,
                culling="back",
                reset_camera=False,
                render=False,
            )
            for name in self._parts
        }

    def show(self, names: set[str], strength: float) -> None:
        """Show the parts ``names`` that strongly, 0 to 1."""
        changed = strength != self.strength
        self.strength = strength
        for name, actor in self.actors.items():
            actor.visibility = strength > 0.0 and name in names
            if changed and strength > 0.0:
                look = SurfaceLook(
                    LIT[self._parts[name]],
                    opacity=MIDDLE * strength,
                    rim=RIM * strength,
                    ambient=AMBIENT,
                    diffuse=1.0 - AMBIENT,
                    specular=0.0,
                )
                apply_look(actor, look)
                actor.GetShaderProperty().AddFragmentShaderReplacement(
                    "//VTK::Depth::Impl", True, _NEAREST, False
                )
