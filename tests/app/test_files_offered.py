"""The downloads that Explore offers are those that the server makes."""

from vertebra_viz.app.ui.explore import FILES
from vertebra_viz.app.web.downloads import TYPES


def test_every_file_that_is_made_is_offered():
    assert set(FILES) == set(TYPES)
    assert "xlsx" in FILES
