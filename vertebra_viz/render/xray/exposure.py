"""Converts the beam's absorption to grey values: exposure, the monitor's tone, grain, and polarity.

Dense is dark as on a fluoroscope's monitor, or light as on a printed radiograph.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.views import Polarity
from vertebra_viz.catalogue.xray import FALL, GAIN, GRAIN, HARMONY, LEAST, LEVEL, PER_MM, XrayMaterial
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.xray.absorb import Absorber, trunk_mm
from vertebra_viz.render.xray.beam import Beam

Grey = NDArray[np.uint8]


def expose(absorber: Absorber, t: float, beam: Beam, polarity: Polarity = Polarity.DARK_METAL) -> Grey:
    """One picture (rows, columns), 0 black to 255 white, of a simulation at ``t`` seconds."""
    tissue = PER_MM[XrayMaterial.SOFT] * trunk_mm(beam)
    middle = tissue[tissue.shape[0] // 2, tissue.shape[1] // 2]
    return develop(absorber.absorption(t, beam) + HARMONY * (tissue - middle), polarity)


def develop(absorption: Floats, polarity: Polarity = Polarity.DARK_METAL) -> Grey:
    """Grey values (rows, columns) of a sum of coefficient times path length, 0 for soft tissue in the middle."""
    weakened = soften(absorption.astype(np.float32))
    grey = LEVEL * (1.0 + GAIN * np.maximum(weakened, LEAST)) ** np.float32(-FALL)
    grey += GRAIN * _grain(grey.shape) * np.sqrt(np.clip(1.2 - grey, 0.0, 1.0))
    dark = np.clip(np.round(255.0 * grey), 0, 255).astype(np.uint8)
    return dark if polarity is Polarity.DARK_METAL else 255 - dark


def soften(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Blur by about a pixel, as focus and detector do; also what keeps thin metal from showing steps."""
    wide = np.pad(values, 1, mode="edge")
    wide = wide[:-2] + 2.0 * wide[1:-1] + wide[2:]
    return np.asarray((wide[:, :-2] + 2.0 * wide[:, 1:-1] + wide[:, 2:]) / 16.0)


@lru_cache(maxsize=4)
def _grain(shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Noise of mean 0 and deviation 1, always the same: a picture can be drawn again."""
    return np.random.default_rng(0).standard_normal(shape, dtype=np.float32)
