"""Run programs of the player's node_modules with node: a validator, a bundler."""

import json
import os
import subprocess

import pytest

from tests.player.conftest import PLAYER

MODULES = PLAYER / "node_modules"
MESSAGES = ("--import", "./test/ftl.mjs")  # lets node import the messages that the sources read

needs_npm = pytest.mark.skipif(
    not MODULES.is_dir(), reason="needs npm ci in vertebra_viz/player (scripts/test.sh does it)"
)


def node(script, *arguments, text=None) -> str:
    """Run CommonJS code with node and return its output."""
    done = subprocess.run(
        ["node", *MESSAGES, "-e", script, "--", *map(str, arguments)],
        cwd=PLAYER,
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def module(script) -> str:
    """Run a module that imports from the player's sources, messages too; what it prints."""
    done = subprocess.run(
        ["node", *MESSAGES, "--input-type=module", "-e", script],
        cwd=PLAYER,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def bundled(entry, folder) -> bytes:
    """A script of the tests with everything it imports from node_modules, as one classic script."""
    out = folder / f"{entry.stem}.js"
    subprocess.run(
        [
            "node",
            MODULES / "esbuild/bin/esbuild",
            entry,
            "--bundle",
            "--loader:.ftl=text",
            f"--outfile={out}",
            "--log-level=error",
        ],
        env={**os.environ, "NODE_PATH": str(MODULES)},
        check=True,
    )
    return out.read_bytes()


def validator_report(path) -> dict:
    """Return the report of Khronos' glTF validator on a file."""
    script = """
        const validator = require("gltf-validator");
        const file = require("fs").readFileSync(process.argv[1]);
        validator.validateBytes(new Uint8Array(file)).then((report) => console.log(JSON.stringify(report)));
    """
    return json.loads(node(script, path))
