"""Pages that are made from the program each time the site is built: command line, case, contributing, changelog.

They are written to ``docs/generated``, which is no part of the repository, so they can never say anything else than the
program does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from source_links import COPIED, DOCS, ROOT, led
from sphinx.application import Sphinx

from vertebra_viz.case.case import Case
from vertebra_viz.case.fields import Field, leaves
from vertebra_viz.case.presets import presets
from vertebra_viz.cli.commands import COMMANDS, application
from vertebra_viz.words import text

GENERATED = DOCS / "generated"
# groups of a case's fields: the path before the last dot, and what the group is
GROUPS = {
    "": "The vertebra",
    "fracture": "The fracture",
    "treatment": "The treatment",
    "second": "A second broken vertebra",
    "shape": "Dimensions of the bone",
}
REPEATED = ("second.fracture", "second.treatment", "third")


def command_line() -> str:
    """Return the page about the command line: every command and option, its default and what is allowed."""
    app = application()
    lines = [
        "# Command line",
        "",
        str(app.help),
        "",
        f"{app.help_epilogue} Without a command it opens the app, as `serve` does.",
        "",
        "What cannot be done is said in one line on standard error, with the field, its value and what is allowed; the",
        "exit status is then 2, and nothing is left half-written.",
        "",
    ]
    for name in COMMANDS:
        rows = list(_options(app, name))
        positional = "".join(
            f" {cell.upper()}" for cell in [row[0] for row in rows] if not cell.startswith("`")
        )
        lines += [f"## vertebra-viz {name}{positional}", "", text(f"cli-{name}"), ""]
        if rows:
            lines += [*_table(("option", "default", "what it is, and what is allowed"), rows), ""]
        if name != "schema":
            lines += ["Also every [option of a case](#options-of-a-case).", ""]
    lines += [
        "## Options of a case",
        "",
        f"- `--case FILE`: {text('option-case')}",
        f"- `--preset NAME`: {text('option-preset', names=', '.join(f'`{each.name}`' for each in presets()))}.",
        "They are drawn and measured in [the gallery of ready-made cases](../gallery.md).",
        "- one option for each [field of a case](case.md): its name with `-` in place of `_`, after `--`. So",
        "`treatment.balloon_volume_ml` is `--treatment.balloon-volume-ml 2.5`.",
        "",
        "An option overrides the file or the ready-made case. One that picks another alternative takes the whole of the",
        "first one away: a grade replaces losses, another kind of treatment replaces the treatment.",
        "",
    ]
    return "\n".join(lines)


def _options(app: Any, command: str) -> Iterator[tuple[str, str, str]]:
    """Option, default and help of each option that belongs to a command alone."""
    for argument in app[command].assemble_argument_collection(parse_docstring=False):
        if argument.names == ("*",) or argument.parameter.group[0].name != text("option-group-options"):
            continue
        negative = [f"`{name}`" for name in argument.negatives] if argument.hint is bool else []
        default = argument.field_info.default
        if argument.field_info.kind is argument.field_info.POSITIONAL_OR_KEYWORD:
            yield argument.names[0].removeprefix("--"), "must be given", str(argument.parameter.help)
            continue
        shown = (
            ""
            if default in (None, "", ())
            else f"`{str(default).lower() if isinstance(default, bool) else default}`"
        )
        yield (
            ", ".join([f"`{name}`" for name in argument.names] + negative),
            shown,
            str(argument.parameter.help),
        )


def case() -> str:
    """Return the page about a case: every field with its unit, bounds, default and help."""
    fields = leaves(Case)
    lines = [
        "# Fields of a case",
        "",
        "A case is what is asked for: in Python a [`Case`](../api.rst), as JSON a file for `--case`, in an address what",
        "follows `?`, on the command line [options](command-line.md). All of them have the fields listed here, and all",
        "refuse what is not allowed in the same words. `vertebra-viz schema` prints this as a JSON schema.",
        "",
        "A field without a default is left to the level, or to the model of the treatment, unless it is given.",
        "Fields whose help says *(assumed)* hold figures that nobody measured.",
        "",
        "```json",
        '{"level": "L1", "fracture": {"grade": 2}, "treatment": {"kind": "kyphoplasty", "balloon_volume_ml": 2.5}}',
        "```",
        "",
    ]
    for group, title in GROUPS.items():
        rows = [_field(each) for path, each in fields.items() if _in_group(path, group)]
        lines += [f"## {title}", ""]
        if group == "second":
            lines += [
                "`second.fracture.…` and `second.treatment.…` have the fields of [the fracture](#the-fracture) and of",
                "[the treatment](#the-treatment); `third.…` has all that `second.…` has.",
                "",
            ]
        if group == "treatment":
            lines += [
                "Which of them a treatment has, its class in [the Python reference](../api.rst) says;",
                "others are refused.",
                "",
            ]
        lines += [*_table(("field", "unit", "allowed", "default", "what it is"), rows), ""]
    return "\n".join(lines)


def _in_group(path: str, group: str) -> bool:
    return path.rpartition(".")[0] == group and not path.startswith(REPEATED)


def _field(field: Field) -> tuple[str, ...]:
    default = "" if field.default is None else f"`{field.default}`"
    allowed = (
        ", ".join(f"`{each}`" for each in field.choices)
        if field.choices
        else field.allowed.removesuffix(f" {field.unit}")
    )
    unit = {"1": "", "deg": "°"}.get(field.unit, field.unit)
    return f"`{field.path}`", unit, allowed, default, field.help


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    heads = tuple(heads)
    lines = [heads, tuple("---" for _ in heads), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]


def pages(source_url: str) -> dict[str, str]:
    """Return the text of each page, by the name of its file."""
    found = {"command-line": command_line(), "case": case()}
    for source, copy in COPIED.items():
        found[copy.stem] = led(source.read_text(encoding="utf-8"), ROOT, source_url, GENERATED)
    return {f"{name}.md": page for name, page in found.items()}


def _write(app: Sphinx) -> None:
    GENERATED.mkdir(exist_ok=True)
    for name, page in pages(app.config.source_url).items():
        path = Path(GENERATED / name)
        if not path.exists() or path.read_text(encoding="utf-8") != page:  # Sphinx reads anew what is newer
            path.write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the step that writes the pages."""
    app.connect("builder-inited", _write)
    return {"parallel_read_safe": True}
