"""What a patient reads before deciding: the options, their benefits and harms, and what is not known.

Every sentence stands in a table with the place where it was read (`content/consent.csv`, `content/rates.csv`), so a
reviewer can check or strike one without touching code. Plain data for a page to mount; nothing is stored or sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vertebra_viz.app.content import Statement, table
from vertebra_viz.case.case import Case
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.evidence import notices
from vertebra_viz.evidence.conditions import Situation
from vertebra_viz.sentences.treatments import TREATMENTS
from vertebra_viz.words import Texts, cached_by_language, has_text, text
from vertebra_viz.words.figures import figure

PER = 1000  # every rate has this denominator, so that any two can be compared
# by an option's key in the tables: the treatment that the picture can show; the rest stands in words
SHOWN = {"care": "none", "vertebroplasty": "vertebroplasty", "kyphoplasty": "kyphoplasty"}
MEDICINE = "medicine"
SECTIONS = Texts("consent-section", ("aim", "who", "uncertain", "right"))
UNITS = Texts("consent-unit", ("people", "bones", "procedures"))


def options() -> dict[str, str]:
    """Return the title of each option by its key, in their order."""
    return {key: TREATMENTS[kind].option for key, kind in SHOWN.items()} | {
        MEDICINE: text("consent-medicine-for-all")
    }


@dataclass(frozen=True)
class Section:
    """A title and its statements."""

    key: str
    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Option:
    """One way to go; benefit and harm get the same room, and so does every option.

    Attributes
    ----------
    what : what is done.
    shown : whether the picture can show it; where it cannot, it stands in words.
    """

    key: str
    title: str
    what: tuple[Statement, ...]
    benefits: tuple[Statement, ...]
    harms: tuple[Statement, ...]
    shown: bool


@dataclass(frozen=True)
class Rate:
    """How often something happens.

    Attributes
    ----------
    key : what it is about, for example ``"death"``; several rows can share it.
    care : key of the option, or ``"cement"`` where a study held both procedures.
    unit : who was counted: ``people``, ``bones`` or ``procedures``.
    low, high : events per 1,000 of the unit, equal where there is one study, None where there is no reliable number.
    note : how it was counted.
    """

    key: str
    side: str
    name: str
    care: str
    unit: str
    low: float | None
    high: float | None
    note: str
    source: str
    tag: str

    @property
    def said(self) -> str:
        """The rate in words: ``12 of 1,000 people``."""
        if self.low is None or self.high is None:
            return text("consent-no-number")
        low, high = round(self.low), round(self.high)
        of, unit = figure(PER, 0), self.unit
        if high == 0:
            return text("consent-rate-none", of=of, unit=unit)
        if low == high:
            return text("consent-rate", number=figure(low, 0), of=of, unit=unit)
        return text("consent-rate-range", low=figure(low, 0), high=figure(high, 0), of=of, unit=unit)


@dataclass(frozen=True)
class RateTable:
    """Rates with one denominator; those per person never stand beside those per bone."""

    unit: str
    title: str
    benefits: tuple[Rate, ...]
    harms: tuple[Rate, ...]


@dataclass(frozen=True)
class PatientValue:
    """Something that may matter to the patient; ticked on the screen, never stored or sent."""

    key: str
    text: str


@dataclass(frozen=True)
class Review:
    """Who checked the text, when it was written, who paid, and what it is not."""

    reviewer: str
    date: str
    funding: str
    disclaimer: str


@dataclass(frozen=True)
class Consent:
    """The whole page, in the order in which it is read."""

    aim: Section
    options: tuple[Option, ...]
    tables: tuple[RateTable, ...]
    who: Section
    uncertain: Section
    questions: tuple[Statement, ...]
    values: tuple[PatientValue, ...]
    values_note: str
    right: Section
    review: Review


@cached_by_language
def consent() -> Consent:
    """Return the page."""
    rows = table("consent.csv")

    def chosen(section: str, card: str = "", side: str = "") -> tuple[Statement, ...]:
        wanted = (section, card, side)
        return tuple(
            Statement(text(row["id"]), row["source"], row["tag"])
            for row in rows
            if (row["section"], row["card"], row["side"]) == wanted
        )

    def section(key: str, more: Iterable[Statement] = ()) -> Section:
        return Section(key, SECTIONS[key], (*chosen(key), *more))

    # what the model itself cannot say is the same here as beside every other picture, whichever operation it shows
    shown = [Situation(Case.parse({"treatment": {"kind": key}})) for key in sorted(SHOWN & MODELS.keys())]
    limits = [
        Statement(row.text, row.source, row.tag)
        for row in notices.rows()
        if row.kind == "limit" and all(row.applies.to(situation) for situation in shown)
    ]
    return Consent(
        aim=section("aim"),
        options=tuple(
            Option(
                key,
                title,
                what=chosen("option", key, "what"),
                benefits=chosen("option", key, "benefit"),
                harms=chosen("option", key, "harm"),
                shown=key in SHOWN,
            )
            for key, title in options().items()
        ),
        tables=tuple(
            RateTable(unit, title, benefits=_counted(unit, "benefit"), harms=_counted(unit, "harm"))
            for unit, title in UNITS.items()
        ),
        who=section("who"),
        uncertain=section("uncertain", limits),
        questions=chosen("question"),
        values=tuple(PatientValue(row["card"], text(row["id"])) for row in rows if row["section"] == "value"),
        values_note=text("consent-ticks-stay"),
        right=section("right"),
        review=Review(
            text("consent-not-reviewed"), notices.REVIEWED, text("consent-funding"), notices.disclaimer()
        ),
    )


@cached_by_language
def rates() -> tuple[Rate, ...]:
    """Return every rate, per 1,000, worked out from what the source counted."""
    found = []
    for row in table("rates.csv"):
        low = PER * float(row["low"]) / float(row["low_of"]) if row["low"] else None
        high = PER * float(row["high"]) / float(row["high_of"]) if row["high"] else low
        said = {name: row[name] for name in ("key", "side", "care", "unit", "source", "tag")}
        note = f"{row['id']}.note"
        found.append(
            Rate(low=low, high=high, name=text(row["id"]), note=text(note) if has_text(note) else "", **said)
        )
    return tuple(found)


def _counted(unit: str, side: str) -> tuple[Rate, ...]:
    return tuple(rate for rate in rates() if (rate.unit, rate.side) == (unit, side))
