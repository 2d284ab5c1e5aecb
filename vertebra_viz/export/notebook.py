"""The player in a notebook cell: the single-file page inside a frame, so that it needs neither server nor internet.

JupyterLab, VS Code and pages made by nbconvert show it alike. The frame is sandboxed without an origin: the notebook is
out of its reach. Where frames are taken out (a notebook nobody has trusted yet), the words inside it remain.
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
    """Return the frame's markup, some 0.9 MB; without a still picture, which would cost a second to draw."""
    page = html(run, PageOptions(hide=("title",)), picture=None)
    words = text("notebook-frame", title=title(run.case), summary=summary(run), disclaimer=disclaimer())
    return (
        f'<iframe srcdoc="{escape(page)}" title="{escape(title(run.case))}" sandbox="allow-scripts" '
        f'width="100%" height="{HEIGHT_PX}" style="border:0">{escape(words)}</iframe>'
    )
