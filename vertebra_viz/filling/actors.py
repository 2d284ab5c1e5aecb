"""Cement and instruments as actors of the clip: what they are made of, when they are there, how they move."""

from __future__ import annotations

import numpy as np

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Actor, Floats, Stage, Track
from vertebra_viz.filling.cement import Cement

CEMENT_RISES = 0.45  # of the filling: the front is in, the rest follows
LEAK_BEGINS = 0.8  # of the filling: what leaks does so once the space is full
PACKED = 0.6  # of the rest: the cavity is full, and the last of it presses into the bone round it
DOSES = 2  # small amounts before the bone rises, and again after it: an X-ray picture is taken after each


def doses(times: Floats, fill: Stage, *, leaks: bool) -> tuple[Floats, Floats]:
    """Weights (k,) at ``times`` of the front part of the cement and of the rest, which goes in a little at a time."""
    last = LEAK_BEGINS if leaks else 1.0
    return (
        easing.in_steps(times, fill, 0.08, CEMENT_RISES, DOSES),
        easing.in_steps(times, fill, CEMENT_RISES, last, DOSES),
    )


def cement_actors(cement: Cement, stage: dict[StageName, Stage], times: Floats) -> dict[str, Actor]:
    """Cement, and what leaked of it if anything did, with tracks keyed at ``times`` (k,)."""
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
