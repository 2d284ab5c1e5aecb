#!/bin/sh
# Install everything the tests need, then check style, types and behaviour. Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

system_packages $GRAPHICS chromium fonts-dejavu-core nginx-light
environment requirements-test.lock
"$VENV/bin/ruff" check .
"$VENV/bin/ruff" format --check .
"$VENV/bin/mypy"
sh scripts/player.sh
# one file's tests stay together, so that a server or a browser is started once
exec "$VENV/bin/pytest" -n 2 --dist loadfile "$@"
