"""``/consent-text``: the words of the consent page, made and compressed once, and fetched only by who reads them.

Like the static files it is named by its content (`address`) and kept for a year under that name.
"""

from __future__ import annotations

import gzip
import hashlib

from aiohttp import web

from vertebra_viz import clinic
from vertebra_viz.app.logic.address import file_language, file_language_of
from vertebra_viz.app.ui.consent_text import markup
from vertebra_viz.app.web.static import FOR_EVER, accepts_gzip
from vertebra_viz.words import cached_by_language, speaking

PATH = "consent-text"


def _packed() -> tuple[str, bytes]:
    """The text's hash, and the text, gzipped."""
    return _packed_for(clinic.current())


@cached_by_language
def _packed_for(_: clinic.Clinic) -> tuple[str, bytes]:
    raw = markup().encode()
    return hashlib.sha256(raw).hexdigest()[:16], gzip.compress(raw, 9, mtime=0)


def address() -> str:
    """Return where the text is, relative to the page."""
    return f"{PATH}?h={_packed()[0]}{file_language()}"


async def handle(request: web.Request) -> web.Response:
    """Answer with the text."""
    with speaking(file_language_of(request.query_string)):
        digest, body = _packed()
    headers = {
        "Cache-Control": FOR_EVER if request.query.get("h") == digest else "no-cache",
        "Vary": "Accept-Encoding",
    }
    if accepts_gzip(request.headers.get("Accept-Encoding", "")):
        headers["Content-Encoding"] = "gzip"
    else:
        body = gzip.decompress(body)
    return web.Response(body=body, content_type="text/html", charset="utf-8", headers=headers)
