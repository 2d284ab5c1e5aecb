"""Convert absorption to grey values: scatter, sharpening, tone curve, grain, and the collimator's round field.

Dense material is dark, as on a fluoroscope's monitor, or light, as on a printed radiograph. The steps are those of the
player's ``shaders/xray.js``. The path lengths that they start from are exact and are not changed.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vertebra_viz.catalogue.views import Polarity
from vertebra_viz.catalogue.xray import (
    FALL,
    FIELD,
    FIELD_EDGE,
    FIELD_FADE,
    FIELD_OUTSIDE,
    GAIN,
    GRAIN,
    HARMONY,
    LEAST,
    LEVEL,
    PER_MM,
    SCATTER,
    SCATTER_MM,
    SHARP_MM,
    SHARP_MOST,
    SHARPNESS,
    STRUTS,
    STRUTS_MOST,
    TISSUE,
    XrayMaterial,
)
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render.xray.absorb import Absorber, trunk_mm
from vertebra_viz.render.xray.beam import Beam
from vertebra_viz.render.xray.unevenness import mottle, struts

STEPS = 3  # least width of a blur in pixels of the reduced picture
WIDER = 1.4  # width of each of the three box blurs, relative to the blur's width; matches the player's blur

Grey = NDArray[np.uint8]
Values = NDArray[np.float32]


def expose(absorber: Absorber, t: float, beam: Beam, polarity: Polarity = Polarity.DARK_METAL) -> Grey:
    """Return the picture (rows, columns), 0 black to 255 white, of a simulation at ``t`` seconds."""
    bone, rest = (part.astype(np.float32) for part in absorber.shares(t, beam))
    bone, total = soften(bone), soften(bone + rest)
    total += STRUTS * np.clip(bone, 0.0, STRUTS_MOST) * struts(beam)
    total = processed(total, bone, beam.mm_per_px)
    tissue = PER_MM[XrayMaterial.SOFT] * trunk_mm(beam)
    middle = tissue[tissue.shape[0] // 2, tissue.shape[1] // 2]
    total += (HARMONY * (tissue - middle)).astype(np.float32) + TISSUE * mottle(beam)
    light = field(beam.size, fades=not absorber.neighbours)
    grey = light * (develop(total, polarity) - 255.0 * FIELD_OUTSIDE) + 255.0 * FIELD_OUTSIDE
    return np.asarray(np.round(grey), dtype=np.uint8)


def processed(absorption: Values, bone: Values, mm_per_px: float) -> Values:
    """Return ``absorption`` (rows, columns) after adding scattered light and sharpening the ``bone`` (unsharp mask)."""
    near, wide = blurred(bone, SHARP_MM / mm_per_px), blurred(absorption, SCATTER_MM / mm_per_px)
    light = (1.0 - SCATTER) * np.exp(-absorption) + SCATTER * np.exp(-wide)
    off = bone - near
    return np.asarray(-np.log(light) + SHARPNESS * off / (1.0 + (off / SHARP_MOST) ** 2), dtype=np.float32)


def develop(absorption: Values | Floats, polarity: Polarity = Polarity.DARK_METAL) -> Grey:
    """Return grey values (rows, columns) of ``absorption``, which is 0 for soft tissue in the picture's centre."""
    grey = LEVEL * (1.0 + GAIN * np.maximum(absorption.astype(np.float32), LEAST)) ** np.float32(-FALL)
    grey += GRAIN * _grain(grey.shape) * np.sqrt(np.clip(1.2 - grey, 0.0, 1.0))
    dark = np.clip(np.round(255.0 * grey), 0, 255).astype(np.uint8)
    return dark if polarity is Polarity.DARK_METAL else 255 - dark


def field(size: tuple[int, int], *, fades: bool) -> Values:
    """Return the collimator's transmission (rows, columns): 1 inside its round opening, 0 outside."""
    width, height = size
    x, y = (np.arange(edge, dtype=np.float32) + 0.5 * (1 - edge) for edge in size)
    away = np.hypot(x[None, :], y[:, None]) / (0.5 * FIELD * min(width, height))
    edge = FIELD_FADE if fades else FIELD_EDGE
    share = np.clip((1.0 - away) / edge, 0.0, 1.0)
    return np.asarray(share * share * (3.0 - 2.0 * share), dtype=np.float32)


def blurred(values: Values, width_px: float) -> Values:
    """Return ``values`` blurred over about ``width_px`` pixels; computed on a reduced picture for speed."""
    height, width = values.shape
    smaller = max(1, int(width_px / STEPS))
    picture = Image.fromarray(values).reduce(smaller)
    means = np.asarray(picture)
    half = max(1, round(0.5 * (WIDER * width_px / smaller - 1.0)))
    for _ in range(3):  # three box blurs approximate a Gaussian
        means = _mean(_mean(means, half).T, half).T
    enlarged = Image.fromarray(np.ascontiguousarray(means))
    return np.asarray(enlarged.resize((width, height), Image.Resampling.BICUBIC))


def _mean(values: Values, half: int) -> Values:
    """Return the running mean along columns, over ``half`` values above and below."""
    wide = np.pad(values, ((half + 1, half), (0, 0)), mode="edge").cumsum(axis=0, dtype=np.float64)
    means = (wide[2 * half + 1 :] - wide[: -2 * half - 1]) / (2 * half + 1)
    return np.asarray(means, dtype=np.float32)


def soften(values: Values) -> Values:
    """Blur by about a pixel, as focal spot and detector do; this also smooths the edges of thin metal."""
    wide = np.pad(values, 1, mode="edge")
    wide = wide[:-2] + 2.0 * wide[1:-1] + wide[2:]
    return np.asarray((wide[:, :-2] + 2.0 * wide[:, 1:-1] + wide[:, 2:]) / 16.0)


@lru_cache(maxsize=4)
def _grain(shape: tuple[int, ...]) -> Values:
    """Return noise with mean 0 and standard deviation 1, always the same, so that pictures are reproducible."""
    return np.random.default_rng(0).standard_normal(shape, dtype=np.float32)
