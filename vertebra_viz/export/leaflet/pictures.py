"""The leaflet's pictures of a case, from the side: the bone as it was, after the break, and at the end."""

from __future__ import annotations

from PIL import Image

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View
from vertebra_viz.export.poster import png
from vertebra_viz.run import Run

SIZE = (640, 440)  # px: 270 an inch at the width in which they are printed
SAMPLES = 8  # anti-aliasing samples a pixel


def moments(run: Run) -> dict[str, str]:
    """Return the stage of each picture by its name; a bone that did not break has one alone, a broken one all three."""
    stages = [str(stage.name) for stage in run.clip.stages]
    if StageName.FRACTURE not in stages:
        return {"intact": stages[0]}
    return {"intact": str(StageName.INTACT), "broken": str(StageName.FRACTURE), "after": stages[-1]}


def pictures(run: Run) -> dict[str, bytes]:
    """Return each picture as PNG, by the names of `moments`; all with one camera, so that heights can be compared."""
    from vertebra_viz.render.unlabelled import unlabelled  # noqa: PLC0415  rendering takes a second to import

    found = {}
    for name, stage in moments(run).items():
        inside = name == "after" and run.case.treatment.operation is not None
        style = Style.CUTAWAY if inside else Style.BONE
        with unlabelled(run, SIZE, SAMPLES, style=style, view=View.LATERAL) as scene:
            scene.show_time(run.clip.time(stage))
            found[name] = png(Image.fromarray(scene.pixels()))
    return found
