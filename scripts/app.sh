#!/bin/sh
# Install everything the app needs, then start it and open it in the browser. Arguments are passed on (--port 8080 …).
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

system_packages $GRAPHICS
environment requirements.lock
exec "$VENV/bin/python" app.py "$@"
