"""The form's controls, made from the case's own field definitions, and the conversion between form values and a case.

The form is flat: one value per field path, ``None`` where it is left to the level. It may hold what cannot be built;
then `case_from` raises CaseError in one line and the form keeps what was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vertebra_viz.case.case import Case, FractureAge, FractureKind, OtherLevel
from vertebra_viz.case.errors import OTHER_LEVELS, CaseError, refusal
from vertebra_viz.case.fields import Field, leaves, nested
from vertebra_viz.case.fracture import back_wall_can_break
from vertebra_viz.case.grades import ANY_LEVEL, GRADES, grade_losses
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.case.treatment import treatment_kind, uses
from vertebra_viz.words import cached_by_language, has_text, text
from vertebra_viz.words.figures import figure

# A fracture is given by its grade or by its three losses, never both; this switch of the form says which.
BY = "fracture.by"
BY_GRADE, BY_LOSS = "grade", "losses"
GROUPS = VERTEBRA, FRACTURE, TREATMENT, SECOND, THIRD, SHAPE = (
    "vertebra",
    "fracture",
    "treatment",
    "second",
    "third",
    "shape",
)


@dataclass(frozen=True)
class Control:
    """One control of the form.

    Attributes
    ----------
    path : field path, as in JSON.
    group : its group: vertebra, fracture, treatment, second, third, or shape.
    part : of the shape: body, canal, pedicle and so on; of another level: fracture, treatment; empty elsewhere.
    label, help : its name, and the definition's own line of help.
    choices : ``{"title", "value"}`` of each allowed value; empty for a number.
    unit, low, high, step : of a number, as shown (fractions of a height are shown in %).
    factor : shown value over the field's value.
    optional : whether it may be left to the level.
    """

    path: str
    group: str
    part: str
    label: str
    help: str
    choices: tuple[dict[str, Any], ...]
    unit: str
    low: float
    high: float
    step: float
    factor: float
    optional: bool


@cached_by_language
def controls() -> dict[str, Control]:
    """Every control by path, in the order of the definitions."""
    return {path: _control(field) for path, field in leaves(Case).items()}


def _control(field: Field) -> Control:
    group, _, name = field.path.rpartition(".")
    other, _, inner = group.partition(".")
    percent = field.unit == "fraction"
    factor = 100.0 if percent else 1.0
    low, high = factor * (field.low or 0.0), factor * (field.high or 0.0)
    choices = tuple(
        c
        for c in field.choices
        if not (other in OTHER_LEVELS and name == "kind" and inner == FRACTURE and c == "none")
    )
    values = tuple(range(int(low), int(high) + 1)) if field.is_integer and not field.choices else choices
    unit = {"fraction": "%", "1": "×" if field.path == "scale" else "", "deg": "°"}.get(
        field.unit, field.unit
    )
    return Control(
        path=field.path,
        group=other or VERTEBRA,
        part=_part(field.path) if group == SHAPE else inner,
        label=text(f"control-{_same_at_each_level(field.path)}"),
        help=field.help,
        choices=tuple({"title": _title(field.path, value, unit), "value": value} for value in values),
        unit=unit,
        low=low,
        high=high,
        step=1.0 if percent or high - low > 40.0 else 0.01 if high - low <= 1.5 else 0.1,
        factor=factor,
        optional=field.default is None,
    )


def _same_at_each_level(path: str) -> str:
    """Return a field's path without the level, as its name has it in messages."""
    level, _, inner = path.partition(".")
    return (inner if level in OTHER_LEVELS else path).replace(".", "-")


def _part(path: str) -> str:
    extra = ShapeOverrides.model_fields[path.rpartition(".")[2]].json_schema_extra
    return str(extra["group"]) if isinstance(extra, dict) else ""


def _title(path: str, value: str | int, unit: str) -> str:
    if isinstance(value, int):
        return text("form-value", value=value, unit=unit) if unit else figure(value, 0)
    name = f"choice-{_same_at_each_level(path)}-{value}"
    return text(name) if has_text(name) else value  # a level is its own name


def section_title(group: str, part: str = "") -> str:
    """Return the heading over controls of another level or of a part of the shape; empty for any other group."""
    name = "-".join(filter(None, (group, part)))
    return text(f"section-{name}") if group in (SHAPE, SECOND, THIRD) else ""


def values_from(case: Case) -> dict[str, Any]:
    """Return what the form holds for ``case``."""
    values: dict[str, Any] = {BY: BY_LOSS if case.fracture.grade is None else BY_GRADE}
    for name, other in case.others.items():
        values[f"{name}.{BY}"] = BY_LOSS if other.fracture.grade is None else BY_GRADE
    for path, control in controls().items():
        value: Any = case
        for name in path.split("."):
            value = getattr(value, name, None)
        values[path] = round(control.factor * value, 6) if isinstance(value, float) else value
    return values


def case_from(values: dict[str, Any]) -> Case:
    """Return the case the form asks for; CaseError, in one line, where there is none."""
    flat: dict[str, Any] = {}
    meanings = Meanings(values)
    for path, control in controls().items():
        value = values.get(path)
        if value is None or value == "" or not meanings.has(path):
            continue
        if isinstance(value, int | float) and not control.choices:
            if (
                not control.low <= value <= control.high
            ):  # the refusal names the shown unit: 150 %, where the case has 1.5
                raise refusal(
                    path,
                    value,
                    text(
                        "allowed-form-range",
                        low=figure(control.low, _decimals(control.low)),
                        high=figure(control.high, _decimals(control.high)),
                        unit=control.unit,
                    ).strip(),
                )
            value = round(value / control.factor, 6) if control.factor != 1.0 else value
        flat[path] = value
    if values.get("fracture.kind") == FractureKind.NONE:
        flat["treatment.kind"] = "none"
    return Case.parse(nested(flat))


def _decimals(bound: float) -> int:
    """How many decimals a bound has, as it is written shortest."""
    return len(f"{bound:g}".partition(".")[2])


def in_words_of_the_form(error: CaseError) -> str:
    """Return an error's line with the control's own name, and its level's, in the place of the field's path."""
    path = error.field
    if path not in controls():
        return str(error)
    control = controls()[path]
    where = section_title(control.group) if control.group in OTHER_LEVELS else ""
    if not where and path.endswith(".kind"):  # the one name that two controls share
        where = text(f"form-group-{control.group}")
    name = text("form-control-of", section=where, control=control.label) if where else control.label
    return str(error.called(name))


class Meanings:
    """Which fields have a meaning beside the ``values`` of a form, of which each level's are put together once."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values
        self._own: dict[str, dict[str, Any]] = {other: {} for other in OTHER_LEVELS}
        for path, value in values.items():
            other, _, inner = path.partition(".")
            if other in self._own:
                self._own[other][inner] = value
        for own in self._own.values():
            own["treatment.kind"] = own.get("treatment.kind") or treatment_kind({})
        self._treatments = {other: _treatment(own) for other, own in {"": values, **self._own}.items()}

    def has(self, path: str) -> bool:
        """Whether the field at ``path`` has a meaning."""
        other, _, inner = path.partition(".")
        if other not in self._own:
            return _means_something(path, self._values, self._treatments[""])
        if not self._values.get(f"{other}.level"):  # switched off; a third one needs a second
            return inner == "level" and (other == SECOND or bool(self._values.get("second.level")))
        own = self._own[other]
        if inner.startswith("treatment.") and own.get("when") == "later":
            return False
        return _means_something(inner, own, self._treatments[other])


def _treatment(values: dict[str, Any]) -> dict[str, Any]:
    return {name.removeprefix("treatment."): value for name, value in values.items()}


def _means_something(path: str, values: dict[str, Any], beside: dict[str, Any]) -> bool:
    """Whether a field of one level has a meaning; ``beside`` are the same values by their names in a treatment."""
    if path.startswith("treatment."):
        known = uses(str(beside.get("kind")), path.removeprefix("treatment."), beside)
        return known and values.get("fracture.kind") != FractureKind.NONE
    if path.startswith("fracture.") and path != "fracture.kind":
        if values.get("fracture.kind") == FractureKind.NONE:
            return False
        if path.endswith("_loss"):
            return values.get(BY) == BY_LOSS
        by_loss = values.get(BY) == BY_LOSS
        if path == "fracture.cleft":
            return values.get("fracture.age") == FractureAge.UNHEALED
        if path == "fracture.back_wall":
            return by_loss or _grade_breaks_back_wall(values)
        return path != "fracture.grade" or not by_loss
    return True


def _grade_breaks_back_wall(values: dict[str, Any]) -> bool:
    kind, grade = values.get("fracture.kind") or FractureKind.WEDGE, values.get("fracture.grade")
    grade = 2 if grade is None else grade
    return grade in GRADES and back_wall_can_break(grade_losses(kind, grade, ANY_LEVEL))


def with_losses(values: dict[str, Any], before: dict[str, Any], shown: Case) -> dict[str, Any]:
    """Return the form with the losses that are shown, where the user has just switched a fracture from grade to losses."""
    levels: dict[str, Case | OtherLevel] = {"": shown}
    levels |= {f"{name}.": other for name, other in shown.others.items()}
    for prefix, level in levels.items():
        if values.get(prefix + BY) == BY_LOSS and before.get(prefix + BY) != BY_LOSS:
            values = values | {f"{prefix}{path}": loss for path, loss in losses_percent(level).items()}
    return values


def losses_percent(level: Case | OtherLevel) -> dict[str, float]:
    """Return what the controls of the three losses show for a level's fracture, by path."""
    names = ("anterior_loss", "middle_loss", "posterior_loss")
    losses = zip(names, level.losses, strict=True)
    return {f"fracture.{name}": round(100.0 * x, 1) for name, x in losses}


def completed(values: dict[str, Any], case: Case) -> dict[str, Any]:
    """Return the form with the values that ``case`` has for empty controls: those that have just become relevant."""
    known = values_from(case).items()
    missing = {path: value for path, value in known if value is not None and values.get(path) is None}
    return values | missing if missing else values
