"""The files that the page loads: compressed once, named by their content, cached for a year; no other file is served.

All files are listed when the server starts, and a request is looked up in that list and never on the disk, so that no
path leads out of the folders and no folder is listed. `Static.address` names a file with its content's hash
(``app.css?h=1f0c…``); under that name a browser keeps it for a year without asking. Under its plain name, or with the
hash of another version (a page loaded before the server was replaced), it is asked for again each time.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from aiohttp import web

from vertebra_viz.words import text

# The types that are served: with nosniff, a file with a wrong type does not load.
TYPES = {
    ".bin": "application/octet-stream",
    ".css": "text/css",
    ".glb": "model/gltf-binary",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".wasm": "application/wasm",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
ALREADY_SMALL = {".jpg", ".png", ".webp", ".woff2"}
FOR_EVER = "public, max-age=31536000, immutable"


class _File:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.type = TYPES[path.suffix]
        self.packed = path.suffix not in ALREADY_SMALL
        self._lock = asyncio.Lock()
        self._body: bytes | None = None

    @cached_property
    def hash(self) -> str:
        return hashlib.sha256(self._path.read_bytes()).hexdigest()[:16]

    async def body(self) -> bytes:
        """The content, gzipped if ``packed``; read and compressed once, off the event loop."""
        async with self._lock:
            if self._body is None:
                self._body = await asyncio.to_thread(self._read)
        return self._body

    def _read(self) -> bytes:
        raw = self._path.read_bytes()
        # of what is sent, even if the file was replaced meanwhile
        self.hash = hashlib.sha256(raw).hexdigest()[:16]
        return gzip.compress(raw, 9, mtime=0) if self.packed else raw


class Static:
    """Files under one or more folders.

    Parameters
    ----------
    folders : mapping
        Folder by its address, without slashes at the ends; ``""`` is the root. If two folders have the same address, the
        first is used. Only `TYPES` are served, and no hidden file; pages are not served from here.
    """

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._files: dict[str, _File] = {}
        for under, folder in folders.items():
            root = folder.resolve()
            for path in sorted(root.rglob("*")):
                inside = path.relative_to(root)
                hidden = any(part.startswith(".") for part in inside.parts)
                if hidden or path.suffix not in TYPES or not path.is_file():
                    continue
                if not path.resolve().is_relative_to(root):  # a symbolic link out of the folder
                    continue
                self._files.setdefault(f"{under}/{inside.as_posix()}".lstrip("/"), _File(path))

    def __contains__(self, path: str) -> bool:
        return path in self._files

    def address(self, path: str) -> str:
        """Return ``path`` with its content's hash; KeyError if there is no such file."""
        return f"{path}?h={self._files[path].hash}"

    async def handle(self, request: web.Request) -> web.Response:
        """Answer ``GET`` and ``HEAD`` of ``{path:.*}``; ranges are not supported, since the files are small."""
        file = self._files.get(request.match_info["path"])
        if file is None:
            raise web.HTTPNotFound(text=text("server-no-file"))
        body = await file.body()
        named = request.query.get("h") == file.hash
        headers = {"Cache-Control": FOR_EVER if named else "no-cache", "Accept-Ranges": "none"}
        tag = file.hash
        if file.packed:
            headers["Vary"] = "Accept-Encoding"
            if accepts_gzip(request.headers.get("Accept-Encoding", "")):
                headers["Content-Encoding"] = "gzip"
                tag += "-gzip"
            else:  # clients without gzip are rare, so only the compressed copy is kept
                body = await asyncio.to_thread(gzip.decompress, body)
        headers["ETag"] = f'"{tag}"'
        if holds(request, tag):
            headers.pop("Content-Encoding", None)
            return web.Response(status=304, headers=headers)
        return web.Response(body=body, content_type=file.type, headers=headers)


def holds(request: web.Request, tag: str) -> bool:
    """Whether the client already has the file with this ``ETag``."""
    known = request.headers.get("If-None-Match", "")
    return known == "*" or tag in (entry.strip().removeprefix("W/").strip('"') for entry in known.split(","))


def accepts_gzip(header: str) -> bool:
    """Whether an ``Accept-Encoding`` header allows gzip."""
    weights = {}
    for entry in header.lower().split(","):
        name, _, parameter = entry.partition(";")
        key, _, value = parameter.partition("=")
        try:
            weights[name.strip()] = float(value) if key.strip() == "q" else 1.0
        except ValueError:
            weights[name.strip()] = 0.0
    return weights.get("gzip", weights.get("*", 0.0)) > 0.0
