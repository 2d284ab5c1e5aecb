"""What the catalogue says of parts in pictures is whole, and no page of the docs lists views and styles beside it."""

import re
from pathlib import Path

import pytest

from vertebra_viz.catalogue.document import FILE
from vertebra_viz.catalogue.looks import LOOKS
from vertebra_viz.catalogue.parts import CALLOUTS, CARRIERS, DRAWN, LABELS, PARTS, Visibility
from vertebra_viz.catalogue.views import POLARITIES, STYLES, VIEWS

ROOT = Path(__file__).parents[1]
PAGES = [
    path
    for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "guide").glob("*.md"))
    if path != FILE
]
ids = {str(name) for table in (VIEWS, STYLES, POLARITIES) for name in table}
# in a table's cell or between backticks: three names on end, however they are parted
LISTED = re.compile(
    rf"(?:\b(?:{'|'.join(sorted(ids))})\b`?(?:[ ,|]+(?:or |and )?)`?){{2}}\b(?:{'|'.join(sorted(ids))})\b"
)


def test_every_part_that_is_seen_has_a_look_and_is_named_by_its_rank():
    seen = {
        part for part, kind in PARTS.items() if kind.visibility in {Visibility.OUTSIDE, Visibility.INSIDE}
    }
    assert set(CALLOUTS) == seen
    assert len(CALLOUTS) == len(seen)
    assert set(DRAWN) <= set(LOOKS)


def test_what_carries_other_instruments_has_a_label():
    assert set(CARRIERS) <= set(LABELS)


@pytest.mark.parametrize("line", ["`lateral front back top`", "`bone`, `glass`, `cutaway` or `xray`"])
def test_a_list_of_views_or_styles_is_found(line):
    assert LISTED.search(line)


def test_views_and_styles_are_listed_on_the_catalogues_page_alone():
    found = [
        (path.name, hit[0]) for path in PAGES for hit in LISTED.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
    page = FILE.read_text(encoding="utf-8")
    assert [name for name in ids if f"| `{name}` |" not in page] == []
