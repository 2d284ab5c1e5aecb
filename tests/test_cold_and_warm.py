"""A case is identical to the last bit, with empty caches and after similar cases."""

import numpy as np
import pytest

from tests.memories import forget
from vertebra_viz import Case, simulate
from vertebra_viz.anatomy import vertebra
from vertebra_viz.export.glb import colours, glb_bytes
from vertebra_viz.fracture import displacement, gap
from vertebra_viz.instruments import skin

# each case, and in what the one before it differs from it: the break, what lying down gives, an amount, or the bone
CASES = {
    "balloon": (
        {"treatment": {"contrast_volume_ml": 1.0, "leak_volume_ml": 0.3, "leak_route": "disc"}},
        {"scale": 1.03},
    ),
    "cleft": (
        {
            "fracture": {"cleft": "yes", "age": "unhealed"},
            "treatment": {
                "posture_lift": 0.2,
                "leak_volume_ml": 0.2,
                "leak_route": "vein",
                "follow_up_loss": 0.2,
            },
        },
        {"fracture": {"grade": 3}},
    ),
    "pushed-in wall": (
        {
            "fracture": {"grade": 3, "back_wall": "pushed-in", "kind": "crush"},
            "treatment": {"approach": "unipedicular-left", "leak_volume_ml": 0.2, "leak_route": "canal"},
        },
        {"fracture": {"back_wall": "whole"}},
    ),
    "tumour": (
        {"fracture": {"cause": "tumour", "tilt": "left"}, "treatment": {"kind": "vertebroplasty"}},
        {"fracture": {"grade": 1}},
    ),
    "stent": ({"treatment": {"kind": "implant"}}, {"treatment": {"posture_lift": 0.4}}),
    "jack": ({"treatment": {"kind": "implant", "device": "jack"}}, {"treatment": {"posture_lift": 0.3}}),
    "hollow": (
        {"fracture": {"endplate": "inferior"}, "treatment": {"kind": "cavity-creation"}},
        {"treatment": {"needle_angle_deg": 3.0}},
    ),
    "neighbours": (
        {"neighbours": "shown", "treatment": {"kind": "none", "further_loss": 0.1}},
        {"fracture": {"endplate": "both"}},
    ),
}


def built(case: dict, change: dict):
    """All that a case with a change moves and reports."""
    both = case | change
    both |= {name: case[name] | change[name] for name in case.keys() & change.keys()}
    run = simulate(Case.parse(both))
    return run.clip.actors, run.report()


@pytest.fixture(scope="module")
def warm():
    """Build each case after the ones before it and after a similar one."""
    found = {}
    for name, (case, change) in CASES.items():
        built(case, change)
        found[name] = built(case, {})
    return found


def test_a_program_that_forgets_has_nothing_left(default_run):
    built(*CASES["cleft"])
    glb_bytes(default_run)
    known = (vertebra.vertebra, displacement._lift, gap._volume_mm3, skin._patches)
    assert all(each.cache_info().currsize for each in known)
    assert colours._cache._results
    forget()
    assert not any(each.cache_info().currsize for each in known)
    assert not colours._cache._results


@pytest.mark.parametrize("name", CASES)
def test_what_was_built_before_changes_nothing(name, warm):
    forget()
    actors, report = built(CASES[name][0], {})
    before, reported = warm[name]
    assert list(actors) == list(before)
    for part, actor in actors.items():
        np.testing.assert_array_equal(actor.base, before[part].base, err_msg=part)
        np.testing.assert_array_equal(actor.targets, before[part].targets, err_msg=part)
        np.testing.assert_array_equal(actor.track.weights, before[part].track.weights, err_msg=part)
    assert report == reported
