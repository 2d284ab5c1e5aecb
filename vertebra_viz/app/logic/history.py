"""What makes trying things out safe: the way back and forth through what was tried."""

from __future__ import annotations

from vertebra_viz.case.case import Case

MOST_STEPS = 100
ONE_MOVE_S = 1.0  # changes of one field within this time are one move of the hand


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
