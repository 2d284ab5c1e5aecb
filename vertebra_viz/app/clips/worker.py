"""The worker process that builds: ``python -m vertebra_viz.app.clips.worker`` answers jobs until its input ends.

It is a new process (no fork), so it shares no window and no socket with the server, on every system alike. Its input
is a pipe from the server, so it ends when the server ends, for whatever reason.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vertebra_viz import clinic
from vertebra_viz.app.clips import wire
from vertebra_viz.app.clips.program_digest import program
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.compile import compile_with_plan
from vertebra_viz.export.glb import glb_gzipped
from vertebra_viz.export.report import report
from vertebra_viz.sentences.titles import title
from vertebra_viz.simulation import simulate
from vertebra_viz.words import speaking
from vertebra_viz.words.language import DEFAULT

JobResult = tuple[wire.Head, bytes]


def clip(case: Case) -> JobResult:
    """Build a case: return its file, gzipped, and its report."""
    run = simulate(case)
    data = glb_gzipped(run, quick=True)
    head = {"report": report(run), "title": title(case), "program": program()}
    return head, data


def file(
    case: Case, suffix: str, options: dict[str, Any], of_clinic: dict[str, Any] | None = None
) -> JobResult:
    """Write a file as `vertebra_viz.export.export` does, with the settings of the server's clinic where it has some."""
    if of_clinic is not None:
        clinic.use(clinic.Clinic.from_data(of_clinic))
    # a system that cleans temporary folders may have removed the server's folder after days without use
    Path(tempfile.gettempdir()).mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        return {}, simulate(case).export(Path(folder) / f"file{suffix}", **options).read_bytes()


JOBS: dict[str, Callable[..., JobResult]] = {"clip": clip, "file": file}


def answer(job: wire.Head) -> JobResult:
    """Do one job in the requester's language; if it cannot be done, answer with the line that the user is shown."""
    try:
        with speaking(job.get("lang", DEFAULT)):
            return JOBS[job["do"]](Case.parse(job["case"]), **job.get("with", {}))
    except CaseError as error:
        return {"refused": str(error), "field": error.field}, b""
    except Exception as error:  # noqa: BLE001  one case must not end the worker
        # the place, but not the message, which may contain the case
        print(type(error).__name__, *traceback.format_tb(error.__traceback__), file=sys.stderr, flush=True)
        return {"failed": type(error).__name__}, b""
    finally:
        compile_with_plan.cache_clear()  # the store caches clips; only bones stay cached here


def warm_up() -> None:
    """Load everything that a job needs, by doing one."""
    clip(Case())
    compile_with_plan.cache_clear()
    gc.collect()
    gc.freeze()  # these objects stay: with them the garbage collector would take some 50 ms for each search


def main() -> None:
    """Warm up, report that the process is ready, then answer jobs until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this process
    # output that libraries print must not mix with the frames
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    warm_up()
    out.write(wire.packed({"ready": os.getpid()}))
    out.flush()
    while frame := wire.read(sys.stdin.buffer):
        try:
            out.write(wire.packed(*answer(frame[0])))
            out.flush()
        except BrokenPipeError:  # the server has ended
            os._exit(0)


if __name__ == "__main__":
    main()
