"""What each part looks like, and how glass is drawn.

Colours are told apart by lightness as well as hue. Glass is darker and denser where it turns away from the eye,
as real glass is: the outline stays readable while the middle lets the inside through.
"""

from __future__ import annotations

from dataclasses import dataclass

import pyvista as pv

METAL = "#c3cad2"


@dataclass(frozen=True)
class SurfaceLook:
    """Surface colour (hex) and how it answers light; ``rim`` is how opaque it is where it turns away."""

    colour: str
    opacity: float = 1.0
    rim: float | None = None
    ambient: float = 0.12
    diffuse: float = 0.88
    specular: float = 0.15
    power: float = 20.0


WHITE = "#ffffff"  # where the mesh brings its own colours
BONE = SurfaceLook(WHITE, specular=0.14, power=14.0)
GLASS = SurfaceLook("#c3d0d9", opacity=0.09, rim=0.95, specular=0.25, power=40.0, ambient=0.25)
FACE = SurfaceLook(WHITE, ambient=0.55, diffuse=0.5, specular=0.0)
LINE = SurfaceLook("#5a4030", ambient=1.0, diffuse=0.0, specular=0.0)
PARTS = {
    "crack": SurfaceLook("#3a1710", ambient=0.3, diffuse=0.5, specular=0.0),
    "cleft": SurfaceLook("#123d42", specular=0.2, ambient=0.2),
    "tumour": SurfaceLook("#8e4a78", specular=0.2, ambient=0.2),
    "needle": SurfaceLook(METAL, ambient=0.16, diffuse=0.66, specular=1.0, power=36.0),
    "contrast": SurfaceLook("#b06fc4", opacity=0.8, rim=0.95, specular=0.6, power=50.0, ambient=0.2),
    "balloon": SurfaceLook("#2f8fe0", opacity=0.45, rim=0.95, specular=0.9, power=70.0, ambient=0.25),
    "cavity": SurfaceLook("#8d2f24", opacity=0.12, rim=0.55, specular=0.1),
    "implant": SurfaceLook(METAL, ambient=0.14, diffuse=0.6, specular=1.0, power=50.0),
    "cement": SurfaceLook("#a9bda6", ambient=0.16, specular=0.3, power=30.0),
    "leak": SurfaceLook("#e0301e", ambient=0.2, specular=0.4, power=30.0),
    "neighbour": SurfaceLook("#cfc3ac", ambient=0.14, diffuse=0.72, specular=0.08),
    "disc": SurfaceLook("#7fa3c4", ambient=0.16, diffuse=0.75, specular=0.25, power=30.0),
    "breach": SurfaceLook("#d4201a", ambient=0.2, diffuse=0.75, specular=0.6, power=36.0),
    "skin": SurfaceLook("#d99a7c", opacity=0.55, rim=0.8, ambient=0.25, specular=0.05),
}
NEIGHBOUR_GLASS = SurfaceLook("#b9b3a4", opacity=0.12, rim=0.6, specular=0.1, ambient=0.25)
DISC_GLASS = SurfaceLook("#7fa3c4", opacity=0.22, rim=0.6, specular=0.1, ambient=0.25)
CAVITY_WALL = SurfaceLook(
    "#c39a74", ambient=0.2, diffuse=0.75, specular=0.05
)  # pressed bone, seen from inside

# Shader text put after VTK's own lighting: the opacity follows the angle between the surface and the eye.
_RIM = """//VTK::Light::Impl
  vec3 towardsEye = cameraParallel != 0 ? vec3(0.0, 0.0, 1.0) : normalize(-vertexVC.xyz);
  float turned = 1.0 - abs(dot(normalVCVSOutput, towardsEye));
  gl_FragData[0].a = mix({middle:.3f}, {rim:.3f}, pow(turned, 2.2));
"""


def dress(actor: pv.Actor, material: SurfaceLook) -> None:
    """Give ``actor`` the look of ``material``."""
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
