#!/bin/sh
# Build the documentation in docs/_build/html and run its examples; warnings are errors. Arguments are passed to sphinx-build;
# scripts/test.sh passes -D plot_gallery=0, so that the examples are not run.
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
