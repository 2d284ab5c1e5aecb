"""A link as a QR code, to be projected: the camera of a phone opens it and joins the room."""

from __future__ import annotations

from io import BytesIO

import segno

QUIET = 4  # modules of empty border, as the standard asks for


def qr_svg(link: str, *, alone: bool = False) -> str:
    """Return an ``<svg>`` element without any script or style in it, dark on light whatever is round it.

    ``alone`` is for a file of its own, which needs the namespace. Error correction is of the middle level, or higher where
    that makes the code no larger.
    """
    written = BytesIO()
    segno.make_qr(link, error="m").save(
        written,
        kind="svg",
        xmldecl=False,
        svgns=alone,
        nl=False,
        border=QUIET,
        omitsize=True,
        dark="#000",
        light="#fff",
        svgclass=None,
        lineclass=None,
    )
    return written.getvalue().decode()
