"""Times the jobs of a checkout's worker; `benchmarks.tree` starts it in a process with that checkout on its path.

It answers each line of JSON with another. It uses only what every checkout has: the worker's `answer`, and the names
``simulate`` and ``report`` in its module. The rest of a job's time is counted as the time to make the file.
"""

import gzip
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import psutil

from vertebra_viz.app.clips import worker
from vertebra_viz.case.case import Case
from vertebra_viz.export.player_file import player_file
from vertebra_viz.simulation import simulate


def timed(owner, name, spent):
    """Make each call of ``owner.name`` add its processor time, s, to ``spent[name]``; return the original."""
    own = getattr(owner, name)

    def call(*given, **named):
        begun = time.process_time()
        try:
            return own(*given, **named)
        finally:
            spent[name] = spent.get(name, 0.0) + time.process_time() - begun

    setattr(owner, name, call)
    return own


def change(case):
    """Run a worker's job; return the processor time of each part, ms, and the sizes of the answer, bytes."""
    spent = {}
    # where a file is compressed while it is written, that counts as making the file
    owners = {"simulate": worker, "report": worker, "compress": gzip}
    own = {name: timed(owner, name, spent) for name, owner in owners.items()}
    begun = time.process_time()
    try:
        head, body = worker.answer({"do": "clip", "case": case})
        whole = time.process_time() - begun
    finally:
        for name, owner in owners.items():
            setattr(owner, name, own[name])
    assert "report" in head, head
    parts = {"build": spent["simulate"], "report": spent["report"], "gzip": spent.get("compress", 0.0)}
    parts |= {"file": whole - sum(parts.values()), "whole": whole}
    return {name: 1e3 * seconds for name, seconds in parts.items()} | {
        "gzipped": len(body),
        "raw": len(gzip.decompress(body)),
        "report_bytes": len(json.dumps(head["report"])),
    }


def page(case):
    """Return the size of a case's single-file page, as written and gzipped, bytes."""
    with tempfile.TemporaryDirectory() as folder:
        data = simulate(Case.parse(case)).export(Path(folder) / "page.html").read_bytes()
    return {"raw": len(data), "gzipped": len(gzip.compress(data, 9))}


def script():
    """Return the size of the player, gzipped, bytes."""
    return {"gzipped": len(gzip.compress(player_file().read_bytes(), 9))}


def memory():
    """Return the resident memory of this process, bytes."""
    return {"resident": psutil.Process().memory_info().rss}


ANSWERS = {"change": change, "page": page, "script": script, "memory": memory}


def main():
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    # what a worker does at its start in the app; older ones have no warm_up
    getattr(worker, "warm_up", lambda: worker.clip(Case()))()
    for line in sys.stdin:
        name, *given = json.loads(line)
        print(json.dumps(ANSWERS[name](*given)), file=out, flush=True)


if __name__ == "__main__":
    main()
