"""The page: its parts, laid out; widths and colours are the style sheet's business."""

from __future__ import annotations

import pyvista as pv
from trame.ui.vuetify3 import VAppLayout
from trame.widgets import html
from trame.widgets import vuetify3 as v3
from trame_server import Server

from vertebra_viz.app.logic.painter import Painter
from vertebra_viz.app.logic.session import Session
from vertebra_viz.app.state import Names
from vertebra_viz.app.ui import assets, theme
from vertebra_viz.app.ui.case_panel import case_panel
from vertebra_viz.app.ui.numbers_panel import numbers_panel
from vertebra_viz.app.ui.timeline import timeline
from vertebra_viz.app.ui.view import view

TITLE = "Vertebra: fracture and kyphoplasty"


def build_page(server: Server, name: Names, session: Session, painter: Painter, plotter: pv.Plotter) -> None:
    """Make the page for one server.

    Parameters
    ----------
    name : Names
        The state's keys (``TypedState.name``).
    """
    server.enable_module(assets)
    server.state.trame__title = TITLE
    with (
        VAppLayout(server, vuetify_config=theme.VUETIFY, full_height=True),
        html.Main(
            classes=("{'vv': true, 'vv-case-closed': !" + name.form.open + "}",),
            raw_attrs=[f':data-painted="{name.status.painted}"', f':data-busy="{name.status.busy}"'],
        ),
    ):
        with html.Header(classes="vv-header"):
            html.H1("Vertebra")
            html.P("{{ " + name.status.title + " }}", classes="vv-title")
            v3.VBtn(
                "{{ " + name.form.open + " ? 'Hide case' : 'Change case' }}",
                classes="vv-toggle",
                variant="outlined",
                click=f"{name.form.open} = !{name.form.open}",
                raw_attrs=[f':aria-expanded="{name.form.open}"'],
            )
        case_panel(name)
        view(plotter, painter, name, session.look_from)
        numbers_panel(name)
        timeline(name, session)
