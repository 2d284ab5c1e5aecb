"""Settings: each is in one drawer, and the most wanted ones are visible without opening its further part."""

from vertebra_viz import Case
from vertebra_viz.app.logic.case_form import BY, controls
from vertebra_viz.app.logic.drawers import DRAWERS, LEAKS, NEEDLES, USUAL, drawers
from vertebra_viz.case.fields import leaves


def placed():
    return {
        control["path"]: (drawer["name"], section["more"])
        for drawer in drawers()
        for section in drawer["sections"]
        for control in section["controls"]
    }


def test_every_setting_stands_in_one_drawer():
    found = [c["path"] for d in drawers() for s in d["sections"] for c in s["controls"]]
    assert sorted(found) == sorted(controls())
    assert [each["name"] for each in drawers()] == list(DRAWERS)


def test_the_drawers_are_what_a_person_looks_for():
    where = placed()
    expected = {
        "level": ("bone", False),
        "scale": ("bone", True),
        "shape.canal_width_mm": ("bone", True),
        "second.level": ("bone", True),
        "fracture.kind": ("break", False),
        "fracture.tilt": ("break", True),
        "treatment.kind": ("treatment", False),
        "treatment.deflation_loss": ("treatment", True),
        "treatment.approach": ("needle", False),
        "treatment.cannula_gauge": ("needle", True),
        "treatment.leak_route": ("leak", False),
    }
    assert {path: where[path] for path in expected} == expected


def test_the_names_in_the_tables_are_those_of_fields():
    fields = leaves(Case)
    assert set(fields) >= USUAL
    assert set(fields) >= {f"treatment.{name}" for name in (*NEEDLES, *LEAKS)}


def test_each_levels_fracture_is_by_grade_or_by_losses():
    by = [s["by"] for d in drawers() for s in d["sections"] if s["by"] is not None]
    assert sorted(f"{prefix}{BY}" for prefix in by) == [
        "fracture.by",
        "second.fracture.by",
        "third.fracture.by",
    ]
