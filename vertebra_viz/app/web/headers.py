"""Headers on every answer: what a browser may load, run and frame.

Every answer but the page may load and run nothing. The page may load files of this server and, beyond that, only what it
needs; a test in a real browser removes one permission at a time and shows that each is needed:

``script-src 'unsafe-eval'``
    Vue compiles trame's templates, which come over the socket, with ``new Function``. All other scripts are files of
    this server; nothing inline runs, so text that got into the page as markup could not run either.
``img-src data:``
    The page's icon and the pictures in its style sheets.
``img-src blob:``
    The pictures of the server-rendered view.

Not needed, so refused: inline scripts and styles (trame and Vue set styles by script, which no policy forbids; the
player uses constructed style sheets), fonts, workers, frames, plug-ins, forms, anything of another host. The socket
counts as ``connect-src 'self'`` in every browser that can run the player (Safari since 16).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from aiohttp import web

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import text

NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
PAGE = (
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'"
)
_ORIGIN = re.compile(r"https?://(?:\*\.)?(?:[A-Za-z0-9_-][A-Za-z0-9._-]*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?")


class Headers:
    """The policy of one server.

    Parameters
    ----------
    embedders : iterable of str
        Origins whose pages may show this one in a frame (``https://lms.example.org``); CaseError if one is not an origin.
    """

    def __init__(self, embedders: Iterable[str] = ()) -> None:
        embedders = tuple(embedders)
        for origin in embedders:
            if not _ORIGIN.fullmatch(origin):
                raise refusal("--allow-embed", origin, text("allowed-embedder"))
        self._page = " ".join((PAGE, *embedders))

    def install(self, app: web.Application) -> None:
        """Put the headers on every answer of ``app``, errors and files included."""
        app.on_response_prepare.append(self._protect)

    def page(self, _: web.Request, html: str) -> web.Response:
        """Answer with a page, the one kind of answer that may load and run things."""
        headers = {"Content-Security-Policy": self._page, "Cache-Control": "no-cache"}
        return web.Response(text=html, content_type="text/html", headers=headers)

    async def _protect(self, _: web.Request, response: web.StreamResponse) -> None:
        protect(response)


def protect(response: web.StreamResponse) -> None:
    """Put the headers on one answer."""
    headers = response.headers
    headers.setdefault("Content-Security-Policy", NOTHING)
    headers.setdefault("Cache-Control", "no-store" if response.status >= 400 else "no-cache")
    headers["X-Content-Type-Options"] = "nosniff"
    # the address of a page contains its case
    headers["Referrer-Policy"] = "no-referrer"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers["Server"] = "vertebra-viz"
