"""The page about other programs: its commands are taken as they are printed, and its links lead somewhere."""

import re
from pathlib import Path

import pytest

from vertebra_viz.cli.commands import app
from vertebra_viz.export import check

PAGE = Path(__file__).parents[1] / "docs" / "sharing.md"
TEXT = PAGE.read_text(encoding="utf-8")
COMMANDS = re.findall(r"^vertebra-viz (export .*)$", TEXT, flags=re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_are_taken(command, tmp_path, monkeypatch):
    """Parsed as the command line does, and checked as far as can be without building anything."""
    monkeypatch.chdir(tmp_path)
    _, bound, _ = app.parse_args(command.replace('"How a balloon lifts a bone"', "Lift"), print_error=False)
    given = {name: value for name, value in bound.arguments.items() if name not in {"file", "options"}}
    if "size" in given:
        given["size"] = tuple(int(edge) for edge in given["size"].split("x"))
    check(bound.arguments["file"], given)


def test_every_program_has_its_part():
    headings = " ".join(re.findall(r"^## (.*)$", TEXT, flags=re.MULTILINE))
    for program in ("Moodle", "WordPress", "PowerPoint", "3D Slicer", "Blender", "Excel"):
        assert program in headings


def test_links_lead_somewhere():
    headings = {
        re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^## (.*)$", TEXT, flags=re.MULTILINE)
    }
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        assert target.removeprefix("#") in headings if target[0] == "#" else (PAGE.parent / target).exists()
