"""Icon arrays: how many of 100 or 1,000 people a claim is about, as inline SVG with the same in words for who cannot see it.

Every person is drawn, so that the part is seen against the whole. What is certain to 95 % is dark, the best estimate
ends where the middle shade ends, and the palest shade reaches to where the true number may lie.
"""

from __future__ import annotations

from html import escape

from vertebra_viz.evidence.claim_words import denominator
from vertebra_viz.evidence.claims import Claim
from vertebra_viz.evidence.people import SHADES, in_words, shares

ACROSS = {100: 20, 1000: 50}  # people in a row, by how many there are


def array(claim: Claim) -> str:
    """Return the icon array of a claim."""
    of = denominator(claim)
    across = ACROSS[of]
    shapes = "".join(_people(kind, first, end, across) for kind, first, end in shares(claim))
    return (
        f'<svg class="vv-people" viewBox="0 0 {across} {of // across}" role="img" aria-label="{escape(in_words(claim))}">'
        f"{shapes}</svg>"
    )


def legend() -> str:
    """Return what each shade means."""
    items = "".join(
        f'<li><svg class="vv-people" viewBox="0 0 2 1" aria-hidden="true">{_people(kind, 0, 2, 2)}</svg>{escape(words)}</li>'
        for kind, words in SHADES.items()
    )
    return f'<ul class="vv-legend">{items}</ul>'


def _people(kind: str, first: int, end: int, across: int) -> str:
    """People number ``first`` to ``end``: heads and bodies are two dashed lines for each row."""
    heads, bodies = [], []
    while first < end:
        row, column = divmod(first, across)
        last = min(end, (row + 1) * across)
        length = last - first
        heads.append(f"M{column + 0.5} {row + 0.26:.2f}h{length - 0.99:.2f}")
        bodies.append(f"M{column + 0.28:.2f} {row + 0.68:.2f}h{length - 0.5:.2f}")
        first = last
    if not heads:
        return ""
    return (
        f'<path class="vv-person-{kind} vv-head" d="{"".join(heads)}"/>'
        f'<path class="vv-person-{kind} vv-body" d="{"".join(bodies)}"/>'
    )
