"""A plan keeps 0.3 mm free to the pedicle's inner wall and the canal, and gives up no more of its goal than that takes."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra

MARGIN_MM = 0.3
STEP_MM = 0.15  # from one tip that is looked at to the next one, as the canal sees it


def test_a_needle_for_the_midline_stops_where_the_margin_would_be_lost():
    stopped = 0
    for level, scale in (("T4", 1.0), ("T5", 1.0), ("T5", 1.25), ("T8", 0.8)):
        treatment = {"kind": "vertebroplasty", "approach": "unipedicular-left"}
        (path,) = simulate(Case(level=level, scale=scale, treatment=treatment)).access
        free = min(path.clearances.medial_wall_mm, path.clearances.canal_mm)
        assert free >= MARGIN_MM, (level, scale)
        if path.route == "transpedicular" and not path.midline_reached:
            assert free < MARGIN_MM + STEP_MM, (level, scale)
            stopped += 1
    assert stopped


def test_a_needle_beside_the_pedicle_passes_it_at_the_margin():
    case = Case(level="T4", treatment={"cannula_gauge": 8})
    bone = vertebra(dimensions(case.level, case.profile, case.scale, case.shape))
    for path in simulate(case).access:
        pedicle = bone.pedicles[path.side]
        assert path.route == "extrapedicular"
        along = (pedicle.centre[1] - path.entry[1]) / path.direction[1]
        beside = abs(path.entry[0] + along * path.direction[0] - pedicle.centre[0])
        assert beside - 0.5 * pedicle.width_mm - path.outer_radius_mm == pytest.approx(MARGIN_MM, abs=1e-9)
