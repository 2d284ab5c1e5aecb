"""Errors in reading a command line, in the form of every other error: the name, the value and what is allowed."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin

from cyclopts.exceptions import (
    CoercionError,
    CycloptsError,
    MissingArgumentError,
    RepeatArgumentError,
    UnknownOptionError,
    UnusedCliTokensError,
    ValidationError,
)

from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.fields import leaves
from vertebra_viz.cli.commands import COMMANDS
from vertebra_viz.words import either, text

PROGRAM = "vertebra-viz"
SIMILAR = 0.6  # least similarity of an unknown name to the one that is suggested


def _choices(kind: object) -> tuple[Any, ...]:
    """Return the values of a ``Literal``; none of any other type."""
    return get_args(kind) if get_origin(kind) is Literal else ()


def in_one_line(error: CycloptsError) -> CaseError:
    """Return the error as one line with the argument's name, its value and what is allowed."""
    command = " ".join([PROGRAM, *(error.command_chain or ())])
    if isinstance(error, UnusedCliTokensError):
        word = (error.unused_tokens or [""])[0]
        return refusal("argument", word, text("allowed-commands", names=either(COMMANDS)))
    if isinstance(error, UnknownOptionError):
        given = error.token.keyword or error.token.value
        names = [name for each in error.argument_collection if each.parse for name in each.names]
        near = get_close_matches(given, names, n=1, cutoff=SIMILAR)
        if near:
            return refusal("argument", given, text("allowed-near-option", command=command, near=near[0]))
        return refusal("argument", given, text("allowed-option", command=command))
    if isinstance(error, RepeatArgumentError):
        return refusal(error.token.keyword or "argument", error.token.value, text("allowed-once"))
    if isinstance(error, ValidationError) and error.argument and error.argument.tokens:
        # a field of the case that pydantic refused before the case was parsed: use the field's own message
        path = error.argument.name.lstrip("-").replace("-", "_")
        if field := leaves(Case).get(path):
            return refusal(path, str(error.argument.tokens[0].value), field.allowed)
    if isinstance(error, CoercionError) and error.token:
        name = error.token.keyword or "argument"
        choices = get_args(error.target_type)
        kind = getattr(error.target_type, "__name__", "")
        return refusal(name, error.token.value, choices or text("allowed-number", kind=kind))
    if isinstance(error, MissingArgumentError) and error.argument:
        name = error.keyword or error.argument.name
        allowed = either(_choices(error.argument.hint)) or text("allowed-once")
        named = "file" if name == "--file" else name
        return CaseError(text("cli-no-value", name=named, allowed=allowed), field=named, allowed=allowed)
    said = " ".join(str(error).split())  # cyclopts' own message
    return CaseError(text("cli-see-help", error=said, command=f"{command} --help"))
