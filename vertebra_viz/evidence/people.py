"""Icon arrays: how many of 100 or 1,000 people a claim is about, as runs of people of one shade.

``low`` happened to at least so many, ``best`` ends at the best estimate, ``high`` is where the true number may lie, and to
``no`` it did not happen. The page and the leaflet draw the same runs.
"""

from __future__ import annotations

from vertebra_viz.evidence.claim_words import band, denominator, other_framing, said, spread, whole
from vertebra_viz.evidence.claims import Claim
from vertebra_viz.words import Texts

SHADES = Texts("people-shade", ("low", "best", "high", "no"))


def has_array(claim: Claim) -> bool:
    """Whether a claim counts people, bones or procedures out of a whole."""
    return claim.kind in ("count", "percent")


def shares(claim: Claim) -> tuple[tuple[str, int, int], ...]:
    """Return which people have which shade: its name, the first and the one after the last."""
    low, high = band(claim)
    best = whole(claim)
    return (
        ("low", 0, min(low, best)),
        ("best", min(low, best), best),
        ("high", best, max(high, best)),
        ("no", max(high, best), denominator(claim)),
    )


def in_words(claim: Claim) -> str:
    """Return what an array shows, for who cannot see it: the claim, its interval, and the other framing."""
    return " ".join(each for each in (f"{said(claim)}.", spread(claim), other_framing(claim)) if each)
