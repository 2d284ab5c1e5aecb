# Sourced by app.sh and test.sh: system packages, a Python, a virtual environment with exactly what a lock names.
# VENV says where the environment is (default .venv beside this folder); PYTHON which Python to make it with.
# Everything here is quick when there is nothing to do.

say() { printf '%s\n' "$*" >&2; }

# system_packages NAME…: install those Debian packages that are missing. Other systems: see README.
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

# packages_where_any NAME…: install those that are missing and that there are; the tests that need another are skipped.
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

# environment LOCK: make the virtual environment hold what LOCK names, and this package, editable.
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
    # a lock names everything: what else its packages may need is not looked for, and in a new environment nothing may be missing
    # in two halves, side by side: pip looks for one package after another, and unpacks one after another
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

# Two more browser engines, which a few tests visit, and a screen for the one that does not do without.
OTHER_BROWSERS="firefox-esr webkit2gtk-driver xvfb"

# VTK opens GL at run time: these let it draw with a screen and without one.
GRAPHICS="libegl1 libgl1 libgl1-mesa-dri"
