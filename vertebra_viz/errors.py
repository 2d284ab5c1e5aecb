"""Errors a person can act on: one line that names the field, its value and what is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import ValidationError


class CaseError(ValueError):
    """A case that cannot be built, or a request that cannot be met; ``str()`` is the line a user is shown."""


def refusal(field: str, value: object, allowed: str) -> CaseError:
    """Return the error for one field.

    Parameters
    ----------
    field : str
        Dotted name of the field, as in JSON (``"treatment.balloon_volume_ml"``).
    value : object
        What was given.
    allowed : str
        What would have been accepted, as a phrase ("at most 3.1 mL a side at T12").
    """
    return CaseError(f"{field}: {value!r} is not allowed; allowed: {allowed}")


_BOUNDS = {"ge": "at least {}", "gt": "more than {}", "le": "at most {}", "lt": "less than {}"}


def _allowed(kind: str, context: dict[str, Any], message: str) -> str:
    if kind == "extra_forbidden":
        return "no such field"
    if kind in {"enum", "literal_error"}:
        return str(context["expected"])
    if kind == "union_tag_invalid":
        return str(context["expected_tags"])
    if kind == "finite_number":
        return "a finite number"
    return message[:1].lower() + message[1:]


def one_line(error: ValidationError) -> str:
    """Say the first thing wrong with a case in one line.

    Parameters
    ----------
    error : pydantic.ValidationError
        What pydantic raised; only its first entry is told, the rest usually follow from it.

    Returns
    -------
    str
        ``field: value is not allowed; allowed: …``.
    """
    entries = error.errors(include_url=False)
    first = entries[0]
    context = first.get("ctx", {})
    if isinstance(context.get("error"), CaseError):  # raised by a validator of ours: already one line
        return str(context["error"])
    field = ".".join(str(part) for part in first["loc"] if part != "kyphoplasty") or "case"
    bounds = [text.format(context[key]) for key, text in _BOUNDS.items() if key in context]
    allowed = " and ".join(bounds) or _allowed(first["type"], context, first["msg"])
    value = first["input"]
    shown = type(value).__name__ if isinstance(value, dict | list) else repr(value)
    return f"{field}: {shown} is not allowed; allowed: {allowed}"
