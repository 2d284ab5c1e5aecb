"""Write a file of any supported kind; the suffix decides, and options that do not apply to it are refused first."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vertebra_viz.atomic import replacing
from vertebra_viz.case.errors import refusal
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.export.leaflet import check_leaflet
from vertebra_viz.export.mesh_files import JOINED, WRITERS
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.export.part_surfaces import PARTS, surfaces
from vertebra_viz.export.report import as_csv, as_json
from vertebra_viz.export.site import check_folder, write_site
from vertebra_viz.export.workbook import as_xlsx
from vertebra_viz.floating import steady
from vertebra_viz.render.checks import check_drawing
from vertebra_viz.run import Run
from vertebra_viz.words import either, text

TEXTS = {".csv": as_csv, ".json": as_json}
PICTURES = (".png", ".gif", ".mp4")
WHOLE_RUN = ".glb"
WORKBOOK = ".xlsx"
LEAFLET = ".pdf"
PAGE, FOLDER = ".html", "folder/"
SUFFIXES = (*WRITERS, *PICTURES, WHOLE_RUN, PAGE, LEAFLET, WORKBOOK, *TEXTS)
PAGE_OPTIONS = ("title", "hide", "allow_origin", "opening")
# suffixes to which an option applies
MEANT_FOR = {
    "at": (*WRITERS, ".png"),
    "part": tuple(WRITERS),
    **dict.fromkeys(("style", "view", "polarity", "size"), PICTURES),
    "beside": (".png",),
    "address": (LEAFLET,),
    **dict.fromkeys(PAGE_OPTIONS, (PAGE, FOLDER)),
}


def kind(path: str | Path) -> str:
    """Return the kind of file that ``path`` names: its suffix, or `FOLDER` if it has none or ends with a slash."""
    suffix = Path(path).suffix.lower()
    slash = str(path).endswith(("/", os.sep))
    nameless = Path(path).name.lower() in SUFFIXES  # ".json" has no suffix, but cannot be meant as a folder
    if not str(path) or nameless or (suffix in SUFFIXES if slash else suffix and suffix not in SUFFIXES):
        raise refusal("file", str(path), text("allowed-suffix", suffixes=either(SUFFIXES)))
    return FOLDER if slash or not suffix else suffix


def check(path: str | Path, options: dict[str, Any]) -> None:
    """Check everything that needs no simulation: suffix, folder and options; raise CaseError for what is not allowed."""
    suffix, path = kind(path), Path(path)
    if suffix == FOLDER:
        check_folder(path)
    elif path.is_dir():
        raise refusal("file", str(path), text("allowed-file-not-folder"))
    elif not path.parent.is_dir():
        raise refusal("file", str(path), text("allowed-file-in-folder"))
    for name, value in options.items():
        if suffix not in MEANT_FOR[name]:
            meant = either(MEANT_FOR[name])
            raise refusal(name, value, text("allowed-with-suffix", suffixes=meant, suffix=suffix))
    _page_options(options)
    if suffix == LEAFLET:
        check_leaflet(options.get("address"))
    if options.get("part", "all") not in PARTS:
        raise refusal("part", options["part"], PARTS)
    check_drawing(*(options.get(name) for name in ("style", "view", "polarity", "beside")))


@steady
def export(
    simulation: Run,
    path: str | Path,
    *,
    at: float | str | None = None,
    part: str | None = None,
    style: str | None = None,
    view: str | None = None,
    polarity: str | None = None,
    size: tuple[int, int] | None = None,
    beside: str | None = None,
    title: str | None = None,
    hide: str | Iterable[str] | None = None,
    allow_origin: str | Iterable[str] | None = None,
    opening: bool | None = None,
    address: str | None = None,
) -> Path:
    """Write a file; it appears only when it is complete, and an existing file is kept until then.

    Parameters
    ----------
    simulation : vertebra_viz.Simulation
        The simulation to write.
    path : str or Path
        The suffix decides: .stl .ply .vtp .obj meshes (mm, RAS+); .png one moment; .gif .mp4 the whole run;
        .glb the whole run as glTF, for any viewer; .html the player with everything in one file;
        a folder (no suffix, or a slash at the end) the player for a web server;
        .csv one row per stage; .xlsx the same for any spreadsheet program; .json what
        ``vertebra-viz measure --format json`` prints, which ``--case`` accepts as input; .pdf a leaflet of two pages
        for a patient, which needs the extra ``print``.
    at : float or str, optional
        For meshes and .png: a stage, meaning its end, or a time in seconds. Default: the last stage.
    part : str, optional
        For meshes: one of `vertebra_viz.catalogue.parts.EXPORTED`, or "all". Default: all for .vtp and .obj, which keep
        parts separate; the bone for .stl and .ply, in which nested surfaces would be counted twice.
    style, view, polarity, size, beside : optional
        For pictures and movies: see `vertebra_viz.render.image`; ``beside`` for .png only.
    title, hide, allow_origin, opening : optional
        For pages: see `vertebra_viz.export.page_options.PageOptions`; lists may also be text with commas.
    address : str, optional
        For .pdf: where this case can be opened, as a QR code.

    Returns
    -------
    Path
        The path of the written file or folder.

    Raises
    ------
    CaseError
        In one line, for an unknown suffix, a folder that cannot be written to, or a stage or part that does not exist.
    """
    drawing = {"at": at, "part": part, "style": style, "view": view, "polarity": polarity, "size": size}
    given = drawing | {
        "beside": beside,
        "title": title,
        "hide": hide,
        "allow_origin": allow_origin,
        "opening": opening or None,
        "address": address,
    }
    options = {name: value for name, value in given.items() if value is not None}
    check(path, options)
    suffix, path = kind(path), Path(path)
    if suffix in {PAGE, FOLDER}:
        return _page(simulation, path, suffix, _page_options(options))
    when = simulation.clip.stages[-1].name if at is None else at
    if suffix in PICTURES:
        return _picture(simulation, path, when, options)
    usual = Part.BONE if suffix in JOINED else "all"
    pieces = surfaces(simulation.clip, when, part or usual) if suffix in WRITERS else []
    with replacing(path, suffix) as partial:
        if suffix in WRITERS:
            WRITERS[suffix](partial, pieces)
        elif suffix == WHOLE_RUN:
            partial.write_bytes(_glb(simulation))
        elif suffix == WORKBOOK:
            partial.write_bytes(as_xlsx(simulation))
        elif suffix == LEAFLET:
            partial.write_bytes(_leaflet(simulation, address))
        else:
            partial.write_text(TEXTS[suffix](simulation), encoding="utf-8", newline="")
    return path


def _page_options(options: dict[str, Any]) -> PageOptions:
    return PageOptions.parse(**{name: options[name] for name in PAGE_OPTIONS if name in options})


def _page(simulation: Run, path: Path, suffix: str, options: PageOptions) -> Path:
    from vertebra_viz.export.html import html  # noqa: PLC0415  loads pyvista
    from vertebra_viz.export.poster import draw, webp  # noqa: PLC0415

    if suffix == FOLDER:
        write_site(simulation, path, options)
        return path
    markup = html(simulation, options, picture=webp(draw(simulation)))
    with replacing(path, PAGE) as partial:
        partial.write_text(markup, encoding="utf-8", newline="")
    return path


def _glb(simulation: Run) -> bytes:
    from vertebra_viz.export.glb import glb_bytes  # noqa: PLC0415  loads pyvista

    return glb_bytes(simulation, compact=False)


def _leaflet(simulation: Run, address: str | None) -> bytes:
    from vertebra_viz.export.leaflet.document import leaflet  # noqa: PLC0415  draws pictures

    return leaflet(simulation, address)


def _picture(simulation: Any, path: Path, when: float | str, options: dict[str, Any]) -> Path:
    from vertebra_viz.render import image, movie  # noqa: PLC0415  rendering takes a second to import

    drawing = {name: value for name, value in options.items() if name != "at"}
    if path.suffix.lower() == ".png":
        surfaces(simulation.clip, when, "all")  # raises CaseError for a stage that the case does not have
        return image(simulation, path, when, **drawing)
    return movie(simulation, path, **drawing)
