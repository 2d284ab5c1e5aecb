"""What matters to a person, weighed against the options; which way they lean; and their own questions.

None of these controls has a name or a form around it, so there is no way for it to be sent or to get into a link.
"""

from __future__ import annotations

from html import escape

from vertebra_viz import clinic
from vertebra_viz.app.ui.consent_markup import button, part
from vertebra_viz.app.ui.consent_options import hidden
from vertebra_viz.evidence.decision import section
from vertebra_viz.evidence.options import COMPARED
from vertebra_viz.words import Texts, text

WEIGHTS = Texts("consent-weight", ("0", "1", "2", "3"))
LEANING = 5  # places on the scale, of which the middle one is "not sure"


def values() -> str:
    """Lay out what may matter, each with how much, and with the options that it speaks for."""
    rows = "".join(_value(each.statement.id, each.statement.text) for each in section("value"))
    return part(
        "values",
        text("consent-values"),
        f'<p>{escape(text("consent-values.intro"))}</p><div class="vv-values">{rows}</div>'
        f'<p class="vv-small">{escape(text("consent-stays"))}</p>',
    )


def leaning() -> str:
    """Lay out the scale from no operation to having cement."""
    ends = "".join(
        f"<span>{escape(text(f'consent-leaning-{end}'))}</span>" for end in ("no", "middle", "yes")
    )
    inner = (
        f"<p>{escape(text('consent-leaning.intro'))}</p>"
        f'<label class="vv-leaning"><span class="vv-unseen">{escape(text("consent-leaning"))}</span>'
        f'<input type="range" min="1" max="{LEANING}" value="{(LEANING + 1) // 2}" step="1" autocomplete="off" data-leaning '
        f'aria-valuetext="{escape(text("consent-leaning-middle"))}"><span class="vv-leaning-ends" aria-hidden="true">{ends}</span></label>'
    )
    return part("leaning", text("consent-leaning"), inner)


def questions() -> str:
    """Lay out questions that may be ticked, and room for a person's own."""
    ticks = "".join(
        f'<li><label><input type="checkbox" autocomplete="off" data-ask><span>{escape(each.statement.text)}</span></label></li>'
        for each in section("question")
    )
    own = "".join(
        f'<li><a href="{escape(each.address)}" target="_blank" rel="noopener">{escape(each.title)}</a></li>'
        for each in clinic.current().leaflets
    )
    leaflets = f"<h3>{escape(text('consent-leaflets'))}</h3><ul class='vv-lines'>{own}</ul>" if own else ""
    return part(
        "question",
        text("consent-questions"),
        f'<p>{escape(text("consent-questions.intro"))}</p><ul class="vv-ticks">{ticks}</ul>'
        f'<label class="vv-own"><b>{escape(text("consent-own-questions"))}</b>'
        f'<textarea rows="4" maxlength="600" autocomplete="off" data-own></textarea></label>'
        f'<div class="vv-row vv-ticks-foot"><p class="vv-small">{escape(text("consent-stays"))}</p>'
        f"{button('clear', text('consent-clear'))}</div>{leaflets}",
    )


def _value(key: str, words: str) -> str:
    weights = "".join(
        f'<label><input type="radio" name="{key}" value="{weight}" autocomplete="off" data-weight'
        f"{' checked' if weight == '0' else ''}><span>{escape(said)}</span></label>"
        for weight, said in WEIGHTS.items()
    )
    for_options = "".join(
        f'<label{hidden(option)}><input type="checkbox" autocomplete="off" data-speaks="{option}">'
        f"<span>{escape(option.label)}</span></label>"
        for option in COMPARED
    )
    return (
        f'<fieldset class="vv-value" data-value="{key}"><legend>{escape(words)}</legend>'
        f'<div class="vv-weights">{weights}</div>'
        f'<details class="vv-speaks"><summary>{escape(text("consent-speaks-for"))}</summary>{for_options}</details></fieldset>'
    )
