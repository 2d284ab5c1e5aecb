"""Cement and leaked cement as actors of the clip: their surfaces, when they are shown, and how they move."""

from __future__ import annotations

import numpy as np

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Stage, Track
from vertebra_viz.filling.cement import Cement

CEMENT_RISES = 0.45  # share of the fill stage at which the front part is in
LEAK_BEGINS = 0.8  # share of the fill stage at which the leak begins: the space is full then
PACKED = 0.6  # share of the rest at which the cavity is full; then cement is pressed into the bone round it
DOSES = 2  # portions before the bone rises, and again after; an X-ray image is taken after each


def doses(times: Floats, fill: Stage, *, leaks: bool) -> tuple[Floats, Floats]:
    """Return the weights (k,) at ``times`` of the cement's front part and of the rest, injected in small portions."""
    last = LEAK_BEGINS if leaks else 1.0
    return (
        easing.in_steps(times, fill, 0.08, CEMENT_RISES, DOSES),
        easing.in_steps(times, fill, CEMENT_RISES, last, DOSES),
    )


def cement_actors(cement: Cement, stage: dict[StageName, Stage], times: Floats) -> dict[str, Actor]:
    """Return the cement, and the leaked cement if any, with tracks keyed at ``times`` (k,)."""
    fill = stage[StageName.FILL]
    outside = cement.leak
    front, rest = doses(times, fill, leaks=outside is not None)
    if cement.packed is None:
        forms = {"front": cement.front, "full": cement.full}
        weights = [front * (1.0 - rest), rest]
    else:
        forms = {"front": cement.front, "packed": cement.packed, "full": cement.full}
        packed, pressed = np.minimum(rest / PACKED, 1.0), np.maximum(rest - PACKED, 0.0) / (1.0 - PACKED)
        weights = [front * (1.0 - packed), packed * (1.0 - pressed), pressed]
    actors = {
        "cement": Actor(
            "cement",
            cement.seed,
            cement.triangles,
            np.stack([form - cement.seed for form in forms.values()]),
            tuple(forms),
            Track(times, np.stack(weights, axis=1)),
            fill.start_s,
        )
    }
    if outside:
        actors["leak"] = Actor(
            "leak",
            outside.seed,
            outside.triangles,
            (outside.full - outside.seed)[None],
            ("grow",),
            Track(times, easing.eased(times, fill, LEAK_BEGINS, 1.0)[:, None]),
            fill.start_s + LEAK_BEGINS * (fill.end_s - fill.start_s),
        )
    return actors
