#!/bin/sh
# Install the packages that the browser player's checks need, then check its types, run its tests, and check that dist/ is
# built from its present sources. Needs node and npm. `player.sh install` only installs.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || system_packages nodejs npm
command -v npm >/dev/null 2>&1 || { say "the player's checks need Node 18 or newer, with npm"; exit 1; }

cd vertebra_viz/player
stamp=node_modules/.installed
wanted=$(cat package-lock.json package.json .npmrc | cksum)
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    say "installing what vertebra_viz/player/package-lock.json names"
    npm ci --loglevel=error --no-progress >&2
    echo "$wanted" >"$stamp"
fi
[ "${1:-}" != install ] || exit 0
npm run --silent check
npm test --silent

built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
node build.mjs "$built"
diff -rq "$built" dist >/dev/null 2>&1 || {
    say "vertebra_viz/player/dist is not built from the present src/: run 'npm run build' in vertebra_viz/player, and commit dist/"
    exit 1
}
