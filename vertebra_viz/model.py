"""What every part of a case has in common: it is frozen, knows its fields, and gives each number bounds and a unit."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Frozen(BaseModel):
    """Data that never changes and has no fields but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def number(default: float | None, low: float, high: float, unit: str, text: str) -> Any:
    """Return a field that holds a number from ``low`` to ``high``; ``None`` as default leaves it to the level."""
    return Field(default, ge=low, le=high, description=text, json_schema_extra={"unit": unit})
