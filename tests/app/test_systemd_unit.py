"""deploy/vertebra-viz@.service: systemd understands it, it restarts, it has limits, and its command is one of ours."""

import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from vertebra_viz.app import server
from vertebra_viz.cli import main

UNIT = Path(__file__).parents[2] / "deploy" / "vertebra-viz@.service"
ANALYZE = shutil.which("systemd-analyze")


def settings():
    lines = [line for line in UNIT.read_text().splitlines() if "=" in line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def test_it_restarts_and_has_limits():
    said = settings()
    assert said["Restart"] == "always"
    assert said["StartLimitIntervalSec"] == "0"
    assert int(said["LimitNOFILE"]) >= 4096 + 256
    assert {"MemoryMax", "MemoryHigh", "TasksMax", "DynamicUser", "NoNewPrivileges"} <= set(said)


def test_its_command_is_one_of_ours(monkeypatch):
    asked = []
    monkeypatch.setattr(server, "serve", lambda _, **how: asked.append(how))
    example = next(line for line in UNIT.read_text().splitlines() if "OPTIONS=" in line).partition(
        "OPTIONS="
    )[2]
    program, *arguments = shlex.split(settings()["ExecStart"].replace("$OPTIONS", example))
    assert program.endswith("/bin/vertebra-viz")
    assert main(arguments) == 0
    (how,) = asked
    assert (how["port"], how["base_path"], how["open_browser"]) == (8081, "/a", False)
    assert how["allow_host"] == ("vertebra.example.org",)


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed")
def test_systemd_understands_it(tmp_path):
    unit = tmp_path / "vertebra-viz@.service"
    unit.write_text(UNIT.read_text().replace("/opt/vertebra-viz/bin/vertebra-viz", shutil.which("true")))
    done = subprocess.run(
        [ANALYZE, "verify", "--man=no", str(tmp_path / "vertebra-viz@a.service")],
        capture_output=True,
        text=True,
        check=False,
    )
    ours = [line for line in done.stderr.splitlines() if "vertebra-viz" in line]
    assert ours == []
