"""For which cases a row of the evidence tables stands: named conditions, each a question about the case.

A table names them in two columns: a row stands where one of ``applies`` holds and none of ``unless``. A word that is no
condition is refused when the table is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vertebra_viz.case.case import BackWall, Case, Cause, FractureAge, FractureKind
from vertebra_viz.case.operation import EvidenceGroup, LeakRoute
from vertebra_viz.case.treatment import MODELS


@dataclass(frozen=True)
class Situation:
    """What conditions are evaluated for.

    Attributes
    ----------
    leaks : whether cement is out of the bone in the picture, which the case alone does not say.
    """

    case: Case
    leaks: bool = False


@dataclass(frozen=True)
class Condition:
    """One condition: the word for it in the tables, and whether it holds."""

    word: str
    holds: Callable[[Situation], bool]


@dataclass(frozen=True)
class Applies:
    """For whom a row stands: one of ``when`` holds, and none of ``unless``."""

    when: tuple[Condition, ...]
    unless: tuple[Condition, ...] = ()

    def to(self, situation: Situation) -> bool:
        """Whether the row stands in a situation."""
        return any(each.holds(situation) for each in self.when) and not any(
            each.holds(situation) for each in self.unless
        )


def _operated(situation: Situation) -> bool:
    return situation.case.treatment.operation is not None


def _left_alone(situation: Situation) -> bool:
    return not _operated(situation) and situation.case.fracture.kind is not FractureKind.NONE


def _pushed_in(situation: Situation) -> bool:
    return situation.case.fracture.back_wall is BackWall.PUSHED_IN


def _old(situation: Situation) -> bool:
    return situation.case.fracture.age is FractureAge.OLD


def _treated_by(kind: str) -> Condition:
    return Condition(kind, lambda situation: situation.case.treatment.kind == kind)


def _told_by(group: EvidenceGroup) -> Condition:
    return Condition(str(group), lambda situation: group in situation.case.treatment.evidence)


def _leaks_by(route: LeakRoute) -> Condition:
    def holds(situation: Situation) -> bool:
        operation = situation.case.treatment.operation
        return situation.leaks and operation is not None and operation.leak_route is route

    return Condition(f"leak-{route}", holds)


CONDITIONS = {
    each.word: each
    for each in (
        Condition("any", lambda _: True),
        Condition("operation", _operated),
        Condition("no-operation", _left_alone),  # a fracture that is left alone
        *(_treated_by(kind) for kind, model in MODELS.items() if model().operation is not None),
        *(_told_by(group) for group in EvidenceGroup),
        *(_leaks_by(route) for route in LeakRoute),
        Condition("old", _old),
        Condition("tumour", lambda situation: situation.case.fracture.cause is Cause.TUMOUR),
        Condition("cleft", lambda situation: situation.case.fracture.cleft == "yes"),
        Condition("back-wall", _pushed_in),
        # its figures are of operations
        Condition("pushed-in", lambda situation: _pushed_in(situation) and _operated(situation)),
    )
}


def conditions(words: Iterable[str], where: str) -> tuple[Condition, ...]:
    """Return the conditions of some words.

    Parameters
    ----------
    where : str
        Where the words stand: file, line and column.

    Raises
    ------
    ValueError
        In one line, where one is no condition.
    """
    words = tuple(words)
    for word in words:
        if word not in CONDITIONS:
            raise ValueError(f"{where}: {word!r} is no condition; allowed: {', '.join(CONDITIONS)}")
    return tuple(CONDITIONS[word] for word in words)
