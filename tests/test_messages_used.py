"""Every name, field, case, notice and treatment has its message; no message is unused; all of them can be translated."""

import re
from pathlib import Path

import pytest

from tests.english_left import english_left
from tests.steps import all_steps
from vertebra_viz import Case
from vertebra_viz.app.content import table
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.fields import leaves
from vertebra_viz.case.presets import presets
from vertebra_viz.catalogue.parts import LABELS, PARTS
from vertebra_viz.catalogue.quantities import CLEARANCES, OUTCOMES, QUANTITIES, REPORTED, Unit
from vertebra_viz.catalogue.stages import STAGES
from vertebra_viz.catalogue.views import DIRECTIONS, POLARITIES, STYLES, VIEWS
from vertebra_viz.catalogue.xray import LETTERS, PROJECTIONS
from vertebra_viz.evidence import notices
from vertebra_viz.evidence import sources as evidence_sources
from vertebra_viz.evidence.decision import SECTIONS, about, card, section
from vertebra_viz.evidence.grid import grid
from vertebra_viz.evidence.options import OPTIONS
from vertebra_viz.evidence.quiz import questions
from vertebra_viz.sentences.captions import LEAKED, SAME_PICTURE
from vertebra_viz.sentences.numbers import amount, shown
from vertebra_viz.sentences.titles import NEEDLES, summary, title
from vertebra_viz.sentences.treatments import NOTES, TREATMENTS
from vertebra_viz.treatments.case_stages import captions
from vertebra_viz.words import LANGUAGES, has_text, speaking, text
from vertebra_viz.words.messages import files

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"
TABLES = (LABELS, VIEWS, STYLES, POLARITIES, DIRECTIONS, PROJECTIONS, LETTERS, LEAKED, SAME_PICTURE, NEEDLES)
NUMBERS = [*QUANTITIES.values(), *OUTCOMES.values(), *CLEARANCES.values(), *REPORTED.values()]


def of_tables() -> dict[str, str]:
    """Every text that a table or an enumeration has, by where it is from; a missing message is a KeyError."""
    said = {f"{k}.{key}": words for k, table in enumerate(TABLES) for key, words in table.items()}
    for kind in STAGES.values():
        said |= {f"stage {kind.name}": kind.label, f"plain {kind.name}": kind.plain_label}
    said |= {f"part {part}": kind.label for part, kind in PARTS.items()}
    for each in NUMBERS:
        said |= {
            f"{each.key} {name}": getattr(each, name) for name in ("label", "short", "spoken", "of", "hint")
        }
    said |= {
        f"unit {unit}": text(f"unit-{unit.name.lower().replace('_', '-')}", number=2, figure="")
        if unit
        else ""
        for unit in Unit
    }
    for path, field in leaves(Case).items():
        said |= {f"help {path}": field.help, f"allowed {path}": field.allowed}
    said |= {f"preset {each.name}": each.title for each in presets()}
    said |= {f"notice {row.id}": row.statement.text for row in notices.rows()}
    said |= {"disclaimer": notices.disclaimer(), "source": notices.source()}
    for step in all_steps():
        said |= {f"step {step.id}": step.text, f"title {step.id}": step.title}
        said |= {each.id: each.text for each in step.more}
    for words in TREATMENTS.values():
        said |= {f"{words.kind} {name}": getattr(words, name) for name in ("name", "new_breaks")}
    for option in OPTIONS:
        said |= {f"option {option}": option.label} | {each.id: each.text for each in card(option).all}
    for row in grid():
        said |= {f"outcome {row.id}": row.title, f"note {row.id}": row.note, f"period {row.id}": row.period}
        said |= {f"{row.id} {option}": cell.text for option, cell in row.cells.items()}
    for key in SECTIONS:
        said |= {each.statement.id: each.statement.text for each in section(key)}
    for question in questions():
        said[f"question {question.id}"] = question.text
        for answer in question.answers:
            said |= {f"{question.id} {answer.right}": answer.text, f"why {question.id}": answer.reason}
    said |= {f"about {name}": words for name, words in about(9).items()}
    said |= {f"source {each.id}": each.kind for each in evidence_sources.sources().values()}
    return said


def english(said: dict[str, str]) -> dict[str, list[str]]:
    return {where: left for where, words in said.items() if (left := english_left(words))}


def test_every_table_has_its_messages_and_they_change_with_the_language():
    plain = of_tables()
    assert all(has_text(f"note-{name}") for name in NOTES)
    with speaking("qps"):
        altered = of_tables()
    assert list(plain) == list(altered)
    assert english(altered) == {}
    assert {where for where, words in plain.items() if english_left(words)} > {"disclaimer", "stage fill"}


def test_the_schema_is_in_the_language_asked_for():
    with speaking("qps"):
        schema = Case.model_json_schema()
    described = {"Case": schema, **schema["$defs"]}
    assert english({name: each["description"] for name, each in described.items()}) == {}
    fields = {
        f"{name}.{field}": each["description"]
        for name, model in described.items()
        for field, each in model.get("properties", {}).items()
        if "description" in each
    }
    assert len(fields) > 100
    assert english(fields) == {}


def test_titles_and_captions_of_the_ready_made_cases_are_in_the_language_asked_for():
    with speaking("qps"):
        said = {each.name: title(each.case) for each in presets()}
        for each in presets():
            said |= {f"{each.name} {stage}": words for stage, words in captions(each.case).items()}
    assert english(said) == {}


def test_a_run_is_summed_up_in_the_language_asked_for(default_run):
    with speaking("qps"):
        said = {"summary": summary(default_run)}
        said |= {key: shown(each, 1.0) for key, each in QUANTITIES.items()}
        said["little"] = amount(QUANTITIES["leaked_volume_ml"], 0.01)
    assert english(said) == {}


@pytest.mark.parametrize(
    "data",
    [
        {"levle": "T12"},
        {"scale": 7},
        {"fracture": {"grade": 2, "anterior_loss": 0.2}},
        {"fracture": {"kind": "none", "grade": 2}},
        {"fracture": {"cleft": "yes"}},
        {"fracture": {"back_wall": "pushed-in"}},
        {"fracture": {"kind": "wedge", "anterior_loss": 0.1, "posterior_loss": 0.2}},
        {"fracture": {"kind": "biconcave", "anterior_loss": 0.3, "middle_loss": 0.2}},
        {"fracture": [1]},
        {"treatment": {"balloon_volume_ml": 5.9}},
        {"treatment": {"kind": "implant", "device": "jack", "balloon_volume_ml": 2.0}},
        {"treatment": {"kind": "none", "approach": "bipedicular"}},
        {"third": {"level": "T12"}},
        {"second": {"level": "L1"}},
        {"second": {"level": "T4"}},
        {"second": {"level": "T12", "fracture": {"kind": "none"}}},
        {"scale": True},
    ],
)
def test_a_refusal_is_in_the_language_asked_for(data):
    with speaking("qps"), pytest.raises(CaseError) as refused:
        Case.parse(data)
    assert english_left(str(refused.value), names=("levle", "True")) == []


ID_TABLES = ("teach_notes.csv",)


def sources() -> str:
    """All that may ask for a message: Python and the player's sources, and messages that refer to others."""
    folders = [PACKAGE / "player" / "src", PACKAGE / "app" / "ui" / "static"]
    paths = [path for path in PACKAGE.rglob("*.py") if "node_modules" not in path.parts]
    paths += [path for folder in folders for path in (*folder.rglob("*.js"), *folder.rglob("*.html"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def test_no_message_is_left_over():
    """Its id is written somewhere, whole or its beginning in front of a placeholder, or another message refers to it."""
    code = sources()
    whole = set(re.findall(r"""["'`]([a-z][\w-]*)(?:\.[\w-]+)?["'`]""", code))
    begun = tuple(set(re.findall(r"""["'`]([a-z][\w-]*-)\$?\{""", code)))
    begun += tuple(f"{name}-" for name in re.findall(r"""\bTexts\(\s*"([\w-]+)\"""", code))
    whole |= set(re.findall(r"\{\{([a-z][\w-]*)\}\}", code))  # of the app's page
    whole |= {row["id"] for name in ID_TABLES for row in table(name)}
    folder = LANGUAGES["en"].folder
    whole |= {
        name
        for path in folder.glob("*.ftl")
        for name in re.findall(r"\{ ([a-z][\w-]*)(?:\.[\w-]+)? \}", path.read_text(encoding="utf-8"))
    }
    found = files(LANGUAGES["en"])
    assert len(found) > 500
    assert sorted(name for name in found if name not in whole and not name.startswith(begun)) == []


def test_a_unit_is_said_in_singular_and_plural():
    assert text("unit-millimetre", number=1, figure="1") == "1 millimetre"
    assert text("unit-millimetre", number=2.5, figure="2.5") == "2.5 millimetres"
