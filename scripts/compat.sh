#!/bin/sh
# Open what we write in other people's software (Open3D, assimp, F3D, pygltflib). Large, so apart: an environment of
# its own (.venv-compat) from a lock of its own, not part of what CI runs. Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv-compat}
. scripts/environment.sh

system_packages $GRAPHICS libgomp1 libx11-6
environment requirements-compat.lock
exec "$VENV/bin/pytest" -m compat "$@"
