"""A checkout that is measured next to another: its worker, and its app, each in a process with that checkout on its path."""

import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.load import started
from vertebra_viz.app.clips.worker_process import ALONE

WORKER = Path(__file__).with_name("tree_worker.py")
# a case of each kind; what is beside the first level
AROUND = {
    "plain": {},
    "neighbours": {"neighbours": "shown"},
    "two levels": {"second": {"level": "L2"}},
    "three levels": {"second": {"level": "L2"}, "third": {"level": "T12"}},
}
MOST = 400  # changes of each kind, each of them new


class Change(NamedTuple):
    """A kind of change.

    Attributes
    ----------
    path : the field that is changed.
    first, step : its first value, and how far each further one is from the one before, as the form shows it.
    factor : what the form shows over what the case has.
    query : what a page's address says so that the form shows the field.
    """

    path: str
    first: float
    step: float
    factor: float = 1.0
    query: str = ""

    def shown(self, k: int) -> float:
        """What the form shows at the k-th change."""
        return round(self.first + self.step * k, 4)

    def case(self, k: int) -> dict[str, Any]:
        """What the case has there."""
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
        """Its worker, to be asked."""
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
        """Where its app is, running."""
        with tempfile.TemporaryFile() as log:
            server = started(self.path, log)
            try:
                yield re.search(r"http://\S+", server.stdout.readline())[0]
            finally:
                server.terminate()
                server.wait(20)
