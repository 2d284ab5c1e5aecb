"""Draws the catalogue's looks with PyVista, and glass with a shader of its own.

Colours and roughness are the catalogue's. Glass is darker and denser where it turns away from the eye, as real glass is:
the outline stays readable while the middle lets the inside through.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pyvista as pv

from vertebra_viz.catalogue.looks import BREACH, CUT_EDGE, LOOKS, THEMES
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.views import Style

OWN = "white"  # where the mesh brings its own colours
GLOSS, SOFTEST = 20.0, 0.15  # VTK's exponent of a highlight is the first over roughness and the second


@dataclass(frozen=True)
class SurfaceLook:
    """Surface colour and reflection; ``rim`` is the opacity where the surface turns away."""

    colour: str
    opacity: float = 1.0
    rim: float | None = None
    ambient: float = 0.12
    diffuse: float = 0.88
    specular: float = 0.15
    power: float = 20.0


def _surface(name: str, **light: float | None) -> SurfaceLook:
    """How the catalogue's look ``name`` answers VTK's light: the rougher, the wider its highlights."""
    look = LOOKS[name]
    return SurfaceLook(look.colour, power=GLOSS / (look.roughness + SOFTEST), **light)  # type: ignore[arg-type]


_LIGHT = THEMES["light"]
BONE = replace(_surface(Part.BONE, specular=0.14), colour=OWN)
NEAR_GLASS, FAR_GLASS = (
    SurfaceLook(_LIGHT.glass, opacity=middle, rim=rim, ambient=1.0, diffuse=0.0, specular=0.25, power=40.0)
    for middle, rim in (_LIGHT.density[:2], _LIGHT.density[2:])
)
FACE = SurfaceLook(OWN, ambient=0.74, diffuse=0.36, specular=0.0)
LINE = SurfaceLook(CUT_EDGE, ambient=1.0, diffuse=0.0, specular=0.0)
PARTS = {
    Part.CRACK: _surface(Part.CRACK, ambient=0.3, diffuse=0.5, specular=0.0),
    Part.CLEFT: _surface(Part.CLEFT, specular=0.2, ambient=0.2),
    Part.TUMOUR: _surface(Part.TUMOUR, specular=0.2, ambient=0.2),
    Part.NEEDLE: _surface(Part.NEEDLE, ambient=0.16, diffuse=0.66, specular=1.0),
    Part.CONTRAST: _surface(Part.CONTRAST, opacity=0.8, rim=0.95, specular=0.6, ambient=0.2),
    Part.BALLOON: _surface(Part.BALLOON, opacity=0.45, rim=0.95, specular=0.9, ambient=0.25),
    Part.CAVITY: replace(_surface(Part.CAVITY, opacity=0.12, rim=0.55, specular=0.1), colour=_LIGHT.hollow),
    Part.IMPLANT: _surface(Part.IMPLANT, ambient=0.14, diffuse=0.6, specular=1.0),
    Part.CEMENT: _surface(Part.CEMENT, ambient=0.16, specular=0.3),
    Part.LEAK: _surface(Part.LEAK, ambient=0.2, specular=0.4),
    Part.NEIGHBOUR: _surface(Part.NEIGHBOUR, ambient=0.16, diffuse=0.86, specular=0.12),
    Part.DISC: _surface(Part.DISC, ambient=0.16, diffuse=0.75, specular=0.25),
    BREACH: _surface(BREACH, ambient=0.2, diffuse=0.75, specular=0.6),
    Part.SKIN: replace(_surface(Part.SKIN, ambient=0.3, diffuse=0.7, specular=0.02), colour=OWN),
}
NEIGHBOUR_GLASS = replace(
    NEAR_GLASS, opacity=0.5 * NEAR_GLASS.opacity, rim=0.5 * _LIGHT.density[1], specular=0.1
)
DISC_GLASS = _surface(Part.DISC, opacity=0.22, rim=0.6, specular=0.1, ambient=0.25)
# in the glass style; the first bone is drawn apart, the others are among the parts
SEE_THROUGH: dict[str, SurfaceLook] = {
    Part.BONE: NEIGHBOUR_GLASS,
    Part.NEIGHBOUR: NEIGHBOUR_GLASS,
    Part.DISC: DISC_GLASS,
}
# styles that do not show a part; where bone is glass, a crack is the groove in it, without its lining
HIDDEN: dict[str, frozenset[Style]] = {
    Part.SKIN: frozenset({Style.CUTAWAY}),
    Part.CRACK: frozenset({Style.GLASS}),
}
# pressed bone, seen from inside
CAVITY_WALL = _surface(Part.CAVITY, ambient=0.2, diffuse=0.75, specular=0.05)

# Shader text put after VTK's own lighting: the opacity follows the angle between the surface and the eye.
_RIM = """//VTK::Light::Impl
  vec3 towardsEye = cameraParallel != 0 ? vec3(0.0, 0.0, 1.0) : normalize(-vertexVC.xyz);
  float turned = 1.0 - abs(dot(normalVCVSOutput, towardsEye));
  gl_FragData[0].a = mix({middle:.3f}, {rim:.3f}, pow(turned, 2.6));
"""


def apply_look(actor: pv.Actor, material: SurfaceLook) -> None:
    """Apply the look ``material`` to ``actor``."""
    look = actor.prop
    look.color = material.colour
    look.interpolation = "Phong"
    look.ambient, look.diffuse = material.ambient, material.diffuse
    look.specular, look.specular_power = material.specular, material.power
    look.opacity = material.opacity
    shaders = actor.GetShaderProperty()
    shaders.ClearAllFragmentShaderReplacements()
    actor.SetForceTranslucent(material.rim is not None)
    if material.rim is None:
        return
    shaders.AddFragmentShaderReplacement(
        "//VTK::Light::Impl", True, _RIM.format(middle=material.opacity, rim=material.rim), False
    )
