"""The still picture that a page shows instead of the player: before the player is ready, without WebGL, and in print.

It has no text in it: the page around it describes it in text that can be zoomed and read aloud.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.run import Run

SIZE = (960, 600)
QUALITY = 72  # WebP quality, 0 to 100
SAMPLES = 8  # anti-aliasing samples a pixel


def draw(run: Run) -> Image.Image:
    """Return the picture of the end of treatment, with the camera and style of the cement stage if there is one."""
    from vertebra_viz.render.following import moment_of  # noqa: PLC0415  rendering takes a second to import
    from vertebra_viz.render.unlabelled import unlabelled  # noqa: PLC0415

    stages = [stage.name for stage in run.clip.stages]
    when = StageName.SET if StageName.SET in stages else stages[-1]
    seen = moment_of(
        run, run.clip.time(StageName.FILL if StageName.FILL in stages else when), SIZE[0] / SIZE[1]
    )
    with unlabelled(run, SIZE, SAMPLES, style=next(iter(seen.styles))) as scene:
        scene.look(seen.pose)
        scene.show_time(run.clip.time(when))
        return Image.fromarray(scene.pixels())


def webp(picture: Image.Image) -> bytes:
    """Return the picture as WebP, small enough to be embedded in a page: about 20 kB."""
    data = BytesIO()
    picture.save(data, "WEBP", quality=QUALITY, method=6)
    return data.getvalue()


def png(picture: Image.Image) -> bytes:
    """Return the picture as PNG, readable by every program: about 140 kB, dithered to a palette of 256 colours."""
    palette = picture.quantize(256, Image.Quantize.MAXCOVERAGE)
    data = BytesIO()
    # Pillow dithers only to a given palette; without dithering, bone and background would show banding
    picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(data, "PNG", optimize=True)
    return data.getvalue()
