"""``/healthz``: a small answer by which a proxy or a container manager sees that the server is running."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web


def health(
    sessions: Callable[[], int], clips: Callable[[], int]
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler.

    Parameters
    ----------
    sessions, clips : callable
        How many there are now.
    """

    async def handle(_: web.Request) -> web.Response:
        return web.json_response(
            {"status": "ok", "sessions": sessions(), "clips": clips()}, headers={"Cache-Control": "no-store"}
        )

    return handle
