"""Materials for PyVista, from the catalogue's looks, and a shader for glass.

Colours and roughness come from the catalogue. Glass is more opaque where the surface turns away from the camera, as real
glass is: the outline stays visible, and the inside is seen through the middle.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pyvista as pv

from vertebra_viz.catalogue.looks import BREACH, CUT_EDGE, LOOKS, THEMES
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.views import Style

OWN = "white"  # for meshes that have vertex colours
GLOSS, SOFTEST = 20.0, 0.15  # VTK's specular power is GLOSS / (roughness + SOFTEST)


@dataclass(frozen=True)
class SurfaceLook:
    """Colour and reflection of a surface; ``rim`` is the opacity where the surface turns away from the camera."""

    colour: str
    opacity: float = 1.0
    rim: float | None = None
    ambient: float = 0.12
    diffuse: float = 0.88
    specular: float = 0.15
    power: float = 20.0


def _surface(name: str, **light: float | None) -> SurfaceLook:
    """Return the catalogue's look ``name`` as a VTK material: the rougher, the wider its highlights."""
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
# looks in the glass style; the first bone has its own actors, bones of other levels are among the parts
SEE_THROUGH: dict[str, SurfaceLook] = {
    Part.BONE: NEIGHBOUR_GLASS,
    Part.NEIGHBOUR: NEIGHBOUR_GLASS,
    Part.DISC: DISC_GLASS,
}
# styles in which a part is hidden; in the glass style a crack is only the groove in the bone, without its lining
HIDDEN: dict[str, frozenset[Style]] = {
    Part.SKIN: frozenset({Style.CUTAWAY}),
    Part.CRACK: frozenset({Style.GLASS}),
}
# wall of the cavity, i.e. compacted bone, seen from inside
CAVITY_WALL = _surface(Part.CAVITY, ambient=0.2, diffuse=0.75, specular=0.05)

# Shader code added after VTK's lighting: opacity depends on the angle between the surface and the view direction.
_RIM = """//VTK::Light::Impl
  vec3 towardsEye = cameraParallel != 0 ? vec3(0.0, 0.0, 1.0) : normalize(-vertexVC.xyz);
  float turned = 1.0 - abs(dot(normalVCVSOutput, towardsEye));
  gl_FragData[0].a = mix({middle:.3f}, {rim:.3f}, pow(turned, 2.6));
"""


def apply_look(actor: pv.Actor, material: SurfaceLook) -> None:
    """Set the look of ``actor`` to ``material``."""
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
