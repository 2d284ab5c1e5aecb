"""The QR code of the printed sheet: the address of the page as it was reached, and of no page that there is not."""

import asyncio
import xml.etree.ElementTree as ET

import pytest
from aiohttp.test_utils import make_mocked_request

from vertebra_viz.app.sessions.qr import qr_svg
from vertebra_viz.app.web.qr_code import handle
from vertebra_viz.case.errors import CaseError
from vertebra_viz.export.leaflet import LONGEST_ADDRESS

QUERY = "mode=consent&v=1&level=T12"


def answer(query, **headers):
    """The server's answer at ``clinic.example/spine/qr.svg``."""
    request = make_mocked_request(
        "GET", f"/spine/qr.svg?{query}", headers={"Host": "clinic.example", **headers}
    )
    return asyncio.run(handle(request))


@pytest.mark.parametrize(
    ("headers", "scheme"),
    [({}, "http"), ({"X-Forwarded-Proto": "https"}, "https"), ({"X-Forwarded-Proto": "x'"}, "http")],
)
def test_it_holds_the_address_that_the_page_was_reached_at(headers, scheme):
    got = answer(QUERY, **headers)
    assert got.content_type == "image/svg+xml"
    assert ET.fromstring(got.text).tag.endswith("svg")
    assert got.text == qr_svg(f"{scheme}://clinic.example/spine/?{QUERY}", alone=True)
    assert got.text != answer(QUERY.replace("T12", "L1"), **headers).text


@pytest.mark.parametrize("query", ["mode=nothing", "v=1&level=Z9", "v=1&level=" + "T" * LONGEST_ADDRESS])
def test_a_page_that_there_is_not_is_refused_in_one_line(query):
    with pytest.raises(CaseError) as refused:
        answer(query)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300
