"""The command line computes with one thread, and leaves alone what somebody has asked for, or what is loaded already."""

import os
import subprocess
import sys

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
