#!/bin/sh
# Mutation testing with cosmic-ray: change one small thing of the code at a time, in a copy, and see whether a test fails.
# Run by hand before a release; takes some hours. It has an environment (.venv-mutation) and a lock of its own.
# Arguments: see mutations.py.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv-mutation}
. scripts/environment.sh

system_packages $GRAPHICS
environment requirements-mutation.lock
exec nice "$VENV/bin/python" scripts/mutations.py "$@"
