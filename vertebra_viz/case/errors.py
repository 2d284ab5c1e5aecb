"""Errors that tell a person what to do: one line that names the field, its value and what is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from vertebra_viz.words import listed, text

if TYPE_CHECKING:
    from pydantic import ValidationError

    from vertebra_viz.case.fields import Field

LONGEST_VALUE = 60  # most characters of a refused value, and of its field's name, that are shown
OTHER_LEVELS = ("second", "third")  # fields of a case that hold another level
LONGEST_LIST = 12  # most names that are listed; of more, only the nearest ones


class CaseError(ValueError):
    """A case that cannot be built, or a request that cannot be met; ``str()`` is the line a user is shown."""

    def __init__(self, line: str) -> None:
        # what others wrote (a file's keys, an address) must not break the line or drive the terminal
        super().__init__("".join(c if c.isprintable() else ascii(c)[1:-1] for c in line))


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
    if isinstance(value, dict):
        shown = text("refused-object")
    else:
        shown = text("refused-list") if isinstance(value, list) else repr(value)
    field, shown = (
        each if len(each) <= LONGEST_VALUE else f"{each[:LONGEST_VALUE]}…" for each in (field, shown)
    )
    return CaseError(text("refusal", field=field, value=shown, allowed=allowed))


def one_line(error: ValidationError, fields: Mapping[str, Field]) -> CaseError:
    """Return the first fault of a case as an error of one line.

    Parameters
    ----------
    error : pydantic.ValidationError
        What pydantic raised; only its first entry is used, as the others usually follow from it.
    fields : mapping
        The case's fields by dotted name: `vertebra_viz.case.fields.leaves`.
    """
    first = error.errors(include_url=False)[0]
    context = first.get("ctx", {})
    ours = context.get("error")
    where = [str(part) for part in first["loc"]]
    if isinstance(ours, CaseError):  # raised by a validator of the models: already one line
        return CaseError(f"{where[0]}.{ours}") if where and where[0] in OTHER_LEVELS else ours
    # pydantic puts the kind of treatment between "treatment" and the field; a user never wrote it
    loc = [part for k, part in enumerate(where) if not k or where[k - 1] != "treatment"]
    path, value = ".".join(loc), first["input"]
    if first["type"].startswith("union_tag") and isinstance(value, dict):
        path, value = f"{path}.kind", value.get("kind")
    if first["type"] == "extra_forbidden":
        if path in fields:
            kind = where[where.index("treatment") + 1]
            return refusal(path, value, text("allowed-not-with-treatment", kind=repr(kind)))
        return refusal(path, value, _names(".".join(loc[:-1]), loc[-1], fields))
    if first["type"] == "missing":
        value = None
    if path in fields:
        return refusal(path, value, fields[path].allowed)
    return refusal(path or "case", value, text("allowed-object-with", names=_names(path, "", fields)))


def _names(group: str, given: str, fields: Mapping[str, Field]) -> str:
    """Names that a group of fields has; of many, those nearest to the one given."""
    prefix = f"{group}." if group else ""
    inside = dict.fromkeys(
        path.removeprefix(prefix).split(".")[0] for path in fields if path.startswith(prefix)
    )
    if len(inside) <= LONGEST_LIST:
        return listed(inside)
    begun = [name for name in inside if given and name.startswith(given)]
    near: list[Any] = begun[:3] or get_close_matches(given, inside, n=3) or list(inside)[:3]
    return text("allowed-near-names", names=listed(near))
