"""Typed code of a user that builds cases. scripts/test.sh checks this file and the README's Python with mypy and pyright.

A wrong name is refused by both: mypy would say so if a comment here that silences it were not needed.
"""

from typing import get_args

import pytest
from pydantic import ValidationError

from vertebra_viz import (
    Approach,
    Case,
    Endplate,
    Fracture,
    FractureAge,
    FractureKind,
    Implant,
    Kyphoplasty,
    Level,
    NoTreatment,
    Profile,
    ShapeOverrides,
    Simulation,
    Vertebroplasty,
)
from vertebra_viz.case.case import LevelName, OtherLevel
from vertebra_viz.clip.measure import Outcome
from vertebra_viz.export.report import assumptions


def test_names_and_members_are_taken_and_members_are_read() -> None:
    named = Case(
        level="T12",
        profile="adult",
        fracture=Fracture(kind="crush", endplate="both", age="unhealed", cause="fall", cleft="yes"),
        treatment=Kyphoplasty(approach="unipedicular-left", leak_route="vein", balloon_volume_ml=2.0),
        second=OtherLevel(level="L1", fracture=Fracture(grade=1), treatment=Vertebroplasty()),
    )
    members = Case(
        level=Level.T12,
        profile=Profile.ADULT,
        fracture=Fracture(
            kind=FractureKind.CRUSH,
            endplate=Endplate.BOTH,
            age=FractureAge.UNHEALED,
            cause=named.fracture.cause,
            cleft="yes",
        ),
        treatment=Kyphoplasty(
            approach=Approach.UNIPEDICULAR_LEFT,
            leak_route=Kyphoplasty(leak_route="vein").leak_route,
            balloon_volume_ml=2.0,
        ),
        second=OtherLevel(level=Level.L1, fracture=Fracture(grade=1), treatment=Vertebroplasty()),
    )
    assert named == members
    level: Level = named.level
    assert level is Level.T12
    kind: FractureKind = named.fracture.kind
    assert kind is FractureKind.CRUSH


def test_everything_may_be_left_out() -> None:
    whole = Case(fracture=Fracture(kind="none"), treatment=NoTreatment())
    assert whole.second is None
    assert Case(shape=ShapeOverrides(pedicle_width_mm=8.0), scale=1.1) != Case()
    assert Case(treatment=Implant(device="jack")) != Case(treatment=Implant())


def test_other_names_are_refused() -> None:
    with pytest.raises(ValidationError):
        Case(level="C7")  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        Fracture(kind="burst")  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        Kyphoplasty(approach="both")  # type: ignore[arg-type]


def test_a_user_may_go_through_all_levels() -> None:
    names: tuple[LevelName, ...] = get_args(LevelName)
    assert [Case(level=name).level for name in names] == list(Level)


def test_what_was_done_is_none_where_nothing_was(default_run: Simulation) -> None:
    outcome: Outcome | None = default_run.outcome
    assert outcome is not None
    assert outcome.restored_anterior_height_mm > 0.0
    assert len(assumptions(default_run)) > 5  # a simulation is a run, for pyright too
