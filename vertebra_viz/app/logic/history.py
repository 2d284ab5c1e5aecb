"""Undo and redo: the history of the cases that were shown."""

from __future__ import annotations

from vertebra_viz.case.case import Case

MOST_STEPS = 100
ONE_MOVE_S = 1.0  # changes of one field within this time count as one drag


class History:
    """The cases that were shown, and the current place among them.

    Parameters
    ----------
    case : Case
        The first one.
    """

    def __init__(self, case: Case) -> None:
        self._cases, self._at = [case], 0
        self._move: tuple[object, float] = (None, 0.0)

    @property
    def case(self) -> Case:
        """The current case."""
        return self._cases[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is a previous case."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a next case: undo was used and nothing changed since."""
        return self._at + 1 < len(self._cases)

    def add(self, case: Case, move: object = None, asked_s: float = 0.0) -> None:
        """Add a case that is shown.

        Parameters
        ----------
        move : object, optional
            What was dragged; a drag is one step, however many cases it passed.
        asked_s : float
            Time of the request.
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
        """Go one step back, if there is one, and return the case."""
        return self._go(-1)

    def redo(self) -> Case:
        """Go one step forward, if there is one, and return the case."""
        return self._go(1)

    def _go(self, by: int) -> Case:
        self._move = (None, 0.0)
        self._at = min(max(self._at + by, 0), len(self._cases) - 1)
        return self.case
