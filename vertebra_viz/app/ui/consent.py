"""Consent: the picture's numbers, for a patient and a clinician to read together beside it.

Everything else on that page is the same for everybody, so it is no part of a session: the text is made once
(`consent_text`) and loaded by the page, and the buttons under the picture are the page's own (``static/bridge/steps.js``).
Both are there before a session is, and stay when it ends. What somebody ticks never leaves the page.
"""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import NAMES
from vertebra_viz.words import text

_PANEL = NAMES.consent
_TALLEST = f"Math.max(...{_PANEL.heights}.map((each) => each.mm))"


def panel() -> None:
    """Lay out the numbers."""
    html.P("{{ " + NAMES.clip.title + " }}", classes="vv-sheet-title")
    with html.Section(classes="vv-said", raw_attrs=['aria-labelledby="vv-said-title"']):
        with html.Div():
            html.H2("{{ " + _PANEL.title + " }}", id="vv-said-title")
            html.P("{{ " + _PANEL.sentence + " }}", classes="vv-said-sentence", raw_attrs=['role="status"'])
            for line in (_PANEL.still, _PANEL.studies):
                html.P("{{ " + line + " }}", v_if=line)
            html.P("{{ " + _PANEL.read + " }}", classes="vv-read", v_if=_PANEL.read)
        with html.Div(classes="vv-said-measure"):
            html.H3(text("consent-front-height"))
            with (
                html.Ol(classes="vv-said-heights"),
                html.Li(v_for=f"h in {_PANEL.heights}", key="h.key", raw_attrs=[':data-height="h.key"']),
            ):
                with html.Span(classes="vv-said-well", raw_attrs=['aria-hidden="true"']):
                    html.Span(
                        classes="vv-said-bar", style=(f"{{blockSize: `${{100 * h.mm / {_TALLEST}}}%`}}",)
                    )
                html.Strong("{{ h.said }}")
                html.Span("{{ h.label }}", classes="vv-said-label")
        with html.Div(v_if=_PANEL.cement):
            for line in (_PANEL.cement, _PANEL.leaked):
                html.P("{{ " + line + " }}", v_if=line, classes="vv-said-cement")
