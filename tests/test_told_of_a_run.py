"""Measured values in texts are up to date: in Teach's questions and on the gallery's page."""

import re
from pathlib import Path

import pytest

from devtools.gallery import preset_words
from vertebra_viz import Case, Fracture, simulate
from vertebra_viz.app.logic.questions import questions
from vertebra_viz.case.presets import presets

GALLERY = (Path(__file__).parents[1] / "docs" / "gallery.md").read_text(encoding="utf-8")
FIGURE = re.compile(r"(\d+\.\d+) ?(mm|mL|°)")
MEASURED = {
    "mm": ("anterior_height_mm",),
    "mL": ("balloon_volume_ml", "cement_volume_ml"),
    "°": ("wedge_angle_deg",),
}


def measured(run, unit):
    """What a run shows in this unit, with one decimal; of two balloons' volume also one's."""
    values = [getattr(each, name) for each in run.measurements for name in MEASURED[unit]]
    sides = [value / len(run.access) for value in values] if unit == "mL" else []
    return {f"{value:.1f}" for value in (*values, *sides)}


def test_a_question_tells_what_the_usual_case_measures(default_run):
    told = [(question.id, *found) for question in questions() for found in FIGURE.findall(question.ask)]
    assert {key for key, *_ in told} == {"balloon-up", "cement-volume", "grade", "angle", "too-much-cement"}
    for key, figure, unit in told:
        assert figure in measured(default_run, unit), (key, figure, unit)


def test_the_answer_on_the_beck_index_tells_this_bone_whole_and_worse_broken(default_run):
    [question] = [question for question in questions() if question.id == "beck"]
    worse = simulate(Case(fracture=Fracture(grade=3))).measure("fracture").beck_index
    whole, broken = (default_run.measure(stage).beck_index for stage in ("intact", "fracture"))
    assert question.explain.startswith(f"{broken:.2f}, as in ")
    assert f"{whole:.2f} is this bone unbroken, {worse:.2f} broken to grade 3" in question.explain


def test_the_gallery_tells_what_the_usual_case_measures(default_run):
    assert preset_words(presets()[0], default_run) in GALLERY


@pytest.mark.slow
@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_the_gallery_tells_what_each_ready_made_case_measures(preset):
    assert preset_words(preset, simulate(preset.case)) in GALLERY
