"""Formatting of the catalogue as JavaScript: the head of a module, and plain data that it exports."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

COMMAND = "python -m vertebra_viz.catalogue.generate"


def head(source: str) -> str:
    """Return the first line of a module generated from ``source`` in the catalogue."""
    return f"// Made from vertebra_viz/catalogue/{source} by `{COMMAND}`: not to be edited.\n\n"


def constant(name: str, value: Any, type_: str) -> list[str]:
    """Return the lines that export plain data as ``name``, one table entry per line."""
    lines = [f"/** @type {{{type_}}} */"]
    if not isinstance(value, dict):
        return [*lines, f"export const {name} = {_compact(value)};", ""]
    lines += [f"export const {name} = {{"]
    lines += [f"  {json.dumps(key)}: {_compact(entry)}," for key, entry in value.items()]
    return [*lines, "};", ""]


def union(names: Iterable[str]) -> str:
    """Return the type of a string that is one of ``names``."""
    return " | ".join(json.dumps(str(name)) for name in names)


def _compact(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key}: {_compact(entry)}" for key, entry in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)
