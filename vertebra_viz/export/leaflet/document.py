"""The leaflet's content as plain data, and typst, which sets it as two pages of tagged PDF/UA-1.

All words and figures are those of the page: the same claims, statements and numbers. Boxes are left to be written in.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import segno

from vertebra_viz import clinic
from vertebra_viz.case.case import FractureKind
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.evidence import decision, notices
from vertebra_viz.evidence.claim_words import counted, denominator, said
from vertebra_viz.evidence.claims import Claim
from vertebra_viz.evidence.grid import grid
from vertebra_viz.evidence.options import MEDICINE, of_case, offered
from vertebra_viz.evidence.people import has_array, in_words, shares
from vertebra_viz.evidence.sources import OWN, Source
from vertebra_viz.export.leaflet.checks import check_leaflet
from vertebra_viz.export.leaflet.pictures import moments, pictures
from vertebra_viz.run import Run
from vertebra_viz.sentences.numbers import amount
from vertebra_viz.sentences.titles import title
from vertebra_viz.words import current, text
from vertebra_viz.words.figures import month

ROWS = (
    "relief-2-weeks",
    "relief-1-year",
    "sinks-1-year",
    "new-break-1-year",
    "leak-scan",
    "lungs",
    "grave",
    "drug-harm",
)
UNKNOWN = ("pretend-trials", "balloon-untested", "new-breaks")
BOXES = ("unclear", "values", "leaning", "questions")
USUAL_OPTIONS = 3  # with more, or with words of its own for the case, the first page is set tighter


def leaflet(run: Run, address: str | None = None) -> bytes:
    """Return the leaflet of a run.

    Parameters
    ----------
    run : Run
        The compiled case.
    address : str, optional
        Where this case can be opened; a QR code of it is printed. None without one.

    Returns
    -------
    bytes
        A PDF of two A4 pages, tagged, PDF/UA-1; the same bytes for the same case and language.
    """
    check_leaflet(address)
    import font_source_sans_pro  # noqa: PLC0415  the extra ``print``
    import typst  # noqa: PLC0415

    year, number = (int(part) for part in notices.REVIEWED.split("-"))
    with TemporaryDirectory() as name:
        folder = Path(name)
        for picture, data in pictures(run).items():
            (folder / f"{picture}.png").write_bytes(data)
        if address:
            segno.make_qr(address, error="m").save(str(folder / "qr.svg"), border=2)
        logo = _write_logo(folder)
        (folder / "content.json").write_text(json.dumps(content(run, address, logo)), encoding="utf-8")
        template = files("vertebra_viz.export.leaflet").joinpath("leaflet.typ").read_text(encoding="utf-8")
        (folder / "leaflet.typ").write_text(template, encoding="utf-8")
        made: bytes = typst.compile(
            str(folder / "leaflet.typ"),
            root=str(folder),
            font_paths=[str(Path(font_source_sans_pro.__file__).parent)],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
            timestamp=int(datetime(year, number, 1, tzinfo=UTC).timestamp()),
        )
    return made


def content(run: Run, address: str | None = None, logo: str = "") -> dict[str, Any]:
    """Return all words and figures of the leaflet as plain data."""
    of = clinic.current()
    shown = [option for option in offered(run.case) if of.offers(option) or option == of_case(run.case)]
    rows = [row for row in grid() if row.id in ROWS]
    claims = [claim for row in rows for option in shown for claim in row.cells[option].claims]
    unknown = [
        each.statement
        for each in decision.section("uncertain")
        if each.statement.id.removeprefix("decision-uncertain-") in UNKNOWN
    ]
    fracture = run.case.fracture
    only = [
        each.statement.text
        for each in decision.section("who")
        if fracture.kind is not FractureKind.NONE
        and each.only
        and each.only in (fracture.cause, fracture.age)
    ]
    return {
        "lang": current().numbers,
        "title": text("leaflet-title"),
        "case": title(run.case),
        "disclaimer": f"{notices.disclaimer()} {text('about-disclaimer')}",
        "reviewed": text(
            "leaflet-checked", reviewer=of.reviewer, name=of.name, date=month(str(of.reviewed_on)[:7])
        )
        if of.reviewer
        else text("about-reviewed"),
        "updated": text("leaflet-updated", month=month(notices.REVIEWED), next=month(decision.NEXT_REVIEW)),
        "pictures": [
            {
                "file": f"{name}.png",
                "caption": text(f"sheet-{name}"),
                "alt": _alt(run, name, stage),
                "height": _height(run, stage),
            }
            for name, stage in moments(run).items()
        ],
        "front": text("leaflet-front"),
        "cement": _cement(run),
        "decision": " ".join(each.statement.text for each in decision.section("aim")),
        "only": only,
        "options": [
            {
                "name": option.label,
                "what": " ".join(each.text for each in decision.card(option).what),
                "living": " ".join(each.text for each in decision.card(option).living[:1]),
            }
            for option in shown
        ],
        "tight": len(shown) > USUAL_OPTIONS or bool(only),
        "head": text("grid-head"),
        "rows": [
            {
                "title": row.title,
                "period": row.period,
                "side": text(f"grid-{row.side}"),
                "cells": [
                    {
                        "text": row.cells[option].text,
                        "arrays": [_array(each) for each in row.cells[option].claims if has_array(each)],
                    }
                    for option in shown
                ],
            }
            for row in rows
        ],
        "legend": [text(f"people-shade-{shade}") for shade in ("low", "best", "high", "no")],
        "unknown_title": text("consent-section-uncertain"),
        "unknown": [each.text for each in unknown],
        "medicine": " ".join(each.text for each in decision.card(MEDICINE).helps),
        "boxes": [text(f"leaflet-box-{box}") for box in BOXES],
        "flags_title": text("consent-red-flags"),
        "flags_intro": text("consent-red-flags.intro"),
        "flags": [each.text for each in decision.red_flags(procedure=True)],
        "telephone_title": text("sheet-telephone"),
        "telephone": of.telephone,
        "clinic": of.name,
        "logo": logo,
        "leaflets": [f"{each.title}: {each.address}" for each in of.leaflets],
        "qr": {"alt": text("leaflet-qr", address=address), "caption": text("leaflet-qr-caption")}
        if address
        else None,
        "sources_title": text("consent-sources"),
        "sources": _sources(
            [claim.source for claim in claims] + [source for each in unknown for source in each.sources]
        ),
        "authors": f"{text('about-authors')} {text('about-funding')}",
    }


def _array(claim: Claim) -> dict[str, Any]:
    runs = [{"shade": shade, "count": end - first} for shade, first, end in shares(claim)]
    return {
        "of": denominator(claim),
        "runs": runs,
        "alt": in_words(claim),
        "said": said(claim),
        "counted": counted(claim),
    }


def _height(run: Run, stage: str) -> str:
    return amount(QUANTITIES["anterior_height_mm"], run.measure(stage).anterior_height_mm)


def _alt(run: Run, name: str, stage: str) -> str:
    return text("leaflet-picture", what=text(f"sheet-{name}"), height=_height(run, stage))


def _cement(run: Run) -> str:
    """The volume of cement, as a sentence; empty without any."""
    volume = run.measure(str(run.clip.stages[-1].name)).cement_volume_ml
    return text("leaflet-cement", volume=amount(QUANTITIES["cement_volume_ml"], volume)) if volume else ""


def _sources(found: list[Source]) -> list[str]:
    return [each.said for each in dict.fromkeys(found) if each.tag != OWN]


def _write_logo(folder: Path) -> str:
    """Write the clinic's logo, if it has one, and return the file's name."""
    _, _, data = clinic.current().logo.partition(";base64,")
    if not data:
        return ""
    (folder / "logo.png").write_bytes(base64.b64decode(data))
    return "logo.png"
