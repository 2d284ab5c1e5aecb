"""Instruments: the diameter of their gauge, where they start and end, and the warning if one breaches a wall."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.instruments.access import OUTER_DIAMETER_MM, usual_gauge
from vertebra_viz.instruments.tools import breaks_out
from vertebra_viz.treatments.prelude import GONE

# nominal outer diameters of hypodermic tubes, mm (ISO 9626 and the tables of Birmingham gauges: 0.165, 0.134, 0.120, 0.095 in)
GAUGES_MM = {8: 4.19, 10: 3.40, 11: 3.05, 13: 2.41}


def test_tubes_are_as_wide_as_their_gauge():
    assert set(OUTER_DIAMETER_MM) == set(GAUGES_MM)
    for gauge, width_mm in GAUGES_MM.items():
        assert OUTER_DIAMETER_MM[gauge] == pytest.approx(width_mm, abs=0.02)


def test_instruments_begin_seventy_five_millimetres_back():
    clip = simulate(Case()).clip
    trocar = clip.actors["needle"]
    advance = trocar.targets[trocar.target_names.index("advance")]
    np.testing.assert_allclose(np.linalg.norm(advance, axis=1), 75.0)


def test_the_cannula_stops_some_millimetres_past_the_back_wall():
    for path in simulate(Case()).access:
        assert path.clearances.posterior_wall_mm == pytest.approx(3.5, abs=0.05)


@pytest.mark.parametrize(
    ("instrument", "broken", "warns"),
    [
        ("biopsy", "front cortex", True),
        ("biopsy", "canal", True),
        ("biopsy", "posterior wall", False),  # it goes farther than the tube's end
        ("needle", "front cortex", True),
        ("cannula", "front cortex", False),  # it ends at the back of the body
        ("cannula", "posterior wall", True),
        ("filler", "canal", False),  # inside the tube
    ],
)
def test_what_breaks_out_is_marked(instrument, broken, warns):
    (path, _) = simulate(Case()).access
    name = f"{broken.replace(' ', '_')}_mm"
    torn = replace(path, clearances=replace(path.clearances, **{name: -1.0}))
    assert broken in torn.clearances.breaches
    assert not breaks_out(instrument, (path,))
    assert breaks_out(instrument, (torn,)) is warns


@pytest.mark.parametrize(("narrowest_mm", "gauge"), [(6.25, 8), (6.15, 10)])
def test_a_wide_cannula_leaves_a_millimetre_of_pedicle_on_each_side(narrowest_mm, gauge):
    pedicle = SimpleNamespace(width_mm=narrowest_mm)
    bone = SimpleNamespace(pedicles={"left": pedicle, "right": pedicle})
    assert usual_gauge(bone) == gauge


def test_dye_is_gone_before_a_tenth_of_the_next_stage():
    run = simulate(Case.parse({"treatment": {"contrast_volume_ml": 1.0}}))
    dye = run.clip.actors["contrast"]
    after = run.clip.stages[[stage.name for stage in run.clip.stages].index("contrast") + 1]
    assert dye.shown_before_s == pytest.approx(after.start_s + 0.08 * (after.end_s - after.start_s))
    assert pytest.approx(0.08) == GONE
