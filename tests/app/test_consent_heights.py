"""Heights on the consent page: rounded, but with the decimals of other screens where rounding would change the gain."""

from itertools import pairwise

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.consent_numbers import heights, numbers
from vertebra_viz.tenths import tenths


def told(*measured):
    """Return the heights (intact, fractured, set and perhaps later) as they are shown."""
    names = ("intact", "fracture", "set", "follow-up")
    stages = [{"stage": n, "anterior_height_mm": mm} for n, mm in zip(names, measured, strict=False)]
    return heights({"stages": stages, "outcome": {}})


def test_the_case_that_most_people_see_is_told_as_every_other_screen_tells_it():
    run = simulate(Case())
    shown = numbers(run.report())
    found = [tenths(run.measure(stage).anterior_height_mm) for stage in ("intact", "fracture", "set")]
    assert [each.mm for each in shown.heights] == found
    assert [each.said for each in shown.heights] == [f"{mm:.1f}\N{NO-BREAK SPACE}mm" for mm in found]
    assert f"from {found[1]:.1f} to {found[2]:.1f} mm" in shown.sentence


@pytest.mark.parametrize("later", [False, True])
def test_no_gain_looks_larger_than_it_is_and_no_height_is_half_a_millimetre_off(later):
    for k in range(3000):  # breaks from 10.00 and gains to 8 mm, all their hundredths mixed
        broken, gain = 10.0 + 0.013 * (k % 411), 0.5 + 0.0427 * (k % 173)
        measured = (24.0, broken, broken + gain, *((broken + 0.6 * gain,) if later else ()))
        shown = [each.mm for each in told(*measured)]
        for mm, found in zip(shown[2:], measured[2:], strict=True):
            # in whole millimetres, to their half; else to a tenth's half
            slack = 0.5 if isinstance(mm, int) else 0.05
            assert mm - shown[1] <= found - broken + slack + 1e-6, measured
        for mm, found in zip(shown, measured, strict=True):
            off = abs(mm - found)
            assert off <= (1.0 if isinstance(mm, int) else 0.15), measured
        # one kind of figure on one page
        assert all(type(a) is type(b) for a, b in pairwise(shown)), measured
