"""A program that makes NumPy raise on underflow can use this package, and its setting is not changed."""

import numpy as np
import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.case.presets import preset
from vertebra_viz.compile import compile_with_plan

RAISE = {"divide": "raise", "over": "raise", "under": "raise", "invalid": "raise"}


@pytest.mark.parametrize("name", ["leak", "canal-leak", "cleft"])
def test_a_preset_simulates_and_is_written_where_everything_raises(name, tmp_path):
    compile_with_plan.cache_clear()
    with np.errstate(all="raise"):
        run = simulate(preset(name).case)
        assert run.outcome
        assert repr(run)
        for suffix in ("glb", "json", "csv", "stl", "html", "vtp"):
            run.export(tmp_path / f"a.{suffix}")
        assert np.geterr() == RAISE


def test_the_setting_of_the_program_round_us_stays_as_it_is():
    before = np.geterr()
    simulate(Case(level="T7")).measure("set")
    assert np.geterr() == before


@pytest.mark.slow
def test_every_preset_is_drawn_and_written_where_everything_raises(tmp_path):
    from vertebra_viz.case.presets import presets

    for each in presets():
        compile_with_plan.cache_clear()
        with np.errstate(all="raise"):
            run = simulate(each.case)
            for suffix in ("glb", "png", "html", "json", "csv", "stl", "ply", "obj", "vtp"):
                run.export(tmp_path / f"a.{suffix}")
            for style in ("cutaway", "xray"):
                run.export(tmp_path / "b.png", style=style)
