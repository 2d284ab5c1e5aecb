"""The site of the documents: every public name is in the reference, decisions are numbered, questions lead somewhere.

scripts/docs.sh builds it with warnings as errors and checks every link; scripts/test.sh runs that beside the tests.
"""

import ast
import importlib
import re
from pathlib import Path

import pytest
from numpydoc.validate import validate

import vertebra_viz
from vertebra_viz.export.glb.extras import extras

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
DECISIONS = sorted((DOCS / "decisions").glob("[0-9]*.md"))
REFERENCE = re.findall(r"^   ([\w.]+)$", (DOCS / "api.rst").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_public_name_is_in_the_python_reference():
    assert set(vertebra_viz.__all__) <= set(REFERENCE)
    assert len(REFERENCE) == len(set(REFERENCE))


def test_what_pages_import_is_in_the_python_reference():
    named = set()
    for page in (*DOCS.glob("*.md"), *(DOCS / "guide").glob("*.md"), *(DOCS / "examples").glob("*.py")):
        text = page.read_text(encoding="utf-8")
        codes = (
            re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
            if page.suffix == ".md"
            else [text]
        )
        for code in codes:
            for node in ast.walk(ast.parse(code)):
                if isinstance(node, ast.ImportFrom) and str(node.module).startswith("vertebra_viz"):
                    home = f"{node.module}.".removeprefix("vertebra_viz.")
                    named |= {home + each.name for each in node.names}
    assert named
    assert named - set(REFERENCE) == set()


def test_functions_of_the_reference_say_what_they_take_and_return():
    """numpydoc's own rules: a docstring, each parameter with a description and none that is not there, what is returned."""
    faults = []
    for name in REFERENCE:
        module, _, attribute = f"vertebra_viz.{name}".rpartition(".")
        found = getattr(importlib.import_module(module), attribute)
        rules = (
            {"GL08", "PR02", "PR03"}
            if isinstance(found, type)
            else {"GL08", "PR01", "PR02", "PR03", "PR07", "RT01", "YD01"}
        )
        faults += [
            (name, *error) for error in validate(f"{module}.{attribute}")["errors"] if error[0] in rules
        ]
    assert faults == []


def test_decisions_are_numbered_dated_and_in_the_index():
    index = (DOCS / "decisions" / "index.md").read_text(encoding="utf-8")
    titles = []
    for number, path in enumerate(DECISIONS, 1):
        text = path.read_text(encoding="utf-8")
        heading = re.match(r"# (\d{4}): (.+)\n\n\*Date\*: (\d{4}-\d\d-\d\d)\. \*Status\*: (.+)\n", text)
        assert heading, path.name
        assert path.name.startswith(f"{heading[1]}-")
        assert int(heading[1]) == number
        assert f"| {heading[1]} | [{heading[2]}]({path.name}) | {heading[3]} | " in index
        titles.append(heading[2])
    assert len(set(titles)) == len(titles) > 100


@pytest.mark.parametrize(
    ("question", "answer", "says"),
    [
        ("wedge angle", "architecture.md", "clip/measure.py"),
        ("colour of cement", "../CONTRIBUTING.md", "catalogue/looks.py"),
        ("ready-made case", "../CONTRIBUTING.md", "case/presets.py"),
        ("lift law assume", "lift.md", "What the lift law assumes"),
        ("`.glb` file", "glb.md", "node"),
    ],
)
def test_what_a_newcomer_asks_is_answered_from_the_first_page(question, answer, says):
    row = next(
        line
        for line in (DOCS / "index.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and question in line
    )
    link = re.search(r"\]\(([^)#]+)(?:#([^)]+))?\)", row)
    assert link[1] == answer
    text = (DOCS / answer).read_text(encoding="utf-8")
    places = {
        re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-")
        for line in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    assert link[2] is None or link[2] in places
    assert says in text


def test_a_wrong_link_and_a_resource_of_another_site_are_found(tmp_path):
    from scripts.site_links import wrong

    (tmp_path / "a.html").write_text(
        '<p id="here"></p><a href="#here"></a><a href="#gone"></a><a href="b.html"></a><a href="https://example.org"></a>'
        '<img src="https://example.org/a.png"><script src="//example.org/a.js"></script>',
        encoding="utf-8",
    )
    (tmp_path / "a.css").write_text(
        "@import 'https://example.org/a.css'; a { background: url(a.png) }", encoding="utf-8"
    )
    assert sorted(wrong(tmp_path)) == [
        "a.css: loads https://example.org/a.css",
        "a.html: loads //example.org/a.js",
        "a.html: loads https://example.org/a.png",
        "a.html: no such file: b.html",
        "a.html: no such place: #gone",
    ]


def test_the_page_about_glb_lists_every_key_of_the_extras(default_run):
    page = (DOCS / "glb.md").read_text(encoding="utf-8")
    found = extras(default_run)
    keys = {
        *found,
        *found["actors"][0],
        *found["view"],
        *found["xray"],
        *found["stages"][0],
        "end_plates",
        "levels",
    }
    assert [key for key in sorted(keys) if f"`{key}`" not in page] == []
