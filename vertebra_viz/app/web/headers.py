"""Headers on every answer: what a browser may load, run and frame.

Every answer but the page may do nothing at all. The page's policy has these relaxations, each needed by trame or
Vuetify, as a test shows by leaving one out at a time in a real browser:

``script-src 'unsafe-eval'``
    Vue compiles its templates, which come over the socket, with ``new Function``. Scripts are otherwise files of this
    server only; nothing inline runs, so a word of text that got into the page as markup still could not.
``style-src 'nonce-…'``
    Vuetify writes its theme into a ``<style>`` element. The page holds that element already, empty and with a nonce
    that is new with each answer, so no other ``<style>`` and no ``style="…"`` in markup has an effect.
``img-src data: blob:``
    Icons in the page's own files, and the pictures of the server-rendered view.
``connect-src ws: wss:``, of this very host
    Older Safari does not count the socket as ``'self'``.

Not needed, so refused: inline scripts, fonts, workers, frames, plug-ins, forms, anything of another host.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable

from aiohttp import web

from vertebra_viz.errors import refusal

NONCE = "{{nonce}}"
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_HOST = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?")
_ORIGIN = re.compile(rf"https?://(?:\*\.)?{_HOST.pattern}")


class Headers:
    """The policy of one server.

    Parameters
    ----------
    embedders : iterable of str
        Origins whose pages may show ours in a frame (``https://lms.example.org``); CaseError where one is none.
    """

    def __init__(self, embedders: Iterable[str] = ()) -> None:
        embedders = tuple(embedders)
        for origin in embedders:
            if not _ORIGIN.fullmatch(origin):
                raise refusal("--allow-embed", origin, "an origin such as https://lms.example.org")
        self._ancestors = " ".join(("'self'", *embedders))

    def install(self, app: web.Application) -> None:
        """Put the headers on every answer of ``app``, errors and files included."""
        app.on_response_prepare.append(self._protect)

    def page(self, request: web.Request, html: str) -> web.Response:
        """Answer with a page in which each ``{{nonce}}`` is replaced by the nonce its policy names."""
        nonce = secrets.token_urlsafe(16)
        response = web.Response(text=html.replace(NONCE, nonce), content_type="text/html")
        response.headers["Content-Security-Policy"] = self.policy(request.host, nonce)
        response.headers["Cache-Control"] = "no-cache"
        return response

    def policy(self, host: str, nonce: str) -> str:
        """Return the page's policy (see the module)."""
        sockets = f" ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
        return "; ".join(
            (
                "default-src 'none'",
                "script-src 'self' 'unsafe-eval'",
                f"style-src 'self' 'nonce-{nonce}'",
                "img-src 'self' data: blob:",
                f"connect-src 'self'{sockets}",
                "base-uri 'self'",
                "form-action 'none'",
                f"frame-ancestors {self._ancestors}",
            )
        )

    async def _protect(self, _: web.Request, response: web.StreamResponse) -> None:
        headers = response.headers
        headers.setdefault("Content-Security-Policy", NOTHING)
        headers.setdefault("Cache-Control", "no-store" if response.status >= 400 else "no-cache")
        headers["X-Content-Type-Options"] = "nosniff"
        # the address of a page holds its case
        headers["Referrer-Policy"] = "no-referrer"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["Server"] = "vertebra-viz"
