"""The whole run as a film: .gif for slides and mail, .mp4 for everything else."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import imageio.v2 as imageio
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from rich.progress import track

from vertebra_viz.atomic import replacing
from vertebra_viz.case.errors import refusal
from vertebra_viz.catalogue.views import Style
from vertebra_viz.floating import steady
from vertebra_viz.render.picture import camera, check_size
from vertebra_viz.run import Run

Pixels = NDArray[np.uint8]


@steady
def movie(
    simulation: Run,
    path: str | Path,
    *,
    style: str = Style.GLASS,
    view: str | None = None,
    polarity: str | None = None,
    size: tuple[int, int] = (960, 600),
    fps: int = 12,
    progress: bool = True,
) -> Path:
    """Write the whole run to ``path``, in real time.

    Parameters
    ----------
    path : str or Path
        Ends with .gif or .mp4; appears only when complete.
    style, view, polarity : str, optional
        See `vertebra_viz.render.image`.
    size : (int, int)
        Width and height in pixels; even numbers, as video codecs want them.
    fps : int
        Frames per second of animation time.
    progress : bool
        Whether to show a bar on standard error.

    Raises
    ------
    CaseError
        In one line, for what is not allowed, and where an .mp4 cannot be written to its end.
    """
    path = Path(path)
    check_size(size)
    if size[0] % 2 or size[1] % 2:
        raise refusal("size", "x".join(map(str, size)), "even numbers of pixels")
    if not 1 <= fps <= 60:
        raise refusal("fps", fps, "1 to 60 frames per second")
    clip = simulation.clip
    times = np.linspace(0.0, clip.duration_s, max(2, round(clip.duration_s * fps) + 1))
    with (
        replacing(path, ".gif", ".mp4") as partial,
        camera(simulation, size, style=style, view=view, polarity=polarity) as picture,
    ):
        if partial.suffix == ".gif":
            _gif(partial, [picture(s.end_s) for s in clip.stages], _run(picture, times, progress), fps)
        else:
            try:
                _mp4(partial, _run(picture, times, progress), fps)
            except OSError:  # its message is the whole command of ffmpeg
                raise refusal("file", str(path), "a file where there is room for all of it") from None
    return path


def _run(picture: Callable[[float], Pixels], times: NDArray[np.float64], progress: bool) -> Iterator[Pixels]:
    shown = track(times, "drawing", console=Console(file=sys.stderr), disable=not progress, total=len(times))
    return (picture(float(t)) for t in shown)


def _mp4(path: Path, frames: Iterator[Pixels], fps: int) -> None:
    """Write the frames; OSError where they cannot be written to the end."""
    # yuv420p and the index in front: plays everywhere, and from a web page at once
    options: dict[str, Any] = {
        "codec": "libx264",
        "quality": 8,
        "pixelformat": "yuv420p",
        "macro_block_size": 2,
        "ffmpeg_log_level": "quiet",  # it would write its own lines to the terminal
        "output_params": ["-movflags", "+faststart"],
    }
    writer = imageio.get_writer(path, fps=fps, **options)
    with writer:
        for frame in frames:
            writer.append_data(frame)
    # ffmpeg reports no errors after the last frame
    if not _is_complete(path):
        raise OSError


def _is_complete(path: Path) -> bool:
    """Whether an .mp4 file has an index, and every part of it its full length."""
    size, at, kinds = path.stat().st_size, 0, set()
    with path.open("rb") as file:
        while len(head := file.read(16)) >= 8:
            length, kind = struct.unpack(">I4s", head[:8])
            if length == 1 and len(head) == 16:  # the length is a larger number, and stands behind
                (length,) = struct.unpack(">Q", head[8:])
            if length < 8:
                return False
            kinds.add(kind)
            at += length
            file.seek(at)
    return at == size and {b"moov", b"mdat"} <= kinds


def _gif(path: Path, samples: Sequence[Pixels], frames: Iterator[Pixels], fps: int) -> None:
    # one palette from all stages: a palette for each frame would make still colours flicker
    palette = Image.fromarray(np.concatenate(samples)).quantize(256, kmeans=2)
    drawn = (Image.fromarray(f).quantize(palette=palette, dither=Image.Dither.NONE) for f in frames)
    first = next(drawn)
    first.save(path, save_all=True, append_images=drawn, duration=round(1000 / fps), loop=0)
