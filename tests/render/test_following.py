"""Pictures and films follow the stages' directions: eased, by time only, and only if no view or style was chosen."""

import numpy as np
import pytest

from vertebra_viz.catalogue.directions import DIRECTIONS, EASE_S
from vertebra_viz.catalogue.looks import OUTLINES, rgb
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style
from vertebra_viz.render.camera import Frame
from vertebra_viz.render.direction import direction_of
from vertebra_viz.render.following import Follower, moment_of
from vertebra_viz.render.subtitles import DONE, REST, Subtitles, height_px

ASPECT = 1.6


def test_each_stage_ends_as_it_is_directed(run):
    frame = Frame.of(run)
    for stage in run.clip.stages:
        directed, seen = direction_of(run, stage.name), moment_of(run, stage.end_s, ASPECT)
        wanted = directed.pose(frame, ASPECT)
        assert seen.styles == {directed.direction.style: pytest.approx(1.0)}
        assert seen.lit == directed.direction.lit
        assert (seen.pose.azimuth_deg, seen.pose.elevation_deg) == (wanted.azimuth_deg, wanted.elevation_deg)
        assert seen.pose.zoom == pytest.approx(wanted.zoom)
        assert seen.pose.target_mm == pytest.approx(wanted.target_mm)


def test_nothing_jumps(run):
    step_s = 1 / 30
    times = np.arange(0.0, run.clip.duration_s, step_s)
    moments = [moment_of(run, t, ASPECT) for t in times]
    zoom = np.log([each.pose.zoom for each in moments])
    lit = np.array([each.lit for each in moments])
    bone = np.array([each.styles.get(Style.BONE, 0.0) for each in moments])
    steepest = 1.5 * step_s / EASE_S  # of the easing, between 0 and 1
    assert np.abs(np.diff(lit)).max() <= steepest * 1.01
    assert np.abs(np.diff(bone)).max() <= steepest * 1.01
    assert np.abs(np.diff(zoom)).max() <= steepest * np.ptp(zoom) * 1.01
    assert all(sum(each.styles.values()) == pytest.approx(1.0) for each in moments)


def drawn(scene, when, *, style=True, view=True):
    t = scene.simulation.clip.time(when)
    scene.show_time(t)
    return Follower(scene, style=style, view=view).pixels(t).astype(int)


def differs(one, other):
    return np.abs(one - other).max(axis=2) > 24


def test_a_picture_that_asks_for_nothing_is_directed_and_a_pick_wins(scene, run):
    directed = direction_of(run, "inflation").direction
    assert directed.style == DIRECTIONS["inflation"].style != Style.BONE
    scene.set_style(Style.BONE)
    scene.set_view("lateral")
    picked = drawn(scene, "inflation", style=False, view=False)
    assert (scene.style, scene.view) == (Style.BONE, "lateral")
    followed = drawn(scene, "inflation")
    assert (scene.style, scene.view) == (directed.style, None)
    assert differs(followed, picked).mean() > 0.1
    np.testing.assert_array_equal(followed, drawn(scene, "inflation", style=False))


def test_a_scene_stands_as_it_is_drawn_where_one_style_has_the_whole_picture(scene):
    wanted = drawn(scene, "set")
    scene.add(0.0, {})
    scene.set_style(Style.GLASS)
    scene.set_view("lateral")
    Follower(scene, style=True, view=True).apply(scene.time_s)
    np.testing.assert_array_equal(scene.pixels(), wanted)


def test_where_one_style_passes_into_another_each_is_drawn_by_whoever_sends_the_picture(scene, run):
    stage = next(each for each in run.clip.stages if each.name == "inflation")
    seen, (width, height) = [], scene.plotter.window_size

    def draw():
        seen.append(scene.style)
        return np.full((height, width, 3), 100 * len(seen), dtype=np.uint8)

    mixed = Follower(scene, style=True, view=True).pixels(stage.start_s + 0.5 * EASE_S, draw)
    assert seen == [Style.GLASS, Style.CUTAWAY]
    assert (mixed == 150).all()


def test_cement_shines_through_whole_bone(scene):
    """Hiding it changes what is asked of every picture: 3 of 100 of the bone's pixels, by more than 24 of 255."""
    lit = drawn(scene, "set")
    assert scene.style is Style.BONE
    scene.add(0.0, {})
    plain = drawn(scene, "set", style=False)
    scene._bone.visibility = False
    bone = differs(plain, scene.pixels())
    scene._bone.visibility = True
    assert differs(lit, plain).sum() > 0.03 * bone.sum()


def test_the_bone_as_it_was_is_in_outline_over_set_cement(scene, run):
    """The intact one and the broken one, each in its own colour; nothing where nothing follows, nor on a film."""
    moment = moment_of(run, run.clip.time("set"), ASPECT)
    assert moment.outlined == {StageName.INTACT: 1.0, StageName.FRACTURE: 1.0}
    lined = drawn(scene, "set")
    scene.add(moment.lit, {})
    plain = scene.pixels().astype(int)
    scene.add(moment.lit, {StageName.INTACT: 1.0})
    intact = scene.pixels().astype(int)
    look = OUTLINES["light"]
    for picture, colour, least in (
        (intact, look.intact, 60),
        (lined, look.intact, 60),
        (lined, look.broken, 20),
    ):
        near = np.abs(picture - 255.0 * np.array(rgb(colour))).max(axis=2) < 40
        assert (near & differs(picture, plain)).sum() > least, colour
    assert differs(intact, plain).mean() < 0.02  # a line, not a surface
    scene.set_style(Style.XRAY)
    film = scene.pixels()
    scene.add(moment.lit, {})
    np.testing.assert_array_equal(scene.pixels(), film)


def test_a_strip_says_what_happens_and_how_far_it_is(run):
    width, height = 400, height_px(240)
    strips = Subtitles(run.clip, width, height)
    first, last = strips.at(0.0), strips.at(run.clip.duration_s)
    assert first.shape == last.shape == (height, width, 3)
    assert tuple(first[0, 5]) == REST
    assert tuple(last[0, 5]) == tuple(last[0, -5]) == DONE
    for strip in (first, last):
        assert (strip[height // 3 : -height // 4] < 128).any()  # there are words
    assert (first != last)[height // 4 :].any()
