"""The leaflet as a PDF, set by typst: two A4 pages, tagged for screen readers (PDF/UA-1), the same bytes for the same case.

What the pages have no room for is left out row by row until they are two (`ROOM`): in a language with longer words, or
with more options beside each other. Nothing is set smaller.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import segno

from vertebra_viz import clinic
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.link import to_query
from vertebra_viz.evidence.notices import REVIEWED
from vertebra_viz.export.leaflet.checks import check_leaflet
from vertebra_viz.export.leaflet.content import PAGES, content
from vertebra_viz.export.leaflet.pictures import pictures
from vertebra_viz.run import Run
from vertebra_viz.words import current, text
from vertebra_viz.words.language import DEFAULT

QUIET = 4  # modules of empty border of a QR code, as the standard asks for
# rows of the table, and height of the pictures in mm: the first for which two pages have room is taken
ROOM = ((7, 40.0), (7, 36.0), (6, 36.0), (5, 34.0), (4, 30.0), (3, 28.0))


def leaflet(run: Run, address: str | None = None) -> bytes:
    """Return the leaflet of a case, with the settings of this process's clinic (`vertebra_viz.clinic`).

    Parameters
    ----------
    run : Simulation
        The case.
    address : str, optional
        Of the app, for a QR code that opens this case there; or, with a query, of the case. No code without it.

    Returns
    -------
    bytes
        A PDF of two A4 pages.
    """
    check_leaflet(address)
    link = case_address(run.case, address) if address else ""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for picture, data in pictures(run).items():
            (folder / f"{picture}.png").write_bytes(data)
        if logo := clinic.current().logo:
            (folder / "logo.png").write_bytes(base64.b64decode(logo.partition(",")[2]))
        if link:
            _write_qr(folder / "qr.svg", link)
        return _set(run, link, folder)


def case_address(case: Case, address: str) -> str:
    """Return where a case is in the app at ``address``; the address itself where it has a query already."""
    if "?" in address:
        return address
    language = "" if current().tag == DEFAULT else f"&lang={current().tag}"
    return f"{address.rstrip('/')}/?mode=consent&{to_query(case)}{language}"


def _write_qr(path: Path, link: str) -> None:
    segno.make_qr(link, error="m").save(str(path), border=QUIET, omitsize=True, light="#fff")


def _set(run: Run, link: str, folder: Path) -> bytes:
    import font_source_sans_pro  # noqa: PLC0415  the extra ``print``
    import typst  # noqa: PLC0415

    year, number = (int(part) for part in REVIEWED.split("-"))
    source = files("vertebra_viz.export.leaflet").joinpath("leaflet.typ").read_bytes()
    (folder / "leaflet.typ").write_bytes(source)
    # no font of the system, so that every computer sets the same lines
    letters = [str(Path(font_source_sans_pro.__file__).parent)]
    fonts = typst.Fonts(include_system_fonts=False, font_paths=letters)
    for rows, picture in ROOM:
        said = content(run, link, rows) | {"picture-mm": picture}
        (folder / "data.json").write_text(json.dumps(said), encoding="utf-8")
        compiler = typst.Compiler(str(folder / "leaflet.typ"), root=str(folder), font_paths=fonts)
        if json.loads(compiler.query("<pages>", field="value", one=True)) <= PAGES:
            made = compiler.compile(
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=int(datetime(year, number, 1, tzinfo=UTC).timestamp()),
            )
            assert isinstance(made, bytes)
            return made
    raise CaseError(text("leaflet-no-room"))
