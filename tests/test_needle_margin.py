"""A plan keeps 0.3 mm from the pedicle's inner wall and the canal, and deviates no more than needed for it."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra

MARGIN_MM = 0.3
STEP_MM = 0.15  # from one tip that is looked at to the next one, as the canal sees it


# through pedicles that run straight forward, the canal is in the way; through narrow ones, their outer wall is
STRAIGHT = {"pedicle_transverse_angle_deg": 0.0}


@pytest.mark.parametrize(
    ("level", "scale", "shape", "stops_at"),
    [
        ("T4", 1.0, {}, None),
        ("T5", 1.25, {}, None),
        ("T4", 1.0, STRAIGHT, "within"),
        ("T5", 1.0, STRAIGHT, "within"),
        ("T8", 0.82, {}, "outer wall"),
    ],
)
def test_a_needle_for_the_midline_stops_where_the_margin_would_be_lost(level, scale, shape, stops_at):
    treatment = {"kind": "vertebroplasty", "approach": "unipedicular-left"}
    (path,) = simulate(Case(level=level, scale=scale, shape=shape, treatment=treatment)).access
    free = path.clearances
    within = min(free.medial_wall_mm, free.canal_mm)
    assert path.route == "transpedicular"
    assert path.midline_reached == (stops_at is None)
    assert within >= MARGIN_MM
    assert free.lateral_wall_mm >= 0.0
    assert (stops_at == "within") == (within < MARGIN_MM + STEP_MM)
    assert (stops_at == "outer wall") == (free.lateral_wall_mm < STEP_MM)


def test_a_needle_beside_the_pedicle_passes_it_at_the_margin():
    case = Case(level="T4", treatment={"cannula_gauge": 8})
    bone = vertebra(dimensions(case.level, case.profile, case.scale, case.shape))
    for path in simulate(case).access:
        pedicle = bone.pedicles[path.side]
        assert path.route == "extrapedicular"
        along = (pedicle.centre[1] - path.entry[1]) / path.direction[1]
        beside = abs(path.entry[0] + along * path.direction[0] - pedicle.centre[0])
        assert beside - 0.5 * pedicle.width_mm - path.outer_radius_mm == pytest.approx(MARGIN_MM, abs=1e-9)
