"""HTML of the page around the player; its text can be read, searched and printed without JavaScript.

The player replaces the still picture when it is ready; before that, and where it cannot run, the page is shown as it is.
The single file and the folder differ only in where style sheet, player and data come from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape
from importlib.metadata import version
from importlib.resources import files

from vertebra_viz import clinic
from vertebra_viz.catalogue.quantities import Group, Quantity
from vertebra_viz.catalogue.stages import STAGES, StageName
from vertebra_viz.clip.measure import Measurements
from vertebra_viz.evidence.notices import REVIEWED, disclaimer, source
from vertebra_viz.export import page_evidence
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.run import Run
from vertebra_viz.sentences.numbers import had
from vertebra_viz.sentences.titles import summary, title
from vertebra_viz.words import current, text
from vertebra_viz.words.figures import figure, month

PICTURE_SIZE = 'width="960" height="600"'


def style() -> str:
    """Return the page's style sheet."""
    return files("vertebra_viz.export").joinpath("page.css").read_text(encoding="utf-8")


def generator() -> str:
    """Return the program's name and version, as pages and files name it."""
    return f"vertebra_viz {version('vertebra-viz')}"


def page(run: Run, options: PageOptions, *, head: str, picture: str, data: str, scripts: str) -> str:
    """Return the whole page.

    Parameters
    ----------
    head : str
        Markup of the style sheet, and of the content security policy if the page has its own.
    picture : str
        URL of the still picture, which may be a data: URL; empty for none.
    data : str
        Attributes of the player that give the case's URL; empty if the scripts pass the case to the player.
    scripts : str
        Markup of the scripts that load the player.
    """
    heading = options.title or title(run.case)
    with_numbers = "numbers" not in options.hide
    description = in_words(run, options)
    switches = "".join(f' {name}="off"' for name in options.hide if name != "title")
    if "title" not in options.hide:
        switches += ' heading="off"'  # the page shows the title itself
    shown = (
        f'<img src="{escape(picture)}" {PICTURE_SIZE} alt="{escape(description)}" decoding="async">'
        if picture
        else ""
    )
    return f"""<!doctype html>
<html lang="{current().tag}">
<head>
<meta charset="utf-8">
{head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="{escape(generator())}">
<title>{escape(heading)}</title>
<meta name="description" content="{escape(description)}">
<meta property="og:type" content="website">
<meta property="og:title" content="{escape(heading)}">
<meta property="og:description" content="{escape(description)}">
<meta name="twitter:card" content="summary">
</head>
<body>
<div id="vertebra-screen">
<header id="vertebra-title"{" hidden" if "title" in options.hide else ""}><h1 dir="auto">{escape(heading)}</h1></header>
<main>
<vertebra-player{data}{switches}>
<figure id="vertebra-picture">{shown}<figcaption><p id="vertebra-asleep"{_failures()}>{escape(text("page-asleep"))}</p><p>{escape(description)}</p>
<p><small>{escape(footnote())}</small></p></figcaption></figure>
</vertebra-player>
</main>
</div>
<article id="vertebra-words">
{_table(run.measurements) if with_numbers else ""}
{_steps(run)}
{page_evidence.evidence(run)}{_clinic()}
</article>
<script type="application/json" id="vertebra-page">{_json({"allow_origin": options.allow_origin})}</script>
{scripts}
</body>
</html>
"""


def _clinic() -> str:
    """Return whose page it is, whom to call and who has checked the text; nothing without a clinic's settings."""
    of = clinic.current()
    said = [of.given_by, of.reviewed if of.reviewed_on else ""]
    inner = "".join(f"<p>{escape(line)}</p>" for line in said if line)
    return f'\n<section id="vertebra-clinic">{inner}</section>' if inner else ""


def in_words(run: Run, options: PageOptions) -> str:
    """Return a text that describes the picture, with its numbers unless they are hidden."""
    return text("page-title-only", title=title(run.case)) if "numbers" in options.hide else summary(run)


def footnote() -> str:
    """Return the footnote (disclaimer, date of review, source, program), which no option can hide."""
    return text(
        "page-footnote",
        disclaimer=disclaimer(),
        reviewed=month(REVIEWED),
        source=source(),
        program=generator(),
    )


def _failures() -> str:
    """Return attributes with the messages that the script shows if it cannot unpack the player."""
    messages = {"damaged": text("page-damaged"), "old": text("page-old-browser")}
    return "".join(f' data-{name}="{escape(message)}"' for name, message in messages.items())


def _table(measurements: Iterable[Measurements]) -> str:
    rows = list(measurements)
    columns = [each for each in had([vars(row) for row in rows]) if _in_table(each, rows)]
    head = "".join(f'<th scope="col">{escape(each.heading)}</th>' for each in columns)
    body = "\n".join(
        f'<tr><th scope="row">{escape(_stage(row.stage))}</th>'
        + "".join(f"<td>{_cell(each, getattr(row, each.key))}</td>" for each in columns)
        + "</tr>"
        for row in rows
    )
    heading, when, step = (
        escape(text(name)) for name in ("page-measured", "page-measured-when", "page-step")
    )
    return (
        f'<section><h2>{heading}</h2>\n<div class="wide" tabindex="0" role="region" aria-label="{heading}">'
        f"<table><caption>{when}</caption>\n<thead><tr><th scope='col'>{step}</th>{head}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody></table></div></section>"
    )


def _in_table(quantity: Quantity, rows: list[Measurements]) -> bool:
    """Return whether the table shows a quantity: heights and angles always, others if any stage has a value; no grades."""
    there = quantity.group is Group.SHAPE or any(getattr(row, quantity.key) for row in rows)
    return there and quantity.group is not Group.GRADE


def _cell(quantity: Quantity, value: float) -> str:
    absent = quantity.group is Group.VOLUME and value == 0.0
    return "–" if absent else figure(value, quantity.digits)


def _stage(name: str) -> str:
    return STAGES[StageName(name)].label


def _steps(run: Run) -> str:
    steps = "\n".join(
        f"<dt>{escape(_stage(stage.name))}</dt><dd>{escape(stage.caption)}</dd>" for stage in run.clip.stages
    )
    return f"<section><h2>{escape(text('page-steps'))}</h2>\n<dl>\n{steps}\n</dl></section>"


def _json(data: object) -> str:
    """Return JSON in which ``<`` is escaped, so that it cannot close the script element around it."""
    return json.dumps(data, ensure_ascii=True).replace("<", "\\u003c")
