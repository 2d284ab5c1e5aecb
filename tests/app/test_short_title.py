"""The short title does not mention intact neighbours."""

from vertebra_viz import Case
from vertebra_viz.sentences.titles import short_title, title


def test_the_bones_beside_are_in_the_title_and_not_in_the_short_one():
    beside = Case(neighbours="shown")
    assert short_title(beside) == short_title(Case()) == title(Case())
    assert title(beside) == f"{title(Case())}; with the bones above and below"
