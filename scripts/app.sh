#!/bin/sh
# Install everything the app needs, then open it in the browser. Arguments go to the app (--port 8080 …).
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

system_packages $GRAPHICS
environment requirements.lock
exec "$VENV/bin/python" app.py "$@"
