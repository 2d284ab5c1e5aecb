"""The sheet to take home, printed by the browser on two pages: this case, the options, and what the person has answered.

It is hidden on the screen. ``static/bridge/sheet.js`` fills it with the pictures, numbers and answers of this page.
"""

from __future__ import annotations

from html import escape

from vertebra_viz import clinic
from vertebra_viz.app.ui.consent_options import hidden
from vertebra_viz.app.ui.consent_people import array
from vertebra_viz.evidence.brief import outcomes, unknown
from vertebra_viz.evidence.claim_words import said
from vertebra_viz.evidence.decision import red_flags
from vertebra_viz.evidence.grid import OutcomeRow
from vertebra_viz.evidence.options import COMPARED
from vertebra_viz.evidence.people import has_array
from vertebra_viz.words import text

PICTURES = ("intact", "broken", "after")


def sheet() -> str:
    """Lay out both pages."""
    return f'<section class="vv-sheet" aria-hidden="true">{_first()}{_second()}</section>'


def _first() -> str:
    pictures = "".join(
        f'<figure><img alt="" data-sheet-picture="{name}"><figcaption>{escape(text(f"sheet-{name}"))} '
        f'<b data-sheet-height="{name}"></b></figcaption></figure>'
        for name in PICTURES
    )
    heads = "".join(f"<th{hidden(option)}>{escape(option.label)}</th>" for option in COMPARED)
    rows = "".join(_row(row) for row in outcomes())
    open_questions = " ".join(escape(each.text) for each in unknown())
    return (
        f'<div class="vv-sheet-page"><header><h2>{escape(text("consent-title"))}</h2><p data-sheet="case"></p>'
        f"<p>{escape(text('disclaimer'))} {escape(clinic.current().reviewed)}</p></header>"
        f'<div class="vv-sheet-pictures">{pictures}</div><p data-sheet="numbers"></p>'
        f"<table><thead><tr><th>{escape(text('grid-head'))}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        f"<h3>{escape(text('consent-section-uncertain'))}</h3><p>{open_questions}</p></div>"
    )


def _row(row: OutcomeRow) -> str:
    cells = ""
    for option in COMPARED:
        cell = row.cells[option]
        inner = "".join(
            f"<div><b>{escape(said(claim))}</b>{array(claim) if has_array(claim) else ''}</div>"
            for claim in cell.claims
        )
        cells += f"<td{hidden(option)}>{inner or escape(cell.text)}</td>"
    return f"<tr><th>{escape(row.title)}<small>{escape(row.period)}</small></th>{cells}</tr>"


def _second() -> str:
    flags = "".join(f"<li>{escape(each.text)}</li>" for each in red_flags(procedure=True))
    boxes = "".join(
        f"<h3>{escape(text(title))}</h3><div class='vv-sheet-box' data-sheet='{key}'></div>"
        for key, title in (
            ("unclear", "sheet-unclear"),
            ("values", "consent-values"),
            ("leaning", "consent-leaning"),
            ("questions", "consent-questions"),
        )
    )
    return (
        f'<div class="vv-sheet-page">{boxes}'
        f'<div class="vv-sheet-flags"><h3>{escape(text("consent-red-flags"))}</h3><p>{escape(text("consent-red-flags.intro"))}</p>'
        f"<ul>{flags}</ul></div>"
        f'<div class="vv-sheet-foot"><div class="vv-sheet-box"><b>{escape(text("sheet-telephone"))}</b>'
        f"<p>{escape(clinic.current().name)} {escape(clinic.current().telephone)}</p></div>"
        f'<img alt="" data-sheet="qr"></div></div>'
    )
