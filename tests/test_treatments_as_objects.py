"""No code compares kinds of treatment: each has a plan with the answers, so that a new one needs no change elsewhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.case_form import Meanings, values_from
from vertebra_viz.case import operation
from vertebra_viz.case.treatment import MODELS, Operation
from vertebra_viz.sentences.titles import summary
from vertebra_viz.sentences.treatments import MEASURED, NOTES, TREATMENTS
from vertebra_viz.treatments.case_stages import captions, steps
from vertebra_viz.treatments.plans import plan_of, plans

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"
SHARED = {name for name in vars(operation) if name.endswith(("Operation", "AnyTreatment"))}
CLASSES = SHARED | {model.__name__ for model in MODELS.values()}
# "none" is a kind of fracture too, and "implant" a part of a picture
NAMES = (set(MODELS) | set(plans())) - {"none", "implant"}
ASKED = re.compile(r"treatment\b.*\b(kind|variant|device)\b|\.(variant|device)\b")
# Where the name of a treatment may stand: models, plans' table, and words.
MAY_NAME = {"case/", "treatments/", "sentences/treatments.py"}
MAY_IMPORT = {"case/", "treatments/", "__init__.py"}  # the last is the public face


def names_in(node: ast.AST) -> set[str]:
    return {
        name
        for inner in ast.walk(node)
        if (name := getattr(inner, "id", None) or getattr(inner, "attr", None)) is not None
    }


def spelled(side: ast.AST) -> list[ast.Constant]:
    """What a side of a comparison is, or holds, as it stands: not the keys that it is looked up by."""
    each = side.elts if isinstance(side, ast.Set | ast.Tuple | ast.List) else [side]
    return [inner for inner in each if isinstance(inner, ast.Constant)]


def questions(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Where a treatment's class or name is compared."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"isinstance", "issubclass"}:
            found = bool(names_in(node.args[1]) & CLASSES)
        elif isinstance(node, ast.MatchClass):
            found = bool(names_in(node.cls) & CLASSES)
        elif isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            words = {inner.value for side in sides for inner in spelled(side)}
            found = bool(names_in(node) & CLASSES or words & NAMES)
            found |= bool(words) and any(ASKED.search(ast.unparse(side)) for side in sides)
        elif isinstance(node, ast.MatchValue):
            found = getattr(node.value, "value", None) in NAMES
        else:
            continue
        if found:
            yield node.lineno, ast.unparse(node)


@cache
def trees() -> dict[str, ast.AST]:
    paths = {path.relative_to(PACKAGE).as_posix(): path for path in PACKAGE.rglob("*.py")}
    return {
        name: ast.parse(path.read_text(encoding="utf-8"))
        for name, path in sorted(paths.items())
        if "node_modules" not in name
    }


def files(allowed: set[str]) -> Iterator[tuple[str, ast.AST]]:
    return ((name, tree) for name, tree in trees().items() if not name.startswith(tuple(allowed)))


def test_only_the_models_tell_treatments_apart():
    asked = [f"{name}:{line}: {text}" for name, tree in files({"case/"}) for line, text in questions(tree)]
    assert not asked, "\n".join(asked)


def test_only_plans_know_the_class_of_a_treatment():
    concrete = {model.__name__ for model in MODELS.values()}
    known = [
        f"{name} imports {alias.name}"
        for name, tree in files(MAY_IMPORT)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name in concrete
    ]
    assert not known, "\n".join(known)


def test_a_treatment_is_named_where_it_is_defined_and_nowhere_else():
    named = [
        f"{name}:{node.lineno}: {node.value!r}"
        for name, tree in files(MAY_NAME)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in NAMES
    ]
    assert not named, "\n".join(named)


@pytest.mark.parametrize(
    "source",
    [
        "isinstance(run.case.treatment, Operation)",
        "isinstance(x, (int, treatment.Kyphoplasty))",
        "issubclass(model, BalloonOperation)",
        "type(x) is Vertebroplasty",
        "match x:\n    case Implant(): pass",
        "match kind:\n    case 'jack': pass",
        "case.treatment.kind == 'none'",
        "values['treatment.kind'] != 'implant'",
        "'jack' == treatment.device",
        "kind in {'kyphoplasty', 'vertebroplasty'}",
    ],
)
def test_such_a_question_is_found(source):
    assert list(questions(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "fracture.kind == 'none'",
        "part == 'implant'",
        "isinstance(x, Case)",
        "treatment.get('kind') != old.get('kind')",
    ],
)
def test_another_question_is_not(source):
    assert not list(questions(ast.parse(source)))


def variants() -> dict[str, Case]:
    """A case of each."""
    asked = []
    for kind, model in MODELS.items():
        devices = get_args(model.model_fields["device"].annotation) if "device" in model.model_fields else ()
        asked += [{"kind": kind, "device": each} for each in devices] or [{"kind": kind}]
    cases = [Case.parse({"treatment": each}) for each in asked]
    return {case.treatment.variant: case for case in cases}


def test_each_treatment_has_a_plan_and_words():
    assert set(variants()) == set(plans()) == set(MEASURED)
    assert set(TREATMENTS) == set(MODELS)
    for words in TREATMENTS.values():
        assert words.name
        assert bool(words.new_breaks) == (MODELS[words.kind]().operation is not None)
    operated = {kind for kind, model in MODELS.items() if issubclass(model, Operation)}
    assert {kind for kind, words in TREATMENTS.items() if words.new_breaks} == operated
    assert len(set(NOTES)) == len(NOTES)


@pytest.mark.parametrize(("variant", "case"), variants().items())
def test_a_plan_says_something_in_each_of_its_stages(variant, case):
    assert type(plan_of(case)) is plans()[variant]
    assert [stage for stage in steps(case) if not captions(case)[stage]] == []


def test_a_balloon_is_asked_for_only_where_there_is_one():
    """A form keeps what was chosen before: a jack, say, when the treatment is cement alone now."""
    left = values_from(Case.parse({"treatment": {"kind": "implant", "device": "jack"}}))
    for kind, there in (("implant", False), ("vertebroplasty", False), ("kyphoplasty", True)):
        values = left | {"treatment.kind": kind}
        assert Meanings(values).has("treatment.balloon_size_mm") is there
        assert Meanings(values).has("treatment.balloon_volume_ml") is there


def test_a_summary_tells_of_its_own_bone_and_not_of_another_ones_balloon():
    second = {"level": "L1", "treatment": {"kind": "kyphoplasty"}}
    case = Case.parse({"level": "T12", "treatment": {"kind": "none"}, "second": second})
    said = summary(simulate(case))
    assert "balloon" not in said
    assert "bone cement" in said
