"""What is published: which files, what the index page shows, and that everything imported is declared."""

import ast
import re
import sys
import tarfile
import tomllib
import zipfile
from email import message_from_string
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = DECLARED["project"]
EXTRAS = PROJECT["optional-dependencies"] | DECLARED["dependency-groups"]
OURS = {"vertebra_viz", "devtools", "tests", "benchmarks"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(
        next(WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"]))
    ) as file:
        names = file.namelist()
        metadata = next(name for name in names if name.endswith("METADATA"))
        return names, message_from_string(file.read(metadata).decode())


def test_the_wheel_holds_what_runs_and_no_command_for_developers(wheel):
    names, _ = wheel
    assert "vertebra_viz/words/languages.json" in names
    assert any(re.fullmatch(r"vertebra_viz/words/en/\w+\.ftl", name) for name in names)
    assert any(re.fullmatch(r"vertebra_viz/player/dist/vertebra-player-.*\.js", name) for name in names)
    developers = (
        r"catalogue/(generate|generate_looks|javascript|document)\.py$|player/[^/]+\.(mjs|json)$|/test/"
    )
    assert not [name for name in names if re.search(developers, name)]
    assert {name.split("/")[0] for name in names} == {
        "vertebra_viz",
        f"vertebra_viz-{PROJECT['version']}.dist-info",
    }


def test_no_module_in_the_wheel_imports_one_that_is_left_out(wheel):
    names, _ = wheel
    left_out = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "vertebra_viz").rglob("*.py")
        if "node_modules" not in path.parts and path.relative_to(ROOT).as_posix() not in names
    }
    assert left_out
    for name in names:
        if name.endswith(".py"):
            assert not left_out & imported_modules(ROOT / name), name


def test_the_index_page_has_absolute_links_and_its_fields(wheel):
    _, metadata = wheel
    page = metadata.get_payload()
    source = PROJECT["urls"]["Source"]
    pictures = re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", page)
    assert pictures
    assert all(link.startswith(f"{source}/raw/") for link in pictures)
    links = re.findall(r"\]\(([^)\s]+)\)", page)
    assert all(link.startswith(("https://", "#")) for link in links)
    classifiers = metadata.get_all("Classifier")
    for kind in ("Development Status", "Operating System", "Typing"):
        assert any(each.startswith(f"{kind} ::") for each in classifiers)
    assert {each.split(",")[0] for each in metadata.get_all("Project-URL")} == set(PROJECT["urls"])


def test_the_source_archive_holds_what_deploying_and_contributing_need(tmp_path):
    archive = next(SdistBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"]))
    with tarfile.open(archive) as file:
        names = {name.partition("/")[2] for name in file.getnames()}
    for needed in (
        "deploy/Containerfile",
        "hatch_build.py",
        "requirements.lock",
        "scripts/app.sh",
        "vertebra_viz/player/build.mjs",
        "vertebra_viz/catalogue/generate.py",
    ):
        assert needed in names
    assert not [name for name in names if "node_modules" in name or name.startswith("docs/_build")]


def imported_modules(path):
    """Dotted names that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return found


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(*extras):
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in EXTRAS[extra])]
    return {normal(re.match(r"[\w.-]+", line)[0]) for line in lines}


@pytest.mark.parametrize(
    ("folder", "extras"),
    [
        ("vertebra_viz", ("print",)),
        ("devtools", ("develop",)),
        ("scripts", ("develop", "notebook", "test", "mutation")),
        ("tests", ("develop", "notebook", "docs", "test", "compat")),
        ("docs", ("docs", "notebook")),
    ],
)
def test_what_a_folder_imports_is_declared_where_it_says(folder, extras):
    provided_by = packages_distributions()
    known, missing = declared(*extras), set()
    for path in (ROOT / folder).rglob("*.py"):
        if {"node_modules", "_build", "generated"} & set(path.parts):
            continue
        for module in {name.split(".")[0] for name in imported_modules(path)}:
            if module in sys.stdlib_module_names or module in OURS or module not in provided_by:
                continue
            if not known & {normal(each) for each in provided_by[module]}:
                missing.add((module, path.relative_to(ROOT).as_posix()))
    assert not missing
