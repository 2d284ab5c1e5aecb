"""Explore: every parameter, cases to start from, the way back and forth, and files to take away.

The controls are laid out once for all of them; what each is, it says itself (`logic.case_form.Control`).
"""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.case_form import BY, BY_GRADE, BY_LOSS, FRACTURE, SECOND, SHAPE, THIRD
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.catalogue.views import PAIR, STYLES, Style

FILES = {
    "glb": "3D file, for viewers",
    "html": "This picture as one page",
    "stl": "The bone's surface, for printing",
    "png": "Picture",
    "xlsx": "Numbers, for Excel and the like",
    "csv": "Numbers, as plain text",
    "json": "Numbers, for a program",
}
CLOSED = [SECOND, THIRD, SHAPE]  # groups that are folded up at first
# how the two pictures on a surgeon's screens are drawn, whatever the player shows
XRAY_LOOK = f"&style={Style.XRAY}&view={PAIR}"
_VALUES, _FACTS = NAMES.form.values, NAMES.form.facts
_VALUE, _FACT = f"{_VALUES}[c.path]", f"{_FACTS}[c.path]"
_ANY_SHOWN = f"part.controls.some((c) => {_FACT}?.shown)"


def panel() -> None:
    """Lay out the panel."""
    _way_back()
    _presets()
    with (
        html.Div(
            v_for=f"group in {NAMES.form.groups}", key="group.name", raw_attrs=[':data-group="group.name"']
        ),
        html.Details(classes="vv-group", raw_attrs=[f':open="!{CLOSED}.includes(group.name) || undefined"']),
    ):
        html.Summary("{{ group.title }}")
        with html.Template(v_for="part in group.parts", key="part.title"):
            html.H3("{{ part.title }}", v_if=f"part.title && {_ANY_SHOWN}", classes="vv-part")
            _by()
            with (
                html.Template(v_for="c in part.controls", key="c.path"),
                html.Div(v_if=f"{_FACT}?.shown", classes="vv-control"),
            ):
                _choice()
                _number()
                html.P("{{ c.help }}", classes="vv-help", raw_attrs=[':id="`${c.path}-help`"'])
    with html.Div(raw_attrs=['role="status"', 'aria-live="polite"']):
        html.P(
            "\N{WARNING SIGN} {{ " + NAMES.explore.breach + " }}",
            v_if=NAMES.explore.breach,
            classes="vv-breach",
        )
    _rows("Needles", NAMES.explore.needles)
    _files()


def _way_back() -> None:
    explore = NAMES.explore
    with html.Div(classes="vv-row", raw_attrs=['role="group"', 'aria-label="What was tried"']):
        _tool("Undo", "undo", "case_logic.undo", f"!{explore.can_undo}")
        _tool("Redo", "redo", "case_logic.redo", f"!{explore.can_redo}")
        _tool("Reset", "reset", "case_logic.reset", "false")


def _tool(label: str, name: str, action: str, disabled: str) -> None:
    with html.Button(type="button", classes="vv-button", click=(action,), disabled=(disabled,)):
        icon(name)
        html.Span(label)


def _presets() -> None:
    with html.Div(classes="vv-control"):
        html.Label("Start from", raw_attrs=['for="vv-preset"'], classes="vv-label")
        with html.Select(
            id="vv-preset",
            raw_attrs=[f':value="{NAMES.explore.preset}"'],
            change=("case_logic.choose", "[$event.target.value]"),
        ):
            html.Option("A case of your own", value="", raw_attrs=["disabled"])
            html.Option(
                "{{ p.title }}", v_for=f"p in {NAMES.explore.presets}", key="p.name", value=("p.name",)
            )


def _by() -> None:
    """Grade or losses: a fracture is given by one of them; another level's is a part of that level's group."""
    prefix = f"(part.title === '{FRACTURE.capitalize()}' ? `${{group.name}}.` : '')"
    by, kind = (f"{prefix} + '{path}'" for path in (BY, "fracture.kind"))
    with html.Fieldset(
        v_if=f"(group.name === '{FRACTURE}' || {prefix}) && {_FACTS}[{kind}]?.shown && {_VALUES}[{kind}] !== 'none'",
        classes="vv-segments vv-by",
    ):
        html.Legend("Given by", classes="vv-unseen")
        for value, label, sign in ((BY_GRADE, "By grade", "!=="), (BY_LOSS, "By height lost", "===")):
            with html.Label():
                html.Input(
                    type="radio",
                    value=value,
                    checked=(f"{_VALUES}[{by}] {sign} '{BY_LOSS}'",),
                    change=_set(by, f"'{value}'"),
                    raw_attrs=[':name="`vv-by-${group.name}`"'],
                )
                html.Span(label)


def _choice() -> None:
    """A list of names: few beside each other, many to be opened."""
    put = "c.choices.find((each) => String(each.value) === $event.target.value)?.value ?? null"
    with html.Template(v_if="c.choices.length"):
        html.Label("{{ c.label }}", classes="vv-label", raw_attrs=[':for="c.path"'])
        with html.Select(
            raw_attrs=[
                ':id="c.path"',
                ':data-field="c.path"',
                f":value=\"String({_VALUE} ?? '')\"",
                ':aria-describedby="`${c.path}-help`"',
            ],
            change=_set("c.path", put),
        ):
            html.Option(
                "{{ c.path.endsWith('.level') ? 'No other level' : "
                f"`By level: ${{{_FACT}.resolved ?? ''}} ${{c.unit}}`"
                " }}",
                v_if="c.optional && !c.path.endsWith('fracture.grade')",
                value="",
            )
            html.Option(
                "{{ each.title }}", v_for="each in c.choices", key="each.title", value=("String(each.value)",)
            )


def _number() -> None:
    """A number: typed, or dragged; empty where it is left to what is usual."""
    put = _set("c.path", "$event.target.value === '' ? null : Number($event.target.value)")
    with html.Template(v_else=True):
        with html.Div(classes="vv-number"):
            html.Label("{{ c.label }}", classes="vv-label", raw_attrs=[':for="c.path"'])
            html.Button(
                "As usual",
                type="button",
                classes="vv-text-button",
                v_if=f"c.optional && !c.path.includes('fracture.') && {_VALUE} !== null",
                click=_set("c.path", "null"),
                raw_attrs=[':aria-label="`${c.label}: as usual`"'],
            )
            html.Input(
                type="number",
                raw_attrs=[
                    ':id="c.path"',
                    ':data-field="c.path"',
                    ':step="c.step"',
                    'inputmode="decimal"',
                    f':value="{_VALUE}"',
                    f':placeholder="{_FACT}.resolved"',
                    ':aria-describedby="`${c.path}-help`"',
                ],
                change=put,
            )
            html.Span("{{ c.unit }}", classes="vv-unit")
        html.Input(
            type="range",
            classes="vv-slider",
            input=put,
            raw_attrs=[
                ':min="c.low"',
                f':max="{_FACT}.high"',
                ':step="c.step"',
                f':value="{_VALUE} ?? {_FACT}.resolved"',
                ':aria-label="`${c.label}, ${c.unit}`"',
                ':aria-describedby="`${c.path}-help`"',
            ],
        )


def _set(path: str, expression: str) -> str:
    """As a page expression: put a value into the form. A new object, so that the change is seen and sent."""
    return f"{_VALUES} = {{...{_VALUES}, [{path}]: {expression}}}"


def _rows(title: str, entries: str) -> None:
    """What is known beside the player's own numbers."""
    with html.Details(v_if=f"{entries}.length", classes="vv-group"):
        html.Summary(title)
        with html.Dl(classes="vv-told"), html.Template(v_for=f"e in {entries}", key="e.key"):
            html.Dt("{{ e.label }}")
            with html.Dd(raw_attrs=[":class=\"{'vv-breach': e.breach}\""]):
                html.Span("{{ e.value }}")
                html.Small("{{ line }}", v_for="line in e.details", key="line")


def _address(suffix: str, look: str = "") -> str:
    """As a page expression: where a file is, of the moment and the look that the player shows, or of another look."""
    player = NAMES.player
    look = look or f"&view=${{{player.view}}}&style=${{{player.style}}}"
    return f"`download/vertebra-${{{_VALUES}.level}}.{suffix}?${{{NAMES.clip.link}}}&stage=${{{player.stage}}}{look}`"


def _files() -> None:
    with html.Details(classes="vv-group", open=True):
        html.Summary("Take it with you")
        with html.Ul(classes="vv-files"):
            for suffix, what in FILES.items():
                _file(suffix, suffix.upper(), what, _address(suffix))
            _file(
                "xray",
                STYLES[Style.XRAY],
                "Pictures from behind and from the side",
                _address("png", XRAY_LOOK),
            )


def _file(name: str, label: str, what: str, address: str) -> None:
    with html.Li():
        with html.A(classes="vv-button", raw_attrs=[f':href="{address}"', "download", f'data-file="{name}"']):
            icon("save")
            html.Span(label)
        html.Small(what)
