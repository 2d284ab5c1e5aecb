"""Show the player in a notebook cell: the single-file page in an iframe, which needs neither server nor internet.

It works in JupyterLab, VS Code and pages made by nbconvert. The iframe is sandboxed without an origin, so it cannot access
the notebook. Where iframes are removed (in a notebook that is not trusted yet), the text inside it remains.
"""

from __future__ import annotations

from html import escape

from vertebra_viz.evidence.notices import disclaimer
from vertebra_viz.export.html import html
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.floating import steady
from vertebra_viz.run import Run
from vertebra_viz.sentences.titles import summary, title
from vertebra_viz.words import text

HEIGHT_PX = 640


@steady
def frame(run: Run) -> str:
    """Return the iframe's markup, about 0.9 MB; it has no still picture, which would take a second to draw."""
    page = html(run, PageOptions(hide=("title",)), picture=None)
    words = text("notebook-frame", title=title(run.case), summary=summary(run), disclaimer=disclaimer())
    return (
        f'<iframe srcdoc="{escape(page)}" title="{escape(title(run.case))}" sandbox="allow-scripts" '
        f'width="100%" height="{HEIGHT_PX}" style="border:0">{escape(words)}</iframe>'
    )
