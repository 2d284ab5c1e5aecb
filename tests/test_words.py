"""Messages and figures in a language: look-up, refusals, and the changes of the pseudo-language."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from vertebra_viz.words import (
    LANGUAGES,
    Language,
    Texts,
    both,
    cached_by_language,
    current,
    either,
    has_text,
    listed,
    messages,
    speaking,
    text,
)
from vertebra_viz.words.figures import figure
from vertebra_viz.words.messages import TERMS
from vertebra_viz.words.pseudo import altered

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vertebra_viz"
ENGLISH = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "said"),
    [
        (0.0, 1, False, "0.0"),
        (-0.04, 1, True, "0.0"),
        (-3.25, 1, False, "−3.2"),
        (3.25, 1, True, "+3.2"),
        (1234.5, 1, False, "1,234.5"),
        (-1234567.0, 0, True, "−1,234,567"),
    ],
)
def test_a_figure_has_a_true_minus_thousands_and_no_sign_before_a_rounded_nought(
    value, decimals, signed, said
):
    assert figure(value, decimals, signed=signed) == said


def test_a_missing_message_or_value_is_an_error_and_never_shown():
    with pytest.raises(KeyError, match="no message"):
        text("no-such-message")
    assert not has_text("no-such-message")


def test_the_language_is_spoken_inside_the_block_only():
    with speaking("qps") as inside:
        assert current() is inside
        assert inside.folder == ENGLISH.folder
    assert current() is ENGLISH


def test_the_pseudo_language_leaves_no_english_letter_and_is_about_a_third_longer():
    sentence = "The balloon lifts the end plate and leaves a space for the cement."
    assert not re.search(r"[A-Za-z]", altered(sentence))
    assert 1.2 < len(altered(sentence)) / len(sentence) < 1.5


class References(Visitor):
    def __init__(self):
        self.messages, self.terms = set(), set()

    def visit_MessageReference(self, node):  # noqa: N802 - named by the package
        self.messages.add(node.id.name)

    def visit_TermReference(self, node):  # noqa: N802 - named by the package
        self.terms.add(node.id.name)


@pytest.mark.parametrize("path", sorted(ENGLISH.folder.glob("*.ftl")), ids=lambda path: path.name)
def test_every_file_is_fluent_and_refers_to_itself_and_to_the_terms_only(path):
    parser = FluentParser()
    resource = parser.parse(path.read_text(encoding="utf-8"))
    assert not [entry.content for entry in resource.body if isinstance(entry, ftl.Junk)]
    known = [*resource.body, *parser.parse((path.parent / TERMS).read_text(encoding="utf-8")).body]
    found = References()
    found.visit(resource)
    assert found.messages <= {entry.id.name for entry in known if isinstance(entry, ftl.Message)}
    assert found.terms <= {entry.id.name for entry in known if isinstance(entry, ftl.Term)}


def calls(tree):
    """Calls of `text`, and whether each is made while the module is read."""
    inside = {
        id(node)
        for scope in ast.walk(tree)
        if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(scope)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "text":
            yield node, id(node) not in inside


def test_no_message_is_looked_up_while_a_module_is_read_and_every_named_one_exists():
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "node_modules" in path.parts:
            continue
        source = path.read_text(encoding="utf-8")
        if "vertebra_viz.words" not in source:
            continue
        for call, early in calls(ast.parse(source)):
            where = f"{path.relative_to(ROOT)}:{call.lineno}"
            if early:
                wrong.append(f"{where}: looked up once for all languages")
            if call.args and isinstance(call.args[0], ast.Constant) and not has_text(call.args[0].value):
                wrong.append(f"{where}: no message {call.args[0].value!r}")
    assert not wrong


def test_texts_are_looked_up_when_they_are_read():
    table = Texts("no-such", ["message"])
    assert list(table) == ["message"]
    with pytest.raises(KeyError):
        table["message"]


def test_what_is_cached_is_cached_for_each_language():
    calls = []

    @cached_by_language
    def said(name, *, more=""):
        calls.append(name)
        return current().tag + name + more

    assert said("a") == said("a") == "ena"
    with speaking("qps"):
        assert said("a", more="b") == "qpsab"
        assert said("a") == "qpsa"
    assert calls == ["a"] * 3


def test_no_cache_that_does_not_know_the_language_holds_words():
    """By what stands in one function: what it calls is not followed."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "node_modules" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            decorators = {ast.unparse(each).split("(")[0] for each in node.decorator_list}
            refusals = {  # an error is not kept
                id(each)
                for raised in ast.walk(node)
                if isinstance(raised, ast.Raise)
                for each in ast.walk(raised)
            }
            called = {
                each.func.id
                for each in ast.walk(node)
                if id(each) not in refusals and isinstance(each, ast.Call) and isinstance(each.func, ast.Name)
            }
            if decorators & {"cache", "lru_cache", "cached_property"} and called & {
                "text",
                "listed",
                "both",
                "either",
            }:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert not wrong


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "a, b, c|a, b and c|a, b or c"),
        ("de-DE", "a, b, c|a, b und c|a, b oder c"),
        ("ja-JP", "a、b、c|a、b、c|a、b、またはc"),
    ],
)
def test_lists_are_joined_by_any_locale(locale, said):
    """Babel lacks the patterns of lists without a conjunction for most locales."""
    with speaking(Language("xx", "a language", locale)):
        assert "|".join(join("abc") for join in (listed, both, either)) == said


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Have the languages in another folder; what has been read of them is forgotten before and after."""
    shutil.copytree(ENGLISH.folder, tmp_path / "en")
    with monkeypatch.context() as patch:
        patch.setattr("vertebra_viz.words.language.FOLDER", tmp_path)
        messages.files.cache_clear()
        messages._read.cache_clear()
        yield tmp_path
    messages.files.cache_clear()
    messages._read.cache_clear()


def test_a_folder_with_one_message_is_a_language_and_the_rest_is_english(folders):
    (folders / "de").mkdir()
    (folders / "de" / "some.ftl").write_text("stage-fill = Füllung von { -product }\n", encoding="utf-8")
    with speaking(Language("de", "Deutsch", "de-DE")):
        assert text("stage-fill") == "Füllung von vertebra_viz"
        assert text("stage-set") == "Set"
        assert figure(-1234.5, 1) == "−1.234,5"
