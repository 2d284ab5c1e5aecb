"""What the leaflet of a case says, as data for its template: every word and figure is made here, none by the template."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from vertebra_viz.case.case import Case, FractureKind
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.clinic import Clinic
from vertebra_viz.clinic import current as current_clinic
from vertebra_viz.evidence.brief import OUTCOMES, outcomes, unknown
from vertebra_viz.evidence.claim_words import denominator, said
from vertebra_viz.evidence.claims import Claim
from vertebra_viz.evidence.conditions import CONDITIONS, Situation
from vertebra_viz.evidence.decision import card, red_flags, section
from vertebra_viz.evidence.grid import Cell, OutcomeRow
from vertebra_viz.evidence.notices import disclaimer
from vertebra_viz.evidence.options import MEDICINE, Option, of_case, offered
from vertebra_viz.evidence.people import SHADES, has_array, in_words, shares
from vertebra_viz.evidence.sources import OWN, Source
from vertebra_viz.evidence.statements import Statement
from vertebra_viz.export.leaflet.pictures import moments
from vertebra_viz.export.page import generator
from vertebra_viz.run import Run
from vertebra_viz.sentences.numbers import amount
from vertebra_viz.sentences.titles import short_title
from vertebra_viz.words import Texts, current, text
from vertebra_viz.words.figures import figure

FRONT, CEMENT = QUANTITIES["anterior_height_mm"], QUANTITIES["cement_volume_ml"]
CAPTIONS = Texts("sheet", ("intact", "broken", "after"))
PAGES = 2
DRAWN = 100  # people in an array; what is told of 1,000 is told in words alone


def compared(case: Case, clinic: Clinic) -> tuple[Option, ...]:
    """Return the options that stand side by side: what the clinic offers, no operation, and the case's own, which is shown."""
    own = of_case(case)
    return tuple(option for option in offered(case) if option == own or clinic.offers(option))


def content(run: Run, address: str, rows: int = len(OUTCOMES)) -> dict[str, Any]:
    """Return all that the template lays out.

    Parameters
    ----------
    address : str
        Of the case in the app; empty for none.
    rows : int
        How many of `evidence.brief.OUTCOMES` there is room for.
    """
    clinic = current_clinic()
    options = compared(run.case, clinic)
    shown, open_questions = outcomes(rows), unknown()
    return {
        "lang": (current().made_of or current().tag).partition("-")[0],
        "author": generator(),
        "heading": text("consent-title"),
        "case": short_title(run.case),
        "disclaimer": text("disclaimer"),
        "reviewed": clinic.reviewed,
        "notes": _notes(run),
        "pictures": [_picture(run, name, stage) for name, stage in moments(run).items()],
        "numbers": _numbers(run),
        "model": text("leaflet-model"),
        "table": _table(options, shown),
        "medicine": text("leaflet-medicine", option=MEDICINE.label, what=_joined(card(MEDICINE).what)),
        "unknown": {
            "title": text("consent-section-uncertain"),
            "lines": [each.text for each in open_questions],
        },
        "flags": _flags(),
        **_own_notes(),
        "clinic": {
            "name": clinic.name,
            "alt": clinic.name or text("clinic-logo"),
            "logo": "logo.png" if clinic.logo else None,
            "leaflets-title": text("consent-leaflets"),
            "leaflets": [asdict(each) for each in clinic.leaflets],
        },
        "telephone": {"title": text("sheet-telephone"), "number": clinic.telephone},
        "qr": _qr(address),
        "sources": {"title": text("leaflet-sources"), "lines": _sources(options, shown, open_questions)},
        "footer": text("leaflet-footer", program=generator(), disclaimer=disclaimer()),
        "pages": [text("leaflet-page", page=page, pages=PAGES) for page in range(1, PAGES + 1)],
    }


def _picture(run: Run, name: str, stage: str) -> dict[str, str]:
    height = amount(FRONT, getattr(run.measure(stage), FRONT.key))
    caption = CAPTIONS[name]
    said_alone = text("leaflet-picture", what=caption, height=height)
    return {"file": f"{name}.png", "caption": caption, "height": height, "alt": said_alone}


def _numbers(run: Run) -> str:
    """What the heights are of, and how much cement is in the bone at the end."""
    volume = getattr(run.measure(str(run.clip.stages[-1].name)), CEMENT.key)
    cement = text("leaflet-cement", volume=amount(CEMENT, volume)) if volume else ""
    return " ".join(each for each in (text("leaflet-front"), cement) if each)


def _notes(run: Run) -> list[str]:
    """What stands for this kind of fracture alone."""
    if run.case.fracture.kind is FractureKind.NONE:
        return []
    situation = Situation(run.case)
    return [
        each.statement.text for each in section("who") if each.only and CONDITIONS[each.only].holds(situation)
    ]


def _table(options: tuple[Option, ...], shown: Sequence[OutcomeRow]) -> dict[str, Any]:
    return {
        "title": text("grid-title"),
        "head": text("grid-head"),
        "legend": dict(SHADES.items()),
        "what": text("leaflet-what"),
        "options": [{"label": each.label, "what": _joined(card(each).what)} for each in options],
        "sides": [
            {
                "title": text(f"grid-{side}"),
                "rows": [
                    {
                        "title": row.title,
                        "period": row.period,
                        "cells": [_cell(row.cells[option]) for option in options],
                    }
                    for row in shown
                    if row.side == side
                ],
            }
            for side in ("benefit", "harm")
        ],
    }


def _cell(cell: Cell) -> list[dict[str, Any]]:
    """The claims of a cell, each with its icon array if it has one; or why there is none."""
    if not cell.claims:
        return [{"said": cell.text, "counted": "", "array": None}]
    return [
        {"said": _said(claim), "counted": _counted(claim), "array": array(claim)} for claim in cell.claims
    ]


def _said(claim: Claim) -> str:
    return (
        text("leaflet-reported", what=claim.outcome, said=said(claim))
        if claim.kind == "reports"
        else said(claim)
    )


def _counted(claim: Claim) -> str:
    """How many were counted; reports say it themselves."""
    return "" if claim.kind == "reports" else text("leaflet-counted", of=figure(claim.of, 0))


def array(claim: Claim) -> dict[str, Any] | None:
    """Return how many of 100 have each shade, and the same in words; None where there is nothing to draw."""
    if not has_array(claim) or denominator(claim) != DRAWN:
        return None
    return {"alt": in_words(claim), **{shade: end - first for shade, first, end in shares(claim)}}


def _flags() -> dict[str, Any]:
    always = red_flags(procedure=False)
    return {
        "title": text("consent-red-flags"),
        "intro": text("consent-red-flags.intro"),
        "lines": [each.text for each in always],
        "after": text("leaflet-after-needle"),
        "wound": [each.text for each in red_flags(procedure=True) if each not in always],
    }


def _own_notes() -> dict[str, Any]:
    """Headings of what is left blank, to be written by hand."""
    return {
        "mine": text("leaflet-mine"),
        "teach": {"title": text("leaflet-teach"), "hint": text("leaflet-teach.hint")},
        "questions": {"title": text("consent-own-questions"), "hint": text("leaflet-questions-hint")},
        "unclear": {"title": text("sheet-unclear"), "hint": text("leaflet-unclear-hint")},
        "leaning": {
            "title": text("consent-leaning"),
            "hint": text("leaflet-leaning-hint"),
            **{name: text(f"consent-leaning-{name}") for name in ("no", "middle", "yes")},
        },
    }


def _qr(address: str) -> dict[str, str] | None:
    if not address:
        return None
    return {
        "file": "qr.svg",
        "alt": text("leaflet-qr", address=address),
        "text": text("leaflet-qr-caption"),
    }


def _sources(
    options: tuple[Option, ...], shown: Sequence[OutcomeRow], open_questions: Iterable[Statement]
) -> list[str]:
    """Title and year of each source of what the leaflet tells, each once."""
    counted: list[Claim] = [
        claim for row in shown for option in options for claim in row.cells[option].claims
    ]
    read = [claim.source for claim in counted]
    read += [source for each in open_questions for source in each.sources]
    read += [source for each in red_flags(procedure=True) for source in each.sources]
    found: dict[str, Source] = {each.id: each for each in read if each.tag != OWN}
    return [_short(each) for each in found.values()]


def _short(source: Source) -> str:
    year = source.year or text("source-undated", read=source.read[:4])
    return text("leaflet-source", title=source.title, year=year)


def _joined(statements: Iterable[Statement]) -> str:
    return " ".join(each.text for each in statements)
