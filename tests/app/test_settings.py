"""Settings of limits: each can be set, and an invalid value is refused in one line."""

from dataclasses import fields
from pathlib import Path

import pytest

from vertebra_viz import CaseError
from vertebra_viz.app.web.settings import PREFIX, Limits
from vertebra_viz.cli import main


def test_each_limit_is_what_the_environment_says():
    for limit in fields(Limits):
        most = int(limit.metadata["most"])
        assert limit.metadata["least"] <= limit.default <= most
        assert type(limit.default).__name__ == limit.type, limit.name
        set_to = Limits.from_environment({PREFIX + limit.name.upper(): str(most), "PATH": "/bin"})
        assert getattr(set_to, limit.name) == most
        assert all(
            getattr(set_to, other.name) == other.default for other in fields(Limits) if other is not limit
        )
    assert Limits.from_environment({}) == Limits()


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("BUILD_WORKERS", "many", "'many' is not allowed; allowed: a whole number from 0 to 64"),
        ("BUILD_WORKERS", "2.5", "'2.5' is not allowed; allowed: a whole number from 0 to 64"),
        ("BUILD_WORKERS", "", "'' is not allowed; allowed: a whole number from 0 to 64"),
        ("REQUESTS_BURST", "0", "'0' is not allowed; allowed: a number from 1 to 1000000"),
        ("REQUESTS_PER_S", "nan", "'nan' is not allowed; allowed: a number from 1 to 1000000"),
        ("WORKRS", "2", "there is no such limit; allowed: VERTEBRA_VIZ_REQUESTS_PER_S, "),
    ],
)
def test_what_is_no_limit_is_refused_in_one_line(name, text, line):
    with pytest.raises(CaseError) as refused:
        Limits.from_environment({PREFIX + name: text})
    assert str(refused.value).startswith(f"{PREFIX}{name}: {line}")


def test_the_docs_list_each_limit_with_its_default():
    text = (Path(__file__).parents[2] / "docs" / "deployment.md").read_text(encoding="utf-8")
    for limit in fields(Limits):
        name = PREFIX + limit.name.upper()
        assert f"| `{name}` | {limit.default:g} | {limit.metadata['what']} |\n" in text
    assert text.count(f"| `{PREFIX}") == len(fields(Limits))


def test_the_server_says_in_one_line_that_a_limit_is_none(monkeypatch, capsys):
    monkeypatch.setenv(f"{PREFIX}REQUESTS_BURST", "none")
    assert main(["serve", "--port", "0", "--no-browser"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert f"{PREFIX}REQUESTS_BURST: 'none' is not allowed" in told
