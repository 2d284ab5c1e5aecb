"""What makes trying things out safe: ready-made cases to start from, and the way back and forth through what was tried."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vertebra_viz.case import Case, Fracture
from vertebra_viz.treatment import CavityCreation, Implant, Kyphoplasty, NoTreatment, Vertebroplasty

MOST_STEPS = 100
ONE_MOVE_S = 1.0  # changes of one field within this time are one move of the hand


@dataclass(frozen=True)
class Preset:
    """A case to start from."""

    name: str
    title: str
    case: Case


@cache
def presets() -> tuple[Preset, ...]:
    """Cases that each show one thing, the default first."""
    wedge = Case()
    return (
        Preset("wedge", "Wedge fracture, two needles", wedge),
        Preset("severe", "Severe wedge", Case(level="T12", fracture=Fracture(grade=3))),
        Preset("biconcave", "Biconcave fracture", Case(level="L3", fracture=Fracture(kind="biconcave"))),
        Preset("crush", "Crush fracture", Case(level="L2", fracture=Fracture(kind="crush"))),
        Preset(
            "one-needle",
            "One needle, from the left",
            Case(treatment=Kyphoplasty(approach="unipedicular-left")),
        ),
        Preset("old", "Old fracture: no lift", Case(fracture=Fracture(age="old"))),
        Preset("leak", "Too much cement: it leaks", Case(treatment=Kyphoplasty(cement_volume_ml=12.0))),
        Preset("vertebroplasty", "Cement with no balloon", Case(treatment=Vertebroplasty())),
        Preset("cavity", "Hollow cut by hand", Case(treatment=CavityCreation())),
        Preset("implant", "Metal mesh that stays", Case(treatment=Implant())),
        Preset("no-operation", "No operation", Case(treatment=NoTreatment())),
        Preset("intact", "No fracture", Case(fracture=Fracture(kind="none"))),
    )


class History:
    """The cases that were shown, and where in them we stand.

    Parameters
    ----------
    case : Case
        Where it begins.
    """

    def __init__(self, case: Case) -> None:
        self._cases, self._at = [case], 0
        self._move: tuple[object, float] = (None, 0.0)

    @property
    def case(self) -> Case:
        """Where we stand."""
        return self._cases[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step back was taken and nothing else tried since."""
        return self._at + 1 < len(self._cases)

    def add(self, case: Case, move: object = None, asked_s: float = 0.0) -> None:
        """Note a case that is shown.

        Parameters
        ----------
        move : object, optional
            What a hand dragged; a drag is one step, however many cases it passed.
        asked_s : float
            When the hand asked for it.
        """
        last, when = self._move
        same_move = move is not None and move == last and asked_s - when < ONE_MOVE_S and self._at > 0
        self._move = (move, asked_s)
        if case == self.case:
            return
        del self._cases[self._at + (0 if same_move else 1) :]
        self._cases = [*self._cases, case][-MOST_STEPS:]
        self._at = len(self._cases) - 1

    def undo(self) -> Case:
        """Take a step back, if there is one."""
        return self._go(-1)

    def redo(self) -> Case:
        """Take a step forward again, if there is one."""
        return self._go(1)

    def _go(self, by: int) -> Case:
        self._move = (None, 0.0)
        self._at = min(max(self._at + by, 0), len(self._cases) - 1)
        return self.case
