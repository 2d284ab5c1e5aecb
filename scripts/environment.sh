# Functions for the other scripts, which source this file: install system packages, find a Python, and make a virtual
# environment with exactly the packages of a lock file. VENV is the environment's folder (default .venv in the project's
# folder), PYTHON the Python to make it with. Each function returns quickly if there is nothing to do.

say() { printf '%s\n' "$*" >&2; }

# system_packages NAME…: install the missing ones of these Debian packages. Other systems: see README.
system_packages() {
    command -v apt-get >/dev/null 2>&1 || return 0
    missing=
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        command -v sudo >/dev/null 2>&1 || { say "missing system packages; as root, run: apt-get install$missing"; exit 1; }
    fi
    say "installing system packages:$missing"
    $as_root apt-get update -qq >/dev/null
    # shellcheck disable=SC2086  # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# packages_where_any NAME…: install the missing ones that this system offers; tests that need the others are skipped.
packages_where_any() {
    command -v apt-cache >/dev/null 2>&1 || return 0
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1 || return 0
    known=
    for name in "$@"; do
        [ -z "$(apt-cache madison "$name" 2>/dev/null)" ] || known="$known $name"
    done
    # shellcheck disable=SC2086  # a list of words
    (system_packages $known) || say "could not install all of:$known"
}

find_python() {
    for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    say "needs Python 3.11, 3.12 or 3.13; set PYTHON to one"
    exit 1
}

# environment LOCK: install the packages of LOCK, and this package as editable, into the virtual environment.
environment() {
    VENV=${VENV:-.venv}
    stamp=$VENV/.installed-$1
    wanted=$({ pwd; cat "$1" pyproject.toml; } | cksum)
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
    made=
    if [ ! -x "$VENV/bin/python" ]; then
        made=yes
        python=$(find_python)
        "$python" -c 'import ensurepip, venv' 2>/dev/null || system_packages "$(basename "$python")-venv"
        "$python" -m venv "$VENV"
    fi
    say "installing what $1 names into $VENV"
    pip="$VENV/bin/python -m pip -qq --disable-pip-version-check"
    # a lock is complete, so dependencies are not resolved (--no-deps); pip check tests that in a new environment
    # pip downloads and unpacks packages one by one: two processes install half of them each
    halves=$(mktemp -d)
    awk -v to="$halves/" '/^[^ #]/ { half = half == "one" ? "other" : "one" } half { print >(to half) }' "$1"
    $pip install --no-deps --require-hashes -r "$halves/one" &
    one=$!
    $pip install --no-deps --require-hashes -r "$halves/other" && other=done || other=failed
    wait "$one" && [ "$other" = done ] || { rm -rf "$halves"; exit 1; }
    rm -rf "$halves"
    $pip install --no-deps --no-build-isolation -e .
    [ -z "$made" ] || $pip check
    echo "$wanted" >"$stamp"
}

# Two more browser engines, for a few tests, and a virtual screen for the engine that needs one.
OTHER_BROWSERS="firefox-esr webkit2gtk-driver xvfb"

# VTK loads OpenGL at run time: these libraries let it render with and without a screen.
GRAPHICS="libegl1 libgl1 libgl1-mesa-dri"
