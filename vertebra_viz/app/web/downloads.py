"""Files for download, made from their address alone, so that any server of the same version can answer.

``GET /download/<name>.<suffix>?<link>`` gives a file to keep; the link is the page's own, and of what it says about
the picture each suffix takes what it can use. ``GET /glb/<hash>.glb?<link>`` gives the player its clip, in a compact form
that only few other programs read; the .glb to keep is for all of them.
"""

from __future__ import annotations

import asyncio
import gzip
from collections import OrderedDict
from collections.abc import Coroutine
from math import ceil
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from vertebra_viz import clinic
from vertebra_viz.app.clips.fair_queue import Requester
from vertebra_viz.app.clips.store import ClipStore, CompiledClip
from vertebra_viz.app.clips.worker_pool import BusyError, FailedError, WorkerPool
from vertebra_viz.app.logic.address import Address, file_language_of
from vertebra_viz.app.web.qr_code import page_address
from vertebra_viz.app.web.rate_limits import client_address
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.app.web.static import FOR_EVER, accepts_gzip, holds
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import LONGEST, from_query, to_query
from vertebra_viz.export.leaflet import LONGEST_ADDRESS, check_leaflet
from vertebra_viz.words import current, either, speaking, text

TYPES = {
    "glb": "model/gltf-binary",
    "html": "text/html",
    "stl": "model/stl",
    "png": "image/png",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
    "pdf": "application/pdf",
}
# suffixes whose file needs a drawn picture, which takes seconds without a graphics card
LEAFLET = "pdf"
DRAWN = {"html", LEAFLET, "png"}
DRAWING_IDLE_S = 120.0
LEAFLETS_KEPT = 32  # each about 400 kB
LOOK_S = 0.5  # how often the client's connection is checked

# fields of a page's link beside the case, and the name of each in `vertebra_viz.export.export`
OPTIONS: dict[str, dict[str, str]] = {
    "png": {"stage": "at", "view": "view", "style": "style", "drawn": "beside"},
    "stl": {"stage": "at", "part": "part"},
}
OF_THE_PAGE = {
    "mode",
    "stage",
    "view",
    "style",
    "drawn",
    "with",
    "embed",
    "hide",
    "room",
    "part",
    "idle",
    "lang",
}

T = TypeVar("T")


class Downloads:
    """Handlers of files; requests for what has to be built wait in a fair queue (`clips.fair_queue`), and are seldom refused.

    Parameters
    ----------
    clips : ClipStore
        Where clips are; its workers make the quick files too.
    limits : Limits
        How many pictures may wait.
    """

    def __init__(self, clips: ClipStore, limits: Limits) -> None:
        self._clips = clips
        self._leaflets: OrderedDict[tuple[str, ...], bytes] = OrderedDict()
        # a separate worker for long jobs, started when it is needed, so that clips never wait for a picture
        self._drawing = WorkerPool(
            1,
            max_waiting=limits.pictures_waiting,
            max_waiting_per_address=limits.pictures_per_address,
            idle_s=DRAWING_IDLE_S,
        )

    def add_to(self, router: web.UrlDispatcher, base: str = "") -> None:
        """Add the routes below ``base``."""
        router.add_get(base + r"/download/{name:[\w.-]{1,80}}.{suffix:\w+}", self.file)
        router.add_get(base + r"/glb/{hash:[0-9a-f]+}.glb", self.glb)

    async def glb(self, request: web.Request) -> web.Response:
        """Answer with the clip that a page's player loads.

        An address names its case and the program that built it, and browsers cache the answer for a year. An address
        that names another program (of a page that was open while the server was replaced) gets the same case as it is
        built here, and that answer is not cached.
        """
        with speaking(file_language_of(request.query_string)):
            case, _ = _asked("glb", request.query_string)
            compiled = await _made(request, self._clips.get(case, _who(request)))
        named = request.match_info["hash"] == compiled.hash
        return await _glb(request, compiled, {"Cache-Control": FOR_EVER if named else "no-cache"})

    async def file(self, request: web.Request) -> web.Response:
        """Answer with a file for download."""
        with speaking(file_language_of(request.query_string)):
            return await self._file(request)

    async def _file(self, request: web.Request) -> web.Response:
        name, suffix = request.match_info["name"], request.match_info["suffix"].lower()
        if suffix not in TYPES:
            raise refusal(
                "file",
                f"{name}.{suffix}",
                text("allowed-download", endings=either(f".{each}" for each in TYPES)),
            )
        case, options = _asked(suffix, request.query_string)
        headers = {
            "Content-Disposition": f'attachment; filename="{_ascii(name)}.{suffix}"',
            "Cache-Control": "private, no-cache",
        }
        make = self._leaflet if suffix == LEAFLET else self._built
        body = await make(request, case, {"suffix": f".{suffix}", "options": options})
        charset = "utf-8" if suffix in {"html", "csv"} else None
        return web.Response(body=body, content_type=TYPES[suffix], charset=charset, headers=headers)

    async def _built(self, request: web.Request, case: Case, asked: dict[str, Any]) -> bytes:
        """Have a file written by a worker."""
        suffix = asked["suffix"].removeprefix(".")
        pool = self._drawing if suffix in DRAWN else self._clips.pool
        try:
            _, body = await _made(request, pool.run_job("file", case, asked, [_who(request)]))
        except CaseError as error:
            in_address = {option: name for name, option in OPTIONS.get(suffix, {}).items()}
            raise error.called(in_address.get(error.field, error.field)) from None
        return body

    async def _leaflet(self, request: web.Request, case: Case, asked: dict[str, Any]) -> bytes:
        """The leaflet of a case, its QR code with the address that this request came to; the latest are kept."""
        check_leaflet(None)
        address = page_address(request, request.path.rpartition("download/")[0])
        if len(address) <= LONGEST_ADDRESS:
            asked["options"]["address"] = address
        key = (to_query(case), current().tag, address)
        if key not in self._leaflets:
            asked["of_clinic"] = clinic.current().as_data()
            self._leaflets[key] = await self._built(request, case, asked)
            while len(self._leaflets) > LEAFLETS_KEPT:
                self._leaflets.popitem(last=False)
        self._leaflets.move_to_end(key)
        return self._leaflets[key]

    async def close(self) -> None:
        """Stop the worker that draws; the others are stopped with the store of clips."""
        await self._drawing.close()


def _who(request: web.Request) -> Requester:
    return Requester(client_address(request))


async def _made(request: web.Request, making: Coroutine[Any, Any, T]) -> T:
    """Wait for something to be made, as long as the client is connected; if it fails, raise the HTTP error that says why."""
    task = asyncio.get_running_loop().create_task(making)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=LOOK_S)
            if request.transport is None:
                raise ConnectionResetError
        return task.result()
    except BusyError as error:
        kind = web.HTTPTooManyRequests if error.same_address else web.HTTPServiceUnavailable
        raise kind(text=str(error), headers={"Retry-After": str(ceil(error.wait_s))}) from None
    except FailedError as error:
        raise web.HTTPInternalServerError(text=str(error)) from None
    finally:
        task.cancel()


def _asked(suffix: str, query: str) -> tuple[Case, dict[str, str]]:
    """Return the case of a link, and the options for the file; CaseError for an unknown name or value."""
    if len(query) > LONGEST:
        raise refusal("address", query, text("allowed-characters", most=LONGEST))
    pairs = parse_qsl(query, keep_blank_values=True)
    if any(name == "preset" for name, _ in pairs):  # a page's address may name its case in this way
        case = Address.parse(query).case
    else:
        case = from_query(urlencode([(name, text) for name, text in pairs if name not in OF_THE_PAGE]))
    said = {name: text for name, text in pairs if name in OF_THE_PAGE and text}
    taken = OPTIONS.get(suffix, {})
    return case, {taken[name]: text for name, text in said.items() if name in taken}


def _ascii(name: str) -> str:
    return name.encode("ascii", "replace").decode().replace("?", "_")


async def _glb(request: web.Request, compiled: CompiledClip, headers: dict[str, str]) -> web.Response:
    body, tag = compiled.glb_gz, compiled.tag
    headers["Vary"] = "Accept-Encoding"
    packed = accepts_gzip(request.headers.get("Accept-Encoding", ""))
    if packed:
        tag += "-gzip"
    headers["ETag"] = f'"{tag}"'
    if holds(request, tag):
        return web.Response(status=304, headers=headers)
    if packed:
        headers["Content-Encoding"] = "gzip"
    else:
        body = await asyncio.to_thread(gzip.decompress, body)
    return web.Response(body=body, content_type=TYPES["glb"], headers=headers)
