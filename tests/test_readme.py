"""What the README promises works as it is printed there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", TEXT, flags=re.MULTILINE | re.DOTALL)


def test_python_example_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code = "\n".join(line for line in blocks("python")[0].splitlines() if "run.plot" not in line)
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)
    assert (tmp_path / "l1.csv").read_text().count("\n") == 1 + 7  # heading and the seven stages


COMMANDS = [
    line.split("#")[0].split()[1:]
    for block in blocks("sh")
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


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT))))
def test_linked_files_exist(target):
    assert (ROOT / target).exists()


@pytest.mark.parametrize("script", re.findall(r"sh (scripts/\w+\.sh)", TEXT))
def test_scripts_exist(script):
    assert (ROOT / script).is_file()
