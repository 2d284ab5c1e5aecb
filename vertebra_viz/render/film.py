"""Write the whole run as a film: .gif for slides and mail, .mp4 for everything else."""

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
from vertebra_viz.clip.clip import Clip
from vertebra_viz.floating import steady
from vertebra_viz.render.following import moment_of
from vertebra_viz.render.picture import camera, check_size
from vertebra_viz.render.subtitles import Subtitles, height_px
from vertebra_viz.run import Run
from vertebra_viz.words import text

Pixels = NDArray[np.uint8]

# default size in pixels and frames a second; smaller for a .gif, which has to fit into a mail
DEFAULTS = {".mp4": ((1920, 1080), 30), ".gif": ((960, 600), 12)}


@steady
def movie(
    simulation: Run,
    path: str | Path,
    *,
    style: str | None = None,
    view: str | None = None,
    polarity: str | None = None,
    size: tuple[int, int] | None = None,
    fps: int | None = None,
    progress: bool = True,
) -> Path:
    """Write the whole run to ``path``, in real time, with each stage's caption.

    Without ``style`` or ``view`` the film follows the stages' directions: the camera moves close to what happens, and the
    bone opens. A film of 1920 × 1080 pixels takes minutes without a graphics card, in proportion to ``size`` and ``fps``.

    Parameters
    ----------
    simulation : Simulation
        The simulation to draw.
    path : str or Path
        File name, .gif or .mp4; the file appears only when it is complete.
    style, view, polarity : str, optional
        See `vertebra_viz.render.image`.
    size : (int, int), optional
        Width and height in pixels, both even, as video codecs require. Default 1920 × 1080, for a .gif 960 × 600.
    fps : int, optional
        Frames per second of animation time. Default 30, for a .gif 12.
    progress : bool
        Whether to show a progress bar on standard error.

    Returns
    -------
    Path
        The path of the written file.

    Raises
    ------
    CaseError
        In one line, for a value that is not allowed, and if an .mp4 could not be written completely.
    """
    path = Path(path)
    default = DEFAULTS.get(path.suffix.lower(), DEFAULTS[".mp4"])
    size, fps = size or default[0], default[1] if fps is None else fps
    check_size(size)
    if size[0] % 2 or size[1] % 2:
        raise refusal("size", "x".join(map(str, size)), text("allowed-even-size"))
    if not 1 <= fps <= 60:
        raise refusal("fps", fps, text("allowed-frames"))
    clip = simulation.clip
    strip = height_px(size[1])
    times = np.linspace(0.0, clip.duration_s, max(2, round(clip.duration_s * fps) + 1))
    with (
        replacing(path, ".gif", ".mp4") as partial,
        camera(simulation, (size[0], size[1] - strip), style=style, view=view, polarity=polarity) as draw,
    ):
        subtitles = Subtitles(clip, size[0], strip)

        aspect = size[0] / (size[1] - strip)
        last: tuple[object, Pixels | None] = (None, None)

        def picture(t: float) -> Pixels:
            nonlocal last
            now = (_state(clip, t), moment_of(simulation, t, aspect))
            pixels = last[1] if now == last[0] and last[1] is not None else draw(t)
            last = (now, pixels)
            return np.concatenate([pixels, subtitles.at(t)])

        if partial.suffix == ".gif":
            _gif(partial, [picture(s.end_s) for s in clip.stages], _run(picture, times, progress), fps)
        else:
            try:
                _mp4(partial, _run(picture, times, progress), fps)
            except OSError:  # its message is the complete ffmpeg command, of no use to a reader
                raise refusal("file", str(path), text("allowed-room")) from None
    return path


def _state(clip: Clip, t: float) -> tuple[object, ...]:
    """Return everything that the picture at ``t`` depends on, except camera and style; equal states give equal pictures."""
    actors = clip.actors.values()
    return (clip.stage_at(t).name, *((each.shown(t), each.track.at(t).tobytes()) for each in actors))


def _run(picture: Callable[[float], Pixels], times: NDArray[np.float64], progress: bool) -> Iterator[Pixels]:
    yield from (
        picture(float(t))
        for t in track(
            times, "drawing", console=Console(file=sys.stderr), disable=not progress, total=len(times)
        )
    )


def _mp4(path: Path, frames: Iterator[Pixels], fps: int) -> None:
    """Write the frames as .mp4; OSError if they could not all be written."""
    # yuv420p plays everywhere; with the index at the front, a web page starts playing at once
    options: dict[str, Any] = {
        "codec": "libx264",
        "quality": 8,
        "pixelformat": "yuv420p",
        "macro_block_size": 2,
        "ffmpeg_log_level": "quiet",  # otherwise ffmpeg writes to the terminal
        "output_params": ["-movflags", "+faststart"],
    }
    writer = imageio.get_writer(path, fps=fps, **options)
    with writer:
        for frame in frames:
            writer.append_data(frame)
    # ffmpeg reports no error that happens after the last frame
    if not _is_complete(path):
        raise OSError


def _is_complete(path: Path) -> bool:
    """Return whether an .mp4 file has an index (moov) and each of its boxes has its full length."""
    size, at, kinds = path.stat().st_size, 0, set()
    with path.open("rb") as file:
        while len(head := file.read(16)) >= 8:
            length, kind = struct.unpack(">I4s", head[:8])
            if length == 1 and len(head) == 16:  # a 64-bit length follows the header
                (length,) = struct.unpack(">Q", head[8:])
            if length < 8:
                return False
            kinds.add(kind)
            at += length
            file.seek(at)
    return at == size and {b"moov", b"mdat"} <= kinds


def _gif(path: Path, samples: Sequence[Pixels], frames: Iterator[Pixels], fps: int) -> None:
    # one palette for all frames: with a palette for each frame, constant colours would flicker
    palette = Image.fromarray(np.concatenate(samples)).quantize(256, kmeans=2)
    drawn = (Image.fromarray(f).quantize(palette=palette, dither=Image.Dither.NONE) for f in frames)
    first = next(drawn)
    first.save(path, save_all=True, append_images=drawn, duration=round(1000 / fps), loop=0)
