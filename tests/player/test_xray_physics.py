"""The X-ray: the player's path lengths, coefficients and grey values equal those of PyVista's picture, ray by ray."""

import numpy as np
import pytest

from tests.player.npm import needs_npm
from tests.player.test_viewer import bench, script  # noqa: F401  (fixtures)
from vertebra_viz.catalogue.generate_looks import CHANNELS
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.xray import PER_MM, XrayMaterial
from vertebra_viz.render.xray.absorb import Absorber
from vertebra_viz.render.xray.beam import Beam
from vertebra_viz.render.xray.exposure import expose
from vertebra_viz.render.xray.paths import path_length_mm

LEAST = 0.02  # of the mean: half floats, and four samples a pixel
GREY = 4.0  # of 255: the two have grains of their own

pytestmark = [pytest.mark.browser, needs_npm]


def test_the_player_takes_the_same_x_ray(bench, default_run):  # noqa: F811
    page = bench(width=200, height=150)
    page.evaluate("three.viewer.quality = 'high'")  # the lowest leaves out what makes a film of the sums
    absorber, bone = Absorber(default_run), default_run.clip.actors[Part.BONE]
    beyond = [PER_MM[each] - PER_MM[XrayMaterial.SOFT] for each in CHANNELS]
    for view, t in (("lateral", 4.9), ("front", 7.0), ("lateral", 12.9), ("front", 22.9)):
        found = page.evaluate("([view, t]) => three.xray(view, t)", [view, t])
        assert found["shift"] == pytest.approx([0.0, 0.0], abs=1e-9)
        width, height = found["size"]
        stand = [np.array(found[key]) for key in ("source", "right", "up")]
        of = Beam(*stand, found["angle_deg"], (width, height))
        # a pixel of the player is the mean over its area
        finer = Beam(*stand, found["angle_deg"], (3 * width, 3 * height))
        ours = absorber.absorption(t, finer).reshape(height, 3, width, 3).mean(axis=(1, 3))
        theirs = np.reshape(found["ways"], (height, width, 4))[::-1] @ beyond
        shadow = path_length_mm(of, bone.at(t), bone.triangles) > 0.0
        off = np.abs(theirs - ours)[shadow].mean() / ours[shadow].mean()
        grey = np.reshape(found["grey"], (height, width))[::-1].astype(float)
        apart = np.abs(grey - expose(absorber, t, of))
        print(
            f"{view} at {t} s: {100 * off:.2f} % of a mean of {ours[shadow].mean():.3f}; grey {apart.mean():.1f} of 255"
        )
        assert off < LEAST
        assert apart.mean() < GREY
