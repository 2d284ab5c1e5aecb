#!/bin/sh
# Write the lock files anew from pyproject.toml. For developers, after a dependency changed; needs uv on PATH.
# One resolution for Python 3.11 to 3.13 and for every system, with hashes; the test lock holds the runtime one,
# and the ones for other people's software and for mutation testing hold the test lock.
set -eu
cd "$(dirname "$0")/.."

lock() {
    out=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --no-header --no-annotate \
        --generate-hashes --upgrade --group build "$@" -o "$out" pyproject.toml >/dev/null
}

lock requirements.lock
lock requirements-test.lock --extra test -c requirements.lock
lock requirements-compat.lock --extra test --group compat -c requirements-test.lock
lock requirements-mutation.lock --extra test --group mutation -c requirements-test.lock
