"""The scene moves what it has, exactly as the clip says, and every style shows the bone and what is inside."""

import numpy as np
import pytest

from vertebra_viz import Case, CaseError, Fracture, NoTreatment, simulate
from vertebra_viz.render import STYLES, VIEWS, Scene
from vertebra_viz.render.xray.exposure import field

STAGES = ("intact", "fracture", "access", "inflation", "deflation", "fill", "set")


def pixels(scene):
    scene.plotter.render()
    return scene.plotter.screenshot(return_img=True).astype(int)


def lettering(scene, shown):
    renderer = scene.plotter.renderer
    for actor in (*scene.marks.actors.values(), *scene.gauges._actors):
        (renderer.AddViewProp if shown else renderer.RemoveViewProp)(actor)


def difference(scene, change, undo):
    """Share of pixels that ``change`` alters."""
    before = pixels(scene)
    change()
    after = pixels(scene)
    undo()
    return float((np.abs(after - before).max(axis=2) > 3).mean())


def props(scene):
    renderer = scene.plotter.renderer
    return {id(actor) for actor in renderer.actors.values()}, renderer.GetViewProps().GetNumberOfItems()


@pytest.mark.parametrize("style", STYLES)
def test_moves_exactly_as_the_clip_and_makes_nothing_new(scene, run, style):
    scene.set_style(style)
    props_before = props(scene)
    meshes = {name: id(surface.mesh) for name, surface in scene.surfaces.items()}
    for t in (*np.linspace(0.0, run.clip.duration_s, 12), 3.3):
        scene.show_time(t)
        for name, points in run.clip.at(t).items():
            if name in scene.surfaces:
                surface = scene.surfaces[name]
                np.testing.assert_array_equal(surface.mesh.points, points[surface.vertices])
    assert props(scene) == props_before
    assert {name: id(surface.mesh) for name, surface in scene.surfaces.items()} == meshes


def test_normals_follow_the_surface(scene, run):
    scene.show_time(run.clip.time("fracture"))
    mesh = scene.surfaces["bone"].mesh
    fresh = mesh.compute_normals(
        cell_normals=False, consistent_normals=False, split_vertices=False, inplace=False
    )
    cosine = (mesh.point_data.active_normals * fresh.point_data.active_normals).sum(axis=1)
    assert np.median(cosine) > 0.999
    assert cosine.min() > 0.8  # VTK weighs by triangle, the scene by area


@pytest.mark.parametrize("style", [style for style in STYLES if style != "xray"])  # which draws no surfaces
@pytest.mark.parametrize("stage", STAGES)
def test_every_style_and_stage_shows_bone(scene, run, style, stage):
    scene.set_style(style)
    scene.set_view("lateral")
    scene.show_time(run.clip.time(stage))
    bone = [a for a in (scene._bone, *scene._glass, *scene._cutaway.actors) if a.visibility]

    def show(value):
        for actor in bone:
            actor.visibility = value

    assert difference(scene, lambda: show(False), lambda: show(True)) > 0.1


def test_glass_is_really_drawn_and_see_through(scene, run):
    """Depth peeling in software drops every translucent surface: the bone must darken the picture all the same."""
    scene.set_style("glass")
    scene.set_view("lateral")
    scene.show_time(run.clip.time("set"))
    cement = scene._parts["cement"]

    def show(value):
        cement.visibility = value

    assert difference(scene, lambda: show(False), lambda: show(True)) > 0.01  # seen through the near wall

    for wall in scene._glass:  # and each wall counts

        def show_wall(value, wall=wall):
            wall.visibility = value

        assert difference(scene, lambda: show_wall(False), lambda: show_wall(True)) > 0.02


@pytest.mark.parametrize(
    ("stage", "names"),
    [
        ("intact", set()),
        ("access", {"cannula", "skin"}),
        ("inflation", {"cannula", "skin", "catheter", "balloon"}),
        ("deflation", {"cannula", "skin", "cavity"}),
        ("set", {"cement"}),
    ],
)
def test_shows_what_exists(scene, run, stage, names):
    scene.set_style("glass")
    scene.show_time(run.clip.time(stage))
    assert {name for name, actor in scene._parts.items() if actor.visibility} == names
    for style in ("cutaway", "xray"):  # skin would only hide what they are for
        scene.set_style(style)
        scene.show_time(run.clip.time(stage))
        assert not scene._parts["skin"].visibility


def test_framing_does_not_move_with_time(scene, run):
    scene.set_view("oblique")
    positions = set()
    for stage in STAGES:
        scene.show_time(run.clip.time(stage))
        pixels(scene)
        positions.add((*scene.plotter.camera.position, scene.plotter.camera.view_angle))
    assert len(positions) == 1


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [(320, 240), (180, 320)])
def test_the_whole_intact_bone_is_in_the_picture(scene, run, view, size):
    from vertebra_viz.render.gauges import on_screen

    scene.plotter.window_size = size
    scene.set_view(view)
    pixels(scene)
    where = on_screen(scene.plotter.renderer, run.clip.actors["bone"].base)
    scene.plotter.window_size = (320, 240)
    assert (where >= 0).all()
    assert (where <= size).all()


@pytest.mark.parametrize("style", ["cutaway", "xray"])
def test_another_simulation_leaves_nothing_behind(run, style):
    scene = Scene(run, style=style, off_screen=True)
    first = props(scene)[1]
    plain = simulate(Case(fracture=Fracture(grade=3), treatment=NoTreatment()))
    for _ in range(3):
        scene.set_simulation(plain)
        scene.show_time(5.0)
        few = props(scene)[1]
        scene.set_simulation(run)
        assert props(scene)[1] == first
    assert few < first
    scene.close()


@pytest.mark.parametrize(("kind", "value"), [("style", "film"), ("view", "below"), ("polarity", "grey")])
def test_unknown_choice_is_one_clear_line(run, kind, value):
    with pytest.raises(CaseError, match=f"{kind}: '{value}' is not allowed; allowed: .*"):
        Scene(run, **{kind: value})


def test_other_styles_look_the_same_after_an_xray(scene, run):
    scene.set_style("bone")
    scene.set_view("lateral")
    scene.show_time(run.clip.time("access"))
    before = pixels(scene)
    scene.set_style("xray")
    assert (np.abs(pixels(scene) - before).max(axis=2) > 3).mean() > 0.3
    scene.set_style("bone")
    np.testing.assert_array_equal(pixels(scene), before)


def test_metal_can_be_made_white_and_dark_again(scene, run):
    scene.set_style("xray")
    scene.set_view("lateral")
    scene.show_time(run.clip.time("set"))
    lettering(scene, False)
    dark = pixels(scene)
    scene.set_polarity("white-metal")
    lettering(scene, False)
    white = pixels(scene)
    lit = field((320, 240), fades=True) == 1.0  # what is outside the round field is dark in both
    assert lit.mean() > 0.1
    assert (np.abs(dark + white - 255) <= 2)[lit].mean() > 0.98
    scene.set_polarity("dark-metal")
    lettering(scene, False)
    np.testing.assert_array_equal(pixels(scene), dark)
    lettering(scene, True)
    with pytest.raises(CaseError, match="polarity: 'grey' is not allowed"):
        scene.set_polarity("grey")


def test_xray_draws_again_only_when_something_has_changed(scene, run, monkeypatch):
    from vertebra_viz.render.xray import fluoroscope

    drawn = []

    def expose(absorber, t, *more):
        drawn.append(t)
        return fluoroscope_expose(absorber, t, *more)

    fluoroscope_expose = fluoroscope.expose
    monkeypatch.setattr(fluoroscope, "expose", expose)
    scene.set_style("xray")
    scene.set_view("lateral")
    scene.show_time(5.0)
    pixels(scene)
    pixels(scene)
    assert drawn == [5.0]
    scene.show_time(6.0)
    pixels(scene)
    scene.set_view("back")
    pixels(scene)
    assert drawn == [5.0, 6.0, 6.0]
    scene.set_style("bone")
    scene.show_time(7.0)
    pixels(scene)
    assert len(drawn) == 3
