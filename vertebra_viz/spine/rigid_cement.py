"""Set cement that moves with another vertebra: it turns with its bone, and keeps its shape.

A turn in a clip is a straight line from where it begins to where it ends. Where a weight stops half-way the straight line
makes a body smaller, by a thousandth for some degrees; bone may give so much, set cement is as large as it was.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vertebra_viz.clip.clip import Actor, Floats


def kept_rigid(actor: Actor, moments_s: list[float], own: list[Floats]) -> Actor:
    """Return ``actor`` with targets by which it has the same shape as ``own`` at certain moments, where it is and as it is turned.

    Parameters
    ----------
    moments_s : k moments of the actor's clip.
    own : k times (n, 3), its points at those moments without what it rides on.
    """
    missing = np.array(
        [
            _fitted(points, there) - there
            for points, there in zip(own, (actor.at(t) for t in moments_s), strict=True)
        ]
    )
    weights = np.array([actor.track.at(t) for t in moments_s])
    # the least change of the targets that adds what is missing at each moment
    more = np.linalg.pinv(weights, rcond=1e-6) @ missing.reshape(len(missing), -1)
    return replace(actor, targets=actor.targets + more.reshape(actor.targets.shape))


def _fitted(points: Floats, goal: Floats) -> Floats:
    """``points`` (n, 3) turned and moved, rigidly, to lie as near to ``goal`` (n, 3) as can be."""
    middle, there = points.mean(axis=0), goal.mean(axis=0)
    u, _, vt = np.linalg.svd((points - middle).T @ (goal - there))
    turn = u @ np.diag([1.0, 1.0, np.linalg.det(u @ vt)]) @ vt
    return np.asarray((points - middle) @ turn + there)
