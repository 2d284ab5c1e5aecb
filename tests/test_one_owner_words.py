"""No name of a stage, a part, a measured number, a view or a style is spelled in the browser's sources: these read the generated catalogue."""

import re
from collections import Counter
from pathlib import Path

import pytest

from vertebra_viz.catalogue.parts import LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES
from vertebra_viz.catalogue.stages import STAGES
from vertebra_viz.catalogue.views import POLARITIES, STYLES, VIEWS

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"
FOLDERS = (PACKAGE / "player" / "src", PACKAGE / "app" / "ui" / "static")
SOURCES = sorted(
    path
    for folder in FOLDERS
    for path in folder.rglob("*.js")
    if path.parent.name not in {"generated", "dist"}
)
# comments go, what stands in quotes stays
TOKEN = re.compile(r""""(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|//[^\n]*|/\*.*?\*/""", re.DOTALL)
OTHERWISE = Counter(
    {"Front": 1, "Back": 1}
)  # the same word for another thing, a direction: how often at most


def words() -> set[str]:
    """Every name that the catalogue gives."""
    numbers = [*QUANTITIES.values(), *OUTCOMES.values(), *CLEARANCES.values()]
    found = {word for each in numbers for word in (each.label, each.short, each.spoken)}
    found |= {word for kind in STAGES.values() for word in (kind.label, kind.plain_label)}
    found |= {kind.label for kind in PARTS.values()}
    return found.union(*(table.values() for table in (LABELS, STYLES, VIEWS, POLARITIES))) - {""}


WORDS = sorted(words(), key=len, reverse=True)
# a string of its own; or a name of several words, which no code can be, anywhere
NAME = re.compile(
    rf"(?<=[\"'`])(?:{'|'.join(map(re.escape, WORDS))})(?=[\"'`])"
    rf"|\b(?:{'|'.join(re.escape(word) for word in WORDS if ' ' in word)})(?!\w)"
)


def spelled(source: str) -> list[str]:
    """Names in ``source``, its comments left out."""
    return NAME.findall(TOKEN.sub(lambda token: "" if token[0].startswith("/") else token[0], source))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('const a = "Set";', ["Set"]),
        ("const a = `Front height, ${unit}`; // Middle height", ["Front height"]),
        ('/* "Set" */ x = new Set(["https://a.example"]);', []),
        ('const a = "the Front height lost";', ["Front height"]),
    ],
)
def test_a_name_is_found_wherever_it_is_spelled(source, found):
    assert spelled(source) == found


def test_the_browser_spells_no_name_of_the_catalogue():
    assert len(SOURCES) > 100
    found = [(path.name, word) for path in SOURCES for word in spelled(path.read_text(encoding="utf-8"))]
    often = Counter(word for _, word in found)
    assert not [(name, word) for name, word in found if often[word] > OTHERWISE[word]]
