"""Images and movies have the size asked for, and appear whole or not at all."""

import imageio.v3 as iio
import numpy as np
import pytest
from PIL import Image

from vertebra_viz import Case, CaseError, Fracture, NoTreatment, simulate
from vertebra_viz.render import image, movie
from vertebra_viz.render.caption import numbers


@pytest.fixture(scope="module")
def short():
    """Five seconds of animation: intact and fracture."""
    return simulate(Case(fracture=Fracture(grade=1), treatment=NoTreatment()))


def test_image(run, tmp_path):
    path = image(run, tmp_path / "a.png", "set", style="cutaway", view="lateral", size=(400, 300))
    picture = Image.open(path)
    assert picture.size == (400, 300)
    assert len(np.unique(np.asarray(picture).reshape(-1, 3), axis=0)) > 500
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.parametrize("suffix", ["gif", "mp4"])
def test_movie(short, tmp_path, suffix, capfd):
    path = movie(short, tmp_path / f"a.{suffix}", size=(162, 120), fps=4, progress=suffix == "gif")
    frames = iio.imread(path)
    assert frames.shape[1:3] == (120, 162)
    # a gif joins frames that are alike
    assert 10 < len(frames) <= 37 if suffix == "gif" else len(frames) == 37
    assert (frames[0].astype(int) - frames[-1]).any()
    assert [p.name for p in tmp_path.iterdir()] == [f"a.{suffix}"]
    out, err = capfd.readouterr()
    assert out == ""
    assert ("100%" in err) == (suffix == "gif")


@pytest.mark.parametrize(
    ("write", "name", "options", "says"),
    [
        (image, "a.bmp", {}, "file: .*a.bmp.* allowed: a name that ends with .png"),
        (image, "no/a.png", {}, "file: .*no/a.png.* allowed: a file in a folder that can be written to"),
        (image, "a.png", {"size": (0, 10)}, "size: '0x10' .* 64 to 8192"),
        (image, "a.png", {"style": "x"}, "style: 'x' .* bone, glass, cutaway"),
        (movie, "a.avi", {}, "a name that ends with .gif or .mp4"),
        (movie, "a.mp4", {"size": (101, 100)}, "size: '101x100' .* even"),
        (movie, "a.gif", {"fps": 0}, "fps: 0 .* 1 to 60"),
    ],
)
def test_refusals_are_one_line_and_leave_nothing(short, tmp_path, monkeypatch, write, name, options, says):
    when = ("fracture",) if write is image else ()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CaseError, match=says) as error:
        write(short, name, *when, **options)
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_half_way_keeps_what_was_there(short, tmp_path, monkeypatch):
    path = tmp_path / "a.gif"
    path.write_bytes(b"before")

    def fail(*_):
        raise RuntimeError("half way")

    monkeypatch.setattr("vertebra_viz.render.film._gif", fail)
    with pytest.raises(RuntimeError, match="half way"):
        movie(short, path, size=(100, 80), progress=False)
    assert path.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gif"]


def test_caption_says_what_is_measured(run):
    measured = run.measure("set")
    text = numbers(measured)
    assert f"Front {measured.anterior_height_mm:.1f}\N{NO-BREAK SPACE}mm," in text
    assert f"Cement {measured.cement_volume_ml:.1f}\N{NO-BREAK SPACE}mL" in text
    assert "balloon" not in text
