"""What every part of a case has in common: it is frozen, knows its fields, and gives each number bounds and a unit."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field

E = TypeVar("E", bound=StrEnum)
Names = TypeVar("Names", bound=str)


class Frozen(BaseModel):
    """Data that never changes and has no fields but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


if TYPE_CHECKING:

    class Choice(Generic[E, Names]):
        """A field that is given as a member of an enumeration or as its name, and is always the member when read."""

        def __get__(self, instance: object, owner: Any = None) -> E:
            """Return the member."""

        def __set__(self, instance: object, value: E | Names) -> None:
            """Take the member or its name."""

else:

    class Choice:
        """What type checkers are told above is, for pydantic, the enumeration, whose names it takes too."""

        def __class_getitem__(cls, kinds: Any) -> Any:
            enumeration, names = kinds
            assert get_args(names) == tuple(enumeration), f"{names} are not the names of {enumeration}"
            return enumeration


def choice(default: StrEnum, text: str) -> Any:
    """Return a field that holds one of a few names."""
    return Field(default=default, description=text)


def number(default: float | None, low: float, high: float, unit: str, text: str) -> Any:
    """Return a field that holds a number from ``low`` to ``high``; ``None`` as default leaves it to the level."""
    return Field(default=default, ge=low, le=high, description=text, json_schema_extra={"unit": unit})
