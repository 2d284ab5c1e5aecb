"""What a checkout's own worker does, timed: started in a process with that checkout on its path (`benchmarks.tree`).

It answers one line of JSON with another. It uses only what every checkout has: the worker's `answer`, and the names
``simulate`` and ``report`` in it; whatever else a job takes is the making of its file.
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
    """Add the processor time of each call of ``owner.name`` to ``spent``."""
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
    """Do a worker's job; milliseconds of processor time of each part, and bytes of the answer."""
    spent = {}
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
    parts = {"build": spent["simulate"], "report": spent["report"], "gzip": spent["compress"]}
    parts |= {"file": whole - sum(parts.values()), "whole": whole}
    return {name: 1e3 * seconds for name, seconds in parts.items()} | {
        "gzipped": len(body),
        "raw": len(gzip.decompress(body)),
        "report_bytes": len(json.dumps(head["report"])),
    }


def page(case):
    """Bytes of a case's single page, as it is and gzipped as a web server sends it."""
    with tempfile.TemporaryDirectory() as folder:
        data = simulate(Case.parse(case)).export(Path(folder) / "page.html").read_bytes()
    return {"raw": len(data), "gzipped": len(gzip.compress(data, 9))}


def script():
    """Bytes of the player, gzipped."""
    return {"gzipped": len(gzip.compress(player_file().read_bytes(), 9))}


def memory():
    """Resident bytes of this process."""
    return {"resident": psutil.Process().memory_info().rss}


ANSWERS = {"change": change, "page": page, "script": script, "memory": memory}


def main():
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    for line in sys.stdin:
        name, *given = json.loads(line)
        print(json.dumps(ANSWERS[name](*given)), file=out, flush=True)


if __name__ == "__main__":
    main()
