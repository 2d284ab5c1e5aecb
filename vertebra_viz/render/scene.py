"""Draw a simulation in a PyVista plotter: the meshes are built once, then moved in place by animation time."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Beside, Polarity, Style, View
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render import lighting, materials
from vertebra_viz.render.ambient_occlusion import bone_colours
from vertebra_viz.render.backdrop import Backdrop
from vertebra_viz.render.camera import CameraPose, Frame
from vertebra_viz.render.checks import choose
from vertebra_viz.render.cutaway import FILLS, Cutaway
from vertebra_viz.render.direction_labels import DirectionLabels
from vertebra_viz.render.end_plates import EndPlateLines
from vertebra_viz.render.gauges import Gauges
from vertebra_viz.render.ghosts import Ghosts
from vertebra_viz.render.ground import Ground
from vertebra_viz.render.shine import Shine
from vertebra_viz.render.sizes import text_px
from vertebra_viz.render.surface import ActorMesh, are_one
from vertebra_viz.render.xray.fluoroscope import Fluoroscope
from vertebra_viz.run import Run

_NEIGHBOUR_PARTS = {Part.NEIGHBOUR, Part.DISC}


class Scene:
    """The actors, camera and labels that draw one simulation in a plotter.

    Parameters
    ----------
    simulation : Run
    style, view, polarity : str
        See `Style`, `View` and `Polarity`; any other value raises CaseError.
    plotter : pv.Plotter, optional
        The plotter to draw in; by default a new one is made.
    off_screen : bool
        Whether a new plotter renders without a window.
    """

    def __init__(
        self,
        simulation: Run,
        *,
        style: str = Style.BONE,
        view: str = View.OBLIQUE,
        polarity: str = Polarity.DARK_METAL,
        plotter: pv.Plotter | None = None,
        off_screen: bool = False,
    ) -> None:
        self._style, stand = choose(Style, style), choose(View, view)
        self._polarity, self._beside = choose(Polarity, polarity), Beside.SOLID
        self.time_s = self._lit = 0.0
        self._outlined: dict[StageName, float] = {}
        self._shaded: Floats | None = None
        with lighting.DRAWING:
            self.plotter = plotter or lighting.plotter(off_screen=off_screen)
            lighting.add_lights(self.plotter)
            self._backdrop = Backdrop(self.plotter)
            # added first, so that the labels of the heights are drawn over these lines
            self.plates = EndPlateLines(self.plotter)
            self.marks = DirectionLabels(self.plotter, simulation.case.level)
            self.gauges = Gauges(self.plotter)
            self._build(simulation)
            self._move_camera(stand)
            self._observer = self.plotter.renderer.AddObserver("StartEvent", self._before_drawing)

    def _build(self, simulation: Run) -> None:
        self.simulation = simulation
        self.marks.level = simulation.case.level
        clip = simulation.clip
        self.surfaces = {
            name: ActorMesh(actor)
            for name, actor in clip.actors.items()
            if actor.part not in {Part.BODY, Part.CANCELLOUS}
        }
        for surface in self.surfaces.values():
            if surface.actor.part == Part.BONE and surface.actor.level:
                surface.mesh.point_data["shade"] = bone_colours(surface.mesh)
        self._frame = Frame.of(simulation)
        bone = self.surfaces[Part.BONE].mesh
        if self._shaded is not clip.actors[Part.BONE].base:  # unchanged when only the treatment changes
            self._shaded, self._shade = clip.actors[Part.BONE].base, bone_colours(bone)
        bone.point_data["shade"] = self._shade
        # translucent surfaces are drawn in the order in which they are added: shadow, far glass, inside, near glass
        self._ground = Ground(self.plotter, self._frame.bone)
        far = self._add(Part.BONE, materials.FAR_GLASS, culling="front")
        self._parts = {
            name: self._add(name, materials.PARTS.get(surface.actor.look, materials.BONE))
            for name, surface in self.surfaces.items()
            if name != Part.BONE
        }
        self._glass = (far, self._add(Part.BONE, materials.NEAR_GLASS, culling="back"))
        self._bone = self._add(Part.BONE, materials.BONE)
        self._shine = Shine(self.plotter, self.surfaces)
        self._cutaway = Cutaway(simulation, self.plotter)
        self._ghosts = Ghosts(clip, self.plotter)
        self.fluoroscope: Fluoroscope | None = None  # created on first use
        self._apply_style()

    def _add(
        self, name: str, material: materials.SurfaceLook, culling: Literal["front", "back"] | None = None
    ) -> pv.Actor:
        mesh = self.surfaces[name].mesh
        coloured = material.colour == materials.OWN
        actor = self.plotter.add_mesh(
            mesh,
            scalars="shade" if coloured else None,
            rgb=coloured,
            show_scalar_bar=False,
            culling=culling,
            reset_camera=False,
            render=False,
        )
        actor.mapper.scalar_visibility = coloured
        materials.apply_look(actor, material)
        return actor

    def _apply_style(self) -> None:
        """Set visibility and look of all actors for the current style."""
        glass, cut, film = (self._style is each for each in (Style.GLASS, Style.CUTAWAY, Style.XRAY))
        if film and not self.fluoroscope:
            self.fluoroscope = Fluoroscope(self.simulation, self.plotter, self._polarity)
        if self.fluoroscope:
            self.fluoroscope.switch(film)
        self._ground.actor.visibility = not film
        for actor in self._glass:
            actor.visibility = glass
        self._bone.visibility = not (glass or film)
        for actor in self._cutaway.actors:
            actor.visibility = cut
        leaks = any(surface.actor.part == Part.LEAK for surface in self.surfaces.values())
        for name, actor in self._parts.items():
            part = self.surfaces[name].actor.part
            if see_through := materials.SEE_THROUGH.get(part):
                solid = materials.PARTS.get(part, materials.BONE)
                faint = part in _NEIGHBOUR_PARTS and self._beside is Beside.GHOST
                into = glass or faint or (part == Part.DISC and leaks)  # cement may have leaked into the disc
                materials.apply_look(actor, see_through if into else solid)
                actor.mapper.scalar_visibility = not into and solid is materials.BONE
        self._cutaway.open(
            [self._bone, *(self._parts[n] for n in (Part.CAVITY, Part.CRACK, *FILLS) if n in self._parts)],
            cut,
        )
        if Part.CAVITY in self._parts:
            wall = self._parts[Part.CAVITY]
            materials.apply_look(wall, materials.CAVITY_WALL if cut else materials.PARTS[Part.CAVITY])
            wall.prop.culling = "front" if cut else "none"
        self.show_time(self.time_s)

    def show_time(self, t: float) -> None:
        """Move every surface to animation time ``t`` in seconds, clamped to the clip; no mesh is created."""
        self.time_s = self.simulation.clip.time(t)
        for name, surface in self.surfaces.items():
            shown = surface.actor.shown(self.time_s)
            if name in self._parts:
                hidden = materials.HIDDEN.get(surface.actor.part, frozenset()) | {Style.XRAY}
                off = self._beside is Beside.OFF and surface.actor.part in _NEIGHBOUR_PARTS
                self._parts[name].visibility = shown and self._style not in hidden and not off
            if shown:
                surface.move(self.time_s)
        if Part.CAVITY in self._parts and self._parts[Part.CAVITY].visibility:
            self._parts[Part.CAVITY].visibility = self._is_cavity_visible()
        lit = self._lit if self._style is Style.BONE else 0.0
        self._shine.show({name for name, actor in self._parts.items() if actor.visibility}, lit)
        if self._style is Style.CUTAWAY:
            self._cutaway.move(self.time_s)
        self._ghosts.show({} if self._style is Style.XRAY else self._outlined, self.time_s)
        clip = self.simulation.clip
        self.gauges.move(clip.landmarks.positions(self.surfaces[Part.BONE].points))
        moved = {name: each.points for name, each in self.surfaces.items()}
        self.plates.move(clip.end_plates.positions(moved) if clip.end_plates else None)

    def _is_cavity_visible(self) -> bool:
        """Return whether the cavity adds anything to the picture that balloon or cement does not show."""
        balloon = self.surfaces.get(Part.BALLOON)
        if balloon and balloon.actor.shown(self.time_s):
            return not are_one(balloon, self.surfaces[Part.CAVITY])
        return (
            self._style is Style.CUTAWAY or self.simulation.clip.stage_at(self.time_s).name != StageName.SET
        )

    def set_simulation(self, simulation: Run) -> None:
        """Replace the simulation; plotter, time, style and camera stay, and the old meshes are removed."""
        seen = self.view or self.pose
        with lighting.DRAWING:
            self._ghosts.remove()
            if self.fluoroscope:
                self.fluoroscope.remove()
            ours = (self._ground.actor, self._bone, *self._parts.values(), *self._glass)
            for actor in (*ours, *self._cutaway.actors, *self._shine.actors.values()):
                self.plotter.remove_actor(actor, reset_camera=False, render=False)
            self._build(simulation)
            self._move_camera(seen)

    def open(self, size: tuple[int, int], samples: int) -> None:
        """Open an off-screen window of ``size`` (width, height) in px, with ``samples`` anti-aliasing samples a pixel."""
        with lighting.DRAWING:
            self.plotter.window_size = size
            self.plotter.enable_anti_aliasing("msaa", multi_samples=samples)
            self.plotter.notebook = False  # otherwise PyVista builds a live view in a notebook
            # the empty callback replaces one that the user's theme may have
            self.plotter.show(auto_close=False, before_close_callback=lambda _: None)

    def pixels(self) -> NDArray[np.uint8]:
        """Render the scene and return the picture, (height, width, 3)."""
        with lighting.DRAWING:
            self.plotter.render()
            return np.asarray(self.plotter.screenshot(return_img=True))

    @property
    def style(self) -> Style:
        """The current style, in which the bone is drawn."""
        return self._style

    def set_style(self, style: str) -> None:
        """Change the style."""
        self._style = choose(Style, style)
        self._apply_style()

    def add(self, lit: float, outlined: dict[StageName, float]) -> None:
        """Set how strongly the inside shines through opaque bone, and by stage how strongly its outline is drawn, 0 to 1."""
        if (lit, outlined) != (self._lit, self._outlined):
            self._lit, self._outlined = lit, outlined
            self.show_time(self.time_s)

    def set_beside(self, beside: str) -> None:
        """Change how neighbouring vertebrae and discs are drawn; see `Beside`."""
        self._beside = choose(Beside, beside)
        self._apply_style()

    def set_polarity(self, polarity: str) -> None:
        """Draw metal dark or white in X-ray pictures; see `Polarity`."""
        self._polarity = choose(Polarity, polarity)
        if self.fluoroscope:
            self.fluoroscope.polarity = self._polarity

    @property
    def view(self) -> View | None:
        """The named view of the camera; None after the camera was moved by hand."""
        return self._view if self._camera_pose() == self._view_pose else None

    @property
    def pose(self) -> CameraPose:
        """The current camera pose."""
        return self._frame.pose(self.plotter.camera, self._aspect)

    def set_view(self, view: str) -> None:
        """Move the camera to a named view."""
        self._move_camera(choose(View, view))

    def look(self, pose: CameraPose) -> None:
        """Move the camera to a pose."""
        self._move_camera(pose)

    def _move_camera(self, where: View | CameraPose) -> None:
        width, height = self.plotter.window_size
        self._aspect = width / height
        self._view = None if isinstance(where, CameraPose) else where
        pose = where if isinstance(where, CameraPose) else self._frame.view(where, self._aspect)
        self._frame.place_camera(self.plotter.camera, pose, self._aspect)
        self._view_pose = self._camera_pose()

    def _camera_pose(self) -> tuple[float, ...]:
        camera = self.plotter.camera
        return (*camera.GetPosition(), *camera.GetFocalPoint())

    def _before_drawing(self, *_: object) -> None:
        """Fit camera, lines and labels to the window, which may have been resized, and labels to the camera."""
        width, height = self.plotter.window_size
        if width / height != self._aspect:
            self._move_camera(self.view or self.pose)
        self.plotter.reset_camera_clipping_range()  # otherwise the picture depends on the one before
        film = self._style is Style.XRAY
        size = text_px(self.plotter.window_size)
        if not film:
            self._backdrop.show()
        if self.fluoroscope:
            self.fluoroscope.draw(self.time_s, size)
        self._cutaway.fit(self.plotter.window_size)
        self._ghosts.fit(self.plotter.window_size)
        self.marks.follow(self.plotter.camera, size, on_film=film)
        # on an X-ray, heights are measured on the lateral view; on the front view they would cover the pedicles
        side_on = not film or abs(self.plotter.camera.direction[0]) > 0.9
        self.gauges.follow(self.plotter.renderer, size, shown=side_on, on_film=film)
        self.plates.follow(self.plotter.renderer, size, shown=side_on, on_film=film)

    def close(self) -> None:
        """Close the window and free its graphics memory."""
        with lighting.DRAWING:
            self.plotter.renderer.RemoveObserver(self._observer)
            self.plotter.close()
