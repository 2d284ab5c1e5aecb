#!/bin/sh
# Build the documentation to docs/_build/html, its examples drawn, with warnings as errors. Arguments go to sphinx-build;
# scripts/test.sh gives -D plot_gallery=0, which leaves the examples undrawn.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv}
if ! "$VENV/bin/python" -c 'import sphinx, sphinx_gallery' 2>/dev/null; then
    . scripts/environment.sh
    # shellcheck disable=SC2086  # a list of words
    system_packages $GRAPHICS
    environment requirements-test.lock
fi
"$VENV/bin/python" -m sphinx -b html -W --keep-going -q "$@" docs docs/_build/html
"$VENV/bin/python" scripts/site_links.py docs/_build/html
