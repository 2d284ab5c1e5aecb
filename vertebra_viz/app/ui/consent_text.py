"""The consent page's text, as markup made once for everybody: the page loads it, and no session ever holds it.

Each option has a card of the same size, with benefit and harm side by side in the same room. What may be ticked has
no name and no form around it, so there is no way for it to be sent or to get into a link.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import escape

from vertebra_viz.app.content import Statement
from vertebra_viz.app.logic.consent import Option, PatientValue, Review, Section, consent
from vertebra_viz.app.ui.consent_rates import rates, read_in

TITLE = "Before you say yes or no"
INTRO = "Read this with your care team. Take your time. You do not have to choose today."
OPTIONS_TITLE = "Your options"
OPTIONS_INTRO = "Each one gets the same space. Bone medicine can go with each of the other three."
IN_PICTURE = "The picture can show this one."
IN_WORDS = "This one is told in words. The picture does not show it."
HELPS, HARMS = "What may help", "What may harm"
QUESTIONS_TITLE = "Questions you can ask"
VALUES_TITLE = "What matters to me"
VALUES_INTRO = "Tick what counts most for you. Talk about it with your team."
CLEAR = "Clear all ticks"
JOURNEY_TITLE = "Before, during and after"
REVIEW_TITLE = "About this page"
SOURCES = "Where this was read"
PRINT = "Print to take home"
AGAIN = "Start again"
PICTURE = "The picture as it stood on the screen."
GO_TO = {
    "vv-options": OPTIONS_TITLE,
    "vv-rates": "How often",
    "vv-who": "Who should not",
    "vv-question": "Questions",
    "vv-values": VALUES_TITLE,
}


@lru_cache(maxsize=1)
def markup() -> str:
    """Return the whole text."""
    page = consent()
    return "".join(
        (
            _head(),
            _journey(),
            _section(page.aim),
            _options(page.options),
            rates(page.tables),
            f'<div class="vv-pair">{_section(page.who)}{_section(page.uncertain)}</div>',
            _questions(page.questions),
            _values(page.values, page.values_note),
            _section(page.right),
            _review(page.review),
        )
    )


def _head() -> str:
    steps = "".join(
        f'<button type="button" class="vv-button" data-goto="{place}">{escape(title)}</button>'
        for place, title in GO_TO.items()
    )
    return (
        f'<header class="vv-opening"><h2>{escape(TITLE)}</h2><p class="vv-lead">{escape(INTRO)}</p>'
        f'<nav class="vv-row" aria-label="Parts of this page">{steps}'
        f'<button type="button" class="vv-button vv-primary" data-act="print">{escape(PRINT)}</button>'
        f'<button type="button" class="vv-button" data-act="afresh">{escape(AGAIN)}</button></nav>'
        f'<img class="vv-sheet-picture" alt="{escape(PICTURE)}" hidden></header>'
    )


def _part(key: str, title: str, inner: str) -> str:
    """One part with its heading, which can be gone to."""
    head = f'<h2 id="vv-{key}-title" tabindex="-1">{escape(title)}</h2>'
    return f'<section id="vv-{key}" class="vv-part-of-text" aria-labelledby="vv-{key}-title">{head}{inner}</section>'


def _journey() -> str:
    """Room for what comes before, during and after, which belongs to the case: the page fills it from the file."""
    return (
        '<details id="vv-journey" class="vv-journey" hidden>'
        f"<summary><h2>{escape(JOURNEY_TITLE)}</h2></summary><div></div></details>"
    )


def _section(section: Section) -> str:
    return _part(section.key, section.title, _list(section.statements) + sources(section.statements))


def _list(statements: Iterable[Statement]) -> str:
    return f'<ul class="vv-lines">{"".join(f"<li>{escape(each.text)}</li>" for each in statements)}</ul>'


def _options(options: Iterable[Option]) -> str:
    cards = "".join(_card(option) for option in options)
    return _part(
        "options", OPTIONS_TITLE, f'<p>{escape(OPTIONS_INTRO)}</p><div class="vv-options">{cards}</div>'
    )


def _card(option: Option) -> str:
    what = " ".join(escape(each.text) for each in option.what)
    sides = "".join(
        f'<div class="vv-side" data-side="{side}"><h4>{escape(title)}</h4>{_list(statements)}</div>'
        for side, title, statements in (
            ("benefit", HELPS, option.benefits),
            ("harm", HARMS, option.harms),
        )
    )
    return (
        f'<article class="vv-option" data-option="{option.key}"><h3>{escape(option.title)}</h3><p>{what}</p>'
        f'<div class="vv-sides">{sides}</div>'
        f'<p class="vv-small">{escape(IN_PICTURE if option.shown else IN_WORDS)}</p>'
        f"{sources((*option.what, *option.benefits, *option.harms))}</article>"
    )


def sources(statements: Iterable[Statement]) -> str:
    """Lay out where each line was read, folded away; nothing for lines that claim nothing."""
    read = [each for each in statements if each.tag != "own"]
    if not read:
        return ""
    lines = "".join(
        f"<dt>{escape(_opening(each.text))}</dt><dd>{read_in(each.source, each.tag)}</dd>" for each in read
    )
    return f'<details class="vv-sources"><summary>{escape(SOURCES)}</summary><dl>{lines}</dl></details>'


def _opening(text: str, words: int = 5) -> str:
    """Return the first words of a line, by which it is found again."""
    every = text.split()
    return text if len(every) <= words else f"{' '.join(every[:words]).rstrip('.,:;')} …"


def _questions(questions: Iterable[Statement]) -> str:
    return _part("question", QUESTIONS_TITLE, _list(questions))


def _values(values: Iterable[PatientValue], note: str) -> str:
    ticks = "".join(
        f'<li><label><input type="checkbox" autocomplete="off"><span>{escape(choice.text)}</span></label></li>'
        for choice in values
    )
    return _part(
        "values",
        VALUES_TITLE,
        f'<p>{escape(VALUES_INTRO)}</p><ul class="vv-ticks">{ticks}</ul>'
        f'<div class="vv-row vv-ticks-foot"><p class="vv-small">{escape(note)}</p>'
        f'<button type="button" class="vv-button" data-act="clear">{escape(CLEAR)}</button></div>',
    )


def _review(review: Review) -> str:
    rows = {
        "Review": review.reviewer,
        "Date of the text": review.date,
        "Who paid": review.funding,
        "What this is not": review.disclaimer,
    }
    lines = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(text)}</dd></div>" for name, text in rows.items()
    )
    return _part("review", REVIEW_TITLE, f'<dl class="vv-review">{lines}</dl>')
