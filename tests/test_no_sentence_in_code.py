"""One owner for each sentence: Python files contain none that a person reads, but use messages (``words/en``).

Two words in a row are taken for a sentence. Docstrings are none, and neither is what a program's own fault says: the
text of an assertion, of a KeyError, of an AttributeError and the like, which only a programmer sees.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vertebra_viz"
PROSE = re.compile(r"[A-Za-z]{2,},? [A-Za-z]{2,}")
FAULTS = {"AttributeError", "KeyError", "TypeError", "RuntimeError", "NotImplementedError", "ImportError"}
# a folder of HTML, CSS classes and Vue expressions; that no English is on its screens is seen in a browser
MARKUP = "vertebra_viz/app/ui/"
# files with texts in another language than English, or for nobody but developers and whoever reads a server's log
ELSEWHERE = {
    "vertebra_viz/anatomy/contour.py": "a fault of a distance field, for who writes one",
    "vertebra_viz/app/logic/picture_updater.py": "log",
    "vertebra_viz/app/logic/questions.py": "a fault of a caller",
    "vertebra_viz/app/sessions/registry.py": "log",
    "vertebra_viz/app/web/connections.py": "log",
    "vertebra_viz/app/web/downloads.py": "HTTP",
    "vertebra_viz/app/web/listener.py": "log",
    "vertebra_viz/app/web/pages.py": "HTML",
    "vertebra_viz/app/web/settings.py": "what environment variables mean, for administrators",
    "vertebra_viz/app/web/static.py": "HTTP",
    "vertebra_viz/catalogue/document.py": "a page of the developers' documents",
    "vertebra_viz/catalogue/generate.py": "JavaScript",
    "vertebra_viz/catalogue/generate_looks.py": "JavaScript",
    "vertebra_viz/catalogue/javascript.py": "JavaScript",
    "vertebra_viz/evidence/conditions.py": "faults of a table of the package, for who edits it",
    "vertebra_viz/evidence/table.py": "the same",
    "vertebra_viz/export/html.py": "HTML",
    "vertebra_viz/export/mesh_files.py": "the head of a PLY file",
    "vertebra_viz/export/notebook.py": "HTML",
    "vertebra_viz/export/page.py": "HTML",
    "vertebra_viz/export/page_evidence.py": "HTML",
    "vertebra_viz/export/site.py": "HTML",
    "vertebra_viz/render/materials.py": "GLSL",
    "vertebra_viz/render/shine.py": "GLSL",
}
# names of several words that files and VTK have
NAMES = {
    "soft tissue",
    "cortical bone",
    "cancellous bone",
    "contrast medium",
    "catheter shaft",
    "balloon marker",
    "medial wall",
    "lateral wall",
    "posterior wall",
    "front cortex",
    "ex vivo",
    "left out",
    "camera light",
}
SOURCES = [path for path in sorted(PACKAGE.rglob("*.py")) if "node_modules" not in path.parts]


def unread(tree: ast.AST) -> set[int]:
    """Texts that no user reads, by the identity of their nodes."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))  # a docstring
        fault = isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        if isinstance(node, ast.Assert) or (fault and ast.unparse(node.exc.func) in FAULTS):
            found |= {id(each) for each in ast.walk(node)}
    return found


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of what looks like a sentence, or like a piece of one."""
    skipped = unread(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in skipped:
            pieces = [each.value if isinstance(each, ast.Constant) else "\0" for each in node.values]
            skipped |= {id(each) for each in node.values}
            if PROSE.search("".join(pieces)):
                yield node.lineno, "".join(pieces)
            continue
        words = node.value if isinstance(node, ast.Constant) and id(node) not in skipped else ""
        if isinstance(words, str) and words not in NAMES and PROSE.search(words):
            yield node.lineno, words


@pytest.mark.parametrize(
    ("source", "spelled"),
    [
        ('a = "The bone breaks."', 1),
        ('a = f"at most {x} mL in this {level}"', 1),
        ('raise refusal("t", x, "nothing for a jack")', 1),
        ('raise ValueError("no such thing")', 1),
        ('raise KeyError(f"no message {x}")', 0),
        ('assert x, f"{x} is not known"', 0),
        ('def f():\n    """What it is."""', 0),
        ('a = text("caption-breaks")', 0),
        ('a = "fill"', 0),
    ],
)
def test_a_sentence_is_found(source, spelled):
    assert len(list(sentences(ast.parse(source)))) == spelled


def test_no_sentence_is_spelled_in_code():
    assert len(SOURCES) > 150
    found = {
        path.relative_to(ROOT).as_posix(): list(sentences(ast.parse(path.read_text(encoding="utf-8"))))
        for path in SOURCES
        if not path.relative_to(ROOT).as_posix().startswith(MARKUP)
    }
    spelled = {path: said for path, said in found.items() if said}
    assert {path: said for path, said in spelled.items() if path not in ELSEWHERE} == {}
    assert set(ELSEWHERE) - set(spelled) == set()
