"""Export the whole page as one file: it opens from a disk or a mail, loads nothing, and runs only its own scripts.

Player and case are packed (gzip, then base64, because a page is text), and a short script at the end of the page unpacks
them; the case is the same file that a server sends. The content security policy allows, by hash, only the two scripts and
the style sheet.
"""

from __future__ import annotations

import gzip
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from vertebra_viz.export.glb import glb_gzipped
from vertebra_viz.export.page import page, style
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.export.player_file import opening_file, player_code
from vertebra_viz.run import Run

POLICY = (
    "default-src 'none'; script-src {unpack} {player}; style-src {style}; img-src data: blob:; "
    "connect-src 'none'; base-uri 'none'; form-action 'none'"
)


def html(run: Run, options: PageOptions, *, picture: bytes | None) -> str:
    """Return the page with everything in it.

    Parameters
    ----------
    picture : bytes or None
        The still picture as WebP; None if the player appears at once, as in a notebook.
    """
    player, sheet = player_code(), style()
    unpack = files("vertebra_viz.export").joinpath("unpack.js").read_text(encoding="utf-8")
    policy = POLICY.format(unpack=_hash(unpack), player=_hash(player), style=_hash(sheet))
    return page(
        run,
        options,
        head=f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n<style>{sheet}</style>',
        picture="" if picture is None else f"data:image/webp;base64,{b64encode(picture).decode()}",
        data=' opening="on"' if options.opening else "",
        scripts="".join(
            [
                _packed("vertebra-script", _gzip(player.encode())),
                _packed("vertebra-opening", _gzip(opening_file().read_bytes())) if options.opening else "",
                _packed("vertebra-case", glb_gzipped(run, quick=False)),
                f"<script>{unpack}</script>",
            ]
        ),
    )


def _hash(text: str) -> str:
    """Return the hash by which a content security policy allows a script or style."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _packed(name: str, data: bytes) -> str:
    """Return the element that holds packed ``data`` as base64 text."""
    return f'<script type="application/gzip" id="{name}">{b64encode(data).decode()}</script>\n'
