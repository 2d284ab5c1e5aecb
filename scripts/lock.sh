#!/bin/sh
# Write the lock files again from pyproject.toml. For developers, after a dependency changed; needs uv on PATH.
# One resolution, with hashes, for Python 3.11 to 3.13 and for every system. The test lock contains the runtime lock; the
# locks for compatibility tests and for mutation testing contain the test lock.
set -eu
cd "$(dirname "$0")/.."

lock() {
    out=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --no-header --no-annotate \
        --generate-hashes --upgrade --group build "$@" -o "$out" pyproject.toml >/dev/null
}

lock requirements.lock --extra print  # so that the app has its leaflet
lock requirements-test.lock --extra test -c requirements.lock
lock requirements-compat.lock --extra test --group compat -c requirements-test.lock
lock requirements-mutation.lock --extra test --group mutation -c requirements-test.lock
