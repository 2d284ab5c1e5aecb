"""The server's picture in the player's place, with a timeline and numbers of its own: the player's need the player."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trame.widgets import html
from trame_client.widgets.core import AbstractElement

from vertebra_viz.app.logic.remote import AREA
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.catalogue.looks import THEMES
from vertebra_viz.catalogue.views import POLARITIES, STYLES, VIEWS, Style
from vertebra_viz.evidence.notices import disclaimer

_BOTH = "{camera: $event.target.checked, style: $event.target.checked}"
_GROUND = THEMES["light"]  # of the picture that is to come


class RemoteArea(AbstractElement):  # type: ignore[misc]
    """trame-rca's element, without its client code, which a page loads when it first shows one."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("remote-controlled-area", **kwargs)
        self._attr_names += ["name", "display", ("image_style", "imageStyle")]


def picture() -> None:
    """Lay out the picture, its timeline and its numbers."""
    name = NAMES.picture
    with html.Section(
        v_if=f"{name.on} && {NAMES.player.remote}",
        classes="vv-remote",
        raw_attrs=[
            'aria-label="Picture, drawn by the server"',
            f':data-painted="{name.painted}"',
        ],
    ):
        with html.Div(
            classes="vv-remote-picture",
            style=(f"{{ background: 'linear-gradient({_GROUND.above}, {_GROUND.below})' }}",),
            raw_attrs=['role="img"', f':aria-label="{_in_words()}"'],
        ):
            RemoteArea(
                name=AREA,
                display="image",
                image_style=("{width: '100%', height: '100%', objectFit: 'contain'}",),
            )
        with html.Div(classes="vv-row vv-remote-look"):
            _choice("Style", STYLES, name.style, f"{name.style} = $event.target.value")
            with html.Template(v_if=f"{name.style} === '{Style.XRAY}'"):
                _choice("Metal", POLARITIES, name.polarity, f"{name.polarity} = $event.target.value")
            _choice("View", VIEWS, name.view, ("remote.look_from", "[$event.target.value]"))
            with html.Label(classes="vv-inline"):
                html.Input(
                    type="checkbox",
                    raw_attrs=[f':checked="{name.follows}"'],
                    change=("remote.follow", f"[{{direction: {_BOTH}}}]"),
                )
                html.Span("Follow the steps")
        with html.P(classes="vv-remote-caption", raw_attrs=['role="status"']):
            html.Strong("{{ " + name.spoken + " }}")
            html.Span("{{ " + name.caption + " }}")
        with html.Div(classes="vv-row vv-remote-time"):
            _button("Previous stage", "previous", ("remote.playback.step", "[-1]"))
            with html.Button(
                type="button",
                classes="vv-button vv-primary",
                click=("remote.playback.toggle",),
                raw_attrs=[f":aria-label=\"{name.playing} ? 'Pause' : 'Play'\""],
            ):
                icon("pause", name.playing)
                icon("play", f"!{name.playing}")
            _button("Next stage", "next", ("remote.playback.step", "[1]"))
            html.Input(
                type="range",
                classes="vv-slider",
                raw_attrs=[
                    'min="0"',
                    f':max="{NAMES.clip.stages}.length"',
                    'step="0.01"',
                    f':value="{name.position}"',
                    'aria-label="Time"',
                    f':aria-valuetext="{name.spoken}"',
                ],
                input=f"{name.position} = Number($event.target.value)",
            )
        with html.Dl(classes="vv-remote-numbers"):
            for entries in (name.heights, name.volumes):
                with html.Div(v_for=f"e in {entries}", key="e.key"):
                    html.Dt("{{ e.label }}")
                    html.Dd("{{ e.value }}", raw_attrs=[':data-number="e.key"'])
        html.P(disclaimer(), classes="vv-disclaimer")


def _choice(label: str, names: Mapping[Any, str], value: str, change: object) -> None:
    with html.Label(classes="vv-inline"):
        html.Span(label)
        with html.Select(raw_attrs=[f':value="{value}"'], change=change):
            for each, title in names.items():
                html.Option(title, value=str(each))


def _button(label: str, name: str, click: tuple[str, str]) -> None:
    with html.Button(type="button", classes="vv-button", click=click, raw_attrs=[f'aria-label="{label}"']):
        icon(name)


def _in_words() -> str:
    """As a page expression: the picture in words."""
    name = NAMES.picture
    view = f"({name.view} ? {name.view} + ' view, ' : '')"
    return f"'3D picture, ' + {view} + {name.style} + ' style. ' + {NAMES.clip.title} + '. ' + {name.spoken}"
