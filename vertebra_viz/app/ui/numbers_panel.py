"""The numbers beside the picture: measured on it, what the treatment did, where the needles run, what is assumed."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import Names


def numbers_panel(name: Names) -> None:
    """Lay out the numbers."""
    numbers = name.numbers
    with html.Section(classes="vv-panel vv-numbers", raw_attrs=['aria-label="Numbers"']):
        with html.Table(classes="vv-table"):
            html.Caption("Measured on this picture")
            with html.Thead(), html.Tr():
                html.Th("Height", raw_attrs=['scope="col"'])
                html.Th("Now", raw_attrs=['scope="col"'])
                html.Th("Since fracture", raw_attrs=['scope="col"'])
            _rows(numbers.heights, with_change=True)
        with html.Table(classes="vv-table"):
            html.Caption("Volume", classes="vv-hidden")
            with html.Thead(), html.Tr():
                html.Th("Volume", raw_attrs=['scope="col"'])
                html.Th("Now", raw_attrs=['scope="col"'])
            _rows(numbers.volumes, with_change=False)
        _list("What the treatment did", "measured, set against fracture", numbers.outcome)
        _list("Needle route", "measured", numbers.needles)
        _list("Assumed", "not measured", numbers.assumed)


def _rows(entries: str, *, with_change: bool) -> None:
    with html.Tbody(), html.Tr(v_for=f"row in {entries}", key="row.key"):
        with html.Th(raw_attrs=['scope="row"']):
            html.Span("{{ row.label }}")
            html.Small("{{ row.hint }}")
        html.Td("{{ row.value }}", raw_attrs=[':data-number="row.key"'])
        if with_change:
            html.Td("{{ row.change || '–' }}", classes="vv-change", raw_attrs=[':data-change="row.key"'])


def _list(heading: str, note: str, entries: str) -> None:
    with html.Div(classes="vv-card", v_if=f"{entries}.length"):
        with html.H2():
            html.Span(heading)
            html.Small(note, classes="vv-tag")
        with html.Dl(), html.Template(v_for=f"entry in {entries}", key="entry.label"):
            html.Dt("{{ entry.label }}")
            with html.Dd():
                html.Span("{{ entry.value }}", raw_attrs=[':data-outcome="entry.key"'])
                html.Small(
                    "{{ detail }}",
                    v_for="detail in entry.details",
                    key="detail",
                    classes=("{'vv-breach': entry.breach}",),
                )
