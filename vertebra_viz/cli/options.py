"""The case options, the same for every command: one flag per field, made from the field's own definition.

A flag stays text until the case is validated. Flags that were given override the ``--case`` file, and the result is
validated once, by `Case.parse`, so that errors in flags, files and addresses have the same text.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import field, fields, make_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import OTHER_LEVELS, CaseError, refusal
from vertebra_viz.case.fields import leaves, nested, value_of
from vertebra_viz.case.presets import beside_as, preset, presets
from vertebra_viz.cli.help import group
from vertebra_viz.words import either, text

LOSSES = {"anterior_loss", "middle_loss", "posterior_loss"}
_FIELDS = {path.replace(".", "__"): found for path, found in leaves(Case).items()}


class _Given:
    """Base of the options class: the options as the user gave them."""

    def case(self, shown: Case | None = None) -> Case:
        """Return the case: the preset or the ``--case`` file, if any, with the flags instead of its fields.

        Parameters
        ----------
        shown : Case, optional
            The case that says whether the bones beside it are shown if neither file nor flags do, as they are part of the
            view; the default case if left out.
        """
        options = {f.name: getattr(self, f.name) for f in fields(self)}  # type: ignore[arg-type]
        source, name = options.pop("file"), options.pop("preset")
        flags = nested(
            {_FIELDS[n].path: value_of(given) for n, given in options.items() if given is not None}
        )
        if source is not None and name is not None:
            raise refusal("--preset", name, text("allowed-preset-or-file"))
        base = {} if source is None else case_in(read(source))
        if name is not None:
            base = _ready_made(name, shown or Case())
        elif shown and isinstance(base, dict):
            base = {"neighbours": shown.neighbours} | base
        return Case.parse(overlay(base, flags) if isinstance(base, dict) else base)


def _flag(name: str) -> Any:
    """Return the annotation of one flag: its name, and a help line with bounds and default."""
    found = _FIELDS[name]
    section = found.path.split(".")[0] if "." in found.path else "case"
    help_text = text(
        "option-field",
        help=found.help,
        allowed=found.allowed,
        default="none" if found.default is None else str(found.default),
    )
    # for the help only, see _as_written
    kind = str if found.low is None else int if found.is_integer else float
    flag = "--" + found.path.replace("_", "-")
    return Annotated[
        kind | None, Parameter(name=flag, help=help_text, group=group(section), converter=_as_written)
    ]


def _as_written(_: Any, tokens: Sequence[Any]) -> str:
    """Return a flag's text as it was typed: the case, not the command line, checks it."""
    return str(tokens[0].value)


def whole(_: Any, tokens: Sequence[Any]) -> int:
    """Read a whole number; cyclopts would round one with a fraction, 1.5 to 2."""
    given = tokens[0]
    if not re.fullmatch(r"[+-]?[0-9]{1,9}", given.value):
        raise refusal(given.keyword, given.value, text("allowed-number", kind="int"))
    return int(given.value)


def _file() -> Any:
    return Annotated[
        str | None,
        Parameter(name="--case", help=text("option-case"), group=group("case"), allow_leading_hyphen=True),
    ]


def _preset() -> Any:
    return Annotated[
        str | None,
        Parameter(
            name="--preset",
            help=text("option-preset", names=either(each.name for each in presets())),
            group=group("case"),
        ),
    ]


# annotations as text are evaluated when they are read, in the language that is current then
_members: list[tuple[str, Any, Any]] = [
    ("file", "_file()", field(default=None)),
    ("preset", "_preset()", field(default=None)),
]
_members += [(name, f"_flag({name!r})", field(default=None)) for name in _FIELDS]
if TYPE_CHECKING:
    CaseOptions = _Given
else:
    CaseOptions = make_dataclass("CaseOptions", _members, bases=(_Given,), namespace={"__module__": __name__})
NOTHING_GIVEN = CaseOptions()


def _ready_made(name: str, shown: Case) -> dict[str, Any]:
    """Return the data of the preset ``name``; CaseError where there is none."""
    found = preset(name)
    if found is None:
        raise refusal("--preset", name, (each.name for each in presets()))
    return beside_as(found.case, shown).model_dump(mode="json", exclude_none=True)


def read(source: str) -> Any:
    """Return the JSON data in the file ``source``, ``-`` being standard input; CaseError if it is not JSON."""
    try:
        found = (_standard_input() if source == "-" else Path(source).read_bytes()).decode("utf-8-sig")
        if not found.strip():
            raise refusal("--case", source, text("allowed-json-not-empty"))
        return json.loads(found, object_pairs_hook=_once)
    except OSError as error:
        raise refusal("--case", source, text("allowed-json-file", reason=error.strerror)) from None
    except UnicodeDecodeError:
        raise refusal("--case", source, text("allowed-json-utf-8")) from None
    except json.JSONDecodeError as error:
        where = text("allowed-json-valid", line=error.lineno, column=error.colno, reason=error.msg)
        raise refusal("--case", source, where) from None
    except CaseError:
        raise
    except (RecursionError, ValueError):  # too deeply nested, or a number of thousands of digits
        raise refusal("--case", source, text("allowed-json-case")) from None


def case_in(data: Any) -> Any:
    """Return the case that a report holds, as ``measure`` and ``export`` write it, or else the data as they are."""
    reported = isinstance(data, dict) and isinstance(data.get("case"), dict) and "stages" in data
    return data["case"] if reported else data


def _standard_input() -> bytes:
    return sys.stdin.buffer.read() if sys.stdin else b""  # there is none where it was closed


def overlay(base: dict[str, Any], flags: dict[str, Any]) -> dict[str, Any]:
    """Return a file's data with the flags instead of its fields.

    A flag that selects another alternative removes the whole alternative of the file: a grade replaces losses, losses
    replace a grade, another kind of treatment replaces the treatment, no fracture replaces fracture and treatment.
    """
    for name in OTHER_LEVELS:
        if isinstance(flags.get(name), dict) and isinstance(base.get(name), dict):
            base = {**base, name: overlay(base[name], flags[name])}
            flags = {other: value for other, value in flags.items() if other != name}
    fracture, treatment = flags.get("fracture", {}), flags.get("treatment", {})
    dropped: dict[str, Iterable[str]] = {"fracture": (), "treatment": ()}
    if fracture.get("kind") == "none":
        base = {name: value for name, value in base.items() if name != "treatment"}
        dropped["fracture"] = {"grade", *LOSSES, "cause", "cleft", "back_wall", "tilt"}
    elif LOSSES & fracture.keys():
        dropped["fracture"] = {"grade"}
    elif "grade" in fracture:
        dropped["fracture"] = LOSSES
    old = base.get("treatment")
    if isinstance(old, dict) and treatment.get("kind", old.get("kind")) != old.get("kind"):
        dropped["treatment"] = old.keys()
    merged = dict(base)
    for name, value in flags.items():
        below = base.get(name, {})
        if not isinstance(value, dict):
            merged[name] = value
        elif isinstance(below, dict):  # otherwise a mistake in the file, which parsing reports
            kept = {k: v for k, v in below.items() if k not in dropped.get(name, ())}
            merged[name] = {**kept, **value}
    return merged


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a JSON object that names a field twice, instead of taking the last."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise refusal(name, value, text("allowed-json-once"))
        found[name] = value
    return found
