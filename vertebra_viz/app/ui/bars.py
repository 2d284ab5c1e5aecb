"""The choices of a question, each with a bar once it is known how many picked it."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.ui.icons import icon
from vertebra_viz.words import text


def choices(entries: str, *, picked: str, right: str, counts: str, click: object, disabled: str) -> None:
    """Lay out the choices.

    Parameters
    ----------
    entries : str
        Page expression: the list of texts. So are the others.
    picked, right : str
        Index of the choice that was picked, and of the one that was measured.
    counts : str
        How many picked each, or nothing yet.
    click : object
        What a click on one does; ``place`` is its index there.
    """
    most = f"Math.max(1, ...({counts} ?? []))"
    with (
        html.Ul(classes="vv-choices"),
        html.Li(v_for=f"(choice, place) in {entries}", key="place"),
        html.Button(
            type="button",
            classes="vv-choice",
            click=click,
            disabled=(disabled,),
            raw_attrs=[
                f':aria-pressed="String({picked} === place)"',
                f':data-right="{right} === place || undefined"',
            ],
        ),
    ):
        html.Span("{{ choice }}", classes="vv-choice-text")
        with html.Span(v_if=f"{right} === place", classes="vv-choice-right"):
            icon("tick")
            html.Span(text("question-measured"), classes="vv-unseen")
        html.Span("{{ " + counts + "[place] }}", v_if=counts, classes="vv-choice-count")
        with html.Span(v_if=counts, classes="vv-bar", raw_attrs=['aria-hidden="true"']):
            html.Span(style=(f"{{inlineSize: `${{100 * {counts}[place] / {most}}}%`}}",))
