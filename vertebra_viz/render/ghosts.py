"""Outlines of the intact and of the broken bone over the present bone, and a tint where height has been regained.

As in the player (``three/ghosts.js``), an outline is a surface drawn twice: first invisibly, writing depth only, then made
wider behind it, so that only the border is seen. All of it is drawn in its own layer, over the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkRenderer

from vertebra_viz.catalogue.looks import OUTLINES, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.render.sizes import scaled
from vertebra_viz.render.surface import incidence_of, vertex_normals

LINE_PX = 2.0  # in a picture 800 px high
DASH_PX = 12.0  # length of a dash with its gap, likewise
TINT = 0.34  # opacity of the tint over regained bone
UNMOVED_MM, MOVED_MM = 0.2, 0.7  # displacement up to which nothing is drawn, and from which all is drawn
_LOOK = OUTLINES["light"]

_WIDER = """//VTK::PositionVC::Impl
  vec2 aside = (MCDCMatrix * vec4(normalMC, 0.0)).xy * uPicture;
  gl_Position.xy += 2.0 * uWide * aside / max(length(aside), 1e-6) / uPicture * gl_Position.w;
"""
_DEPTH = """//VTK::Depth::Impl
  gl_FragDepth = {depth:.5f};
"""
# not quite 0: VTK skips fragments without any opacity, and their depth with them
_INVISIBLE = """//VTK::Light::Impl
  gl_FragData[0] = vec4(0.0, 0.0, 0.0, 0.0005);
"""
_VISIBLE = """//VTK::Light::Impl
  if (uDashes > 0.0) {
    vec2 at = gl_FragCoord.xy - uMiddle;
    if (fract(0.15915494 * uDashes * atan(at.y, at.x)) > 0.58) discard;
  }
  if (vertexColorVSOutput.a < 0.02) discard;
  gl_FragData[0] = vertexColorVSOutput;
"""


def broken_at(clip: Clip) -> float | None:
    """Return the time in seconds of the broken bone with which treatment is compared; None without a fracture."""
    names = [stage.name for stage in clip.stages]
    if StageName.ACCESS in names[1:]:
        return clip.stages[names.index(StageName.ACCESS) - 1].end_s
    return next((stage.end_s for stage in clip.stages if stage.name == StageName.FRACTURE), None)


class Ghosts:
    """The outlines of one simulation's first bone.

    Parameters
    ----------
    clip : Clip
    plotter : pv.Plotter
        The plotter; a layer with the same camera is added to it.
    """

    def __init__(self, clip: Clip, plotter: pv.Plotter) -> None:
        self._plotter, self._clip = plotter, clip
        self._bone = clip.actors[Part.BONE]
        self._incidence = incidence_of(self._bone.triangles)
        broken_s = broken_at(clip)
        moments = {StageName.INTACT: clip.stages[0].end_s}
        if broken_s is not None:
            moments[StageName.FRACTURE] = broken_s
        self._moments_s = moments
        self._past = {name: self._bone.at(t) for name, t in moments.items()}
        self._outlines: dict[StageName, list[_Layer]] = {}
        self._layer: vtkRenderer | None = None
        self._middle = 0.5 * (self._bone.base.min(axis=0) + self._bone.base.max(axis=0))
        self._radius_mm = float(0.5 * np.ptp(self._bone.base[:, 2]))

    def show(self, strengths: dict[StageName, float], t: float) -> None:
        """Show the outlines of the stages in ``strengths`` (0 to 1 each) that have ended at ``t`` seconds."""
        wanted = {
            name: strength
            for name, strength in strengths.items()
            if name in self._moments_s and strength > 0.0 and t > self._moments_s[name]
        }
        if wanted and self._layer is None:
            self._layer = _layer_over(self._plotter)
        if self._layer is None:
            return
        self._layer.SetDraw(bool(wanted))
        for name in set(wanted) - set(self._outlines):
            self._outlines[name] = self._make(name)
            for each in self._outlines[name]:
                self._layer.AddActor(each.actor)
        now = self._bone.at(t) if wanted else None
        for name, layers in self._outlines.items():
            for each in layers:
                each.actor.visibility = name in wanted
                if now is not None and name in wanted:
                    each.move(now, self._past[name], wanted[name])

    def _make(self, name: StageName) -> list[_Layer]:
        points, faces = self._past[name], self._bone.triangles
        normals = vertex_normals(points, faces, self._incidence)
        if name is StageName.INTACT:
            return [
                _Layer(points, faces, normals, _LOOK.intact, depth=0.0002, seen=False),
                _Layer(points, faces, normals, _LOOK.intact, depth=0.0004),
            ]
        return [
            _Layer(points, faces, normals, _LOOK.broken, depth=0.001, seen=False),
            _Layer(points, faces, normals, _LOOK.broken, depth=0.0012, dashed=True),
            _Layer(points, faces, normals, _LOOK.regained, depth=0.0015, tint=True),
        ]

    def fit(self, size: Sequence[int]) -> None:
        """Scale line widths to a picture of ``size`` (width, height) in px; dashes are placed around the bone's middle."""
        if self._layer is None or not self._layer.GetDraw():
            return
        renderer, ends = self._plotter.renderer, []
        up = np.asarray(self._plotter.camera.up)
        for point in (self._middle, self._middle + self._radius_mm * up):
            renderer.SetWorldPoint(*point, 1.0)
            renderer.WorldToDisplay()
            ends.append(np.array(renderer.GetDisplayPoint()[:2]))
        radius = float(np.linalg.norm(ends[1] - ends[0]))
        dashes = float(round(2.0 * np.pi * radius / scaled(DASH_PX, size)))
        for layers in self._outlines.values():
            for each in layers:
                each.fit(size, ends[0], dashes)

    def remove(self) -> None:
        """Remove everything from the plotter."""
        if self._layer is not None and (window := self._plotter.render_window):
            window.RemoveRenderer(self._layer)
        self._layer = None
        self._outlines.clear()


class _Layer:
    """One surface at one time, in one colour: drawn invisibly, as an outline, or as a tint over the present bone."""

    def __init__(
        self,
        points: Floats,
        triangles: Ints,
        normals: Floats,
        colour: str,
        *,
        depth: float,
        seen: bool = True,
        tint: bool = False,
        dashed: bool = False,
    ) -> None:
        faces = np.insert(triangles, 0, 3, axis=1).astype(np.int64)
        self._mesh = pv.PolyData(points.copy(), faces=faces.ravel())
        self._mesh.point_data.active_normals = normals
        self._tint, self._dashed, self._line = tint, dashed, seen and not tint
        colours = np.empty((len(points), 4), dtype=np.uint8)
        colours[:, :3] = np.rint(255.0 * np.array(rgb(colour)))
        self._mesh.point_data["shade"] = colours
        self._mesh.set_active_scalars("shade")
        self._shade = np.asarray(self._mesh.point_data["shade"])  # views of the mesh's memory
        self._points = np.asarray(self._mesh.points)
        self.actor = pv.Actor(mapper=pv.DataSetMapper(self._mesh))
        self.actor.mapper.SetColorModeToDirectScalars()
        self.actor.mapper.SetScalarModeToUsePointData()
        self.actor.mapper.scalar_visibility = True
        self.actor.prop.interpolation = "Phong"
        self.actor.SetForceOpaque(True)  # only opaque actors write depth
        shaders = self.actor.GetShaderProperty()
        shaders.AddFragmentShaderReplacement("//VTK::Depth::Impl", True, _DEPTH.format(depth=depth), False)
        shaders.AddFragmentShaderReplacement(
            "//VTK::Light::Impl", True, _VISIBLE if seen else _INVISIBLE, False
        )
        if self._line:
            shaders.AddVertexShaderReplacement("//VTK::PositionVC::Impl", True, _WIDER, False)

    def move(self, now: Floats, then: Floats, strength: float) -> None:
        """Set each vertex's opacity by how far the bone has moved from ``then`` to ``now``, (n, 3) mm."""
        share = (np.linalg.norm(now - then, axis=1) - UNMOVED_MM) / (MOVED_MM - UNMOVED_MM)
        share = np.clip(share, 0.0, 1.0)
        alpha = (TINT if self._tint else 1.0) * strength * share * share * (3.0 - 2.0 * share)
        self._shade[:, 3] = np.rint(255.0 * alpha)
        self._mesh.GetPointData().GetArray("shade").Modified()
        if self._tint:
            self._points[:] = now
            self._mesh.GetPoints().Modified()
        self._mesh.Modified()

    def fit(self, size: Sequence[int], middle: Floats, dashes: float) -> None:
        """Set shader uniforms: the picture's ``size``, the bone's ``middle`` (2,) in px, the number of dashes around it."""
        shaders = self.actor.GetShaderProperty()
        fragment = shaders.GetFragmentCustomUniforms()
        fragment.SetUniform2f("uMiddle", [float(c) for c in middle])
        fragment.SetUniformf("uDashes", dashes if self._dashed else 0.0)
        if self._line:
            vertex = shaders.GetVertexCustomUniforms()
            vertex.SetUniform2f("uPicture", [float(edge) for edge in size])
            vertex.SetUniformf("uWide", scaled(LINE_PX, size))


def _layer_over(plotter: pv.Plotter) -> vtkRenderer:
    """Add a renderer in front of that of ``plotter``, with the same camera, and return it."""
    window, layer = plotter.render_window, vtkRenderer()
    assert window is not None
    window.SetNumberOfLayers(max(2, window.GetNumberOfLayers()))
    layer.SetLayer(window.GetNumberOfLayers() - 1)
    layer.SetActiveCamera(plotter.camera)
    layer.SetInteractive(False)
    window.AddRenderer(layer)
    return layer
