"""Test whether one visitor's flood of requests slows the others: ``python -m benchmarks.load`` prints one table.

Run by hand. All requests stay on this computer and are limited in number and time. Visitors have addresses of their own,
passed on as by a proxy on the same machine. ``--tree PATH`` measures another checkout, to compare before and after a
change. ``--only NAME`` (may be repeated) runs one part of {names}.
"""

import argparse
import asyncio
import contextlib
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from aiohttp import ClientSession, ClientTimeout, TCPConnector

from benchmarks.app_load import Visitor
from benchmarks.load_parts import PARTS

LIMIT_S = 240.0  # for each part
FILES = 1024  # limit of file descriptors that the server starts with, the default of many systems


def start_app(tree, log):
    """Start the app of a checkout in a process of its own."""
    limited = ("sh", "-c", f'ulimit -S -n {FILES}; exec "$@"', "sh")
    serve = (
        sys.executable,
        "-P",
        "-m",
        "vertebra_viz",
        "--port",
        "0",
        "--no-browser",
        "--max-sessions",
        "400",
    )
    return subprocess.Popen(
        [*limited, *serve],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree)},
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
    )


@contextlib.asynccontextmanager
async def app(tree, log):
    """Yield a client and the URL of the running app."""
    server = start_app(tree, log)
    try:
        url = re.search(r"http://\S+", server.stdout.readline())[0]
        limit = ClientTimeout(total=LIMIT_S)
        async with ClientSession(connector=TCPConnector(limit=0), timeout=limit) as client:
            visitor = Visitor(client, url, 0, "10.8.0.1")
            await visitor.connect()
            await visitor.disconnect()
            yield client, url
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()


async def table(tree, names):
    for name in names:
        with tempfile.TemporaryFile() as log:
            begun = time.perf_counter()
            async with app(tree, log) as (client, url):
                try:
                    async with asyncio.timeout(LIMIT_S):
                        result = await PARTS[name](client, url)
                except TimeoutError:
                    result = f"not done within {time.perf_counter() - begun:.0f} s"
            written = log.seek(0, os.SEEK_END) / 1e6
        print(f"| {PARTS[name].__doc__} | {result}; log {written:.2f} MB |", flush=True)


def main():
    result = __doc__.format(names=", ".join(PARTS))
    parser = argparse.ArgumentParser(description=result, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--tree", type=Path, default=Path(__file__).parents[1])
    parser.add_argument("--only", action="append", choices=list(PARTS))
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    asyncio.run(table(options.tree.resolve(), options.only or list(PARTS)))


if __name__ == "__main__":
    main()
