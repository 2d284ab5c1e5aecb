"""One call for every kind of file; the suffix decides, and what makes no sense for it is refused beforehand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vertebra_viz.atomic import replacing
from vertebra_viz.errors import refusal
from vertebra_viz.export.mesh_files import WRITERS
from vertebra_viz.export.parts import PARTS, surfaces
from vertebra_viz.export.report import as_csv, as_json
from vertebra_viz.run import Run
from vertebra_viz.scene.options import Style, View, choose

TEXTS = {".csv": as_csv, ".json": as_json}
PICTURES = (".png", ".gif", ".mp4")
WHOLE_RUN = ".glb"
SUFFIXES = (*WRITERS, *PICTURES, WHOLE_RUN, *TEXTS)
# which suffixes an option makes a difference for
MEANT_FOR = {
    "at": (*WRITERS, ".png"),
    "part": tuple(WRITERS),
    **dict.fromkeys(("style", "view", "size"), PICTURES),
}


def check(path: Path, options: dict[str, Any]) -> None:
    """Refuse what can be refused without building anything: suffix, folder, and options that do not apply."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise refusal("file", str(path), f"a name that ends with {', '.join(SUFFIXES)}")
    if path.is_dir():
        raise refusal("file", str(path), "a file, not a folder")
    if not path.parent.is_dir():
        raise refusal(
            "file", str(path), "a file in a folder that can be written to (there is no such folder)"
        )
    for name, value in options.items():
        if suffix not in MEANT_FOR[name]:
            raise refusal(name, value, f"only with {', '.join(MEANT_FOR[name])}; the file is {suffix}")
    if options.get("part", "all") not in PARTS:
        raise refusal("part", options["part"], ", ".join(PARTS))
    if "style" in options:
        choose(Style, options["style"])
    if "view" in options:
        choose(View, options["view"])


def export(
    simulation: Run,
    path: str | Path,
    *,
    at: float | str | None = None,
    part: str | None = None,
    style: str | None = None,
    view: str | None = None,
    size: tuple[int, int] | None = None,
) -> Path:
    """Write a file; it appears only when it is complete, and what was there stays until then.

    Parameters
    ----------
    simulation : vertebra_viz.Simulation
        What to write.
    path : str or Path
        The suffix decides: .stl .ply .vtp .obj meshes (mm, RAS+); .png one moment; .gif .mp4 the whole run;
        .glb the whole run as glTF, for viewers and the browser player;
        .csv one row per stage; .json what ``vertebra-viz measure --format json`` prints.
    at : float or str, optional
        Meshes and .png: a stage (its end) or a time in seconds; left out: the last stage.
    part : str, optional
        Meshes: bone, body, needle, balloon, cavity, cement, leak, or all (the default).
    style, view, size : optional
        Pictures and movies: see `vertebra_viz.scene.image`.

    Returns
    -------
    Path
        Where it was written.

    Raises
    ------
    CaseError
        In one line, for an unknown suffix, a folder that cannot be written to, a stage or part that is not there.
    """
    path = Path(path)
    given = {"at": at, "part": part, "style": style, "view": view, "size": size}
    options = {name: value for name, value in given.items() if value is not None}
    check(path, options)
    suffix = path.suffix.lower()
    when = simulation.clip.stages[-1].name if at is None else at
    if suffix in PICTURES:
        return _picture(simulation, path, when, options)
    pieces = surfaces(simulation.clip, when, part or "all") if suffix in WRITERS else []
    with replacing(path, suffix) as partial:
        if suffix in WRITERS:
            WRITERS[suffix](partial, pieces)
        elif suffix == WHOLE_RUN:
            partial.write_bytes(_glb(simulation))
        else:
            partial.write_text(TEXTS[suffix](simulation), encoding="utf-8", newline="")
    return path


def _glb(simulation: Run) -> bytes:
    from vertebra_viz.export.glb import glb_bytes  # noqa: PLC0415  loads pyvista

    return glb_bytes(simulation)


def _picture(simulation: Any, path: Path, when: float | str, options: dict[str, Any]) -> Path:
    from vertebra_viz.scene import image, movie  # noqa: PLC0415  rendering takes a second to import

    drawing = {name: value for name, value in options.items() if name != "at"}
    if path.suffix.lower() == ".png":
        surfaces(simulation.clip, when, "all")  # a stage that the case does not have is refused here
        return image(simulation, path, when, **drawing)
    return movie(simulation, path, **drawing)
