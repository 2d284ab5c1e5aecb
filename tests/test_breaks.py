"""Causes and further features of fractures: cracks, a retropulsed posterior wall, an open cleft, a soft tumour."""

from dataclasses import replace

import manifold3d
import numpy as np
import pytest
import trimesh
from hypothesis import HealthCheck, given, settings

from tests.reading import HIGHEST_GRADE, PROMISES, grade
from tests.strategies import allowed_cases, few, simulated
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.app.logic.case_form import Meanings, case_from, values_from
from vertebra_viz.case.link import from_query, to_query
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.cli.options import overlay
from vertebra_viz.clip.canal import canal
from vertebra_viz.evidence import claim_words
from vertebra_viz.evidence.claims import claims
from vertebra_viz.evidence.notices import risks
from vertebra_viz.export.report import report
from vertebra_viz.fracture.tumour import BODY_SHARE
from vertebra_viz.sentences.titles import summary, title
from vertebra_viz.treatments.case_stages import captions

CAUSES = ["osteoporosis", "steroids", "tumour", "fall"]


def mesh(run, name, when):
    return trimesh.Trimesh(run.clip.at(when)[name], run.clip.actors[name].triangles, process=False)


@pytest.mark.parametrize(
    ("fracture", "line"),
    [
        ({"cleft": "yes"}, "fracture.cleft: 'yes' is not allowed; allowed: 'yes' only where fracture.age"),
        ({"cleft": "yes", "age": "old"}, "a gap stays open only where a fracture has not healed"),
        (
            {"back_wall": "pushed-in"},
            "fracture.back_wall: 'pushed-in' is not allowed; allowed: 'whole' unless",
        ),
        ({"kind": "none", "cause": "fall"}, "fracture.cause: 'fall' is not allowed; allowed: nothing where"),
        (
            {"cause": "sneeze"},
            "fracture.cause: 'sneeze' is not allowed; allowed: osteoporosis, steroids, tumour",
        ),
    ],
)
def test_what_cannot_be_says_why_in_one_line(fracture, line):
    with pytest.raises(CaseError) as caught:
        Case.parse({"fracture": fracture})
    assert line in str(caught.value)
    assert str(caught.value).isprintable()


def test_a_back_wall_breaks_with_a_severe_fracture_or_a_back_that_sank():
    for fracture in ({"grade": 3}, {"kind": "crush", "anterior_loss": 0.25, "posterior_loss": 0.2}):
        assert Case.parse({"fracture": fracture | {"back_wall": "pushed-in"}})


@pytest.mark.parametrize("cause", ["osteoporosis", "tumour"])
def test_what_goes_into_a_gap_and_a_tumour_is_named_after_a_sentence_on_the_bone(cause):
    fracture = {"cause": cause, "age": "unhealed", "cleft": "yes"}
    said = captions(Case.parse({"fracture": fracture, "treatment": {"kind": "vertebroplasty"}}))
    assert "The cement goes into the gap" in said[StageName.FILL]
    assert "It " not in said[StageName.FILL]
    assert grade(" ".join(said.values())) <= HIGHEST_GRADE


@pytest.mark.parametrize("cause", CAUSES)
def test_every_cause_is_told_in_plain_words(cause):
    case = Case.parse({"fracture": {"cause": cause}})
    captions = " ".join(stage.caption for stage in simulate(case).clip.stages)
    words = {"osteoporosis": "A whole", "steroids": "younger people", "tumour": "tumour", "fall": "A fall"}
    assert words[cause] in captions
    assert grade(captions) <= HIGHEST_GRADE
    assert not [word for word in PROMISES if word in captions.lower()]
    assert (cause in title(case) or "steroid" in title(case)) == (cause != "osteoporosis")


def test_a_broken_back_wall_is_a_warning_with_its_count():
    case = Case.parse({"fracture": {"grade": 3, "back_wall": "pushed-in"}})
    assert "towards the nerves" in simulate(case).clip.stage("fracture").caption
    counted = claim_words.said(claims()["leak-wall"])
    assert counted == "9 of 100 bones"  # 14 of 157
    assert any(counted in each.text for each in risks(case))
    assert not any(counted in each.text for each in risks(Case.parse({"fracture": {"grade": 3}})))


@few(8)
@given(allowed_cases())
def test_a_crack_is_closed_and_its_crest_lies_on_the_bone_all_the_way(case):
    """Half of each ribbon's corners stand out of the bone a little, the others lie in it; from when it breaks on."""
    run = simulated(case)
    assert "crack" not in run.clip.at("intact")
    for stage in run.clip.stages[1:]:
        crack = mesh(run, "crack", stage.name)
        assert crack.is_watertight
        assert crack.is_winding_consistent
        assert crack.volume > 0.0
        upper, crest, lower, root = np.asarray(crack.vertices).reshape(4, -1, 3)
        thick = np.linalg.norm(crest - root, axis=1)
        np.testing.assert_allclose(thick, 0.61, atol=0.1)
        assert np.linalg.norm(upper - lower, axis=1).max() < 3.0


@pytest.mark.parametrize("level", ["T5", "L1", "L4"])
@pytest.mark.parametrize("fracture", [{"grade": 0}, {"grade": 3, "endplate": "both"}])
def test_a_crack_is_seen_from_outside(level, fracture):
    """Its crest is outside of the bone's own triangles, by a tenth of a millimetre or two, at both ends of the run."""
    run = simulate(
        Case.parse({"level": level, "fracture": fracture, "treatment": {"kind": "vertebroplasty"}})
    )
    for stage in ("fracture", "set"):
        crest = np.asarray(mesh(run, "crack", stage).vertices).reshape(4, -1, 3)[1]
        outside = -trimesh.proximity.signed_distance(mesh(run, "bone", stage), crest[::6])
        assert outside.min() > 0.02
        assert outside.max() < 0.2


SEVERE = [
    {"grade": 3},
    {"kind": "biconcave", "grade": 3, "endplate": "both"},
    {"kind": "crush", "grade": 3, "endplate": "inferior"},
    {"kind": "crush", "anterior_loss": 0.65, "middle_loss": 0.65, "posterior_loss": 0.30},
]


@pytest.mark.parametrize("level", ["T4", "T12", "L5"])
@pytest.mark.parametrize("fracture", SEVERE)
def test_a_back_wall_pushed_in_goes_a_few_millimetres_into_a_canal_that_stays_open(level, fracture):
    """The number is the mesh's own displacement; heights and the needles' clearances are those of a whole wall."""
    pushed = simulate(Case.parse({"level": level, "fracture": fracture | {"back_wall": "pushed-in"}}))
    whole = simulate(Case.parse({"level": level, "fracture": fracture}))
    body = pushed.clip.actors["body"]
    # all of the rear half: a hollow wall stands well in front of the pedicles' roots
    rear = body.base[:, 1] < 0.0
    for stage in ("intact", "fracture", "inflation", "set"):
        now = pushed.measure(stage)
        moved = (body.base - pushed.clip.at(stage)["body"])[rear, 1].max()
        # one spot is followed, the one that goes farthest in the run: at other moments another may be a hair ahead
        assert now.canal_encroachment_mm == pytest.approx(max(0.0, moved), abs=1e-6)
        assert whole.measure(stage).canal_encroachment_mm == 0.0
    now, before = pushed.measure("fracture"), whole.measure("fracture")
    assert 3.0 < now.canal_encroachment_mm < 5.0
    assert 15.0 < now.canal_encroachment_percent < 30.0
    assert now.posterior_height_mm == pytest.approx(before.posterior_height_mm, abs=0.02)
    assert now.anterior_height_mm == before.anterior_height_mm
    for path, same in zip(pushed.access, whole.access, strict=True):
        # the tube is where it would be, and the wall is farther behind its tip
        assert path.clearances.posterior_wall_mm > same.clearances.posterior_wall_mm
        as_whole = replace(path.clearances, posterior_wall_mm=same.clearances.posterior_wall_mm)
        assert as_whole == same.clearances
    # nothing but the wall itself: the arch behind stays, and is not reached
    bone = pushed.clip.actors["bone"]
    arch = bone.base[:, 1] < body.base[:, 1].min() - 0.85 * canal(pushed.clip).depth_mm
    assert np.array_equal(pushed.clip.at("fracture")["bone"][arch], bone.base[arch])


@pytest.mark.parametrize("level", ["T5", "T8", "L1", "L3", "L5"])
def test_the_canals_depth_is_read_off_the_mesh(level):
    run = simulate(Case.parse({"level": level}))
    case = run.case
    stated = dimensions(case.level, case.profile, case.scale, case.shape).canal_depth_mm
    assert canal(run.clip).depth_mm == pytest.approx(stated, abs=1.5)


def test_a_back_wall_is_pushed_by_no_more_when_the_wedge_deepens():
    treatment = {"kind": "none", "further_loss": 0.1}
    fracture = {"grade": 3, "back_wall": "pushed-in"}
    _, broken, later = simulate(Case.parse({"fracture": fracture, "treatment": treatment})).measurements
    assert later.canal_encroachment_mm == pytest.approx(broken.canal_encroachment_mm, abs=0.05)
    assert later.anterior_height_mm < broken.anterior_height_mm - 1.5


def solid(run, name, when):
    points, triangles = run.clip.at(when)[name], run.clip.actors[name].triangles
    return manifold3d.Manifold(manifold3d.Mesh(points.astype(np.float32), triangles.astype(np.uint32)))


def assert_sound(run):
    """What broke is closed and inside; nothing counts twice; all cement is in the bone or reported as leaked."""
    for name in {"tumour", "cleft"} & run.clip.actors.keys():
        for stage in run.clip.stages:
            if name not in run.clip.at(stage.name):
                continue
            piece = mesh(run, name, stage.name)
            assert piece.is_watertight
            assert piece.volume > 0.0
            assert (solid(run, name, stage.name) - solid(run, "cancellous", stage.name)).volume() < 0.05
    if "cement" not in run.clip.actors:
        return
    last = run.measure("set")
    cement = solid(run, "cement", "set")
    assert cement.volume() / 1000.0 == pytest.approx(last.cement_volume_ml, rel=2e-3)
    assert (cement - solid(run, "body", "set")).volume() < 0.005 * cement.volume() + 0.5
    asked = run.case.treatment.cement_volume_ml
    if asked is not None:
        assert last.injected_volume_ml == pytest.approx(asked, rel=2e-3)
    if "tumour" in run.clip.actors:
        for stage, names in (("fill", ("cement",)), ("set", ("cement", "cavity"))):
            for name in set(names) & run.clip.at(stage).keys():
                assert (solid(run, "tumour", stage) ^ solid(run, name, stage)).volume() < 1.0


ODD = allowed_cases(steps=True).filter(
    lambda case: (
        case.fracture.cause == "tumour" or case.fracture.cleft == "yes" or case.fracture.back_wall != "whole"
    )
)


@few(8, suppress_health_check=[HealthCheck.filter_too_much])
@given(ODD)
def test_whatever_else_broke_stays_inside_and_nothing_counts_twice(case):
    assert_sound(simulated(case))


@pytest.mark.slow
@settings(max_examples=500, suppress_health_check=[HealthCheck.filter_too_much])
@given(ODD)
def test_nor_does_it_in_many(case):
    assert_sound(simulated(case))


@pytest.mark.parametrize("level", ["T5", "T12", "L1", "L4"])
def test_a_tumour_has_the_stated_volume_and_the_cement_takes_most_of_what_the_fracture_left_of_it(level):
    run = simulate(Case.parse({"level": level, "fracture": {"cause": "tumour"}}))
    stated = BODY_SHARE * run.measure("intact").body_volume_ml * 1000.0
    assert mesh(run, "tumour", "intact").volume == pytest.approx(stated, rel=1e-3)
    left = mesh(run, "tumour", "set").volume / mesh(run, "tumour", "access").volume
    assert 0.1 < left < 0.7
    body, same = run.measure("set"), simulate(Case.parse({"level": level})).measure("set")
    assert body.cement_volume_ml == same.cement_volume_ml


def test_lying_face_down_opens_a_gap_and_cement_fills_it():
    def run(posture_lift):
        return simulate(
            Case.parse(
                {
                    "fracture": {"age": "unhealed", "cleft": "yes"},
                    "treatment": {"posture_lift": posture_lift, "cement_volume_ml": 5},
                }
            )
        )

    opened = [mesh(run(lift), "cleft", "access").volume for lift in (0.0, 0.1, 0.2, 0.4)]
    assert opened == sorted(opened)
    assert opened[-1] > 2.0 * opened[0] > 0.0
    lying = run(0.4)
    assert mesh(lying, "cleft", "posture").volume > 1.8 * mesh(lying, "cleft", "fracture").volume
    assert "cleft" not in lying.clip.at("set")
    pieces = solid(lying, "cement", "set").decompose()
    assert len(pieces) == 3  # one for each needle, and one in the gap
    fill = lying.clip.stage("fill")
    before_end = solid(lying, "cleft", 0.999 * fill.end_s)
    assert (before_end ^ solid(lying, "cement", "set")).volume() > 0.9 * before_end.volume()


def test_a_small_dose_is_shared_between_hollow_and_gap():
    fracture = {"age": "unhealed", "cleft": "yes"}
    run = simulate(
        Case.parse({"fracture": fracture, "treatment": {"posture_lift": 0.4, "cement_volume_ml": 0.6}})
    )
    *hollow, gap = sorted(solid(run, "cement", "set").decompose(), key=lambda piece: piece.bounding_box()[5])
    assert gap.volume() == pytest.approx(200.0, rel=0.01)
    assert sum(piece.volume() for piece in hollow) == pytest.approx(400.0, rel=0.01)


@pytest.mark.parametrize(
    "fracture",
    [
        {"cause": "tumour"},
        {"cause": "steroids", "grade": 0},
        {"cause": "fall", "grade": 3, "back_wall": "pushed-in"},
        {"age": "unhealed", "cleft": "yes", "cause": "tumour"},
    ],
)
def test_the_summary_tells_what_broke_and_the_report_how_large_it_is_drawn(fracture):
    run = simulate(Case.parse({"fracture": fracture, "treatment": {"posture_lift": 0.3}}))
    said = summary(run)
    assert grade(said) <= HIGHEST_GRADE
    assumed = {item["name"]: item["value"] for item in report(run)["assumptions"]}
    told = {
        "tumour_volume_ml": "tumour",
        "cleft_volume_ml": "gap",
        "back_wall_mm": "into the space of the nerves",
    }
    for name, words in told.items():
        assert (name in assumed) == (words in said)
        assert assumed.get(name, 1.0) > 0.0


def test_a_flag_for_no_fracture_takes_along_what_broke():
    broken = {
        "fracture": {"cause": "fall", "age": "unhealed", "cleft": "yes", "grade": 3, "back_wall": "pushed-in"}
    }
    case = Case.parse(overlay(broken, {"fracture": {"kind": "none"}}))
    assert case.fracture.cause == "osteoporosis"
    assert case.fracture.cleft == "no"


def test_the_form_shows_only_what_can_be():
    values = values_from(Case())
    assert not Meanings(values).has("fracture.cleft")
    assert not Meanings(values).has("fracture.back_wall")
    assert Meanings(values).has("fracture.cause")
    severe = {**values, "fracture.age": "unhealed", "fracture.grade": 3}
    chosen = {**severe, "fracture.cleft": "yes", "fracture.back_wall": "pushed-in"}
    case = case_from(chosen)
    assert (case.fracture.cleft, case.fracture.back_wall) == ("yes", "pushed-in")
    assert case_from({**chosen, "fracture.age": "old", "fracture.grade": 1}).fracture.cleft == "no"
    assert from_query(to_query(case)) == case


@pytest.mark.parametrize("kind", ["kyphoplasty", "implant"])
def test_a_gap_is_not_the_endplate_that_a_balloon_meets(kind):
    """What bears on the endplate, and so how far it lifts, does not hang on a gap below it."""
    cases = [
        Case.parse({"fracture": {"age": "unhealed", "cleft": cleft}, "treatment": {"kind": kind}})
        for cleft in ("no", "yes")
    ]
    plain, gaping = (simulate(case).outcome.restored_anterior_height_mm for case in cases)
    assert gaping == pytest.approx(plain, abs=0.01)


@pytest.mark.parametrize("level", ["T8", "L1", "L4"])
def test_a_tumour_and_a_gap_lie_apart_without_an_operation(level):
    fracture = {"grade": 3, "age": "unhealed", "cleft": "yes", "cause": "tumour"}
    run = simulate(Case.parse({"level": level, "fracture": fracture, "treatment": {"kind": "none"}}))
    both = [mesh(run, name, "fracture") for name in ("tumour", "cleft")]
    assert trimesh.boolean.intersection(both, engine="manifold").volume < 0.5


@pytest.mark.parametrize("kind", ["kyphoplasty", "vertebroplasty", "cavity-creation"])
def test_a_gap_goes_when_it_is_full_and_not_before(kind):
    fracture = {"age": "unhealed", "cleft": "yes"}
    small, usual = (
        simulate(Case.parse({"fracture": fracture, "treatment": {"kind": kind, "posture_lift": 0.4, **dose}}))
        for dose in ({"cement_volume_ml": 0.5}, {})
    )
    assert "cleft" in small.clip.at("fill")
    assert "cleft" in small.clip.at("set")
    assert "cleft" not in usual.clip.at("set")
