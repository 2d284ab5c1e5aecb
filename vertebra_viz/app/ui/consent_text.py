"""The consent page's text, as markup made once for everybody: the page loads it, and no session ever holds it.

Each option has a card of the same size, with benefit and harm side by side in the same room. What may be ticked has
no name and no form around it, so there is no way for it to be sent or to get into a link.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from vertebra_viz.app.content import Statement
from vertebra_viz.app.logic.consent import Option, PatientValue, Review, Section, consent
from vertebra_viz.app.ui.consent_rates import rates, read_in
from vertebra_viz.words import cached_by_language, text

# by the id of a part's place, in the order of the buttons that go there
GO_TO = {
    "vv-options": "consent-options",
    "vv-rates": "rates-title.short",
    "vv-who": "consent-section-who.short",
    "vv-question": "consent-questions.short",
    "vv-values": "consent-values",
}


@cached_by_language
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
        f'<button type="button" class="vv-button" data-goto="{place}">{escape(text(title))}</button>'
        for place, title in GO_TO.items()
    )
    return (
        f'<header class="vv-opening"><h2>{escape(text("consent-title"))}</h2><p class="vv-lead">{escape(text("consent-title.intro"))}</p>'
        f'<nav class="vv-row" aria-label="{escape(text("consent-parts"))}">{steps}'
        f'<button type="button" class="vv-button vv-primary" data-act="print">{escape(text("consent-print"))}</button>'
        f'<button type="button" class="vv-button" data-act="afresh">{escape(text("consent-again"))}</button></nav>'
        f'<img class="vv-sheet-picture" alt="{escape(text("consent-sheet-picture"))}" hidden></header>'
    )


def _part(key: str, title: str, inner: str) -> str:
    """One part with its heading, which can be gone to."""
    head = f'<h2 id="vv-{key}-title" tabindex="-1">{escape(title)}</h2>'
    return f'<section id="vv-{key}" class="vv-part-of-text" aria-labelledby="vv-{key}-title">{head}{inner}</section>'


def _journey() -> str:
    """Room for what comes before, during and after, which belongs to the case: the page fills it from the file."""
    return (
        '<details id="vv-journey" class="vv-journey" hidden>'
        f"<summary><h2>{escape(text('consent-journey'))}</h2></summary><div></div></details>"
    )


def _section(section: Section) -> str:
    return _part(section.key, section.title, _list(section.statements) + sources(section.statements))


def _list(statements: Iterable[Statement]) -> str:
    return f'<ul class="vv-lines">{"".join(f"<li>{escape(each.text)}</li>" for each in statements)}</ul>'


def _options(options: Iterable[Option]) -> str:
    cards = "".join(_card(option) for option in options)
    return _part(
        "options",
        text("consent-options"),
        f'<p>{escape(text("consent-options.intro"))}</p><div class="vv-options">{cards}</div>',
    )


def _card(option: Option) -> str:
    where = "consent-in-picture" if option.shown else "consent-in-words"
    what = " ".join(escape(each.text) for each in option.what)
    sides = "".join(
        f'<div class="vv-side" data-side="{side}"><h4>{escape(title)}</h4>{_list(statements)}</div>'
        for side, title, statements in (
            ("benefit", text("consent-helps"), option.benefits),
            ("harm", text("consent-harms"), option.harms),
        )
    )
    return (
        f'<article class="vv-option" data-option="{option.key}"><h3>{escape(option.title)}</h3><p>{what}</p>'
        f'<div class="vv-sides">{sides}</div>'
        f'<p class="vv-small">{escape(text(where))}</p>'
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
    return f'<details class="vv-sources"><summary>{escape(text("consent-sources"))}</summary><dl>{lines}</dl></details>'


def _opening(line: str, words: int = 5) -> str:
    """Return the first words of a line, by which it is found again."""
    every = line.split()
    return line if len(every) <= words else f"{' '.join(every[:words]).rstrip('.,:;')} …"


def _questions(questions: Iterable[Statement]) -> str:
    return _part("question", text("consent-questions"), _list(questions))


def _values(values: Iterable[PatientValue], note: str) -> str:
    ticks = "".join(
        f'<li><label><input type="checkbox" autocomplete="off"><span>{escape(choice.text)}</span></label></li>'
        for choice in values
    )
    return _part(
        "values",
        text("consent-values"),
        f'<p>{escape(text("consent-values.intro"))}</p><ul class="vv-ticks">{ticks}</ul>'
        f'<div class="vv-row vv-ticks-foot"><p class="vv-small">{escape(note)}</p>'
        f'<button type="button" class="vv-button" data-act="clear">{escape(text("consent-clear"))}</button></div>',
    )


def _review(review: Review) -> str:
    rows = {
        "reviewer": review.reviewer,
        "date": review.date,
        "funding": review.funding,
        "disclaimer": review.disclaimer,
    }
    lines = "".join(
        f"<div><dt>{escape(text(f'consent-review-{name}'))}</dt><dd>{escape(said)}</dd></div>"
        for name, said in rows.items()
    )
    return _part("review", text("consent-review"), f'<dl class="vv-review">{lines}</dl>')
