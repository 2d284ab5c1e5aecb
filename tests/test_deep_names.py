"""Very deeply nested names, in an address or a file, are refused in one short line before any parser recurses."""

import asyncio
import json

import pytest
from aiohttp.test_utils import make_mocked_request

from vertebra_viz import Case, CaseError
from vertebra_viz.app.clips.store import ClipStore
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions.shared_moment import SharedMoment
from vertebra_viz.app.web.downloads import Downloads
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.link import from_query
from vertebra_viz.cli.options import read

DEEP = [
    "v=1&" + ".".join(2500 * "a") + "=1",
    "v=1&treatment." + ".".join(2500 * "a") + "=1",
    "v=1&second." + ".".join(400 * ["second"]) + ".level=L2",
    "v=1&" + 3000 * "a" + "=1",
    "v=1&" + 3000 * "." + "=1",
]


def refused(call, *args):
    with pytest.raises(CaseError) as told:
        call(*args)
    assert len(str(told.value)) < 400
    assert str(told.value).isprintable()


@pytest.mark.parametrize("query", DEEP)
def test_in_an_address(query):
    refused(from_query, query)
    assert Address.parse(query).case == Case()  # as with any name that means nothing
    message = {"stage": "intact", "t": 0.0, "playing": False, "view": "front", "style": "bone"}
    refused(SharedMoment.parse, message | {"case": query})


@pytest.mark.parametrize("query", DEEP)
def test_in_the_address_of_a_file(query):
    async def main():
        clips = ClipStore()
        files = Downloads(clips, Limits())
        try:
            for path, handle, found in (
                ("/download/x.json", files.file, {"name": "x", "suffix": "json"}),
                ("/glb/0.glb", files.glb, {"hash": "0"}),
            ):
                request = make_mocked_request("GET", f"{path}?{query}", match_info=found)
                with pytest.raises(CaseError):
                    await handle(request)
        finally:
            await files.close()
            await clips.close()

    asyncio.run(main())


@pytest.mark.parametrize("name", ["a", "second", "treatment"])
@pytest.mark.parametrize("depth", [900, 100_000])
def test_in_a_file(tmp_path, name, depth):
    path = tmp_path / "case.json"
    path.write_text(depth * f'{{"{name}":' + "1" + depth * "}", encoding="utf-8")

    refused(lambda: Case.parse(read(str(path))))


def test_true_is_refused_wherever_a_field_may_be():
    for data in (
        {"level": True},
        {"second": {"level": "L2", "fracture": {"grade": True}}},
        {"second": {"treatment": {"kind": True}}},
    ):
        refused(Case.parse, json.loads(json.dumps(data)))
