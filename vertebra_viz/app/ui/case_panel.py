"""The controls for the case, one per field definition, in the groups that the definitions make."""

from __future__ import annotations

from trame.widgets import html
from trame.widgets import vuetify3 as v3

from vertebra_viz.app.logic.form import BY, BY_GRADE, BY_LOSS, Control, controls
from vertebra_viz.app.state import Names

GROUPS = {"": "Vertebra", "fracture": "Fracture", "treatment": "Treatment"}


def case_panel(name: Names) -> None:
    """Lay out the controls."""
    with html.Section(classes="vv-panel vv-case", raw_attrs=['aria-label="Case"']):
        for prefix, heading in GROUPS.items():
            with html.Fieldset(classes="vv-group"):
                html.Legend(heading)
                for path, control in controls().items():
                    if path.rpartition(".")[0] != prefix:
                        continue
                    if path == "fracture.grade":
                        _by(name)
                    if control.choices:
                        _choice(name, control)
                    else:
                        _number(name, control)


def _by(name: Names) -> None:
    """Grade or losses: a fracture is given by one of them."""
    values = name.form.values
    with html.Div(
        classes="vv-segments vv-by",
        v_if=f"{values}['fracture.kind'] !== 'none'",
        raw_attrs=['role="group"', 'aria-label="Fracture given by"'],
    ):
        for value, label in ((BY_GRADE, "By grade"), (BY_LOSS, "By height lost")):
            v3.VBtn(
                label,
                click=_set(name, BY, f"'{value}'"),
                active=(f"{values}['{BY}'] === '{value}'",),
                raw_attrs=[f":aria-pressed=\"{values}['{BY}'] === '{value}'\""],
            )


def _choice(name: Names, control: Control) -> None:
    path, fact = control.path, f"{name.form.facts}['{control.path}']"
    items: list[dict[str, object]] = list(control.choices)
    with html.Div(classes="vv-control", v_if=f"{fact}.shown"):
        v3.VSelect(
            label=control.label,
            items=(_items(name, control, items),),
            model_value=(f"{name.form.values}['{path}']",),
            update_modelValue=_set(name, path, "$event"),
            raw_attrs=[f'data-field="{path}"'],
        )
        html.P(control.help, classes="vv-help")


def _items(name: Names, control: Control, items: list[dict[str, object]]) -> str:
    """As a page expression: the choices, and first the level's own where the field may be left to it."""
    listed = ", ".join(f"{{title: '{item['title']}', value: {_literal(item['value'])}}}" for item in items)
    if not control.optional or control.path == "fracture.grade":
        return f"[{listed}]"
    unit = f" + ' {control.unit}'" if control.unit else ""
    own = f"'By level: ' + {name.form.facts}['{control.path}'].resolved{unit}"
    return f"[{{title: {own}, value: null}}, {listed}]"


def _literal(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value)


def _number(name: Names, control: Control) -> None:
    path, identity = control.path, f"vv-{control.path.replace('.', '-')}"
    value, fact = f"{name.form.values}['{path}']", f"{name.form.facts}['{path}']"
    put = _set(name, path, "$event.target.value === '' ? null : Number($event.target.value)")
    with html.Div(classes="vv-control", v_if=f"{fact}.shown"):
        with html.Div(classes="vv-number"):
            html.Label(control.label, raw_attrs=[f'for="{identity}"'])
            html.Button(
                "By level",
                type="button",
                v_if=f"{control.optional and not path.endswith('_loss')}".lower() + f" && {value} !== null",
                click=_set(name, path, "null"),
                raw_attrs=[f'aria-label="{control.label}: by level"'],
            )
            html.Input(
                type="number",
                id=identity,
                step=control.step,
                value=(value,),
                placeholder=(f"{fact}.resolved",),
                change=put,
                raw_attrs=[f'data-field="{path}"', f'aria-describedby="{identity}-help"'],
            )
            html.Span(control.unit or "×", classes="vv-unit")
        html.Input(
            type="range",
            min=control.low,
            max=(f"{fact}.high",),
            step=control.step,
            value=(f"{value} ?? {fact}.resolved",),
            input=put,
            classes="vv-slider",
            style=(
                f"{{'--vv-done': 100 * (({value} ?? {fact}.resolved) - {control.low}) / ({fact}.high - {control.low}) + '%'}}",
            ),
            raw_attrs=[
                f'aria-label="{control.label}, {control.unit}"',
                f'aria-describedby="{identity}-help"',
            ],
        )
        html.P(control.help, classes="vv-help", id=f"{identity}-help")


def _set(name: Names, path: str, expression: str) -> str:
    """As a page expression: put a value into the form. A new object, so that the change is seen and sent."""
    return f"{name.form.values} = {{...{name.form.values}, '{path}': {expression}}}"
