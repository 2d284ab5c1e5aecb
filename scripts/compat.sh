#!/bin/sh
# Check compatibility: open the exported files in other software (Open3D, assimp, F3D, pygltflib), and compare the X-ray
# picture with gVirtualXray's. These packages are large, so they have an environment (.venv-compat) and a lock of their own,
# and CI does not run these tests. Arguments are passed to pytest.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv-compat}
. scripts/environment.sh

system_packages $GRAPHICS libgomp1 libx11-6 \
    libxcb-composite0 libxcb-ewmh2 libxcb-icccm4 libxcb-keysyms1 libxcb-res0 libxcb-xinerama0
environment requirements-compat.lock
exec "$VENV/bin/pytest" -m compat "$@"
