"""``/qr.svg?…``: the address of the page with that query, as a QR code for the printed sheet."""

from __future__ import annotations

from aiohttp import web

from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.sessions.qr import qr_svg
from vertebra_viz.case.errors import refusal
from vertebra_viz.export.leaflet import LONGEST_ADDRESS
from vertebra_viz.words import text

PATH = "qr.svg"


def page_address(request: web.Request, base: str) -> str:
    """Return the page's address with the query of a request, as far as the server can know how it was reached."""
    scheme = request.headers.get("X-Forwarded-Proto", request.scheme)
    return f"{'https' if scheme == 'https' else 'http'}://{request.host}{base}?{request.query_string}"


async def handle(request: web.Request) -> web.Response:
    """Answer with the code."""
    if len(request.query_string) > LONGEST_ADDRESS:
        raise refusal("address", request.query_string, text("allowed-characters", most=LONGEST_ADDRESS))
    Address.parse(request.query_string)  # refuses an address that is not valid
    svg = qr_svg(page_address(request, request.path.removesuffix(PATH)), alone=True)
    return web.Response(text=svg, content_type="image/svg+xml", headers={"Cache-Control": "no-cache"})
