"""The surgeon's rule for needles in the X-ray is computed from the bone, and a misplaced needle violates it."""

from dataclasses import replace
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
import trimesh

from vertebra_viz import Case, Kyphoplasty, NoTreatment, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.instruments.clearance import SIGN
from vertebra_viz.render.xray.rule import section, tip_depth_mm, tip_rules


def turned_in(run, by_mm):
    """The same run with the left needle's tip that much nearer to the midline, and beyond it."""
    path = run.access[0]
    tip = path.tip - np.array([SIGN[path.side] * by_mm, 0.0, 0.0])
    return SimpleNamespace(clip=run.clip, case=run.case, access=(replace(path, tip=tip),))


def test_planned_needles_keep_the_rule(run):
    rules = tip_rules(run)
    assert [rule.side for rule in rules] == ["left", "right"]
    for rule, path in zip(rules, run.access, strict=True):
        assert rule.kept
        assert "back wall before inner border" in rule.verdict
        at_wall = path.entry + rule.wall_mm * path.direction
        assert at_wall[1] == pytest.approx(np.interp(at_wall[2], rule.wall[:, 2], rule.wall[:, 1]), abs=0.05)
        at_border = path.entry + rule.border_mm * path.direction
        assert abs(at_border[0]) == pytest.approx(
            np.interp(at_border[2], rule.border[:, 2], np.abs(rule.border[:, 0])), abs=0.05
        )
    # mirror images
    assert rules[0].margin_mm == pytest.approx(rules[1].margin_mm, abs=0.1)


@pytest.mark.parametrize("level", ["T5", "T8", "T12", "L1", "L3", "L5"])
def test_the_ring_is_the_pedicle_where_it_is_narrowest(level):
    run = simulate(Case(level=level))
    case = run.case
    shape = dimensions(case.level, case.profile, case.scale, case.shape)
    for rule in tip_rules(run):
        pedicle = vertebra(shape).pedicles[rule.side]
        assert (SIGN[rule.side] * rule.ring[:, 0] > 0.0).all()
        middle = rule.ring.mean(axis=0)
        assert abs(middle[0] - pedicle.centre[0]) < 0.25 * pedicle.width_mm
        assert abs(middle[2] - pedicle.centre[2]) < 0.25 * pedicle.height_mm
        # cut square to the body, not to the pedicle
        width = np.ptp(np.abs(rule.ring[:, 0]))
        assert 0.85 * pedicle.width_mm < width < 1.4 * pedicle.width_mm
        assert 0.7 * pedicle.height_mm < np.ptp(rule.ring[:, 2]) < 1.3 * pedicle.height_mm


def test_a_needle_turned_in_too_far_breaks_the_rule(run):
    margins = [tip_rules(turned_in(run, by))[0].margin_mm for by in (0.0, 4.0, 8.0, 16.0, 30.0)]
    assert all(a > b for a, b in pairwise(margins))
    worst = tip_rules(turned_in(run, 30.0))[0]
    assert not worst.kept
    assert "rule broken" in worst.verdict
    between = 0.5 * (worst.border_mm + worst.wall_mm)
    assert "too near the canal" in worst.sentence(between)
    assert "too near the canal" not in worst.sentence(worst.wall_mm + 5.0)
    outward = tip_rules(turned_in(run, -40.0))[0]
    assert outward.border_mm == np.inf
    assert "never past the inner border" in outward.verdict


def test_says_what_both_pictures_show(run):
    rule = tip_rules(run)[0]
    assert (
        rule.sentence(rule.wall_mm - 1.25)
        == "Left tip 1.2 mm short of the back wall, short of the inner border"
    )
    assert (
        rule.sentence(rule.wall_mm + 2.0) == "Left tip 2.0 mm past the back wall, short of the inner border"
    )
    assert rule.sentence(rule.border_mm + 1.0).endswith("past the inner border")


def test_depth_is_that_of_the_foremost_instrument(run):
    path = run.access[0]
    stage = run.clip.stage("access")
    depths = [tip_depth_mm(run, path, t) for t in np.linspace(stage.start_s + 0.05, stage.start_s + 2.4, 9)]
    assert depths == sorted(depths)
    assert depths[-1] == pytest.approx(float((path.tip - path.entry) @ path.direction), abs=0.3)
    assert tip_depth_mm(run, path, stage.end_s) == pytest.approx(
        float((path.cannula_tip - path.entry) @ path.direction), abs=0.01
    )
    assert tip_depth_mm(run, path, 1.0) is None


def test_nothing_is_said_without_an_operation():
    assert tip_rules(simulate(Case(treatment=NoTreatment()))) == ()


def test_one_needle_to_the_midline_has_less_room(run):
    alone = simulate(Case(treatment=Kyphoplasty(approach="unipedicular-left")))
    assert tip_rules(alone)[0].margin_mm < tip_rules(run)[0].margin_mm


def test_section_of_a_ball_is_a_circle():
    ball = trimesh.creation.icosphere(subdivisions=4, radius=10.0)
    lines = section(np.asarray(ball.vertices), np.asarray(ball.faces, dtype=np.int32), 1, 6.0)
    assert np.abs(lines[..., 1] - 6.0).max() < 1e-9
    np.testing.assert_allclose(np.hypot(lines[..., 0], lines[..., 2]), 8.0, rtol=0.01)
    assert np.linalg.norm(lines[:, 0] - lines[:, 1], axis=1).sum() == pytest.approx(16.0 * np.pi, rel=0.01)
