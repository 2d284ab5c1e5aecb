"""Write the figures and the plot of docs/lift.md: ``python -m devtools.lift_page``.

The part of the page between the two comments `BEGIN` and `END` is generated here: the constants, the residuals and the
24 cases. The rest is written by hand.
"""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
import matplotlib.lines
from matplotlib.figure import Figure as Drawing

from devtools.calibrate_lift import HEAD, constants, follow_up_loss_mm, modelled, residuals
from devtools.lift_cases import CASES, table
from vertebra_viz.atomic import replacing
from vertebra_viz.evidence.studies import figures

DOCS = Path(__file__).parents[1] / "docs"
PAGE, PLOT = DOCS / "lift.md", DOCS / "images" / "lift.svg"
BEGIN, END = "<!-- python -m devtools.lift_page -->", "<!-- end -->"
PANELS = {
    "restored_anterior_height_mm": "Front height gained, mm",
    "restored_middle_height_mm": "Middle height gained, mm",
    "wedge_correction_deg": "Wedge angle corrected, degrees",
    "restored_anterior_percent_of_lost": "Front gained, % of lost",
    "deflation_percent_of_height": "Lost on deflation, % of height before",
    "net_percent_of_height": "Kept, % of height before",
}
MODEL, STUDY = "#b3541e", "#1f4e79"


def generated_part() -> str:
    """Return the generated part of the page, Markdown."""
    fixed = "\n".join(f"| `{name}` | {value:g} |" for name, value in constants().items())
    return "\n".join(
        [
            BEGIN,
            "## Fitted constants\n",
            f"| constant | value |\n|---|---|\n{fixed}\n",
            "## What is left between model and studies\n",
            HEAD,
            *residuals(),
            f"\nBy the follow-up film of SAKOS the model's jack has lost {follow_up_loss_mm():.1f} mm again, as much as its balloon.\n",
            "## The 24 cases\n",
            table(CASES),
            END,
        ]
    )


def plot() -> None:
    """Plot each study's mean and SD, and the mean and range of the model in the cases that represent the study."""
    rows = [row for row in figures() if row.fits and row.quantity in PANELS]
    with mpl.rc_context({"svg.hashsalt": "lift", "svg.fonttype": "none", "font.size": 8}):
        drawing = Drawing(figsize=(8.0, 8.5), layout="constrained")
        axes = drawing.subplots(3, 2).ravel()
        for axis, (quantity, title) in zip(axes, PANELS.items(), strict=True):
            here = [row for row in rows if row.quantity == quantity]
            for y, row in enumerate(here):
                value = modelled(row) - (follow_up_loss_mm() if row.treatment == "jack" else 0.0)
                axis.plot([value.min(), value.max()], [y - 0.18] * 2, color=MODEL, linewidth=5, alpha=0.45)
                axis.plot(value.mean(), y - 0.18, "s", color=MODEL, markersize=4)
                axis.errorbar(row.mean, y + 0.12, xerr=row.sd, fmt="o", color=STUDY, markersize=4, capsize=2)
            axis.set_yticks(range(len(here)), [f"{row.study} ({row.treatment})" for row in here])
            axis.set_ylim(len(here) - 0.5, -0.5)
            axis.set_title(title, fontsize=9, loc="left")
            axis.axvline(0.0, color="#999999", linewidth=0.6)
        drawing.legend(
            handles=[
                mpl.lines.Line2D(
                    [], [], color=STUDY, marker="o", label="study: mean ± SD, where it says one"
                ),
                mpl.lines.Line2D(
                    [],
                    [],
                    color=MODEL,
                    marker="s",
                    linewidth=5,
                    alpha=0.45,
                    label="model: mean and all cases",
                ),
            ],
            loc="outside lower center",
            ncols=2,
        )
        drawing.savefig(PLOT, metadata={"Date": None})


def main() -> None:
    """Write the page and the plot."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    with replacing(PAGE, ".md") as path:
        path.write_text(before + generated_part() + after, encoding="utf-8")
    plot()


if __name__ == "__main__":
    main()
