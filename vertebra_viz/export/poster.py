"""The still picture in the place of the player: before it is ready, without WebGL, and on paper.

It carries no lettering: the page around it says in words what it shows, in a size that can be read and zoomed.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.run import Run

SIZE = (960, 600)
QUALITY = 72  # of the WebP
SAMPLES = 8  # of each pixel


def draw(run: Run) -> Image.Image:
    """Draw the end of the run: seen as cement is while it goes in, where there is some."""
    from vertebra_viz.render.following import moment_of  # noqa: PLC0415  rendering takes a second to import
    from vertebra_viz.render.scene import Scene  # noqa: PLC0415

    stages = [stage.name for stage in run.clip.stages]
    when = StageName.SET if StageName.SET in stages else stages[-1]
    seen = moment_of(
        run, run.clip.time(StageName.FILL if StageName.FILL in stages else when), SIZE[0] / SIZE[1]
    )
    scene = Scene(run, style=next(iter(seen.styles)), off_screen=True)
    try:
        renderer = scene.plotter.renderer
        for prop in list(renderer.GetViewProps()):
            if prop.IsA("vtkActor2D"):
                renderer.RemoveViewProp(prop)
        scene.open(SIZE, SAMPLES)
        scene.look(seen.pose)
        scene.show_time(run.clip.time(when))
        return Image.fromarray(scene.pixels())
    finally:
        scene.close()


def webp(picture: Image.Image) -> bytes:
    """Return the picture small enough to stand inside a page: some 20 kB."""
    data = BytesIO()
    picture.save(data, "WEBP", quality=QUALITY, method=6)
    return data.getvalue()


def png(picture: Image.Image) -> bytes:
    """Return the picture as a file for every program: some 140 kB, its colours dithered down to a palette."""
    palette = picture.quantize(256, Image.Quantize.MAXCOVERAGE)
    data = BytesIO()
    # only against a given palette does Pillow dither, without which smooth bone and background would show bands
    picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(data, "PNG", optimize=True)
    return data.getvalue()
