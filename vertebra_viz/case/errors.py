"""Errors for users: one line that names the field, its value and what is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from vertebra_viz.words import listed, text

if TYPE_CHECKING:
    from pydantic import ValidationError

    from vertebra_viz.case.fields import Field

LONGEST_VALUE = 60  # number of characters shown of a refused value, and of its field's name
OTHER_LEVELS = ("second", "third")  # fields of a case for further levels
LONGEST_LIST = 12  # most names that are listed; of more, the most similar ones


class CaseError(ValueError):
    """A case that cannot be built, or a request that cannot be met; ``str()`` is the line shown to a user.

    Attributes
    ----------
    lines : one line for each mistake; a file of settings can have several.
    """

    def __init__(self, *lines: str) -> None:
        # input (a file's keys, an address) must not break the line or send control codes to the terminal
        self.lines = tuple("".join(c if c.isprintable() else ascii(c)[1:-1] for c in line) for line in lines)
        super().__init__("; ".join(self.lines))


def refusal(field: str, value: object, allowed: str) -> CaseError:
    """Return the error for one field.

    Parameters
    ----------
    field : str
        Dotted name of the field, as in JSON (``"treatment.balloon_volume_ml"``).
    value : object
        The value that was given.
    allowed : str
        What is accepted, as a phrase ("at most 3.1 mL a side at T12").
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
    """Return the first validation error of a case as one line.

    Parameters
    ----------
    error : pydantic.ValidationError
        Pydantic's error; only its first entry is reported, the others usually follow from it.
    fields : mapping
        The case's fields by dotted name: `vertebra_viz.case.fields.leaves`.
    """
    first = error.errors(include_url=False)[0]
    context = first.get("ctx", {})
    ours = context.get("error")
    where = [str(part) for part in first["loc"]]
    if isinstance(ours, CaseError):  # raised by a validator of the models: already one line
        return CaseError(f"{where[0]}.{ours}") if where and where[0] in OTHER_LEVELS else ours
    # pydantic inserts the kind of treatment between "treatment" and the field; users do not write it
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
    """Return the names in a group of fields; of many, those most similar to the one given."""
    prefix = f"{group}." if group else ""
    inside = dict.fromkeys(
        path.removeprefix(prefix).split(".")[0] for path in fields if path.startswith(prefix)
    )
    if len(inside) <= LONGEST_LIST:
        return listed(inside)
    begun = [name for name in inside if given and name.startswith(given)]
    near: list[Any] = begun[:3] or get_close_matches(given, inside, n=3) or list(inside)[:3]
    return text("allowed-near-names", names=listed(near))
