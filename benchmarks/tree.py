"""The worker and the app of a checkout, each in a process with that checkout on its path."""

import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.load import start_app
from vertebra_viz.app.clips.worker_process import ALONE

WORKER = Path(__file__).with_name("tree_worker.py")
# the cases that are changed: what each has besides the first level
AROUND = {
    "plain": {},
    "neighbours": {"neighbours": "shown"},
    "two levels": {"second": {"level": "L2"}},
    "three levels": {"second": {"level": "L2"}, "third": {"level": "T12"}},
}
MOST = 400  # different changes of each kind


class Change(NamedTuple):
    """A kind of change.

    Attributes
    ----------
    path : the field that is changed.
    first, step : first value and increment, as the form shows them.
    factor : ratio of the form's value to the case's.
    query : what a page's address must contain for the form to show the field.
    """

    path: str
    first: float
    step: float
    factor: float = 1.0
    query: str = ""

    def shown(self, k: int) -> float:
        """Return the form's value at the k-th change."""
        return round(self.first + self.step * k, 4)

    def case(self, k: int) -> dict[str, Any]:
        """Return the k-th change as fields of a case."""
        group, _, name = self.path.rpartition(".")
        value = {name: round(self.shown(k) / self.factor, 6)}
        if group == "fracture":
            value["grade"] = None
        return {group: value} if group else value


CHANGES = {
    "treatment": Change("treatment.balloon_volume_ml", 1.5, 0.005),
    "fracture": Change("fracture.anterior_loss", 25.0, 0.05, 100.0, "fracture.anterior_loss=0.2"),
    "shape": Change("scale", 0.9, 0.0005),
}


class Tree(NamedTuple):
    """A checkout."""

    path: Path

    @contextmanager
    def worker(self):
        """Yield a function that sends a request to the checkout's worker and returns the answer."""
        command = [sys.executable, "-P", str(WORKER)]
        environment = os.environ | ALONE | {"PYTHONPATH": str(self.path), "PYVISTA_OFF_SCREEN": "true"}
        with subprocess.Popen(
            command,
            cwd=self.path,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:

            def ask(*question):
                print(json.dumps(question), file=process.stdin, flush=True)
                line = process.stdout.readline()
                assert line, f"the worker of {self.path} has ended"
                return json.loads(line)

            try:
                yield ask
            finally:
                process.stdin.close()

    @contextmanager
    def app(self):
        """Yield the URL of the checkout's running app."""
        with tempfile.TemporaryFile() as log:
            server = start_app(self.path, log)
            try:
                yield re.search(r"http://\S+", server.stdout.readline())[0]
            finally:
                server.terminate()
                server.wait(20)
