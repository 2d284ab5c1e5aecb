"""The format that a file name selects."""

import pytest

from vertebra_viz import CaseError
from vertebra_viz.export.dispatch import FOLDER, kind


@pytest.mark.parametrize("name", [".json", ".PNG", "folder/.glb", ".html/"])
def test_a_suffix_alone_is_no_name(name):
    with pytest.raises(CaseError, match=r"file: .*a name that ends with"):
        kind(name)


@pytest.mark.parametrize(("name", "asked"), [("l1.JSON", ".json"), ("site", FOLDER), ("a.json/..", FOLDER)])
def test_other_names_are_files_or_folders(name, asked):
    assert kind(name) == asked
