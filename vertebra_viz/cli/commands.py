"""The commands: the app, measure, export, schema. Each is a few lines over the package."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import App, Group, Parameter

from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.presets import OPENING
from vertebra_viz.catalogue.parts import EXPORTED
from vertebra_viz.catalogue.views import PAIR, Polarity, Style, View
from vertebra_viz.cli.options import NOTHING_GIVEN, CaseOptions

app = App(
    name="vertebra-viz",
    help="A vertebra, its fracture and its treatment, measured on its own mesh. Educational; average shapes; "
    "not a medical device.",
    version=lambda: version("vertebra-viz"),
    help_format="plaintext",
    print_error=False,
    exit_on_error=False,
    suppress_keyboard_interrupt=False,
    result_action="return_value",
)
FIRST = Group("Options", sort_key=0)
SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:vertebra-viz:case"}


def _either(names: Iterable[str]) -> str:
    """Names as a choice in words: "a, b or c"."""
    *first, last = names
    return f"{', '.join(first)} or {last}"


@app.default
@app.command
def serve(
    *,
    host: Annotated[str, Parameter(group=FIRST, help="address to listen on")] = "127.0.0.1",
    port: Annotated[
        int, Parameter(group=FIRST, help="port to listen on, 0 to 65535; 0 takes a free one")
    ] = 8080,
    base_path: Annotated[
        str,
        Parameter(
            group=FIRST, help="where the site stands behind a proxy, as /vertebra; left out: at the root"
        ),
    ] = "",
    max_sessions: Annotated[
        int, Parameter(group=FIRST, help="how many visitors there may be at once, 1 to 10000")
    ] = 100,
    allow_embed: Annotated[
        tuple[str, ...],
        Parameter(
            group=FIRST,
            negative=(),
            help="a site whose pages may show this one in a frame, as https://example.org; may be given again",
        ),
    ] = (),
    allow_host: Annotated[
        tuple[str, ...],
        Parameter(
            group=FIRST,
            negative=(),
            help="a name under which this server is called beside this computer's own, as vertebra.example.org; "
            "may be given again",
        ),
    ] = (),
    questions: Annotated[
        Path | None,
        Parameter(
            group=FIRST, help="a file of your own questions for a class; left out: the ones that come along"
        ),
    ] = None,
    browser: Annotated[bool, Parameter(group=FIRST, help="open the page in a browser")] = True,
    options: Annotated[CaseOptions, Parameter(name="*")] = NOTHING_GIVEN,
) -> None:
    """Open the app."""
    if not 0 <= port <= 65535:
        raise refusal("--port", port, "from 0 to 65535")
    if not 1 <= max_sessions <= 10_000:
        raise refusal("--max-sessions", max_sessions, "from 1 to 10000")
    if not re.fullmatch(r"(/[a-z0-9_~-][a-z0-9._~-]*)*/?", base_path):
        raise refusal("--base-path", base_path, "a path in small letters, as /vertebra")
    case = options.case(shown=OPENING)
    from vertebra_viz.app.server import serve as run  # noqa: PLC0415  a second of imports

    run(
        case,
        host=host,
        port=port,
        base_path=base_path.rstrip("/"),
        max_sessions=max_sessions,
        allow_embed=allow_embed,
        allow_host=allow_host,
        questions=questions,
        open_browser=browser,
    )


@app.command
def measure(
    *,
    form: Annotated[
        Literal["table", "json", "csv"], Parameter(name="--format", group=FIRST, help="form of the numbers")
    ] = "table",
    options: Annotated[CaseOptions, Parameter(name="*")] = NOTHING_GIVEN,
) -> None:
    """Print what is measured on the mesh of every stage."""
    case = options.case()
    from vertebra_viz.cli.table import as_table  # noqa: PLC0415  help and errors need no geometry
    from vertebra_viz.export.report import as_csv, as_json  # noqa: PLC0415
    from vertebra_viz.simulation import simulate  # noqa: PLC0415

    text = {"table": as_table, "json": as_json, "csv": as_csv}[form]
    print(text(simulate(case)), end="")


@app.command
def export(
    file: Annotated[
        str,
        Parameter(
            group=FIRST,
            help="stl, ply, vtp, obj, png, gif, mp4, glb, html, csv, xlsx or json, by its suffix; a folder (site/) "
            "for a web server",
        ),
    ],
    *,
    at: Annotated[str | None, Parameter(group=FIRST, help="mesh, png: a stage; left out: the last")] = None,
    part: Annotated[
        str | None,
        Parameter(
            group=FIRST,
            help=f"mesh: {', '.join(EXPORTED)} or all; left out: the bone in stl and ply, all in vtp and obj",
        ),
    ] = None,
    style: Annotated[
        str | None,
        Parameter(
            group=FIRST, help=f"picture, movie: {_either(Style)}; left out: what shows each stage best"
        ),
    ] = None,
    view: Annotated[
        str | None,
        Parameter(
            group=FIRST,
            help=f"picture, movie: {_either(View)}; X-ray also {PAIR} (its default); left out: what shows each "
            "stage best",
        ),
    ] = None,
    polarity: Annotated[
        str | None,
        Parameter(group=FIRST, help=f"X-ray: {Polarity.DARK_METAL} (default) or {Polarity.WHITE_METAL}"),
    ] = None,
    size: Annotated[
        str | None,
        Parameter(
            group=FIRST,
            help="picture, movie: pixels, as 1280x800; left out: that, of an mp4 1920x1080, of a gif 960x600",
        ),
    ] = None,
    title: Annotated[str | None, Parameter(group=FIRST, help="page: its heading")] = None,
    hide: Annotated[
        str | None,
        Parameter(
            group=FIRST,
            help="page: any of title, controls, timeline, numbers, captions, styles, views, labels, locator, with commas",
        ),
    ] = None,
    allow_origin: Annotated[
        str | None,
        Parameter(
            group=FIRST,
            help="page: sites whose pages may drive it by messages, as https://example.org, with commas",
        ),
    ] = None,
    opening: Annotated[
        bool,
        Parameter(
            group=FIRST, negative="", help="page: begins with a person and the spine in it; 40 kB more"
        ),
    ] = False,
    options: Annotated[CaseOptions, Parameter(name="*")] = NOTHING_GIVEN,
) -> None:
    """Write a file: a mesh in mm, a picture, a movie, the player as a page, or the numbers."""
    case = options.case()
    from vertebra_viz import export as files  # noqa: PLC0415
    from vertebra_viz.simulation import simulate  # noqa: PLC0415

    asked = {
        "at": at,
        "part": part,
        "style": style,
        "view": view,
        "polarity": polarity,
        "size": None if size is None else _pixels(size),
        "title": title,
        "hide": hide,
        "allow_origin": allow_origin,
        "opening": opening or None,
    }
    given: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    files.check(file, given)  # before the geometry is built, not after
    files.export(simulate(case), file, **given)


@app.command
def schema() -> None:
    """Print the JSON schema of a case."""
    print(json.dumps(SCHEMA | Case.model_json_schema(), indent=2))


def _pixels(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    if not found:
        raise refusal("--size", text, "width x height in pixels, as 1280x800")
    return int(found[1]), int(found[2])
