#!/bin/sh
# Install everything the tests need, then check style, types and behaviour. Arguments go to pytest.
# Style, types and the player are checked beside the tests; what each said is told when the tests are through.
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

# beside NAME COMMAND…: run it in the background; its words are kept until `told`.
beside() {
    name=$1
    shift
    "$@" >"$reports/$name.txt" 2>&1 &
    running="$running $!"
    eval "pid_$name=$!"
}

# told NAME: wait for it, say what it said, and remember whether it failed.
told() {
    eval "pid=\$pid_$1"
    if wait "$pid"; then outcome=passed; else outcome=FAILED failed="$failed $1"; fi
    printf '== %s: %s\n' "$1" "$outcome"
    cat "$reports/$1.txt"
}

# most of what is installed is never imported; what is, Python compiles itself (pip takes "no" for the option no-compile),
# and has to keep it: a hundred processes import the same files, and to compile them is most of what an import costs
export PIP_NO_COMPILE=no
unset PYTHONDONTWRITEBYTECODE
VENV=${VENV:-.venv}
environment requirements-test.lock &
running=$!
sh scripts/player.sh install
beside player sh scripts/player.sh
wait "${running%% *}"

# how many files of tests run at once: much of a browser's time is waiting
at_once() {
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    [ "$cores" -lt 4 ] && echo $((2 * cores)) || echo 8
}

examples=$reports/python
"$VENV/bin/python" scripts/examples.py "$examples"
beside style sh -c '"$0/ruff" check . && "$0/ruff" format --check .' "$VENV/bin"
# what is ours, pyproject.toml says; with a path mypy would read that path alone
beside types sh -c '"$0/mypy" && "$0/mypy" "$1/pages"' "$VENV/bin" "$examples"
beside examples vertebra_viz/player/node_modules/.bin/pyright --pythonpath "$VENV/bin/python" "$examples" tests/test_typed_use.py
beside docs sh scripts/docs.sh -D plot_gallery=0
failed=
# compiles every test once, for the processes below, which begin together; what is wrong here is told there
"$VENV/bin/pytest" --collect-only -qq "$@" >/dev/null 2>&1 || :
# one file's tests stay together, in the order of tests/conftest.py: the longest files first
"$VENV/bin/pytest" -n "$(at_once)" --dist loadfile --no-loadscope-reorder "$@" || failed=" tests"
for name in style types examples docs player; do told "$name"; done
[ -z "$failed" ] || { say "failed:$failed"; exit 1; }
