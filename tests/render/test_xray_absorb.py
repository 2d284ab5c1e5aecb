"""Absorption of the beam: every material counts where it is, and none counts twice."""

import numpy as np
import pytest
from scipy import ndimage

from tests.render.beams import beam
from vertebra_viz import Case, Fracture, Kyphoplasty, NoTreatment, simulate
from vertebra_viz.catalogue.xray import PER_MM, XrayMaterial
from vertebra_viz.instruments.clearance import SIGN
from vertebra_viz.render.xray.absorb import (
    TRUNK_CENTRE_MM,
    TRUNK_HALF_MM,
    Absorber,
    trunk_mm,
)
from vertebra_viz.render.xray.paths import Paths, path_length_mm

FROM_BEHIND = (0.0, -500.0, 0.0)
WIDE = {"angle_deg": 12.0, "size": (400, 320)}


@pytest.fixture(scope="module")
def absorber(run):
    return Absorber(run)


def path_lengths_mm(absorber, t, of):
    """How much of each material every ray goes through, mm (rows, columns): what makes an absorption."""
    sums = {material: Paths(of) for material in XrayMaterial}
    for solid in absorber.solids(t):
        sums[solid.filled].add(solid.points, solid.triangles)
        sums[solid.within].add(solid.points, solid.triangles, -1.0)
    lengths = {material: paths.image() for material, paths in sums.items()}
    lengths[XrayMaterial.SOFT] += trunk_mm(of)
    return lengths


@pytest.mark.parametrize("stage", ["intact", "access", "inflation", "set"])
def test_lengths_times_coefficients_are_the_absorption(absorber, run, stage):
    of, t = beam(FROM_BEHIND, **WIDE), run.clip.time(stage)
    lengths = path_lengths_mm(absorber, t, of)
    total = sum(PER_MM[material] * length for material, length in lengths.items())
    trunk = PER_MM[XrayMaterial.SOFT] * trunk_mm(of)
    np.testing.assert_allclose(total - trunk, absorber.absorption(t, of), atol=1e-6)
    # what fills the trunk instead of soft tissue takes its place: the way through the body stays as long
    np.testing.assert_allclose(sum(lengths.values()), trunk_mm(of), atol=1e-6)


def test_shell_and_core_make_the_bone(absorber, run):
    of, t = beam(FROM_BEHIND, **WIDE), run.clip.time("intact")
    lengths = path_lengths_mm(absorber, t, of)
    bone = path_length_mm(of, run.clip.at(t)["bone"], run.clip.actors["bone"].triangles)
    cortical, cancellous = lengths[XrayMaterial.CORTICAL], lengths[XrayMaterial.CANCELLOUS]
    np.testing.assert_allclose(cortical + cancellous, bone, atol=1e-6)
    inside = bone > 8.0
    assert cortical[inside].min() > 0.3
    assert cancellous[inside].mean() > 2.0 * cortical[inside].mean()
    assert cancellous.min() > -1.5  # sharp edges drawn inward cross, and nowhere by more


@pytest.mark.parametrize("approach", ["bipedicular", "unipedicular-right"])
def test_two_markers_for_each_balloon_stand_at_its_ends(approach):
    run = simulate(Case(treatment=Kyphoplasty(approach=approach)))
    t = run.clip.time("inflation")
    rings = [s for s in Absorber(run).solids(t) if s.filled is XrayMaterial.MARKER]
    assert len(rings) == 2 * len(run.access)
    full, actor = run.clip.at(t)["balloon"], run.clip.actors["balloon"]
    lobes = np.array_split(np.arange(len(full)), len(run.access))
    met = actor.base + actor.targets[actor.target_names.index("touch")]
    for path, lobe in zip(run.access, lobes, strict=True):
        assert len(run.access) == 1 or (SIGN[path.side] * full[lobe, 0] > 0.0).all()
        along = (full[lobe] - path.entry) @ path.direction
        mine = []
        for ring in rings:
            middle = ring.points.mean(axis=0) - path.entry
            if np.linalg.norm(middle - (middle @ path.direction) * path.direction) < 0.2:
                mine.append(middle @ path.direction)
        assert len(mine) == 2
        # the ends of the balloon as it meets the endplate: a full one reaches beyond them
        assert along.min() < min(mine) < max(mine) < along.max()
        ends = (met[lobe] - path.entry) @ path.direction
        assert 0.0 < min(mine) - ends.min() < 1.0
        assert 0.0 < ends.max() - max(mine) < 3.0


def test_markers_are_the_darkest_spots_inside_the_balloons(absorber, run):
    of, t = beam(FROM_BEHIND, **WIDE), run.clip.time("inflation")
    lengths = path_lengths_mm(absorber, t, of)[XrayMaterial.MARKER]
    assert ndimage.label(lengths > 0.01)[1] == 4
    marked = lengths > 0.5  # of a ring that is seen nearly along its axis, the two sides
    with_markers = absorber.absorption(t, of)
    contrast = path_lengths_mm(absorber, t, of)[XrayMaterial.CONTRAST] > 5.0
    assert np.median(with_markers[marked]) > 3.0 * np.median(with_markers[contrast & ~marked])


def test_handles_hardly_show(absorber, run):
    """A handle in the picture would be a black disc; it is of clear plastic."""
    t = run.clip.stage("access").start_s + 0.6 * (
        run.clip.stage("access").end_s - run.clip.stage("access").start_s
    )
    radius = max(path.outer_radius_mm for path in run.access)
    for solid in absorber.solids(t):
        if solid.filled is XrayMaterial.STEEL:
            beside = np.min(
                [
                    np.linalg.norm(np.cross(solid.points - path.entry, path.direction), axis=1)
                    for path in run.access
                ],
                axis=0,
            )
            assert beside.max() < radius + 1e-6


def test_the_trunk_is_an_ellipse_round_the_spine():
    of = beam(FROM_BEHIND, angle_deg=2.0)
    front_to_back = trunk_mm(of)[of.size[1] // 2, of.size[0] // 2]
    assert front_to_back == pytest.approx(2.0 * TRUNK_HALF_MM[1], rel=0.001)
    across = trunk_mm(beam((-800.0, TRUNK_CENTRE_MM[1], 0.0), angle_deg=2.0))
    # looks at the body's centre, aslant by the way between it and the trunk's
    assert across.max() == pytest.approx(2.0 * TRUNK_HALF_MM[0], rel=0.01)


def test_materials_are_as_dense_as_they_should_be():
    order = [
        XrayMaterial.SOFT,
        XrayMaterial.CANCELLOUS,
        XrayMaterial.CORTICAL,
        XrayMaterial.CONTRAST,
        XrayMaterial.CEMENT,
        XrayMaterial.STEEL,
        XrayMaterial.MARKER,
    ]
    values = [PER_MM[material] for material in order]
    assert values == sorted(values)
    assert PER_MM[XrayMaterial.CORTICAL] == pytest.approx(
        0.0604, abs=1e-4
    )  # 0.3148 cm²/g · 1.92 g/cm³ at 60 keV
    assert PER_MM[XrayMaterial.SOFT] == pytest.approx(0.0217, abs=1e-4)  # 0.2048 cm²/g · 1.06 g/cm³


@pytest.mark.parametrize(
    "case",
    [
        Case(level="T4", scale=0.8, fracture=Fracture(kind="biconcave", grade=3)),
        Case(level="T8", scale=1.25, fracture=Fracture(kind="crush", grade=1)),
        Case(level="L5", scale=1.25, treatment=Kyphoplasty(approach="unipedicular-right")),
        Case(fracture=Fracture(grade=3), treatment=NoTreatment()),
    ],
    ids=["small", "large", "one needle", "untreated"],
)
def test_nothing_lets_more_through_than_soft_tissue(case):
    """Whatever lies in whatever: long steel close to its own axis is where a wrong sum shows first."""
    run = simulate(case)
    absorber, of = Absorber(run), beam((0.0, -450.0, 0.0), angle_deg=14.0, size=(320, 240))
    for stage in run.clip.stages:
        absorbed = absorber.absorption(stage.end_s, of)
        assert absorbed.max() > 0.5
        assert absorbed.min() > -0.1, stage.name
