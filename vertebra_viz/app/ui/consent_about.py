"""What the page says of itself, before anything else: what it is not, who wrote it, when, how, and how long it takes."""

from __future__ import annotations

import re
from html import escape

from vertebra_viz import clinic
from vertebra_viz.app.ui.consent_markup import part
from vertebra_viz.evidence.decision import about
from vertebra_viz.words import text

WORDS_A_MINUTE = 200
_UNSEEN = re.compile(
    r"<details.*?</details>|<p class=\"vv-reason\".*?</p>|<(article|t[dh])\b[^>]* hidden>.*?</\1>", re.DOTALL
)
FIRST = ("disclaimer", "reviewed", "reading")  # the rest stands behind a button


def summary(rest: str) -> str:
    """Lay out what a person must know first, and the rest behind a button.

    Parameters
    ----------
    rest : str
        Markup of the page, from which the time of reading is counted.
    """
    of = clinic.current()
    said = {**about(reading_minutes(rest)), "reviewed": of.reviewed}
    first = "".join(f"<p>{escape(said[name])}</p>" for name in FIRST)
    if of.logo:
        first = f'<img class="vv-logo" src="{escape(of.logo)}" alt="{escape(of.name or text("clinic-logo"))}">{first}'
    more = "".join(f"<p>{escape(words)}</p>" for name, words in said.items() if name not in FIRST)
    return part(
        "about",
        text("about-title"),
        f'<div class="vv-about">{first}<details><summary>{escape(text("consent-about-more"))}</summary>{more}</details></div>',
    )


def reading_minutes(markup: str) -> int:
    """Return how long the words of markup take that stand there with nothing opened."""
    shown = _UNSEEN.sub(" ", markup)
    return max(1, round(len(re.sub(r"<[^>]*>", " ", shown).split()) / WORDS_A_MINUTE))
