"""Files to take away, made from their address alone, so that any server of the same version can answer.

``GET /download/<name>.<suffix>?<link>`` gives a file to keep; the link is the page's own, and of what it says about
the picture each suffix takes what it can use. ``GET /glb/<hash>.glb?<link>`` gives the player its clip.
"""

from __future__ import annotations

import asyncio
import gzip
from collections import Counter
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from vertebra_viz.app.clips.pool import BusyError, FailedError, Pool
from vertebra_viz.app.clips.store import Clips, Compiled, case_hash
from vertebra_viz.app.web.limits import Buckets, client_address, too_many
from vertebra_viz.app.web.static import FOR_EVER, accepts_gzip
from vertebra_viz.case import Case
from vertebra_viz.errors import refusal
from vertebra_viz.link import LONGEST, from_query

TYPES = {
    "glb": "model/gltf-binary",
    "html": "text/html",
    "stl": "model/stl",
    "png": "image/png",
    "csv": "text/csv",
    "json": "application/json",
}
# a picture is drawn for these, which takes seconds on a computer without a graphics card
DRAWN = {"html", "png"}
MOST_DRAWINGS = 8  # that may wait
DRAWING_IDLE_S = 120.0
AGAIN_S = 5  # when to try again, where too many ask
MISS = 20.0  # tokens for a clip that has to be built, beside the one for asking
MOST_ASKED = 8  # files that are being made for one address at a time
LOOK_S = 0.5  # how often it is seen whether who asked is still there

# what a page's link says beside the case, and under which name `vertebra_viz.export.export` takes it
OPTIONS: dict[str, dict[str, str]] = {
    "png": {"stage": "at", "view": "view", "style": "style"},
    "stl": {"stage": "at", "part": "part"},
}
OF_THE_PAGE = {"mode", "stage", "view", "style", "embed", "hide", "room", "part", "idle"}

T = TypeVar("T")


class Downloads:
    """Handlers of files.

    Parameters
    ----------
    clips : Clips
        Where clips are; its workers make the quick files too.
    buckets : Buckets
        What each address may still ask for.
    """

    def __init__(self, clips: Clips, buckets: Buckets) -> None:
        self._clips, self._buckets = clips, buckets
        self._asked: Counter[str] = Counter()
        # a worker of its own for what takes long, started when it is needed: clips never wait for a picture
        self._drawing = Pool(1, waiting=MOST_DRAWINGS, idle_s=DRAWING_IDLE_S)

    def add_to(self, router: web.UrlDispatcher, base: str = "") -> None:
        """Add the routes below ``base``."""
        router.add_get(base + r"/download/{name:[\w.-]{1,80}}.{suffix:\w+}", self.file)
        router.add_get(base + r"/glb/{hash:[0-9a-f]+}.glb", self.glb)

    async def glb(self, request: web.Request) -> web.Response:
        """The clip that a page's player loads; its address never means another one."""
        case = from_query(request.query_string)
        if request.match_info["hash"] != case_hash(case):
            raise web.HTTPNotFound(
                text="this address is of another version of the server; load the page again"
            )
        compiled = await self._clip(request, case, MISS)
        etag = f'"{compiled.hash}"'
        headers = {"Cache-Control": FOR_EVER, "ETag": etag}
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers=headers)
        return await _glb(request, compiled, headers)

    async def file(self, request: web.Request) -> web.Response:
        """A file to keep."""
        name, suffix = request.match_info["name"], request.match_info["suffix"].lower()
        if suffix not in TYPES:
            raise refusal("file", f"{name}.{suffix}", f"a name that ends with .{', .'.join(TYPES)}")
        case, options = _asked(suffix, request.query_string)
        headers = {
            "Content-Disposition": f'attachment; filename="{_ascii(name)}.{suffix}"',
            "Cache-Control": "private, no-cache",
        }
        if suffix == "glb":
            return await _glb(request, await self._clip(request, case, 0.0), headers)
        pool = self._drawing if suffix in DRAWN else self._clips.pool
        job = pool.do("file", case, {"suffix": f".{suffix}", "options": options})
        _, body = await self._made(request, job)
        charset = "utf-8" if suffix in {"html", "csv"} else None
        return web.Response(body=body, content_type=TYPES[suffix], charset=charset, headers=headers)

    async def _clip(self, request: web.Request, case: Case, cost: float) -> Compiled:
        """Return a clip; only what has to be built costs anything, and counts."""
        if self._clips.has(case):
            return await _answered(self._clips.get(case))
        if wait_s := self._buckets[client_address(request)].spend(cost):
            raise too_many("cases", wait_s)
        return await self._made(request, self._clips.get(case))

    async def _made(self, request: web.Request, making: Coroutine[Any, Any, T]) -> T:
        """Have something made, for as long as who asked is there; one address may not fill the line."""
        address = client_address(request)
        if self._asked[address] >= MOST_ASKED:
            making.close()
            raise too_many("files at once", AGAIN_S)
        self._asked[address] += 1
        task = asyncio.get_running_loop().create_task(making)
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=LOOK_S)
                if request.transport is None:
                    raise ConnectionResetError
            return await _answered(task)
        finally:
            task.cancel()
            self._asked -= Counter({address: 1})

    async def close(self) -> None:
        """End the worker that draws; the clips' are the clips' own."""
        await self._drawing.close()


async def _answered(made: Awaitable[T]) -> T:
    """Wait, and say in the words of HTTP why there is nothing."""
    try:
        return await made
    except BusyError as error:
        raise web.HTTPServiceUnavailable(text=str(error), headers={"Retry-After": str(AGAIN_S)}) from None
    except FailedError as error:
        raise web.HTTPInternalServerError(text=str(error)) from None


def _asked(suffix: str, query: str) -> tuple[Case, dict[str, str]]:
    """The case of a link, and what the file takes of the rest; CaseError for what means nothing."""
    if len(query) > LONGEST:
        raise refusal("address", query, f"at most {LONGEST} characters")
    pairs = parse_qsl(query, keep_blank_values=True)
    case = from_query(urlencode([(name, text) for name, text in pairs if name not in OF_THE_PAGE]))
    said = {name: text for name, text in pairs if name in OF_THE_PAGE and text}
    taken = OPTIONS.get(suffix, {})
    return case, {taken[name]: text for name, text in said.items() if name in taken}


def _ascii(name: str) -> str:
    return name.encode("ascii", "replace").decode().replace("?", "_")


async def _glb(request: web.Request, compiled: Compiled, headers: dict[str, str]) -> web.Response:
    body = compiled.glb_gz
    headers["Vary"] = "Accept-Encoding"
    if accepts_gzip(request.headers.get("Accept-Encoding", "")):
        headers["Content-Encoding"] = "gzip"
    else:
        body = await asyncio.to_thread(gzip.decompress, body)
    return web.Response(body=body, content_type=TYPES["glb"], headers=headers)
