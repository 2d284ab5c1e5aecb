"""The options, each on a card of the same size with the same parts in the same order, and buttons that show one."""

from __future__ import annotations

from html import escape

from vertebra_viz.app.ui.consent_markup import button, lines, part, sources
from vertebra_viz.evidence.decision import OptionCard, card
from vertebra_viz.evidence.options import MEDICINE, OPTIONS, USUAL, Option
from vertebra_viz.words import text


def options() -> str:
    """Lay out all options; what is not compared by everybody is hidden until the case shows it."""
    cards = "".join(_card(card(option)) for option in OPTIONS)
    return part(
        "options",
        text("consent-options"),
        f'<p>{escape(text("consent-options.intro"))}</p><div class="vv-options">{cards}</div>',
    )


def hidden(option: Option) -> str:
    """Return the attributes of what belongs to one option: hidden where only some cases have it."""
    usual = option in USUAL or option == MEDICINE
    return f' data-of-option="{option}"' + ("" if usual else " hidden")


def _card(shown: OptionCard) -> str:
    option = shown.option
    sides = "".join(
        f'<div class="vv-side" data-side="{side}"><h4>{escape(text(f"consent-{side}"))}</h4>{lines(statements)}</div>'
        for side, statements in (("helps", shown.helps), ("harms", shown.harms), ("living", shown.living))
    )
    look = (
        f'<p class="vv-small">{escape(text("consent-in-words"))}</p>'
        if option.treatment is None
        else button("look", text("consent-look"), more=f' data-kind="{option.treatment}"')
    )
    what = " ".join(escape(each.text) for each in shown.what)
    return (
        f'<article class="vv-option" data-option="{option}"{hidden(option)}><h3>{escape(option.label)}</h3><p>{what}</p>'
        f'<div class="vv-sides">{sides}</div>{look}{sources(shown.all)}</article>'
    )
