"""The server's picture in the player's place, with its own timeline and numbers, as the player's are not available then."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from trame.widgets import html
from trame_client.widgets.core import AbstractElement

from vertebra_viz.app.logic.remote import AREA
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.expressions import named, quoted, said
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.catalogue.looks import THEMES
from vertebra_viz.catalogue.views import POLARITIES, STYLES, VIEWS, Style
from vertebra_viz.evidence.notices import disclaimer
from vertebra_viz.words import text

_BOTH = "{camera: $event.target.checked, style: $event.target.checked}"
_GROUND = THEMES["light"]  # of the picture that is to come


class RemoteArea(AbstractElement):  # type: ignore[misc]
    """trame-rca's element without its client code, which a page loads when it first shows one."""

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
            named("aria-label", "picture-of-server"),
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
            _choice(text("picture-style"), STYLES, name.style, f"{name.style} = $event.target.value")
            with html.Template(v_if=f"{name.style} === '{Style.XRAY}'"):
                _choice(
                    text("picture-metal"), POLARITIES, name.polarity, f"{name.polarity} = $event.target.value"
                )
            _choice(text("picture-view"), VIEWS, name.view, ("remote.look_from", "[$event.target.value]"))
            with html.Label(classes="vv-inline"):
                html.Input(
                    type="checkbox",
                    raw_attrs=[f':checked="{name.follows}"'],
                    change=("remote.follow", f"[{{direction: {_BOTH}}}]"),
                )
                html.Span(text("picture-follow-steps"))
        with html.P(classes="vv-remote-caption", raw_attrs=['role="status"']):
            html.Strong("{{ " + name.spoken + " }}")
            html.Span("{{ " + name.caption + " }}")
        with html.Div(classes="vv-row vv-remote-time"):
            _button(text("picture-previous"), "previous", ("remote.playback.step", "[-1]"))
            with html.Button(
                type="button",
                classes="vv-button vv-primary",
                click=("remote.playback.toggle",),
                raw_attrs=[
                    f':aria-label="{name.playing} ? {said("picture-pause")} : {said("picture-play")}"'
                ],
            ):
                icon("pause", name.playing)
                icon("play", f"!{name.playing}")
            _button(text("picture-next"), "next", ("remote.playback.step", "[1]"))
            html.Input(
                type="range",
                classes="vv-slider",
                raw_attrs=[
                    'min="0"',
                    f':max="{NAMES.clip.stages}.length"',
                    'step="0.01"',
                    f':value="{name.position}"',
                    named("aria-label", "picture-time"),
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
    with html.Button(
        type="button", classes="vv-button", click=click, raw_attrs=[f'aria-label="{escape(label)}"']
    ):
        icon(name)


def _in_words() -> str:
    """Return a page expression that describes the picture in words."""
    name = NAMES.picture
    of = {"style": _titled(STYLES, name.style), "title": NAMES.clip.title, "moment": name.spoken}
    turned = said("picture-in-words-turned", **of)
    return f"{name.view} ? {said('picture-in-words', view=_titled(VIEWS, name.view), **of)} : {turned}"


def _titled(titles: Mapping[Any, str], value: str) -> str:
    """Return a page expression for the title of a value."""
    entries = ", ".join(f"{quoted(str(each))}: {quoted(title)}" for each, title in titles.items())
    return f"({{{entries}}})[{value}]"
