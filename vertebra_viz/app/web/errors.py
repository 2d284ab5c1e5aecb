"""Errors of the HTTP server: a client reads one line without a traceback or a path, and the log contains no case data."""

from __future__ import annotations

import logging
from pathlib import Path
from traceback import extract_tb

from aiohttp import web

from vertebra_viz.app.logic.address import language_of
from vertebra_viz.app.web.rate_limits import Handler
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.words import speaking, text

logger = logging.getLogger(__name__)


@web.middleware
async def in_language(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Middleware: answer in the language that the address asks for."""
    with speaking(language_of(request.query_string)):
        return await handler(request)


@web.middleware
async def plain_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Middleware: answer every failure in one line of text.

    A `CaseError` is answered with 400 and its own line. An HTTP error keeps its status, headers and text (an HTML page
    is not changed). Anything else is answered with 500; the log has only its type and place.
    """
    try:
        return await handler(request)
    except web.HTTPMethodNotAllowed as error:
        error.text = str(refusal("method", error.method, sorted(error.allowed_methods)))
        raise
    except web.HTTPException as error:
        if error.status >= 400 and error.content_type == "text/plain":
            error.text = one_line(error.text or error.reason)
        raise
    except CaseError as error:
        return web.Response(status=400, text=one_line(str(error)))
    except ConnectionError:  # the client has disconnected
        raise
    except Exception as error:  # noqa: BLE001  one request must not end the server
        logger.error("%s %s: %s", request.method, request.match_info.route.resource, whereabouts(error))  # noqa: TRY400
        return web.Response(status=500, text=text("server-failed"))


def whereabouts(error: BaseException) -> str:
    """Return an error's type and where it was raised, without its message, which may contain what a visitor typed."""
    frames = extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


def one_line(text: str) -> str:
    """Return ``text`` in one printable line."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
