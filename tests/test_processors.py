"""Another kind of processor computes the same bone: only rounding differs, and no decision depends on it."""

import os
import pickle
import subprocess
import sys

import numpy as np
import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import pack

# what had most that could hang on rounding: a chisel, neighbours, a leak
CASE = {
    "neighbours": "shown",
    "treatment": {"kind": "cavity-creation", "leak_route": "disc", "leak_volume_ml": 0.3},
}
BUILD = """
import pickle, sys
from tests.test_processors import CASE, computed
sys.stdout.buffer.write(pickle.dumps(computed(CASE)))
"""


def computed(case):
    """Surfaces and packed integers by actor, and the measurements."""
    run = simulate(Case.parse(case))
    actors = {name: (actor.base, actor.triangles, pack(actor)) for name, actor in run.clip.actors.items()}
    return actors, run.report()["stages"]


def features():
    """What NumPy uses of this processor beyond what it was built for."""
    found = np.show_config(mode="dicts")["SIMD Extensions"].get("found", [])
    return [name for name in found if name]


def test_without_the_newer_instructions_the_bone_is_the_same():
    if not features():
        pytest.skip("NumPy uses no instructions here that could be turned off")
    env = os.environ | {"NPY_DISABLE_CPU_FEATURES": " ".join(features()), "OPENBLAS_CORETYPE": "Nehalem"}
    done = subprocess.run([sys.executable, "-c", BUILD], env=env, capture_output=True, check=True)
    theirs, their_stages = pickle.loads(done.stdout)
    ours, our_stages = computed(CASE)
    assert theirs.keys() == ours.keys()
    for name, (base, triangles, packed) in ours.items():
        other_base, other_triangles, other = theirs[name]
        assert np.array_equal(triangles, other_triangles), name
        assert np.abs(base - other_base).max() < 1e-4, name  # mm
        assert len(packed.positions) == len(other.positions), name
        # now and then a point lies half-way between two places of the file's grid; where none does, nothing differs
        if np.array_equal(np.unique(packed.positions, axis=0), np.unique(other.positions, axis=0)):
            assert np.array_equal(packed.positions, other.positions), name
        assert np.array_equal(packed.vertices, other.vertices), name
        assert packed.triangles.coded == other.triangles.coded, name
    for here, there in zip(our_stages, their_stages, strict=True):
        for key, value in here.items():
            if isinstance(value, float):
                assert there[key] == pytest.approx(value, rel=1e-5, abs=1e-4), key
            else:
                assert there[key] == value, key
