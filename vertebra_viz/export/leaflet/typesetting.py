"""The leaflet as a PDF, set by typst: two A4 pages, tagged for screen readers (PDF/UA-1), the same bytes for the same case.

What the pages have no room for is left out row by row until they are two (`ROOM`): in a language with longer words, or
with more options beside each other.
"""

from __future__ import annotations

import json
import tempfile
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import segno

from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import to_query
from vertebra_viz.clinic import Clinic
from vertebra_viz.export.leaflet.document import PAGES, document
from vertebra_viz.export.leaflet.pictures import pictures
from vertebra_viz.run import Run
from vertebra_viz.words import current, text
from vertebra_viz.words.language import DEFAULT

STANDARD = "ua-1"
FONTS, FAMILY = "font_source_sans_pro", "Source Sans Pro"
EXTRA = ("typst", FONTS)  # modules of the extra `print`
MADE_AT = (
    1_764_547_200  # 2025-12-01, the same in every file, so that a file is told apart by what it says alone
)
LONGEST_ADDRESS = 200  # characters of the app's address
# rows of the table, and height of the pictures in mm: the first for which two pages have room is taken
ROOM = ((7, 40.0), (7, 36.0), (6, 36.0), (5, 34.0), (4, 30.0), (3, 28.0))


def check_leaflet(address: str | None = None) -> None:
    """Raise CaseError, in one line, where the extra is not installed, or for an address that is none."""
    if not all(find_spec(module) for module in EXTRA):
        raise refusal("file", ".pdf", text("allowed-with-print"))
    if address and (
        not address.startswith(("http://", "https://"))
        or len(address) > LONGEST_ADDRESS
        or any(not c.isprintable() or c.isspace() or c in "\"'<>?#" for c in address)
    ):
        raise refusal("address", address, text("allowed-leaflet-address", most=LONGEST_ADDRESS))


def leaflet(run: Run, *, clinic: Clinic | None = None, address: str | None = None) -> bytes:
    """Return the leaflet of a case.

    Parameters
    ----------
    run : Simulation
        The case.
    clinic : Clinic, optional
        Whose leaflet it is.
    address : str, optional
        Of the app, for a QR code that opens the case there; none without it.
    """
    check_leaflet(address)
    whose, link = clinic or Clinic(), _link(run, address) if address else ""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for picture, data in pictures(run).items():
            (folder / f"{picture}.png").write_bytes(data)
        if whose.logo:
            (folder / f"logo.{whose.logo_suffix}").write_bytes(whose.logo_bytes)
        if link:
            segno.make_qr(link, error="m").save(str(folder / "qr.svg"), border=4, omitsize=True, light="#fff")
        return _set(run, whose, link, folder)


def _set(run: Run, clinic: Clinic, link: str, folder: Path) -> bytes:
    import typst  # noqa: PLC0415  of the extra

    source = files("vertebra_viz.export.leaflet").joinpath("leaflet.typ").read_bytes()
    fonts = typst.Fonts(
        include_system_fonts=False, font_paths=[str(files(FONTS).joinpath("files"))]
    )  # so that every computer has the same
    for rows, picture in ROOM:
        said = document(run, clinic, link, rows) | {"font": FAMILY, "picture-mm": picture}
        (folder / "data.json").write_text(json.dumps(said), encoding="utf-8")
        (folder / "leaflet.typ").write_bytes(source)
        compiler = typst.Compiler(str(folder / "leaflet.typ"), root=str(folder), font_paths=fonts)
        pages = json.loads(compiler.query("<pages>", field="value", one=True))
        if pages <= PAGES:
            made = compiler.compile(format="pdf", pdf_standards=STANDARD, timestamp=MADE_AT)
            assert isinstance(made, bytes)
            return made
    raise CaseError(text("leaflet-no-room"))


def _link(run: Run, address: str) -> str:
    language = "" if current().tag == DEFAULT else f"&lang={current().tag}"
    return f"{address.rstrip('/')}/?mode=consent&{to_query(run.case)}{language}"
