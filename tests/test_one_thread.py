"""The command line computes with one thread, and leaves alone what somebody has asked for, or what is loaded already."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vertebra_viz.app.clips.worker_process import ALONE
from vertebra_viz.one_thread import NAMES, use_one_thread

# what a command finds: the variables, as they are when NumPy comes
COMMAND = """
import sys
from vertebra_viz import cli
assert "numpy" not in sys.modules
cli.main(["schema"])
import os
print("OPENBLAS_NUM_THREADS", os.environ.get("OPENBLAS_NUM_THREADS"), file=sys.stderr)
"""


@pytest.fixture
def nothing_set(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delitem(sys.modules, "numpy", raising=False)
    return monkeypatch


def test_one_thread_where_nobody_has_asked_for_a_number(nothing_set):
    before = dict(os.environ)
    use_one_thread()
    added = dict(os.environ.items() - before.items())
    for name in NAMES:
        nothing_set.delenv(name)
    assert added == dict.fromkeys(NAMES, "1")


@pytest.mark.parametrize("name", NAMES)
def test_a_number_that_the_user_has_set_stays_alone(nothing_set, name):
    nothing_set.setenv(name, "3")
    before = dict(os.environ)
    use_one_thread()
    assert dict(os.environ) == before


def test_a_program_that_computes_already_keeps_its_threads(nothing_set):
    nothing_set.setitem(sys.modules, "numpy", object())
    before = dict(os.environ)
    use_one_thread()
    assert dict(os.environ) == before


def test_a_command_asks_before_numpy_is_loaded_and_a_worker_always():
    environment = {name: value for name, value in os.environ.items() if name not in NAMES}
    done = subprocess.run(
        [sys.executable, "-c", COMMAND], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr.split() == ["OPENBLAS_NUM_THREADS", "1"]
    assert set(NAMES) < set(ALONE)


# how long the threads of NumPy's library have run beside the one that computes, in ns, for two products
BESIDE = """
import os, sys
import numpy as np
from vertebra_viz.clip.clip import Actor, Track
from vertebra_viz.export.glb.polynomial import volume_polynomial

def ran():
    own = str(os.getpid())
    others = [task for task in os.listdir("/proc/self/task") if task != own]
    return sum(int(open(f"/proc/self/task/{task}/schedstat").read().split()[0]) for task in others)

def beside(call):
    call()
    before = ran()
    call()
    return ran() - before

chance = np.random.default_rng(3)
square = chance.normal(size=(600, 600))
print(beside(lambda: square @ square))
triangles = chance.integers(0, 9000, (12000, 3)).astype(np.int32)
for count in range(2, 6):
    targets = chance.normal(size=(count, 9000, 3))
    names, track = tuple("abcde"[:count]), Track(np.arange(2.0), np.zeros((2, count)))
    actor = Actor("body", targets[0], triangles, targets, names, track)
    print(beside(lambda: volume_polynomial(actor)))
if "case" in sys.argv:
    for data in ({"second": {"level": "L2"}}, {"neighbours": "shown", "treatment": {"kind": "vertebroplasty"}}):
        from vertebra_viz import Case, simulate
        from vertebra_viz.compile import compile_with_plan
        from vertebra_viz.export.glb import glb_bytes
        from vertebra_viz.export.report import report
        def whole():
            compile_with_plan.cache_clear()
            run = simulate(Case.parse(data))
            glb_bytes(run), report(run)
        print(beside(whole))
"""


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="asks Linux how long a thread has run")
@pytest.mark.parametrize("what", ["", pytest.param("case", marks=pytest.mark.slow)])
def test_in_a_notebook_no_product_is_shared_out_among_threads(what):
    """A notebook's NumPy has its threads; they would wait longer than they work, two levels at twice the cost."""
    threads = {"OPENBLAS_NUM_THREADS": "2", "OMP_NUM_THREADS": "2", "OPENBLAS_THREAD_TIMEOUT": "4"}
    done = subprocess.run(
        [sys.executable, "-c", BESIDE, what],
        env=os.environ | threads,
        capture_output=True,
        text=True,
        check=True,
    )
    large, *ours = map(int, done.stdout.split())
    if not large:
        pytest.skip("this NumPy has no threads")
    assert ours == [0] * len(ours)
