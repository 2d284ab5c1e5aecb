"""A bone that is not parametric works with every treatment: below `compile` the code uses only the protocol `Bone`."""

import numpy as np
import pytest

from tests.stub_bone import stretched
from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.anatomy.vertebra import Vertebra
from vertebra_viz.case.case import Case
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.clip.measure import measure
from vertebra_viz.compile import compile_on, compile_with_plan

WIDER = 1.1


@pytest.fixture(scope="module")
def bone():
    return stretched(parametric_bone("L1", "older-woman", 1.0, ShapeOverrides()), WIDER)


CASES = {kind: {"treatment": {"kind": kind}} for kind in MODELS} | {
    "jack": {"treatment": {"kind": "implant", "device": "jack"}},
    "no fracture": {"fracture": {"kind": "none"}},
    # all that a fracture and an operation may have besides
    "cleft, dye, sample": {
        "fracture": {"grade": 3, "age": "unhealed", "cleft": "yes", "back_wall": "pushed-in"},
        "treatment": {
            "kind": "kyphoplasty",
            "biopsy": "yes",
            "contrast_volume_ml": 0.5,
            "posture_lift": 0.2,
            "follow_up_loss": 0.1,
            "needle_angle_deg": 2.0,
            "leak_volume_ml": 0.1,
            "leak_route": "disc",
        },
    },
    "tumour, canal": {
        "fracture": {"cause": "tumour"},
        "treatment": {"kind": "vertebroplasty", "leak_volume_ml": 0.2, "leak_route": "canal"},
    },
    "vein": {"treatment": {"kind": "cavity-creation", "leak_volume_ml": 0.2, "leak_route": "vein"}},
    "neighbours": {"neighbours": "shown", "treatment": {"kind": "none"}},
}


@pytest.mark.parametrize("name", CASES)
def test_another_bone_is_broken_repaired_and_measured(bone, name):
    assert not isinstance(bone, Vertebra)
    case = Case.parse({"level": "L1", **CASES[name]})
    clip = compile_on(case, bone).clip
    for stage in clip.stages:
        measured = measure(clip, stage.name)
        assert measured.anterior_height_mm > 5.0
        assert measured.body_volume_ml > 10.0
    points = np.concatenate([actor.at(clip.duration_s) for actor in clip.actors.values()])
    assert np.isfinite(points).all()


def test_it_is_the_given_bone_that_is_measured(bone):
    case = Case.parse({"level": "L1", "fracture": {"kind": "none"}})
    wide = measure(compile_on(case, bone).clip, "intact")
    usual = measure(compile_with_plan(case).clip, "intact")
    assert wide.anterior_height_mm == pytest.approx(usual.anterior_height_mm)
    assert wide.body_volume_ml == pytest.approx(WIDER * usual.body_volume_ml)


def test_other_levels_stand_on_the_given_bone(bone):
    case = Case.parse(
        {"level": "L1", "treatment": {"kind": "none"}, "second": {"level": "L2", "when": "later"}}
    )
    clip = compile_on(case, bone).clip
    assert clip.actors["bone"].base[:, 0].max() == pytest.approx(bone.points[:, 0].max())
    assert "L2/bone" in clip.actors
