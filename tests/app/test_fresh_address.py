"""A clip's address changes with the program, so that a file cached for a year is never outdated."""

import asyncio
import gzip
import shutil
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from stub_workers import GLB, StubWorkers

from vertebra_viz import Case
from vertebra_viz.app.clips import program_digest as module
from vertebra_viz.app.clips import worker_slot
from vertebra_viz.app.clips.program_digest import KINDS, PACKAGE, program
from vertebra_viz.app.clips.store import ClipStore, case_hash
from vertebra_viz.app.clips.worker_pool import WorkerPool
from vertebra_viz.app.web.downloads import Downloads
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.link import to_query

LINK = to_query(Case())


def anew(package=PACKAGE):
    """Return the program's digest as a server computes it at its start."""
    return program.__wrapped__(package)


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """The package as it is installed elsewhere."""

    def others(folder, names):
        return [
            name
            for name in names
            if name in {"player", "__pycache__"}
            or ("." in name and not any(name.endswith(kind) for kind in KINDS))
        ]

    copy = tmp_path_factory.mktemp("elsewhere") / "vertebra_viz"
    shutil.copytree(PACKAGE, copy, ignore=others)
    (copy / "anatomy" / "__pycache__").mkdir()
    (copy / "anatomy" / "__pycache__" / "arch.py").write_text("left over")
    return copy


def test_the_same_files_elsewhere_are_the_same_program(copied):
    assert anew(copied) == program()
    assert case_hash(Case(), anew(copied)) == case_hash(Case())


@pytest.mark.parametrize(
    ("file", "said", "now"),
    [
        ("case/grades.py", "GRADE_LOSSES", "GRADE_LOSSES_"),
        ("anatomy/morphometry.csv", "L1", "L 1"),
        ("export/glb/gzipped.py", "QUICK = 4", "QUICK = 5"),
    ],
)
def test_a_constant_that_changes_gives_every_clip_another_address(copied, file, said, now):
    path = copied / file
    text = path.read_text(encoding="utf-8")
    try:
        path.write_text(text.replace(said, now, 1), encoding="utf-8")
        assert anew(copied) != program()
        assert case_hash(Case(), anew(copied)) != case_hash(Case())
    finally:
        path.write_text(text, encoding="utf-8")


def test_a_file_that_comes_or_moves_is_another_program(copied):
    (copied / "case" / "fracture.py").rename(copied / "case" / "injuries.py")
    moved = anew(copied)
    (copied / "case" / "injuries.py").rename(copied / "case" / "fracture.py")
    (copied / "new.json").write_text("{}")
    added = anew(copied)
    (copied / "new.json").unlink()
    assert len({moved, added, program()}) == 3
    assert anew(copied) == program()


@pytest.mark.parametrize("library", ["numpy", "vtk", "vertebra-viz"])
def test_another_library_is_another_program(library, monkeypatch):
    installed = module.version
    monkeypatch.setattr(module, "version", lambda name: "0.0" if name == library else installed(name))
    assert anew() != program()


@asynccontextmanager
async def server(monkeypatch, report=None):
    workers = StubWorkers(report or {})
    workers.gate.set()
    monkeypatch.setattr(worker_slot, "WorkerProcess", workers)
    clips = ClipStore(WorkerPool(1))
    downloads = Downloads(clips, Limits())
    app = web.Application()
    downloads.add_to(app.router)
    try:
        async with TestClient(TestServer(app), auto_decompress=False) as client:
            client.clips, client.workers = clips, workers
            yield client
    finally:
        await downloads.close()
        await clips.close()


async def got(client, name, **headers):
    async with client.get(f"/glb/{name}.glb?{LINK}", headers=headers) as answer:
        return answer.status, answer.headers, await answer.read()


def test_a_clip_under_its_own_address_is_kept_and_named_by_its_content(monkeypatch):
    async def ask():
        async with server(monkeypatch) as client:
            compiled = await client.clips.get(Case())
            status, headers, packed = await got(client, case_hash(Case()), **{"Accept-Encoding": "gzip"})
            assert (status, packed) == (200, GLB)
            assert "immutable" in headers["Cache-Control"]
            assert headers["ETag"] == f'"{compiled.tag}-gzip"'
            status, plain, body = await got(client, case_hash(Case()), **{"Accept-Encoding": "identity"})
            assert (status, body) == (200, gzip.decompress(GLB))
            assert plain["ETag"] == f'"{compiled.tag}"'
            assert compiled.hash not in plain["ETag"]
            for known in (headers["ETag"], f'"other", W/{headers["ETag"]}', "*"):
                told = await got(client, compiled.hash, **{"If-None-Match": known, "Accept-Encoding": "gzip"})
                assert (told[0], told[2]) == (304, b"")
                assert "immutable" in told[1]["Cache-Control"]
            # the packed file's name says nothing of the plain one
            known = {"If-None-Match": headers["ETag"], "Accept-Encoding": "identity"}
            assert (await got(client, compiled.hash, **known))[0] == 200

    asyncio.run(ask())


def test_a_page_from_before_an_update_gets_its_case_and_keeps_it_under_no_wrong_name(monkeypatch):
    async def ask():
        async with server(monkeypatch) as client:
            status, headers, body = await got(client, case_hash(Case(), "the program before"))
            assert (status, body) == (200, GLB)
            assert headers["Cache-Control"] == "no-cache"
            # asked for again each time, and sent only where it is another one
            again = await got(client, "0" * 32, **{"If-None-Match": headers["ETag"]})
            assert (again[0], again[1]["Cache-Control"]) == (304, "no-cache")

    asyncio.run(ask())


def test_a_worker_that_started_after_the_files_were_replaced_names_its_clips_for_what_it_is(monkeypatch):
    async def ask():
        async with server(monkeypatch) as client:
            client.workers.made_by = "the program after"
            compiled = await client.clips.get(Case())
            assert compiled.hash == case_hash(Case(), "the program after") != case_hash(Case())
            for name in (case_hash(Case()), compiled.hash):
                status, headers, body = await got(client, name)
                assert (status, body) == (200, GLB)
                assert ("immutable" in headers["Cache-Control"]) == (name == compiled.hash)

    asyncio.run(ask())
