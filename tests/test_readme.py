"""What README and the user guide promise works as it is printed there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "docs" / "start.md",
    *sorted((ROOT / "docs" / "guide").glob("*.md")),
)
TEXTS = {path: path.read_text(encoding="utf-8") for path in PAGES}
README = TEXTS[ROOT / "README.md"]
GUIDE = ROOT / "docs" / "guide" / "python.md"


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


def test_python_example_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code = "\n".join(
        line for line in blocks(TEXTS[GUIDE], "python")[0].splitlines() if "run.plot" not in line
    )
    names: dict[str, object] = {}
    exec(compile(code, str(GUIDE), "exec"), names)
    assert (tmp_path / "l1.csv").read_text().count("\n") == 1 + 7  # heading and the seven stages


COMMANDS = [
    line.split("#")[0].split()[1:]
    for text in TEXTS.values()
    for block in blocks(text, "sh")
    for line in block.splitlines()
    if re.match(r"vertebra-viz \w", line) and ".mp4" not in line
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_command_line_example_runs(arguments, tmp_path, monkeypatch):
    from vertebra_viz.cli import main

    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 0
    if arguments[0] == "export":
        assert (tmp_path / arguments[1]).stat().st_size > 1000


def test_commands_are_found():
    assert len(COMMANDS) >= 14
    assert {arguments[0] for arguments in COMMANDS} == {"measure", "export", "schema"}


def test_the_readme_is_short_and_links_exist():
    """Links of all other pages are checked as the site is built."""
    assert len(README.splitlines()) <= 40
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert len(targets) >= 8
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_scripts_exist():
    scripts = {name for text in TEXTS.values() for name in re.findall(r"sh (scripts/\w+\.sh)", text)}
    assert {"scripts/app.sh", "scripts/test.sh", "scripts/docs.sh"} <= scripts
    assert [name for name in scripts if not (ROOT / name).is_file()] == []
