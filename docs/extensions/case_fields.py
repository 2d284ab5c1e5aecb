"""What the Python reference says of fields and members: a list of them under the class's description.

A field of a case keeps its help, unit and bounds in pydantic's own place, a member of an enumeration is only a value, and
a measured number is described in the catalogue; Sphinx looks in none of these.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import Enum
from typing import Any

from pydantic import BaseModel
from sphinx.application import Sphinx

from vertebra_viz.case.fields import leaves
from vertebra_viz.catalogue.quantities import OUTCOMES, QUANTITIES


def described(found: type) -> Iterator[tuple[str, str]]:
    """Name and description of each field or member of a class; nothing for a class that has none of the three kinds."""
    if issubclass(found, BaseModel):
        known = leaves(found)
        for name, info in found.model_fields.items():
            field = known.get(name)
            if field is None:
                yield name, str(info.description)
            else:
                default = "" if field.default is None else f" Default: {field.default}."
                yield name, f"{field.help} ({field.allowed}).{default}"
    elif issubclass(found, Enum):
        for member in found:
            yield member.name, f"``{member.value!r}``"
    elif dataclasses.is_dataclass(found):
        for field in dataclasses.fields(found):
            number = OUTCOMES.get(field.name) or QUANTITIES.get(field.name)
            if number is not None:
                yield field.name, ", ".join(filter(None, (number.heading, number.hint)))


def _describe(_: Sphinx, what: str, _name: str, found: Any, _options: Any, lines: list[str]) -> None:
    if what == "class" and isinstance(found, type) and "Attributes" not in lines:
        listed = [line for name, text in described(found) for line in (name, f"    {text}")]
        if listed:
            lines += ["", "Attributes", "----------", *listed]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the step; it comes before numpydoc reads what it wrote."""
    app.connect("autodoc-process-docstring", _describe, priority=100)
    return {"parallel_read_safe": True}
