"""What every field of a case allows, read from its one definition.

The options and help of the command line, the address of a page and the error messages are all made from this list, so
that they agree with the models.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import either, text

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


@dataclass(frozen=True)
class Field:
    """One leaf of a case.

    Attributes
    ----------
    path : dotted name, as in JSON (``"treatment.balloon_volume_ml"``).
    help_id : id of the message with its help.
    unit : ``"mm"``, ``"mL"``, ``"deg"``, ``"fraction"``, ``"1"``; empty for a choice of names.
    low, high : bounds, both included; None for a choice.
    choices : every allowed value, where they can be counted.
    is_integer : whether only whole numbers are allowed.
    default : None where it is left to the level or to another field.
    """

    path: str
    help_id: str
    unit: str
    low: float | None
    high: float | None
    choices: tuple[str | int, ...]
    is_integer: bool
    default: Any

    @property
    def help(self) -> str:
        """Its help, one line."""
        return text(self.help_id)

    @property
    def allowed(self) -> str:
        """What may be given, as a phrase: ``from 0.2 to 6 mL``, ``8 or 10``."""
        if self.choices:
            return either(self.choices)
        unit = "none" if self.unit in {"", "1", "fraction"} else self.unit
        kind = "whole" if self.is_integer else "any"
        return text("allowed-range", kind=kind, low=f"{self.low:g}", high=f"{self.high:g}", unit=unit)


@cache
def leaves(model: type[BaseModel], prefix: str = "") -> Mapping[str, Field]:
    """Every leaf of ``model`` and of the models in it, by dotted name, in the order they are defined.

    Where a field holds one of several models (a treatment), theirs are put together.
    """
    found: dict[str, Field] = {}
    for name, info in model.model_fields.items():
        path = prefix + name
        inner = [part for part in _parts(info.annotation) if _is_model(part)]
        for part in inner:
            for below, field in leaves(part, f"{path}.").items():
                known = found.get(below)
                found[below] = (
                    replace(known, choices=tuple(dict.fromkeys(known.choices + field.choices)))
                    if known
                    else field
                )
        if not inner:
            found[path] = _leaf(path, info)
    return types.MappingProxyType(found)


DEEPEST = 4  # more levels than any field is nested in


def value_of(typed: str) -> str | int | float:
    """Return the number that ``typed`` spells, or else the text itself: the value of an option or in an address."""
    if not _NUMBER.fullmatch(typed):
        return typed
    number = float(typed)
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def nested(flat: dict[str, Any]) -> dict[str, Any]:
    """Turn dotted names into nested dictionaries; CaseError where a name is both a value and a group."""
    tree: dict[str, Any] = {}
    for path, value in flat.items():
        *groups, last = path.split(".")
        at: Any = tree
        for group in groups:
            at = at.setdefault(group, {}) if isinstance(at, dict) else None
        if not isinstance(at, dict) or last in at:
            raise refusal(path, value, text("allowed-value-or-fields"))
        at[last] = value
    return tree


def refuse_booleans(data: Any, fields: Mapping[str, Field], path: str = "", depth: int = 0) -> None:
    """Refuse booleans, which no field of a case takes, before pydantic reads them as 1 and 0.

    What is nested deeper than any field is not checked: pydantic refuses the group that it is in.
    """
    if isinstance(data, dict) and depth < DEEPEST:
        for name, value in data.items():
            refuse_booleans(value, fields, f"{path}.{name}" if path else str(name), depth + 1)
    elif isinstance(data, bool):
        raise refusal(
            path or "case", data, fields[path].allowed if path in fields else text("allowed-no-boolean")
        )


def _is_model(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, BaseModel)


def _parts(annotation: Any) -> Iterator[Any]:
    """Members of an annotation, without ``Annotated``, ``Union`` and ``None`` round them."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _parts(get_args(annotation)[0])
    elif origin in {Union, types.UnionType}:
        for part in get_args(annotation):
            yield from _parts(part)
    elif annotation is not type(None):
        yield annotation


def _leaf(path: str, info: FieldInfo) -> Field:
    choices: list[str | int] = []
    for part in _parts(info.annotation):
        if get_origin(part) is Literal:
            choices += get_args(part)
        elif isinstance(part, type) and issubclass(part, Enum):
            choices += [member.value for member in part]
    bounds = {name: getattr(m, name) for m in info.metadata for name in ("ge", "le") if hasattr(m, name)}
    extra = info.json_schema_extra
    return Field(
        path=path,
        help_id=info.description or "",
        unit=str(extra.get("unit", "")) if isinstance(extra, dict) else "",
        low=bounds.get("ge"),
        high=bounds.get("le"),
        choices=tuple(choices),
        is_integer=int in _parts(info.annotation),
        default=None if info.is_required() else info.default,
    )
