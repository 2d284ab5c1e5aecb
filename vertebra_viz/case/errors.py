"""Errors for users: one line that names the field, its value and what is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from vertebra_viz.words import Said, again, both, either, listed, text

if TYPE_CHECKING:
    from pydantic import ValidationError

    from vertebra_viz.case.fields import Field

LONGEST_VALUE = 60  # number of characters shown of a refused value, and of its field's name
OTHER_LEVELS = ("second", "third")  # fields of a case for further levels
LONGEST_LIST = 12  # most names that are listed; of more, the most similar ones


class CaseError(ValueError):
    """A case that cannot be built, or a request that cannot be met; ``str()`` is the line shown to a user.

    ``str()`` is in the language that was spoken when it was raised; `line` says it in the one that is spoken now.

    Parameters
    ----------
    line : str
        The whole line; a message for one that can be said in other languages.
    *more : str
        Lines of further mistakes, as a file of settings can have them.
    field : str
        Dotted name of the field that is refused; empty where it is none.
    value : object
        The value that was given.
    allowed : str
        What is accepted instead, as a phrase.
    """

    def __init__(
        self, line: str, *more: str, field: str = "", value: object = None, allowed: str = ""
    ) -> None:
        super().__init__("; ".join(_printable(each) for each in (line, *more)))
        self.lines = tuple(_printable(each) for each in (line, *more))
        self.field, self.value = field, value
        self._line, self._allowed = line, allowed

    @property
    def line(self) -> str:
        """The line in the language that is spoken now."""
        return _printable(again(self._line))

    @property
    def allowed(self) -> str:
        """What is accepted, in the language that is spoken now."""
        return _printable(again(self._allowed))

    @property
    def message(self) -> str:
        """Id of the message that says what is allowed, or of the whole line without a field; empty for other words."""
        said = self._allowed or self._line
        return said.name if isinstance(said, Said) else ""

    def below(self, group: str) -> CaseError:
        """Return the same error of a field that is inside a group: ``second.fracture.grade``."""
        return self.called(f"{group}.{self.field}")

    def called(self, field: str) -> CaseError:
        """Return the same error where its field has another name: a control's label, the name in an address."""
        line = self._line
        named = line.again(field=field) if isinstance(line, Said) else field + line.removeprefix(self.field)
        return CaseError(named, field=field, value=self.value, allowed=self._allowed)


def _printable(line: str) -> str:
    """Return a line in which input (a file's keys, an address) neither breaks it nor sends control codes to a terminal."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line)


def refusal(field: str, value: object, allowed: str | Iterable[object]) -> CaseError:
    """Return the error for one field.

    Parameters
    ----------
    field : str
        Dotted name of the field, as in JSON (``"treatment.balloon_volume_ml"``).
    value : object
        The value that was given.
    allowed : str or iterable
        What is accepted, as a phrase ("at most 3.1 mL a side at T12"), or all allowed values.
    """
    shown: str
    if isinstance(value, dict):
        shown = text("refused-object")
    else:
        shown = text("refused-list") if isinstance(value, list) else repr(value)
    named, shown = (
        each if len(each) <= LONGEST_VALUE else f"{each[:LONGEST_VALUE]}…" for each in (field, shown)
    )
    if not isinstance(allowed, str):
        allowed = either(allowed)
    line = text("refusal", field=named, value=shown, allowed=allowed)
    return CaseError(line, field=field, value=value, allowed=allowed)


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
        return ours.below(where[0]) if where and where[0] in OTHER_LEVELS else ours
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
    return refusal(path or "case", value, text("allowed-object-with", names=_names(path, "", fields, both)))


def _names(
    group: str,
    given: str,
    fields: Mapping[str, Field],
    join: Callable[[Iterable[object]], str] = either,
) -> str:
    """Return the names in a group of fields; of many, those most similar to the one given."""
    prefix = f"{group}." if group else ""
    inside = dict.fromkeys(
        path.removeprefix(prefix).split(".")[0] for path in fields if path.startswith(prefix)
    )
    if len(inside) <= LONGEST_LIST:
        return join(inside)
    begun = [name for name in inside if given and name.startswith(given)]
    near: list[Any] = begun[:3] or get_close_matches(given, inside, n=3) or list(inside)[:3]
    return text("allowed-near-names", names=listed(near))
