"""What an exported page says in words beside the picture: the steps, what can go wrong and what may help, with sources.

Sources stand once at the end, numbered; behind each text stand the numbers of those that it was read in.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from vertebra_viz.evidence import journey
from vertebra_viz.evidence.notices import benefits, risks
from vertebra_viz.evidence.sources import OWN, Source
from vertebra_viz.evidence.statements import Statement
from vertebra_viz.run import Run
from vertebra_viz.sentences.titles import leaks
from vertebra_viz.words import text


def evidence(run: Run) -> str:
    """Return the markup of all of it for a run."""
    numbers = _Numbers()
    parts = (
        _steps(run, numbers),
        _notices(text("page-risks"), risks(run.case, leaks(run)), numbers),
        _notices(text("page-benefits"), benefits(run.case), numbers),
        numbers.listed(),
    )
    return "\n".join(part for part in parts if part)


class _Numbers:
    """Gives each source a number when it is first named."""

    def __init__(self) -> None:
        self._found: dict[str, Source] = {}

    def of(self, statement: Statement) -> str:
        """Return links to the sources of a statement; none to what this program says of itself."""
        read = [source for source in statement.sources if source.tag != OWN]
        for source in read:
            self._found.setdefault(source.id, source)
        order = list(self._found)
        places = sorted(order.index(source.id) + 1 for source in read)
        return "".join(f' <a class="source" href="#source-{place}">[{place}]</a>' for place in places)

    def listed(self) -> str:
        """Return the list of all sources that were named."""
        items = "\n".join(
            f'<li id="source-{place}">{escape(source.said)}</li>'
            for place, source in enumerate(self._found.values(), start=1)
        )
        title = escape(text("page-sources"))
        return (
            f"<details><summary><h2>{title}</h2></summary>\n<ol>\n{items}\n</ol></details>" if items else ""
        )


def _steps(run: Run, numbers: _Numbers) -> str:
    """The steps in which the case is told: collapsed on screen, expanded in print."""
    steps = journey.steps(run.case, [stage.name for stage in run.clip.stages])
    items = "\n".join(_step(step, numbers) for step in steps)
    title = escape(text("page-journey"))
    return f"<details><summary><h2>{title}</h2></summary>\n<dl>\n{items}\n</dl></details>" if steps else ""


def _step(step: journey.Step, numbers: _Numbers) -> str:
    more = "".join(f"<li>{escape(each.text)}{numbers.of(each)}</li>" for each in step.more)
    behind = f"<ul>{more}</ul>" if more else ""
    said = f"{escape(step.text)}{numbers.of(step.statement)}"
    return f"<dt>{escape(step.title)}</dt><dd>{said}{behind}</dd>"


def _notices(heading: str, statements: Iterable[Statement], numbers: _Numbers) -> str:
    items = "\n".join(f"<li>{escape(each.text)}{numbers.of(each)}</li>" for each in statements)
    return f"<section><h2>{escape(heading)}</h2>\n<ul>\n{items}\n</ul></section>" if items else ""
