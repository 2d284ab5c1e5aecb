"""The leaflet's three pictures of a case, from the side: the bone as it was, after the break, and at the end."""

from __future__ import annotations

from PIL import Image

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.catalogue.views import Style, View
from vertebra_viz.export.poster import png
from vertebra_viz.run import Run

SIZE = (720, 540)  # px
SAMPLES = 8  # anti-aliasing samples a pixel
CUT_FROM = (
    StageName.SET,
    StageName.FOLLOW_UP,
)  # stages whose picture is cut open, so that the cement is seen


def moments(run: Run) -> dict[str, str]:
    """Return the stage of each picture by its name; a bone that did not break has one alone."""
    stages = [str(stage.name) for stage in run.clip.stages]
    found = {"intact": stages[0], "broken": StageName.FRACTURE, "after": stages[-1]}
    return (
        {name: str(stage) for name, stage in found.items() if stage in stages}
        if len(stages) > 1
        else {"intact": stages[0]}
    )


def pictures(run: Run) -> dict[str, bytes]:
    """Return each picture as PNG, by the names of `moments`."""
    return {name: png(_draw(run, stage)) for name, stage in moments(run).items()}


def _draw(run: Run, stage: str) -> Image.Image:
    from vertebra_viz.render.scene import Scene  # noqa: PLC0415  rendering takes a second to import

    operated = run.case.treatment.operation is not None
    style = Style.CUTAWAY if operated and stage in CUT_FROM else Style.BONE
    scene = Scene(run, style=style, view=View.LATERAL, off_screen=True)
    try:
        renderer = scene.plotter.renderer
        for prop in list(renderer.GetViewProps()):
            if prop.IsA("vtkActor2D"):
                renderer.RemoveViewProp(prop)
        scene.open(SIZE, SAMPLES)
        scene.show_time(run.clip.time(stage))
        return Image.fromarray(scene.pixels())
    finally:
        scene.close()
