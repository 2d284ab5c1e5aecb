"""The help text of each option, and the groups of options, in the current language."""

from __future__ import annotations

from typing import Any

from cyclopts import Group, Parameter

from vertebra_viz.words import cached_by_language, text

GROUPS = (
    "commands",
    "options",
    "case",
    "fracture",
    "treatment",
    "second",
    "third",
    "shape",
)  # in the order of the help


def option(message: str, /, **more: Any) -> Parameter:
    """Return an option of one command.

    Parameters
    ----------
    message : str
        Its id without ``option-``.
    more
        ``name``, ``negative`` and ``converter`` are cyclopts'; the others are the values of the message's placeholders.
    """
    ours = {key: more.pop(key) for key in list(more) if key not in {"name", "negative", "converter"}}
    return Parameter(group=group("options"), help=text(f"option-{message}", **ours), **more)


@cached_by_language
def group(name: str) -> Group:
    """Return a group of options; the same one for all options in it."""
    return Group(text(f"option-group-{name}"), sort_key=GROUPS.index(name))
