"""What lies inside an opaque bone, seen through it: drawn over the bone, brighter where it turns away from the eye."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pyvista as pv

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.render.materials import PARTS, apply_look

if TYPE_CHECKING:
    from vertebra_viz.render.surface import ActorMesh

INSIDE = (Part.CAVITY, Part.TUMOUR, Part.CONTRAST, Part.BALLOON, Part.IMPLANT, Part.CEMENT)
MIDDLE, RIM = 0.55, 0.72  # opacity where it faces the eye, and where it turns away
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
        self._looks: dict[str, Part] = {
            name: Part(each.actor.part) for name, each in surfaces.items() if each.actor.part in INSIDE
        }
        self.actors = {
            name: plotter.add_mesh(
                surfaces[name].mesh,
                show_scalar_bar=False,
                culling="back",
                reset_camera=False,
                render=False,
            )
            for name in self._looks
        }

    def show(self, names: set[str], strength: float) -> None:
        """Show the parts ``names`` that strongly, 0 to 1."""
        changed = strength != self.strength
        self.strength = strength
        for name, actor in self.actors.items():
            actor.visibility = strength > 0.0 and name in names
            if changed and strength > 0.0:
                look = PARTS[self._looks[name]]
                apply_look(
                    actor,
                    replace(look, opacity=MIDDLE * strength, rim=RIM * strength, ambient=0.45, diffuse=0.55),
                )
                actor.GetShaderProperty().AddFragmentShaderReplacement(
                    "//VTK::Depth::Impl", True, _NEAREST, False
                )
