"""Steps back and forth."""

from vertebra_viz import Case
from vertebra_viz.app.logic.history import MOST_STEPS, History

CASES = [Case(scale=1.0 + step / 1000) for step in range(MOST_STEPS + 20)]


def test_back_and_forth():
    history = History(CASES[0])
    for case in CASES[1:4]:
        history.add(case)
    assert [history.undo(), history.undo()] == [CASES[2], CASES[1]]
    assert (history.can_undo, history.can_redo) == (True, True)
    assert history.redo() == CASES[2]
    history.add(CASES[9])
    assert not history.can_redo
    assert history.undo() == CASES[2]


def test_the_ends_hold():
    history = History(CASES[0])
    assert history.undo() == history.redo() == CASES[0]


def test_a_drag_is_one_step_and_a_pause_begins_another():
    history = History(CASES[0])
    for step in range(1, 6):
        history.add(CASES[step], "scale", 0.2 * step)
    history.add(CASES[6], "scale", 6.0)
    history.add(CASES[7], "level", 6.1)
    assert [history.undo() for _ in range(3)] == [CASES[6], CASES[5], CASES[0]]


def test_the_same_case_again_is_no_step():
    history = History(CASES[0])
    history.add(CASES[0])
    assert not history.can_undo


def test_it_does_not_grow_for_ever():
    history = History(CASES[0])
    for case in CASES[1:]:
        history.add(case)
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == MOST_STEPS - 1
