"""The commands: the app, measure, export, schema. Each is a few lines that call the package."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.presets import OPENING
from vertebra_viz.catalogue.parts import EXPORTED
from vertebra_viz.catalogue.views import PAIR, Polarity, Style, View
from vertebra_viz.cli.help import group, option
from vertebra_viz.cli.options import NOTHING_GIVEN, CaseOptions, whole
from vertebra_viz.export.page_options import CHROME
from vertebra_viz.words import LANGUAGES, either, text

app = App(
    name="vertebra-viz",
    version=lambda: version("vertebra-viz"),
    help_format="plaintext",
    print_error=False,
    exit_on_error=False,
    suppress_keyboard_interrupt=False,
    result_action="return_value",
    default_parameter=Parameter(show_default=False),  # the messages say it, in words
)
HOST, PORT, MAX_SESSIONS = "127.0.0.1", 8080, 100
COMMANDS = ("serve", "measure", "export", "schema")
SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:vertebra-viz:case"}

# Annotations are evaluated when a command is parsed or its help is asked for, so that `option` finds its message in the
# language that is current then.


@app.default
@app.command
def serve(
    *,
    host: Annotated[str, option("host", default=HOST)] = HOST,
    port: Annotated[int, option("port", default=str(PORT), converter=whole)] = PORT,
    base_path: Annotated[str, option("base-path")] = "",
    max_sessions: Annotated[
        int, option("max-sessions", default=str(MAX_SESSIONS), converter=whole)
    ] = MAX_SESSIONS,
    allow_embed: Annotated[tuple[str, ...], option("allow-embed", negative=())] = (),
    allow_host: Annotated[tuple[str, ...], option("allow-host", negative=())] = (),
    questions: Annotated[Path | None, option("questions")] = None,
    clinic: Annotated[Path | None, option("clinic")] = None,
    browser: Annotated[bool, option("browser")] = True,
    options: Annotated[CaseOptions, Parameter(name="*")] = NOTHING_GIVEN,
) -> None:
    """Open the app."""
    if not 0 <= port <= 65535:
        raise refusal("--port", port, text("allowed-port"))
    if not 1 <= max_sessions <= 10_000:
        raise refusal("--max-sessions", max_sessions, text("allowed-max-sessions"))
    if not re.fullmatch(r"(/[a-z0-9_~-][a-z0-9._~-]*)*/?", base_path):
        raise refusal("--base-path", base_path, text("allowed-base-path"))
    case = options.case(shown=OPENING)
    _use_clinic(clinic)
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
    form: Annotated[Literal["table", "json", "csv"], option("format", name="--format")] = "table",
    options: Annotated[CaseOptions, Parameter(name="*")] = NOTHING_GIVEN,
) -> None:
    """Print the numbers measured on the mesh at the end of each stage."""
    case = options.case()
    from vertebra_viz.cli.table import as_table  # noqa: PLC0415  help and errors need no geometry
    from vertebra_viz.export.report import as_csv, as_json  # noqa: PLC0415
    from vertebra_viz.simulation import simulate  # noqa: PLC0415

    written = {"table": as_table, "json": as_json, "csv": as_csv}[form]
    print(written(simulate(case)), end="")


@app.command
def export(
    file: Annotated[str, option("file")],
    *,
    at: Annotated[str | None, option("at")] = None,
    part: Annotated[str | None, option("part", parts=either((*EXPORTED, "all")))] = None,
    style: Annotated[str | None, option("style", styles=either(Style))] = None,
    view: Annotated[str | None, option("view", views=either(View), pair=PAIR)] = None,
    polarity: Annotated[
        str | None, option("polarity", usual=Polarity.DARK_METAL, other=Polarity.WHITE_METAL)
    ] = None,
    size: Annotated[str | None, option("size")] = None,
    title: Annotated[str | None, option("title")] = None,
    hide: Annotated[str | None, option("hide", names=either(CHROME))] = None,
    allow_origin: Annotated[str | None, option("allow-origin")] = None,
    opening: Annotated[bool, option("opening", negative="")] = False,
    address: Annotated[str | None, option("address")] = None,
    clinic: Annotated[Path | None, option("clinic")] = None,
    options: Annotated[CaseOptions, Parameter(name="*")] = NOTHING_GIVEN,
) -> None:
    """Write a file: a mesh in mm, a picture, a movie, the player as a page, a leaflet, or the numbers."""
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
        "address": address,
    }
    given: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    _use_clinic(clinic)
    files.check(file, given)  # before the geometry is built, not after
    files.export(simulate(case), file, **given)


@app.command
def schema() -> None:
    """Print the JSON schema of a case."""
    print(json.dumps(SCHEMA | Case.model_json_schema(), indent=2))


def application() -> App:
    """Return the application with its help in the current language."""
    app.help, app.help_epilogue = text("cli"), text("cli-every-command", languages=either(LANGUAGES))
    app.group_commands = group("commands")
    app["--help"].help, app["--version"].help = text("cli-help"), text("cli-version")
    for name in COMMANDS:
        app[name].help = text(f"cli-{name}")
    return app


def _use_clinic(path: Path | None) -> None:
    """Use a clinic's settings for everything that is shown or written."""
    if path is not None:
        from vertebra_viz import clinic  # noqa: PLC0415  loads Pillow

        clinic.use(clinic.read(path))


def _pixels(given: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", given)
    if not found:
        raise refusal("--size", given, text("allowed-size"))
    return int(found[1]), int(found[2])
