"""A session on a bench, and the app for a real browser."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from bench import Bench, Clock

from tests.browser import chromium  # noqa: F401  (a fixture)
from tests.signals import hears_ctrl_c

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def simulation(default_run):
    return default_run


@pytest.fixture
def bench(simulation):
    return Bench(simulation, Clock(0.4))


@pytest.fixture(scope="module")
def address():
    """``python app.py`` on a free port."""
    if sys.platform == "win32":
        pytest.skip("the app is stopped by SIGINT, which Windows sends to no single program")
    command = [sys.executable, "app.py", "--port", "0", "--no-browser"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, preexec_fn=hears_ctrl_c
    ) as app:
        line = app.stdout.readline()
        try:
            yield next(word for word in line.split() if word.startswith("http"))
        finally:
            app.send_signal(signal.SIGINT)
            try:
                assert app.wait(30) == 0
            finally:
                app.kill()  # or leaving the block would wait for it for ever
            assert app.stdout.read() == ""  # the address is all it says
