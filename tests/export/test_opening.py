"""The opening shot: it is in exported pages that request it, and in no others."""

import gzip

import pytest

from vertebra_viz import CaseError
from vertebra_viz.export import dispatch
from vertebra_viz.export.html import html
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.export.player_file import opening_file
from vertebra_viz.export.site import OURS


def test_a_page_has_it_only_if_asked(default_run):
    plain, opened = (html(default_run, PageOptions.parse(opening=on), picture=None) for on in (False, True))
    assert 'id="vertebra-opening"' not in plain
    assert 'opening="on"' in opened
    assert 'id="vertebra-opening"' in opened
    packed = [len(gzip.compress(page.encode())) for page in (plain, opened)]
    assert packed[1] - packed[0] <= 80_000


def test_it_is_for_pages_only(tmp_path):
    with pytest.raises(CaseError, match="opening"):
        dispatch.check(tmp_path / "bone.stl", {"opening": True})
    dispatch.check(tmp_path / "page.html", {"opening": True})
    assert OURS.fullmatch("vertebra-opening-0123456789.bin")
    assert opening_file().is_file()
