#!/bin/sh
# Open what we write in other people's software (Open3D, assimp, F3D, pygltflib) and take the X-ray again with
# gVirtualXray. These are large, so they have an environment (.venv-compat) and a lock of their own. CI does not run them.
# Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv-compat}
. scripts/environment.sh

system_packages $GRAPHICS libgomp1 libx11-6 \
    libxcb-composite0 libxcb-ewmh2 libxcb-icccm4 libxcb-keysyms1 libxcb-res0 libxcb-xinerama0
environment requirements-compat.lock
exec "$VENV/bin/pytest" -m compat "$@"
