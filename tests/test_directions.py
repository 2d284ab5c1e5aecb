"""Directions: every stage has one, a case's file contains them, and they show the inside when something happens there."""

import json

import numpy as np
import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.catalogue.directions import DIRECTIONS, EASE_S, Subject
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.stages import STAGES, StageName
from vertebra_viz.catalogue.views import Style
from vertebra_viz.export.glb.extras import extras
from vertebra_viz.render.camera import TALL, Frame
from vertebra_viz.render.direction import direction_of, subjects

INSIDE = ("cavity", "expansion", "inflation", "deflation", "fill")
LEAK = {"leak_volume_ml": 0.6}


def test_every_stage_has_a_direction_that_is_reached_before_it_ends():
    assert set(DIRECTIONS) == set(STAGES)
    assert min(kind.duration_s for kind in STAGES.values()) > EASE_S
    for name in INSIDE:
        assert DIRECTIONS[StageName(name)].style in {Style.CUTAWAY, Style.GLASS}
    for name in (StageName.SET, StageName.FOLLOW_UP):
        assert (DIRECTIONS[name].style, DIRECTIONS[name].lit) == (Style.BONE, 1.0)


def test_a_file_has_what_python_has(default_run):
    told = json.loads(json.dumps(extras(default_run)))
    for stage in told["stages"]:
        assert stage["direction"] == direction_of(default_run, stage["name"]).as_data()
    assert {name: len(points) > 3 for name, points in told["view"]["subjects"].items()} == dict.fromkeys(
        Subject, True
    )


@pytest.mark.parametrize("aspect", [0.5, 1.6])
def test_a_picture_holds_what_it_is_framed_on_and_no_more_than_it_says(default_run, aspect):
    frame = Frame.of(default_run)
    for stage in default_run.clip.stages:
        found = direction_of(default_run, stage.name)
        pose = found.pose(frame, aspect)
        right, up, towards = pose.axes()
        eye = np.array(pose.target_mm) + frame.distance(pose, aspect) / pose.zoom * towards
        spots = subjects(default_run.clip)[found.direction.towards] - eye
        deep = -spots @ towards
        reach = np.maximum(abs(spots @ right) / (TALL * aspect), abs(spots @ up) / TALL) / deep
        assert 0.6 < reach.max() < 1.0


@pytest.mark.parametrize(
    ("treatment", "style", "azimuth_deg"),
    [
        ({}, Style.CUTAWAY, 54.211027),
        (LEAK | {"leak_route": "front"}, Style.CUTAWAY, 54.211027),
        (LEAK | {"leak_route": "canal"}, Style.GLASS, 125.788973),
    ],
    ids=["no leak", "front", "canal"],
)
def test_a_leak_is_seen_from_its_own_side(treatment, style, azimuth_deg):
    run = simulate(Case.parse({"treatment": treatment}))
    found = direction_of(run, StageName.FILL)
    assert (found.direction.style, found.azimuth_deg) == (style, pytest.approx(azimuth_deg))
    assert direction_of(run, StageName.INFLATION).direction.style == Style.CUTAWAY
    leaks = [actor.at(run.clip.duration_s) for actor in run.clip.actors.values() if actor.part == Part.LEAK]
    for points in leaks:
        framed = subjects(run.clip)[Subject.BODIES]
        assert (points.min(axis=0) >= framed.min(axis=0) - 0.01).all()
        assert (points.max(axis=0) <= framed.max(axis=0) + 0.01).all()


def test_where_several_levels_are_operated_on_all_are_seen_into():
    run = simulate(Case.parse({"level": "T12", "second": {"level": "L1"}}))
    assert direction_of(run, StageName.FILL).direction.style == Style.GLASS
    body = [actor.base for actor in run.clip.actors.values() if actor.part == Part.BODY]
    assert len(body) == 2
    framed = subjects(run.clip)[Subject.BODIES]
    assert np.ptp(framed, axis=0) == pytest.approx(np.ptp(np.concatenate(body), axis=0), abs=0.02)
