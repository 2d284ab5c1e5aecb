#!/bin/sh
# Change one small thing of the code at a time, in a copy, and see whether a test notices (cosmic-ray). By hand before a
# release: some hours. An environment of its own (.venv-mutation) from a lock of its own. Arguments: see mutations.py.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv-mutation}
. scripts/environment.sh

system_packages $GRAPHICS
environment requirements-mutation.lock
exec nice "$VENV/bin/python" scripts/mutations.py "$@"
