"""How a claim is said: one grammar for every screen, file and leaflet.

A share is told of 100, or of 1,000 where it is below one of 100 and at least 1,000 were counted. How many were counted
and when stands beside it in `counted`.
"""

from __future__ import annotations

from collections.abc import Iterable

from vertebra_viz.evidence.claims import Claim, claims
from vertebra_viz.words import text
from vertebra_viz.words.figures import figure

SCALE = 10  # points of a pain score


def denominator(claim: Claim) -> int:
    """Return of how many a share is told: 100, or 1,000 for what is rare and was counted among at least so many."""
    return 1000 if claim.share < 0.01 and claim.of >= 1000 else 100


def whole(claim: Claim) -> int:
    """Return how many of `denominator` it happened to, to the nearest whole."""
    return round(claim.share * denominator(claim))


def band(claim: Claim) -> tuple[int, int]:
    """Return the interval, as wholes of `denominator`."""
    of = denominator(claim)
    return round(claim.low * of), round(claim.high * of)


def said(claim: Claim) -> str:
    """Return the claim in words: ``44 of 100 people``."""
    if claim.kind == "points":
        return text("claim-points", number=_points(claim.number), scale=figure(SCALE, 0))
    if claim.kind == "reports":
        return text(
            "claim-reports",
            number=int(claim.number),
            low=figure(claim.low, 0),
            high=figure(claim.high, 0),
            per=claim.per,
        )
    number, of = whole(claim), figure(denominator(claim), 0)
    if claim.kind == "fewer":
        return text("claim-fewer", number=figure(number, 0), of=of, per=claim.per)
    if number == 0:
        return text("claim-rare", of=of, per=claim.per)
    return text("claim-share", number=figure(number, 0), of=of, per=claim.per)


def spread(claim: Claim) -> str:
    """Return the interval in words; empty where the claim has none."""
    if claim.kind in ("quoted", "fewer", "reports"):
        return ""
    if claim.kind == "points":
        return text("claim-spread-points", low=_points(claim.low), high=_points(claim.high))
    low, high = band(claim)
    return text("claim-spread", low=figure(low, 0), high=figure(high, 0), of=figure(denominator(claim), 0))


def other_framing(claim: Claim) -> str:
    """Return the same fact from the other side: how many it did not happen to."""
    of = denominator(claim)
    return text("claim-not", number=figure(of - whole(claim), 0), of=figure(of, 0), per=claim.per)


def counted(claim: Claim) -> str:
    """Return who was counted and when: ``95 people were counted, within a year``."""
    message = "claim-counted-in-all" if claim.kind == "quoted" else "claim-counted"
    return text(message, of=figure(claim.of, 0), per=claim.per, period=text(f"period-{claim.period}"))


def values(ids: str | Iterable[str]) -> dict[str, str]:
    """Return what messages have as placeholders for some claims.

    Returns
    -------
    dict
        Each claim as `said` by its id, as ``<id>-n`` how many were counted, and as ``<id>-k`` the count alone.
    """
    every = claims()
    found = {}
    for name in ids.split() if isinstance(ids, str) else ids:
        found[name] = said(every[name])
        found[f"{name}-n"] = figure(every[name].of, 0)
        found[f"{name}-k"] = figure(every[name].number, 0)
    return found


def _points(number: float) -> str:
    return figure(number, 1)
