"""The address form of a case: short enough for a link or a QR code, and readable by a person.

``v=1&level=T12&fracture.grade=3&treatment.balloon_volume_ml=2``: only what differs from the default case, by the same
dotted names as everywhere else. The version stands first, so that a link printed today is still understood, or
refused with a clear message, once names have changed.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode

from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.fields import nested, value_of
from vertebra_viz.words import text

VERSION = "1"
LONGEST = 6144  # characters; every field at once, in full precision, of three levels, needs about 4800


def to_query(case: Case) -> str:
    """Return the query string of ``case``; `from_query` gives back an equal case."""
    usual = _flat(Case(treatment=type(case.treatment)()).model_dump(mode="json"))
    usual["treatment.kind"] = Case().treatment.kind
    for name, other in case.others.items():
        plain = type(other)(level=other.level, treatment=type(other.treatment)(), when=other.when)
        usual |= _flat({name: plain.model_dump(mode="json")})
        del usual[f"{name}.level"]
        usual |= {f"{name}.when": "same-session", f"{name}.treatment.kind": Case().treatment.kind}
    asked = _flat(case.model_dump(mode="json"))
    # a field is only ever empty because another is given (grade or losses) or because it is so by default
    pairs = {path: _text(v) for path, v in asked.items() if v is not None and v != usual.get(path)}
    return urlencode({"v": VERSION, **pairs})


def from_query(query: str) -> Case:
    """Return the case that a query string (with or without ``?``) stands for.

    Raises
    ------
    CaseError
        In one line, for an unknown name, a value out of bounds, a name given twice or another version.
    """
    if len(query) > LONGEST:
        raise refusal("address", query, text("allowed-characters", most=str(LONGEST)))
    flat: dict[str, Any] = {}
    for name, typed in parse_qsl(query.removeprefix("?"), keep_blank_values=True):
        if name in flat:
            raise refusal(name, typed, text("allowed-once-in-address"))
        flat[name] = value_of(typed)
    version = flat.pop("v", int(VERSION))
    if str(version) != VERSION:
        raise refusal("v", version, text("allowed-address-version", version=VERSION))
    return Case.parse(nested(flat))


def _flat(data: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Nested names to dotted names."""
    flat: dict[str, Any] = {}
    for name, value in data.items():
        flat |= _flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {prefix + name: value}
    return flat


def _text(value: str | float) -> str:
    """The shortest text that reads back as the same value."""
    return str(value).removesuffix(".0")
