#!/bin/sh
# Install everything the tests need, then check style, types and behaviour. Arguments are passed to pytest.
# Style, types and the player are checked while the tests run; their output is printed after the tests.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

system_packages $GRAPHICS chromium fonts-dejavu-core nginx-light
command -v npm >/dev/null 2>&1 || system_packages nodejs npm
packages_where_any chromium-headless-shell $OTHER_BROWSERS

reports=$(mktemp -d)
running=
trap 'kill $running 2>/dev/null || :; rm -rf "$reports"' EXIT
trap 'exit 130' INT TERM

# in_background NAME COMMAND…: run a command in the background; `report` prints its output later.
in_background() {
    name=$1
    shift
    "$@" >"$reports/$name.txt" 2>&1 &
    running="$running $!"
    eval "pid_$name=$!"
}

# report NAME: wait for a background command, print its output, and record whether it failed.
report() {
    eval "pid=\$pid_$1"
    if wait "$pid"; then outcome=passed; else outcome=FAILED failed="$failed $1"; fi
    printf '== %s: %s\n' "$1" "$outcome"
    cat "$reports/$1.txt"
}

# pip does not compile ("no" sets its option no-compile), because most installed files are never imported. Python compiles
# what it imports and must store that: a hundred processes import the same files, and compiling is most of the cost
export PIP_NO_COMPILE=no
unset PYTHONDONTWRITEBYTECODE
VENV=${VENV:-.venv}
environment requirements-test.lock &
running=$!
sh scripts/player.sh install
in_background player sh scripts/player.sh
wait "${running%% *}"

# number of test files that run at once: more than the cores, because browser tests often wait
at_once() {
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    [ "$cores" -lt 4 ] && echo $((2 * cores)) || echo 8
}

examples=$reports/python
"$VENV/bin/python" scripts/examples.py "$examples"
in_background style sh -c '"$0/ruff" check . && "$0/ruff" format --check .' "$VENV/bin"
# without a path mypy checks the files named in pyproject.toml
in_background types sh -c '"$0/mypy" && "$0/mypy" "$1/pages"' "$VENV/bin" "$examples"
in_background examples vertebra_viz/player/node_modules/.bin/pyright --pythonpath "$VENV/bin/python" "$examples" tests/test_typed_use.py
in_background docs sh scripts/docs.sh -D plot_gallery=0
failed=
# collects once, so that every test is compiled before the processes below start together; they report any errors
"$VENV/bin/pytest" --collect-only -qq "$@" >/dev/null 2>&1 || :
# the tests of a file run in one process; tests/conftest.py puts the longest files first
"$VENV/bin/pytest" -n "$(at_once)" --dist loadfile --no-loadscope-reorder "$@" || failed=" tests"
for name in style types examples docs player; do report "$name"; done
[ -z "$failed" ] || { say "failed:$failed"; exit 1; }
