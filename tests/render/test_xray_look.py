"""The look of the X-ray picture: texture fixed to the body, limited sharpening, scatter, the round field."""

from dataclasses import replace

import numpy as np
import pytest

from tests.render.beams import beam
from vertebra_viz.catalogue.xray import FIELD, FIELD_OUTSIDE, SCATTER, SHARP_MOST, SHARPNESS
from vertebra_viz.render.xray.exposure import blurred, expose, field, processed
from vertebra_viz.render.xray.unevenness import mottle, noise, struts

SIDE = beam((0.0, 500.0, 0.0), angle_deg=4.0)


def test_struts_stick_to_the_body_and_stand_upright():
    """A picture of twice as many pixels has them at the same places; they are longer than they are wide."""
    width, height = SIDE.size
    finer = replace(SIDE, size=(2 * width, 2 * height))
    shown, again = struts(SIDE), struts(finer).reshape(height, 2, width, 2).mean(axis=(1, 3))
    assert np.corrcoef(shown.ravel(), again.ravel())[0, 1] > 0.9
    step_mm = 0.8
    px = max(1, round(step_mm / SIDE.mm_per_px))
    across = np.corrcoef(shown[:, px:].ravel(), shown[:, :-px].ravel())[0, 1]
    along = np.corrcoef(shown[px:].ravel(), shown[:-px].ravel())[0, 1]
    assert along > across + 0.1
    for pattern in (shown, mottle(SIDE)):
        assert np.abs(pattern).max() <= 0.5


def test_noise_is_the_players():
    """Figures of the same places by the player's whole numbers, worked out by hand."""

    def cell(x, y, z):
        mixed = (x * 73856093 ^ y * 19349663 ^ z * 83492791) & 0xFFFFFFFF
        for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B), (16, 1)):
            mixed = ((mixed ^ mixed >> shift) * factor) & 0xFFFFFFFF
        return (mixed >> 8) / 2**24

    corners = np.array([[0, 0, 0], [-3, 5, -7], [1000, -1, 2]], dtype=float)
    signed = [[int(c) & 0xFFFFFFFF for c in each] for each in corners]
    assert noise(corners) == pytest.approx([cell(*each) for each in signed], abs=1e-6)


def test_sharpening_is_bounded_and_scatter_lightens_what_is_dark():
    step = np.zeros((60, 200), dtype=np.float32)
    step[:, 100:] = 4.0
    shown = processed(step, step, mm_per_px=0.2)
    halo = 0.5 * SHARPNESS * SHARP_MOST  # at most
    assert -halo * 1.01 < shown[:, :100].min() < -0.2 * halo
    metal = processed(step, np.zeros_like(step), mm_per_px=0.2)
    assert metal[:, :100].min() > -1e-6  # which gets no halo
    assert shown[:, 190].max() < 4.0
    assert shown.max() < 4.0 + halo
    even = np.full((60, 60), 8.0, dtype=np.float32)
    flat = processed(even, even, mm_per_px=0.2)
    assert flat == pytest.approx(8.0, abs=1e-3)
    assert blurred(step, 8.0)[30, 100] == pytest.approx(2.0, abs=0.4)
    assert -np.log(SCATTER) > shown.max()


@pytest.mark.parametrize("fades", [True, False])
def test_the_field_is_round_and_dark_outside(fades):
    light = field((300, 200), fades=fades)
    assert light[100, 150] == 1.0
    radius = FIELD * 100
    row = light[100]
    assert (row > 0.0).sum() == pytest.approx(min(2 * radius, 300), abs=2)
    assert light[0, 0] == 0.0
    np.testing.assert_allclose(light, light[::-1, ::-1])
    assert (light[100, 150 - int(0.8 * radius)] < 1.0) == fades


def test_outside_the_field_nothing_is_shown_in_either_polarity(run):
    from vertebra_viz.catalogue.views import Polarity
    from vertebra_viz.render.xray.absorb import Absorber

    small = replace(SIDE, size=(60, 40))
    absorber = Absorber(run)
    for polarity in Polarity:
        grey = expose(absorber, 0.0, small, polarity)
        assert grey[0, 0] == round(255 * FIELD_OUTSIDE)
        assert grey[20, 30] != grey[0, 0]
