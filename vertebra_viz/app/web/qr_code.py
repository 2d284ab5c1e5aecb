"""``/qr.svg?…``: the address of the page with that query, as a QR code for the printed sheet."""

from __future__ import annotations

from aiohttp import web

from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions.qr import qr_svg
from vertebra_viz.case.errors import refusal
from vertebra_viz.words import text

PATH = "qr.svg"
LONGEST = 1500  # characters that a code of a printed size still shows clearly


async def handle(request: web.Request) -> web.Response:
    """Answer with the code; the address is the one at which this request came in, as far as it can be known here."""
    if len(request.query_string) > LONGEST:
        raise refusal("address", request.query_string, text("allowed-characters", most=LONGEST))
    Address.parse(request.query_string)  # only of a page that there is
    link = f"{site_of(request, request.path.removesuffix(PATH))}?{request.query_string}"
    svg = qr_svg(link).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return web.Response(text=svg, content_type="image/svg+xml", headers={"Cache-Control": "no-cache"})


def site_of(request: web.Request, path: str) -> str:
    """Return the address at which a request came in, as far as it can be known here, with ``path`` behind the host."""
    scheme = request.headers.get("X-Forwarded-Proto", request.scheme)
    return f"{'https' if scheme == 'https' else 'http'}://{request.host}{path}"
