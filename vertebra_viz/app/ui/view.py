"""The picture, with the buttons for style and view on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyvista as pv
from trame.widgets import html
from trame.widgets import vuetify3 as v3
from trame_pyvista.rca_view import PyVistaRCAView
from trame_rca.view_adapter import RcaViewAdapter

from vertebra_viz.app.logic.painter import Painter
from vertebra_viz.app.state import Names
from vertebra_viz.scene import STYLES, VIEWS

MOST_PIXELS = 1_600_000  # a projector's view; more only costs time without a graphics card


class PaintedView(PyVistaRCAView):  # type: ignore[misc]
    """PyVista's server-rendered view, fed by a `Painter` instead of drawing on the event loop."""

    def __init__(self, plotter: pv.Plotter, painter: Painter, **kwargs: Any) -> None:
        self._painter = painter
        super().__init__(plotter, **kwargs)

    def create_view_handler(self, *_: Any, **__: Any) -> RcaViewAdapter:
        """Return what connects the page's area to the painter."""
        adapter = RcaViewAdapter(self._painter, self.name, scheduler=self._painter)
        adapter.max_pixel_count = MOST_PIXELS
        self.add_view_handler(adapter)
        return adapter


def view(plotter: pv.Plotter, painter: Painter, name: Names, look_from: Callable[[str], None]) -> None:
    """Lay out the picture and its buttons."""
    with html.Section(classes="vv-view", raw_attrs=['aria-label="Picture"']):
        with html.Div(
            classes="vv-picture",
            raw_attrs=[
                'role="img"',
                f':aria-label="{_description(name)}"',
            ],
        ):
            PaintedView(
                plotter, painter, image_style=("{width: '100%', height: '100%', objectFit: 'contain'}",)
            )
        with html.Div(classes="vv-look"):
            with html.Div(classes="vv-segments", raw_attrs=['role="group"', 'aria-label="Style"']):
                for style in STYLES:
                    v3.VBtn(
                        style.capitalize(),
                        click=f"{name.look.style} = '{style}'",
                        active=(f"{name.look.style} === '{style}'",),
                        raw_attrs=[f":aria-pressed=\"{name.look.style} === '{style}'\""],
                    )
            with html.Div(classes="vv-segments", raw_attrs=['role="group"', 'aria-label="View"']):
                for stand in VIEWS:
                    v3.VBtn(
                        stand.capitalize(),
                        click=(look_from, f"['{stand}']"),
                        active=(f"{name.look.view} === '{stand}'",),
                        raw_attrs=[f":aria-pressed=\"{name.look.view} === '{stand}'\""],
                    )
        v3.VProgressLinear(
            indeterminate=True,
            active=(name.status.busy,),
            absolute=True,
            color="primary",
            raw_attrs=['aria-label="Building the case"'],
        )


def _description(name: Names) -> str:
    """As a page expression: the picture in words."""
    seen = f"'3D picture, ' + {name.look.view} + ' view, ' + {name.look.style} + ' style. '"
    return f"{seen} + {name.status.title} + '. ' + {name.player.spoken}"
