"""A film that cannot be written completely is refused in one line, and no partial file is left."""

from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from vertebra_viz import CaseError
from vertebra_viz.render import film, movie

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here, a disk that is always full")
RNG = np.random.default_rng(1)


def noise(count, size=(64, 64)):
    return (RNG.integers(0, 255, (*size, 3), dtype=np.uint8) for _ in range(count))


@needs_full
@pytest.mark.parametrize("frames", [3, 300], ids=["at the end", "in the midst"])
def test_a_full_disk_is_noticed_and_ffmpeg_writes_nothing_to_the_terminal(tmp_path, capfd, frames):
    (tmp_path / "x.mp4").symlink_to(FULL)
    with pytest.raises(OSError):
        film._mp4(tmp_path / "x.mp4", noise(frames), 12)
    assert capfd.readouterr() == ("", "")


def test_a_film_that_lacks_its_end_is_not_whole(tmp_path):
    path = tmp_path / "x.mp4"
    film._mp4(path, noise(3), 12)
    assert film._is_complete(path)
    whole = path.read_bytes()
    for content in (b"", whole[:4], whole[:-1], whole[: len(whole) // 2], whole + b"\0" * 9, b"\0" * 64):
        path.write_bytes(content)
        assert not film._is_complete(path)


def test_what_the_user_reads_is_one_line(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(
            "Broken pipe\n\nFFMPEG COMMAND:\n/usr/bin/ffmpeg -y -f rawvideo\n\nFFMPEG STDERR OUTPUT:\n"
        )

    run = SimpleNamespace(clip=SimpleNamespace(duration_s=1.0, stages=()))
    monkeypatch.setattr(film, "camera", lambda *_, **__: nullcontext(None))
    monkeypatch.setattr(film, "_mp4", full)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        CaseError, match=r"^file: 'a.mp4' is not allowed; allowed: .* enough room for all of it$"
    ):
        movie(run, "a.mp4", size=(64, 64))
    assert list(tmp_path.iterdir()) == []
