"""The consent page's text, as markup made once for everybody: the page loads it, and no session ever holds it.

What the page says of itself comes first; then the options, the table of outcomes, whom cement is for, what is not
known, teach-back, what matters, and what to do with it. What a person answers stays in the page.
"""

from __future__ import annotations

from html import escape

from vertebra_viz import clinic
from vertebra_viz.app.ui.consent_about import summary
from vertebra_viz.app.ui.consent_grid import table
from vertebra_viz.app.ui.consent_markup import button, guarded_lines, lines, part, sources
from vertebra_viz.app.ui.consent_options import options
from vertebra_viz.app.ui.consent_quiz import quiz
from vertebra_viz.app.ui.consent_sheet import sheet
from vertebra_viz.app.ui.consent_values import leaning, questions, values
from vertebra_viz.evidence.decision import red_flags, section
from vertebra_viz.export.leaflet import can_print
from vertebra_viz.words import cached_by_language, text

# by the id of a part's place, in the order of the list that goes there
PARTS = {
    "vv-about": "about-title",
    "vv-options": "consent-options",
    "vv-grid": "grid-title",
    "vv-who": "consent-section-who",
    "vv-uncertain": "consent-section-uncertain",
    "vv-quiz": "consent-quiz",
    "vv-values": "consent-values",
    "vv-leaning": "consent-leaning",
    "vv-question": "consent-questions",
    "vv-red-flags": "consent-red-flags",
}


def markup() -> str:
    """Return the whole text, with the clinic's settings in it."""
    return _markup(clinic.current())


@cached_by_language
def _markup(_: clinic.Clinic) -> str:
    rest = "".join(
        (
            _section("aim"),
            options(),
            table(),
            f'<div class="vv-pair">{_section("who")}{_section("who-not")}</div>',
            _section("uncertain"),
            quiz(),
            values(),
            leaning(),
            questions(),
            _red_flags(),
            _section("right"),
            _keep(),
        )
    )
    return f"{_head()}{summary(rest)}{rest}{sheet()}"


def _head() -> str:
    goes = "".join(
        f'<button type="button" class="vv-button" data-goto="{place}">{escape(text(title))}</button>'
        for place, title in PARTS.items()
    )
    return (
        f'<header class="vv-opening"><h2>{escape(text("consent-title"))}</h2>'
        f'<p class="vv-lead">{escape(text("consent-title.intro"))}</p>'
        f'<nav class="vv-row" aria-label="{escape(text("consent-parts"))}">{goes}</nav></header>'
    )


def _section(key: str) -> str:
    found = section(key)
    return part(
        key, text(f"consent-section-{key}"), guarded_lines(found) + sources(each.statement for each in found)
    )


def _red_flags() -> str:
    flags = red_flags(procedure=True)
    return part(
        "red-flags",
        text("consent-red-flags"),
        f'<div class="vv-flags"><p>{escape(text("consent-red-flags.intro"))}</p>{lines(flags)}{_telephone()}</div>{sources(flags)}',
    )


def _telephone() -> str:
    """Whose page it is and whom to call, where the clinic's settings say it."""
    given = clinic.current().given_by
    return f'<p class="vv-clinic">{escape(given)}</p>' if given else ""


def _keep() -> str:
    """What may be done with the page's words and a person's own: print, leaflet, record, and begin again."""
    link = (
        f'<a class="vv-button" data-leaflet href="download/leaflet.pdf">{escape(text("consent-leaflet"))}</a>'
        if can_print()
        else ""
    )
    return part(
        "keep",
        text("consent-keep"),
        f'<p>{escape(text("consent-keep.intro"))}</p><div class="vv-row">'
        f"{button('print', text('consent-print'), kind=' vv-primary')}"
        f"{link}{button('record', text('consent-record'))}{button('afresh', text('consent-again'))}</div>"
        f'<p class="vv-small">{escape(text("consent-record.about"))}</p>',
    )
