"""The page's markup: text from an address is escaped."""

import pytest

from vertebra_viz import Case
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.web.pages import Pages, static_files


@pytest.fixture(scope="module")
def pages():
    return Pages(static_files())


def test_every_place_is_filled(pages):
    assert "{{" not in pages.index(Address(Case()), "glb/0.glb?v=1")


def test_what_a_visitor_wrote_is_not_filled_in_again(pages):
    told = "level: '{{settings}}{{player}}<b>' is not allowed"
    page = pages.index(Address(Case()), "glb/0.glb?{{title}}", told)
    assert "level: &#x27;{{settings}}{{player}}&lt;b&gt;&#x27; is not allowed" in page
    assert "glb/0.glb?{{title}}" in page
    assert page.count('"trame":') == 1
