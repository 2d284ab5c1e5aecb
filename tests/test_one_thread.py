"""The command line computes with one thread, unless the user set a number or the libraries are loaded already."""

import math
import os
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from vertebra_viz.app.clips.worker_process import ALONE
from vertebra_viz.clip.clip import Actor, Track
from vertebra_viz.export.glb import polynomial
from vertebra_viz.one_thread import NAMES, use_one_thread

OPENBLAS_SHARES_OUT = 2**18  # multiplications: a larger product goes to several threads
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


class Noted(np.ndarray):
    """A second factor of matrix products that records their sizes."""

    products: ClassVar[list[tuple[int, int, int]]] = []

    def __rmatmul__(self, other):
        self.products.append((*other.shape, self.shape[1]))
        return other @ self.view(np.ndarray)


class NotingNumPy:
    """NumPy whose empty arrays are `Noted`."""

    def __getattr__(self, name):
        return getattr(np, name)

    def empty(self, shape):
        return np.empty(shape).view(Noted)


def actor(targets: int) -> Actor:
    chance = np.random.default_rng(3)
    triangles = chance.integers(0, 9000, (12000, 3)).astype(np.int32)
    moves = chance.normal(size=(targets, 9000, 3))
    track = Track(np.arange(2.0), np.zeros((2, targets)))
    return Actor("body", moves[0], triangles, moves, tuple("abcdefg"[:targets]), track)


@pytest.mark.parametrize("targets", range(1, 8))
def test_in_a_notebook_no_product_is_large_enough_to_be_shared_out(targets, monkeypatch):
    """A notebook's NumPy has its threads; they would wait longer than they work, two levels at twice the cost."""
    expected = polynomial.volume_polynomial(actor(targets))
    monkeypatch.setattr(polynomial, "np", NotingNumPy())
    monkeypatch.setattr(Noted, "products", [])
    np.testing.assert_array_equal(polynomial.volume_polynomial(actor(targets)), expected)
    assert len(Noted.products) > 1
    assert max(math.prod(sizes) for sizes in Noted.products) <= OPENBLAS_SHARES_OUT


# how often the threads of NumPy's library have been woken beside the one that computes, for a large product and two cases
BESIDE = """
import os
from pathlib import Path
import numpy as np
from vertebra_viz import Case, simulate
from vertebra_viz.compile import compile_with_plan
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.report import report

def others():
    return [task for task in Path("/proc/self/task").iterdir() if task.name != str(os.getpid())]

def woken():
    while any(task.joinpath("stat").read_text().rpartition(")")[2].split()[0] != "S" for task in others()):
        os.sched_yield()
    return sum(int(task.joinpath("schedstat").read_text().split()[2]) for task in others())

def beside(call):
    call()
    before = woken()
    call()
    return woken() - before

square = np.random.default_rng(3).normal(size=(600, 600))
print(beside(lambda: square @ square))
for data in ({"second": {"level": "L2"}}, {"neighbours": "shown", "treatment": {"kind": "vertebroplasty"}}):
    def whole():
        compile_with_plan.cache_clear()
        run = simulate(Case.parse(data))
        glb_bytes(run), report(run)
    print(beside(whole))
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="asks Linux whether a thread has run")
def test_in_a_notebook_no_other_thread_wakes_for_a_case():
    threads = {"OPENBLAS_NUM_THREADS": "2", "OMP_NUM_THREADS": "2", "OPENBLAS_THREAD_TIMEOUT": "4"}
    done = subprocess.run(
        [sys.executable, "-c", BESIDE], env=os.environ | threads, capture_output=True, text=True, check=True
    )
    large, *ours = map(int, done.stdout.split())
    if not large:
        pytest.skip("this NumPy has no threads")
    assert ours == [0, 0]
