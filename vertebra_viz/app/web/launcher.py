"""``POST /session``: how a tab gets its session, as trame's launcher protocol has it.

Request: ``{"session": its identity, "page": this page load, "query": the address}``, each of which may be missing. Answer:
``{"sessionURL", "secret", "session"}``; the first is relative to the page, since only the browser knows under which
name and scheme a proxy shows it. No page of another origin can read this answer, so none can use the socket.
"""

from __future__ import annotations

import asyncio
import json
from math import ceil
from typing import Any

from aiohttp import web

from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic.address import Address, asks_for_a_case, language_of
from vertebra_viz.app.sessions.registry import Registry, SessionsFullError
from vertebra_viz.app.web.guarded_socket import same_origin
from vertebra_viz.app.web.rate_limits import client_address
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import both, speaking, text

LARGEST = 16_384  # bytes; an address has at most a quarter of that
FULL_S, BUSY_S = 15, 3  # until another attempt may succeed

GREETING = ("session", "page", "query")  # what a page sends


class Launcher:
    """Opens sessions.

    Parameters
    ----------
    registry : Registry
        All sessions.
    case : Case
        What an address without a case shows.
    limits : Limits, optional
        How long a request may take to arrive.
    """

    def __init__(self, registry: Registry, case: Case, limits: Limits | None = None) -> None:
        self._registry, self._case, self._limits = registry, case, limits or Limits()

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one request; 503 with one line if no session is free."""
        if not same_origin(request):
            raise web.HTTPForbidden(text=text("server-foreign-session"))
        try:
            async with asyncio.timeout(self._limits.body_s):
                asked = await _read(request)
        except TimeoutError:
            raise web.HTTPRequestTimeout(
                text=text("server-slow-request", seconds=f"{self._limits.body_s:g}")
            ) from None
        with speaking(language_of(asked["query"])):
            return await self._session(request, asked)

    async def _session(self, request: web.Request, asked: dict[str, str]) -> web.Response:
        refused: CaseError | None = None
        try:
            address = Address.parse(asked["query"], self._case)
        except CaseError as error:
            address = Address.instead(asked["query"], self._case)
            refused = error
        try:
            session = await self._registry.claim(
                asked["session"], asked["page"], address, client_address(request)
            )
        except SessionsFullError:
            return _later(text("server-full"), FULL_S)
        except BusyError as busy:
            return _later(str(busy), max(BUSY_S, ceil(busy.wait_s)))
        if refused:
            session.case_logic.show_alert(str(refused), not_built=asks_for_a_case(refused))
        return web.json_response(
            {"sessionURL": f"ws/{session.id}", "secret": session.secret, "session": session.id},
            headers={"Cache-Control": "no-store"},
        )


def _later(why: str, seconds: int) -> web.Response:
    return web.json_response({"error": why}, status=503, headers={"Retry-After": str(seconds)})


async def _read(request: web.Request) -> dict[str, str]:
    size = request.content_length or 0
    body = bytearray()
    try:
        while size <= LARGEST and (piece := await request.content.readany()):  # in pieces of any size
            body += piece
            size = max(size, len(body))
    except web.RequestPayloadError:  # its encoding is not the one in its header, or it is incomplete
        raise web.HTTPBadRequest(text=text("server-unread-body")) from None
    if size > LARGEST:
        raise web.HTTPRequestEntityTooLarge(LARGEST, size, text=text("server-large-body", most=str(LARGEST)))
    try:
        data: Any = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest(text=text("server-body-object", names=both(GREETING))) from None
    texts = {name: data.get(name) or "" for name in GREETING} if isinstance(data, dict) else {}
    if not texts or not all(map(_is_text, texts.values())):
        raise web.HTTPBadRequest(text=text("server-body-texts", names=both(GREETING)))
    return texts


def _is_text(value: object) -> bool:
    """Whether it is a text that can be written; JSON may hold halves of characters."""
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)
