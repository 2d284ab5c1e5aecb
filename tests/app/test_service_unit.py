"""deploy/vertebra-viz.service: the server is there again whatever ends it, by a command that exists."""

import shlex
from configparser import ConfigParser
from pathlib import Path

from vertebra_viz.cli.commands import app

UNIT = Path(__file__).parents[2] / "deploy" / "vertebra-viz.service"


def test_the_unit_starts_the_server_again_by_a_command_that_exists():
    unit = ConfigParser(interpolation=None)
    unit.optionxform = str
    unit.read(UNIT)
    service = unit["Service"]
    assert service["Restart"] == "always"
    program, *words = shlex.split(service["ExecStart"])
    assert Path(program).name == "vertebra-viz"
    _, bound, *_ = app.parse_args(words)
    assert bound.arguments["port"] == 8081
