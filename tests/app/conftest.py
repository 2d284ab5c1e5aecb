"""The logic of a case without a browser, and the app for a real one."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.browser import chromium  # noqa: F401  (a fixture)
from tests.signals import hears_ctrl_c

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def simulation(default_run):
    return default_run


# several files run at once, each with an app: more processes than processors would only be started for nothing
FEW = {"VERTEBRA_VIZ_BUILD_WORKERS": "1"}


@contextmanager
def app(*options, port=0, ends_by=signal.SIGINT):
    """Run ``python app.py`` on a free port, stop it as with Ctrl-C, and check that it printed only its address."""
    if sys.platform == "win32":
        pytest.skip("the app is stopped by SIGINT, which Windows sends to no single program")
    command = [sys.executable, "app.py", "--port", str(port), "--no-browser", *options]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, preexec_fn=hears_ctrl_c, env=os.environ | FEW
    ) as process:
        line = process.stdout.readline()
        try:
            yield next(word for word in line.split() if word.startswith("http"))
        finally:
            process.send_signal(ends_by)
            try:
                assert process.wait(30) == 0
            finally:
                process.kill()  # or leaving the block would wait for it for ever
            assert process.stdout.read() == ""


@pytest.fixture(scope="session")
def address():
    """One app for many test files, with enough sessions for a whole run."""
    with app("--max-sessions", "1000") as where:
        yield where
