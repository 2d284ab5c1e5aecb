"""Set cement that moves with another vertebra: it rotates with its bone and keeps its shape.

A clip moves points along straight lines, also in a rotation. Where a weight stops between 0 and 1 the straight line shrinks
a body, by a thousandth for some degrees. For bone that is acceptable; set cement must keep its size.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vertebra_viz.clip.clip import Actor, Floats


def kept_rigid(actor: Actor, moments_s: list[float], own: list[Floats]) -> Actor:
    """Return ``actor`` with its targets changed so that at certain times it has the shape of ``own``, moved rigidly.

    Parameters
    ----------
    moments_s : k times of the actor's clip.
    own : k arrays (n, 3), its points at those times without the motion of other vertebrae.
    """
    missing = np.array(
        [
            _fitted(points, there) - there
            for points, there in zip(own, (actor.at(t) for t in moments_s), strict=True)
        ]
    )
    weights = np.array([actor.track.at(t) for t in moments_s])
    # the smallest change of the targets that corrects the shape at every one of the times
    more = np.linalg.pinv(weights, rcond=1e-6) @ missing.reshape(len(missing), -1)
    return replace(actor, targets=actor.targets + more.reshape(actor.targets.shape))


def _fitted(points: Floats, goal: Floats) -> Floats:
    """Return ``points`` (n, 3) moved rigidly to fit ``goal`` (n, 3) best (least squares)."""
    middle, there = points.mean(axis=0), goal.mean(axis=0)
    u, _, vt = np.linalg.svd((points - middle).T @ (goal - there))
    turn = u @ np.diag([1.0, 1.0, np.linalg.det(u @ vt)]) @ vt
    return np.asarray((points - middle) @ turn + there)
