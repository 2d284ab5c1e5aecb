"""Several fractured levels in one session: each as if alone, on one timeline; totals are the sums of the levels."""

import numpy as np
import pytest

from tests.spine.solids import most_shared, solid
from vertebra_viz import Case, Fracture, NoTreatment, simulate
from vertebra_viz.case.case import OtherLevel
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.link import from_query, to_query
from vertebra_viz.case.treatment import Kyphoplasty, Vertebroplasty
from vertebra_viz.clip.measure import measure
from vertebra_viz.export.report import report

SHARED = 0.01  # of the smaller bone's volume: two arches of full detail, in their facet joints
TWO = Case(level="T12", second=OtherLevel(level="L1", fracture=Fracture(grade=3)))
APART = Case(
    second=OtherLevel(level="T12", treatment=Vertebroplasty(cement_volume_ml=3.0)),
    third=OtherLevel(level="L3", fracture=Fracture(kind="crush", grade=1), treatment=NoTreatment()),
)
LATER = Case(second=OtherLevel(level="T12", when="later"))
NUMBERS = ("anterior_height_mm", "middle_height_mm", "posterior_height_mm", "wedge_angle_deg")
ENCROACHING = Case(
    second=OtherLevel(
        level="T12", fracture=Fracture(kind="crush", grade=3, back_wall="pushed-in"), treatment=NoTreatment()
    )
)
VOLUMES = ("body_volume_ml", "balloon_volume_ml", "cavity_volume_ml", "cement_volume_ml", "leaked_volume_ml")


def alone(case, other):
    own = Case(level=other.level, profile=case.profile, fracture=other.fracture, treatment=other.treatment)
    return {m.stage: m for m in simulate(own).measurements}


@pytest.mark.parametrize("case", [TWO, APART])
def test_every_level_keeps_its_own_numbers(case):
    run = simulate(case)
    first = Case(level=case.level, fracture=case.fracture, treatment=case.treatment)
    expected = [{m.stage: m for m in simulate(first).measurements}]
    expected += [alone(case, other) for other in case.others.values()]
    for level, own in zip(run.levels, expected, strict=True):
        for there in level.measurements:
            if there.stage not in own:
                continue
            for name in NUMBERS:
                assert getattr(there, name) == pytest.approx(getattr(own[there.stage], name), abs=0.1), name
            for name in VOLUMES:
                assert getattr(there, name) == pytest.approx(
                    getattr(own[there.stage], name), rel=0.01, abs=0.01
                )


def test_riding_is_not_taken_for_a_wall_pushed_into_the_canal():
    other = simulate(ENCROACHING).levels[1].measurements
    own = alone(ENCROACHING, ENCROACHING.second)
    for there in other:
        if there.stage in own:
            # a bone that rides is turned by some degrees, and the wall's way down does not count as back
            alike = pytest.approx(own[there.stage].canal_encroachment_mm, abs=0.05)
            assert there.canal_encroachment_mm == alike
    assert other[-1].canal_encroachment_mm > 1.0
    for there in simulate(TWO).levels[1].measurements:
        assert there.canal_encroachment_mm < 0.15


def test_the_first_level_is_exactly_what_it_is_alone():
    run = simulate(TWO)
    own = simulate(Case(level="T12"))
    for here, there in zip(run.measurements, own.measurements, strict=True):
        for name in (*NUMBERS, *VOLUMES):
            assert getattr(here, name) == pytest.approx(getattr(there, name), abs=1e-4)


@pytest.mark.parametrize("case", [TWO, APART, LATER])
def test_totals_are_the_sums_of_the_levels(case):
    told = report(simulate(case))
    assert [each["level"] for each in told["levels"]] == [
        case.level,
        *(o.level for o in case.others.values()),
    ]
    for name in ("cement_volume_ml", "injected_volume_ml", "leaked_volume_ml"):
        parts = [each["stages"][-1][name] for each in told["levels"]]
        assert told["totals"][name] == pytest.approx(sum(parts))
        assert told["totals"][name] >= max(parts)
    assert told["levels"][0]["stages"] == told["stages"]
    treated = [case, *case.others.values()]
    assert [len(each["access"]) for each in told["levels"]] == [
        len(simulate(Case(level=each.level, fracture=each.fracture, treatment=each.treatment)).access)
        for each in treated
    ]
    assert told["levels"][0]["access"] == told["access"]
    assert told["totals"]["levels_treated"] == sum(each["outcome"] is not None for each in told["levels"])


def test_a_case_with_one_level_has_no_totals(default_run):
    assert not {"levels", "totals"} & set(report(default_run))


def test_one_timeline_has_the_stages_of_all_and_says_whose_they_are():
    run = simulate(APART)
    names = [stage.name for stage in run.clip.stages]
    assert names == ["intact", "fracture", "access", "inflation", "deflation", "fill", "set", "follow-up"]
    said = {stage.name: stage.caption for stage in run.clip.stages}
    assert said["inflation"].startswith("L1: ")
    assert "T12: " in said["fill"]
    assert said["follow-up"].startswith("L3: ")
    starts = [stage.start_s for stage in run.clip.stages]
    assert starts[1:] == [stage.end_s for stage in run.clip.stages[:-1]]


def test_what_breaks_later_is_whole_until_the_follow_up():
    run = simulate(LATER)
    other = run.levels[1].measurements
    assert [m.stage for m in other][-2:] == ["set", "follow-up"]
    for before in other[:-1]:
        assert before.anterior_height_mm == pytest.approx(other[0].anterior_height_mm, abs=0.02)
    assert other[-1].anterior_height_mm < 0.75 * other[0].anterior_height_mm
    assert run.outcome.wedge_correction_deg == pytest.approx(
        simulate().outcome.wedge_correction_deg, abs=1e-4
    )


@pytest.mark.parametrize("case", [TWO, APART, LATER])
def test_the_stack_stands_clear(case):
    clip = simulate(case).clip
    for stage in clip.stages:
        solids = {
            name: solid(points, clip.actors[name].triangles)
            for name, points in clip.at(stage.name).items()
            if clip.actors[name].part in {"bone", "neighbour", "disc"}
        }
        assert most_shared(solids) < (SHARED, "")


def test_cement_stays_in_the_bone_it_was_put_into():
    clip = simulate(TWO).clip
    for level in ("", "L1/"):
        points = clip.at("set")
        bone, cement = (
            solid(points[level + part], clip.actors[level + part].triangles) for part in ("bone", "cement")
        )
        assert (cement - bone).volume() < 2.0


def test_local_kyphosis_of_one_level_counts_its_broken_neighbour():
    run = simulate(TWO)
    single = simulate(Case(level="T12", neighbours="shown"))
    assert run.measure("intact").local_kyphosis_deg == pytest.approx(
        single.measure("intact").local_kyphosis_deg, abs=0.3
    )
    more = run.measure("fracture").local_kyphosis_deg - single.measure("fracture").local_kyphosis_deg
    intact, broken = run.levels[1].measurements[:2]
    # what L1 adds: its own wedge, less what the disc between takes of the tilt of its upper endplate
    tilt = broken.wedge_angle_deg - intact.wedge_angle_deg
    assert more == pytest.approx(tilt - tilt * (1 - 2.4 / 7.3), abs=0.5)


def test_measuring_another_level_is_measuring_its_own_surfaces():
    run = simulate(TWO)
    view = run.clip.of("L1")
    assert view.actors["bone"] is run.clip.actors["L1/bone"]
    assert measure(view, "set").cement_volume_ml != measure(run.clip, "set").cement_volume_ml
    assert view.end_plates.below == "neighbour-below"
    assert np.array_equal(view.actors[view.end_plates.above].base, run.clip.actors["bone"].base)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ({"second": {"level": "L1"}}, "second.level"),
        ({"second": {"level": "T8"}}, "at most one whole vertebra"),
        ({"third": {"level": "T12"}}, "third.level"),
        ({"second": {"level": "T12", "fracture": {"kind": "none"}}}, "second.fracture.kind"),
        ({"second": {"level": "T12", "when": "later", "treatment": {"kind": "kyphoplasty"}}}, "second.when"),
        (
            {"second": {"level": "T12", "treatment": {"balloon_volume_ml": 5.5}}},
            "second.treatment.balloon_volume_ml",
        ),
        ({"second": {"level": "T12", "fracture": {"grade": 9}}}, "second.fracture.grade"),
        (
            {"second": {"level": "T12", "treatment": {"kind": "none", "biopsy": "yes"}}},
            "second.treatment.biopsy",
        ),
        ({"second": {"fracture": {"grade": 1}}}, "second.level"),
        ({"fracture": {"kind": "none"}, "second": {"level": "T12"}}, "fracture.kind"),
    ],
)
def test_what_is_no_session_is_refused_in_one_line_that_names_the_field(data, named):
    with pytest.raises(CaseError) as refused:
        Case.parse(data)
    assert named in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_only_the_geometry_refuses_names_the_level_too():
    case = Case(
        second=OtherLevel(level="T12", treatment=Kyphoplasty(balloon_volume_ml=4.0, balloon_size_mm=10))
    )
    small = case.model_copy(update={"scale": 0.8})
    with pytest.raises(CaseError, match=r"^second\.treatment\.balloon_volume_ml: "):
        simulate(small)


@pytest.mark.parametrize("case", [TWO, APART, LATER])
def test_an_address_gives_back_the_session(case):
    assert from_query(to_query(case)) == case
    assert len(to_query(case)) < 250


def test_a_bone_that_is_cracked_and_keeps_its_height_stands_beside_one_that_sinks():
    """Its crack moves the drawn bone and not the body: both keep the same targets."""
    case = {
        "level": "L2",
        "fracture": {"grade": 0},
        "treatment": {"kind": "none"},
        "second": {"level": "L1", "fracture": {"grade": 3}, "treatment": {"kind": "none"}},
    }
    run = simulate(Case.parse(case))
    assert run.measure("fracture").anterior_height_mm == pytest.approx(
        run.measure("intact").anterior_height_mm
    )
    assert len(run.clip.actors["bone"].targets) == len(run.clip.actors["body"].targets)
