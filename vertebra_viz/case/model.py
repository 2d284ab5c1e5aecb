"""What every part of a case has in common: it is frozen, knows its fields, and gives each number bounds and a unit."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field

from vertebra_viz.words import text

E = TypeVar("E", bound=StrEnum)
Names = TypeVar("Names", bound=str)


class Frozen(BaseModel):
    """Data that never changes and has no fields but its own.

    The description of a field is the id of the message with its help.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return the JSON schema, with its descriptions in the current language; parameters are those of pydantic."""
        schema = super().model_json_schema(*args, **kwargs)
        for each in (schema, *schema.get("$defs", {}).values()):
            each["description"] = text(f"schema-{_hyphenated(each['title'])}")
            for field in each.get("properties", {}).values():
                if "description" in field:
                    field["description"] = text(field["description"])
        return schema


def _hyphenated(name: str) -> str:
    """``BackWall`` as ``back-wall``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


if TYPE_CHECKING:

    class Choice(Generic[E, Names]):
        """A field that is given as a member of an enumeration or as its name, and is always the member when read."""

        def __get__(self, instance: object, owner: Any = None) -> E:
            """Return the member."""

        def __set__(self, instance: object, value: E | Names) -> None:
            """Take the member or its name."""

else:

    class Choice:
        """For pydantic this is the enumeration itself, whose names it accepts too; the class above is for type checkers."""

        def __class_getitem__(cls, kinds: Any) -> Any:
            enumeration, names = kinds
            assert get_args(names) == tuple(enumeration), f"{names} are not the names of {enumeration}"
            return enumeration


def choice(default: StrEnum, help_id: str) -> Any:
    """Return a field that holds one of a few names; ``help_id`` names the message with its help."""
    return Field(default=default, description=help_id)


def number(default: float | None, low: float, high: float, unit: str, help_id: str) -> Any:
    """Return a field that holds a number from ``low`` to ``high``; ``None`` as default leaves it to the level."""
    return Field(default=default, ge=low, le=high, description=help_id, json_schema_extra={"unit": unit})
