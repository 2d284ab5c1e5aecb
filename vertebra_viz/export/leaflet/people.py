"""Icon arrays of the leaflet: of 100 people, how many are drawn in which shade, with the same in words."""

from __future__ import annotations

from typing import Any

from vertebra_viz.evidence.claim_words import band, denominator, other_framing, said, spread, whole
from vertebra_viz.evidence.claims import Claim

OF = 100  # people drawn; what is told of 1,000 is told in words alone


def drawn(claim: Claim) -> bool:
    """Whether a claim counts people, bones or procedures out of 100."""
    return claim.kind in ("count", "percent") and denominator(claim) == OF


def array(claim: Claim) -> dict[str, Any] | None:
    """Return how many have each shade, and the text for who cannot see them; None where there is nothing to draw.

    ``low``: at least so many; ``best``: from there to the best estimate; ``high``: as far as it may reach; ``no``: the
    others. Together they are `OF`.
    """
    if not drawn(claim):
        return None
    low, high = band(claim)
    best = whole(claim)
    at_least, at_most = min(low, best), max(high, best)
    words = (f"{said(claim)}.", spread(claim), other_framing(claim))
    return {
        "low": at_least,
        "best": best - at_least,
        "high": at_most - best,
        "no": OF - at_most,
        "alt": " ".join(each for each in words if each),
    }
