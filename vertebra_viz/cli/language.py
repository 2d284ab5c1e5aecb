"""``--lang``, which every command takes: read before all others, as help and errors are in that language too."""

from __future__ import annotations

from collections.abc import Sequence

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import LANGUAGES, Language, current, language_named, text

OPTION = "--lang"


def taken_from(arguments: Sequence[str]) -> tuple[Language, list[str]]:
    """Return the language that is asked for, and the other arguments.

    Raises
    ------
    CaseError
        In one line, for an unknown language, an option given twice, or one without a value.
    """
    chosen: Language | None = None
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        name, equals, value = argument.partition("=")
        if name != OPTION:
            rest.append(argument)
            continue
        tag = value if equals else next(waiting, None)
        found = language_named(tag or "")
        if found is None:
            raise refusal(OPTION, tag, LANGUAGES)
        if chosen:
            raise refusal(OPTION, tag, text("allowed-once"))
        chosen = found
    return chosen or current(), rest
