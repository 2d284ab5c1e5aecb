"""Downloads: each opens in an independent reader and has the right file name; a bad link gives one readable line."""

import asyncio
import csv
import gzip
import io
import json
import re
from contextlib import asynccontextmanager
from urllib.parse import urlencode

import pytest
import trimesh
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from export.gltf import Gltf
from PIL import Image

from vertebra_viz import Case, Kyphoplasty, NoTreatment
from vertebra_viz.app.clips.store import ClipStore, case_hash
from vertebra_viz.app.clips.worker_pool import WorkerPool
from vertebra_viz.app.web import downloads as downloads_module
from vertebra_viz.app.web.downloads import Downloads
from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.link import to_query

DEFAULT = to_query(Case())
QUICK = to_query(Case(treatment=NoTreatment()))


@asynccontextmanager
async def site(base="", limits=None):
    clips = ClipStore(WorkerPool(1))
    downloads = Downloads(clips, limits or Limits())
    app = web.Application(middlewares=[plain_errors])
    downloads.add_to(app.router, base)
    try:
        async with TestClient(TestServer(app), auto_decompress=False) as client:
            client.clips, client.downloads = clips, downloads
            yield client
    finally:
        await downloads.close()
        await clips.close()


async def got(client, path):
    async with client.get(path, headers={"Accept-Encoding": "identity"}) as answer:
        return answer.status, answer.headers, await answer.read()


@pytest.fixture(scope="module")
def files():
    """One of each kind, asked for with a page's whole link."""
    link = f"mode=explore&{DEFAULT}&stage=fill&view=front&style=glass&embed=0"

    async def all_of_them():
        async with site("/base") as client:
            return {
                suffix: await got(client, f"/base/download/L1-wedge.{suffix}?{link}")
                for suffix in downloads_module.TYPES
            }

    return asyncio.run(all_of_them())


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [
        ("glb", "model/gltf-binary"),
        ("html", "text/html; charset=utf-8"),
        ("stl", "model/stl"),
        ("png", "image/png"),
        ("pdf", "application/pdf"),
        ("csv", "text/csv; charset=utf-8"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("json", "application/json"),
    ],
)
def test_each_file_is_called_what_it_is(files, suffix, kind):
    status, headers, body = files[suffix]
    assert status == 200
    assert headers["Content-Type"] == kind
    assert headers["Content-Disposition"] == f'attachment; filename="L1-wedge.{suffix}"'
    assert body


def test_glb_opens_as_gltf(files, default_run):
    file = Gltf.read(files["glb"][2])
    assert [stage["name"] for stage in file.extras["stages"]] == [s.name for s in default_run.clip.stages]
    assert "extensionsRequired" not in file.document  # the one for any viewer, not the one that pages load


def test_stl_opens_in_trimesh_and_is_the_stage_asked_for(files, default_run):
    mesh = trimesh.load_mesh(io.BytesIO(files["stl"][2]), file_type="stl")
    assert mesh.is_watertight
    assert mesh.body_count == 1  # the bone, and nothing inside it that a reader would count again

    def off(stage):
        points, triangles = default_run.clip.at(stage)["bone"], default_run.clip.actors["bone"].triangles
        return abs(mesh.volume / trimesh.Trimesh(points, triangles).volume - 1.0)

    assert off("fill") < 1e-4
    assert off("intact") > 1e-3


def test_png_opens_in_pillow_and_shows_something(files):
    picture = Image.open(io.BytesIO(files["png"][2]))
    picture.load()
    assert picture.format == "PNG"
    assert min(picture.size) >= 400
    assert len(picture.convert("RGB").resize((64, 64)).getcolors(4096)) > 100


def test_csv_opens_with_a_row_for_each_stage(files, default_run):
    rows = list(csv.DictReader(io.StringIO(files["csv"][2].decode("utf-8"))))
    assert [row["stage"] for row in rows] == [m.stage for m in default_run.measurements]
    assert float(rows[-1]["anterior_height_mm"]) == pytest.approx(
        default_run.measurements[-1].anterior_height_mm, abs=0.05
    )


def test_json_opens_and_holds_the_case_and_its_numbers(files, default_run):
    data = json.loads(files["json"][2])
    assert Case.parse(data["case"]) == Case()
    assert data["outcome"]["cement_volume_ml"] == pytest.approx(default_run.outcome.cement_volume_ml)


def test_html_holds_the_case_and_the_player(files):
    page = files["html"][2].decode("utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "Content-Security-Policy" in page
    assert 'id="vertebra-case"' in page
    assert not re.search(r'(src|href)="https?:', page)


def test_the_players_address_is_cacheable_for_ever_and_packed():
    async def ask():
        async with site() as client:
            path = f"/glb/{case_hash(Case(treatment=NoTreatment()))}.glb?{QUICK}"
            async with client.get(path, headers={"Accept-Encoding": "gzip, br"}) as answer:
                packed = await answer.read()
                assert answer.headers["Content-Encoding"] == "gzip"
                assert answer.headers["Content-Type"] == "model/gltf-binary"
                assert "immutable" in answer.headers["Cache-Control"]
                assert answer.headers["Vary"] == "Accept-Encoding"
                assert "Content-Disposition" not in answer.headers
                tag = answer.headers["ETag"]
            status, headers, plain = await got(client, path)
            assert (status, headers.get("Content-Encoding")) == (200, None)
            assert gzip.decompress(packed) == plain
            async with client.get(path, headers={"If-None-Match": tag}) as answer:
                assert (answer.status, await answer.read()) == (304, b"")

    asyncio.run(ask())


BAD = [
    ("x.glb", {"level": "C7"}, "level: 'C7' is not allowed"),
    ("x.stl", {"v": "2"}, "v: 2 is not allowed"),
    ("x.stl", {"stage": "healed"}, "stage: 'healed' is not allowed"),
    ("x.stl", {"part": "leg"}, "part: 'leg' is not allowed"),
    ("x.stl", {"part": "leak"}, "part: 'leak' is not allowed"),
    ("x.csv", {"scale": "9"}, "scale: 9 is not allowed; allowed: from 0.8 to 1.25"),
    ("x.json", {"colour": "red"}, "colour: 'red' is not allowed"),
    ("x.json", {"scale": "9" * 7000}, "address: "),
    ("x.png", {"view": "inside"}, "view: 'inside' is not allowed"),
    ("x.png", {"drawn": "faintly"}, "drawn: 'faintly' is not allowed"),
    ("x.exe", {}, "file: 'x.exe' is not allowed; allowed: a name that ends with .glb"),
    (
        "x.glb",
        {"level": "T4", "treatment.balloon_volume_ml": "4"},
        "treatment.balloon_volume_ml: 4.0 is not allowed",
    ),
]


def test_a_bad_link_is_answered_with_one_readable_line():
    async def ask():
        async with site() as client:
            for name, pairs, line in BAD:
                status, headers, body = await got(client, f"/download/{name}?{urlencode(pairs)}")
                told = body.decode()
                assert status == 400, name
                assert told.startswith(line), told
                assert told.isprintable()
                assert headers["Content-Type"].startswith("text/plain")
                assert "Content-Disposition" not in headers
            for path in (
                "/download/..%2Fetc.json",
                "/download/a%0d%0ab.json",
                f"/download/{'n' * 90}.json",
                "/glb/zz.glb",
            ):
                status, _, _ = await got(client, path)
                assert status == 404, path
            # a name in another alphabet is no reason to refuse
            status, headers, _ = await got(client, f"/download/Wirbelkörper.csv?{QUICK}")
            assert (status, headers["Content-Disposition"]) == (
                200,
                'attachment; filename="Wirbelk_rper.csv"',
            )

    asyncio.run(ask())


def test_an_xray_in_the_browser_becomes_an_xray_picture():
    case, options = downloads_module._asked("png", f"{DEFAULT}&style=xray&view=top")
    assert (case, options) == (Case(), {"style": "xray", "view": "top"})
    assert downloads_module._asked("png", f"{DEFAULT}&drawn=ghost&with=v%3D1")[1] == {"beside": "ghost"}
    assert downloads_module._asked("csv", f"{DEFAULT}&style=glass&room=BCDFGH")[1] == {}


def test_pictures_wait_for_each_other_and_nobody_waits_for_them():
    async def ask():
        async with site(limits=Limits(pictures_waiting=1)) as client:
            glb = f"/download/a.glb?{QUICK}"
            assert (await got(client, glb))[0] == 200
            drawing = [asyncio.create_task(got(client, f"/download/a.png?{QUICK}")) for _ in range(4)]
            refused = []
            while len(refused) < 2:  # one is drawn, one may wait
                done, _ = await asyncio.wait(drawing, return_when=asyncio.FIRST_COMPLETED)
                refused = [task.result() for task in done]
            for status, headers, body in refused:
                assert (status, int(headers["Retry-After"]) > 0) == (503, True)
                assert b"try again" in body
            fresh = to_query(Case(level="T12", treatment=Kyphoplasty(cement_volume_ml=3)))
            assert (await got(client, f"/download/a.glb?{fresh}"))[0] == 200
            assert sum(not task.done() for task in drawing) >= 1, "clips came while pictures were being drawn"
            await asyncio.gather(*drawing)
            assert sorted(task.result()[0] for task in drawing) == [200, 200, 503, 503]

    asyncio.run(ask())


class Slow:
    """Replaces the worker pool: no job is ever done."""

    def __init__(self, most):
        self._most, self.asked = most, 0
        self.full, self.dropped = asyncio.Event(), asyncio.Event()

    async def run_job(self, *_):
        self.asked += 1
        if self.asked == self._most:
            self.full.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.dropped.set()

    async def close(self):
        pass


def glb(scale):
    case = Case(scale=scale, treatment=NoTreatment())
    return f"/glb/{case_hash(case)}.glb?{to_query(case)}"


def test_what_nobody_waits_for_any_more_is_not_built():
    async def ask():
        async with site() as client:
            await client.clips.pool.close()
            pool = client.clips.pool = Slow(1)
            visitor = asyncio.create_task(got(client, glb(0.9)))
            await pool.full.wait()
            visitor.cancel()
            await pool.dropped.wait()
            assert not client.clips.has(Case(scale=0.9, treatment=NoTreatment()))

    asyncio.run(asyncio.wait_for(ask(), 30))


def test_a_leaflet_has_the_code_of_the_address_it_was_asked_at_and_the_clinic(files):
    import pikepdf

    from vertebra_viz import clinic

    status, headers, body = files["pdf"]
    assert status == 200
    assert headers["Content-Disposition"] == 'attachment; filename="L1-wedge.pdf"'
    with pikepdf.open(io.BytesIO(body)) as pdf:
        assert len(pdf.pages) == 2
        assert str(pdf.Root.Lang) == "en"
    assert clinic.current() == clinic.Clinic()


def test_the_same_leaflet_is_made_once_and_only_the_latest_are_kept(monkeypatch):
    asked = []

    async def built(self, request, case, asked_for):
        asked.append((case.level, asked_for["options"]["address"], asked_for["of_clinic"]["name"]))
        return b"%PDF-" + str(len(asked)).encode()

    monkeypatch.setattr(Downloads, "_built", built)
    monkeypatch.setattr(downloads_module, "LEAFLETS_KEPT", 2)

    async def several():
        async with site("/base") as client:
            link = "/base/download/leaflet.pdf?v=1&level={}{}"
            first = [await got(client, link.format(level, "")) for level in ("L1", "L1", "L2", "L3", "L1")]
            other = await got(client, link.format("L1", "&lang=qps"))
            return [body for _, _, body in (*first, other)], client.make_url("/base")

    bodies, base = asyncio.run(several())
    assert bodies[0] == bodies[1]
    assert [level for level, _, _ in asked] == ["L1", "L2", "L3", "L1", "L1"]
    assert bodies[4] != bodies[5]
    assert all(address.startswith(f"{base}/?v=1&level=") for _, address, _ in asked)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("leaflet.pdf?v=1&level=Z9", 400),
        ("leaflet.pdf?preset=nothing", 400),
        ("leaflet.pdf?v=1&nothing=1", 400),
        ("leaflet.pdf?" + "x" * 20_000, 400),
        ("leaflet.ps?v=1", 400),
    ],
)
def test_a_leaflet_that_cannot_be_is_refused_in_one_line(path, status):
    async def refused():
        async with site() as client:
            return await got(client, f"/download/{path}")

    found, _, body = asyncio.run(refused())
    assert found == status
    assert body.strip()
    assert b"\n" not in body.strip()


def test_a_leaflet_of_a_ready_made_case_is_that_of_its_address(monkeypatch):
    from vertebra_viz.case.presets import preset

    cases = []

    async def built(self, request, case, asked_for):
        cases.append(case)
        return b"%PDF-"

    monkeypatch.setattr(Downloads, "_built", built)

    async def one():
        async with site() as client:
            return await got(client, "/download/leaflet.pdf?mode=consent&preset=severe")

    assert asyncio.run(one())[0] == 200
    assert cases == [preset("severe").case]
