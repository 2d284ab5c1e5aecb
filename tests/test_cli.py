"""The command line: what it prints is what the mesh measures, and whatever is refused is one line and status 2."""

import array
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import trimesh

from tests.signals import hears_ctrl_c
from vertebra_viz import Case, simulate
from vertebra_viz.case.fields import leaves
from vertebra_viz.case.presets import OPENING, presets
from vertebra_viz.cli import main
from vertebra_viz.cli.options import CaseOptions, overlay
from vertebra_viz.sentences.titles import title

PROGRAM = [sys.executable, "-m", "vertebra_viz"]


@pytest.fixture
def say(capsys):
    """Run the command line in this process: ``say("measure", …) -> status, output, error``."""

    def run(*arguments):
        status = main(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def refused(say):
    """Run what must be refused; return its one line."""

    def run(*arguments):
        status, out, err = say(*arguments)
        assert status == 2
        assert out == ""
        assert err.count("\n") == 1
        line = err.rstrip("\n")
        assert line.isprintable()
        assert line.startswith("vertebra-viz: ")
        return line

    return run


@pytest.fixture
def written(tmp_path):
    """Write a case file and return its path."""

    def write(content, name="case.json"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return str(path)

    return write


def names(folder):
    return [path.name for path in folder.iterdir()]


def measured(say, *arguments):
    status, out, err = say("measure", "--format", "json", *arguments)
    assert (status, err) == (0, "")
    return json.loads(out, parse_constant=pytest.fail)


def test_measure_prints_what_the_mesh_measures(say, default_run):
    data = measured(say)
    assert {name: data[name] for name in default_run.report()} == default_run.report()


def test_table_and_csv(say, default_run):
    height = default_run.measure("set").anterior_height_mm
    _, table, _ = say("measure")
    [row] = [line for line in table.splitlines() if line.startswith("Front height, mm")]
    assert row.split()[-1] == f"{height:.1f}"
    assert "assumed, not measured" in table
    _, text, _ = say("measure", "--format", "csv")
    assert text.splitlines()[-1].split(",")[:3] == ["set", "23.0", f"{height:.1f}"]


@pytest.mark.parametrize(
    ("flags", "case"),
    [
        ("--level T12", {"level": "T12"}),
        ("--profile adult --scale 1.1", {"profile": "adult", "scale": 1.1}),
        ("--fracture.kind biconcave --fracture.grade 3", {"fracture": {"kind": "biconcave", "grade": 3}}),
        ("--fracture.anterior-loss .34", {"fracture": {"anterior_loss": 0.34}}),
        ("--treatment.balloon-volume-ml 2", {"treatment": {"balloon_volume_ml": 2}}),
        ("--treatment.cannula-gauge 10", {"treatment": {"cannula_gauge": 10}}),
        ("--treatment.kind none", {"treatment": {"kind": "none"}}),
        ("--fracture.kind none", {"fracture": {"kind": "none"}}),
        ("--shape.lower-endplate-shift-mm -1.5", {"shape": {"lower_endplate_shift_mm": -1.5}}),
    ],
)
def test_a_flag_is_the_field_of_the_same_name(say, flags, case):
    assert Case.parse(measured(say, *flags.split())["case"]) == Case.parse(case)


def test_every_field_has_a_flag_with_its_help_and_bounds(say):
    from vertebra_viz.cli.commands import app
    from vertebra_viz.cli.options import CaseOptions

    for command in ("measure", "export", "serve"):
        flags = {a.name: a.parameter.help for a in app[command].assemble_argument_collection() if a.name}
        for path, field in leaves(Case).items():
            text = flags["--" + path.replace("_", "-")]
            assert field.help in text
            assert field.allowed in text
    assert all(value is None for value in vars(CaseOptions()).values())  # not given is not there


@pytest.mark.parametrize("command", ["measure", "export", "serve", ""])
def test_help(say, command):
    status, out, _ = say(*command.split(), "--help")
    assert status == 0
    assert "--treatment.deflation-loss" in out


def test_version(say):
    from importlib.metadata import version

    assert say("--version") == (0, version("vertebra-viz") + "\n", "")


def test_schema_is_the_models(say):
    _, out, _ = say("schema")
    schema = json.loads(out)
    assert schema.pop("$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert schema.pop("$id")
    assert schema == Case.model_json_schema()


def test_a_case_file(say, written):
    source = written({"level": "T12", "fracture": {"grade": 3}})
    assert measured(say, "--case", source)["case"]["level"] == "T12"
    case = measured(say, "--case", source, "--fracture.grade", "1", "--scale", "1.1")["case"]
    assert (case["level"], case["fracture"]["grade"], case["scale"]) == ("T12", 1, 1.1)


def test_what_measure_prints_can_be_read_again(say, written):
    first = measured(say, "--fracture.kind", "crush", "--treatment.balloon-volume-ml", "1.5")
    assert measured(say, "--case", written(first["case"])) == first


FULL = Case().model_dump(mode="json")


@pytest.mark.parametrize(
    ("flags", "case"),
    [
        ({"fracture": {"anterior_loss": 0.3}}, {"fracture": {"anterior_loss": 0.3}}),
        ({"fracture": {"grade": 3}}, {"fracture": {"grade": 3}}),
        ({"fracture": {"kind": "none"}}, {"fracture": {"kind": "none"}}),
        ({"treatment": {"kind": "none"}}, {"treatment": {"kind": "none"}}),
        ({"treatment": {"balloon_volume_ml": 2}}, {"treatment": {"balloon_volume_ml": 2}}),
        ({"level": "T12"}, {"level": "T12"}),
    ],
)
def test_flags_override_a_file_that_says_everything(flags, case):
    assert Case.parse(overlay(FULL, flags)) == Case.parse(case)


def test_no_two_ready_made_cases_go_by_one_title():
    titles = [title(each.case) for each in presets()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("each", presets(), ids=lambda each: each.name)
def test_a_preset_is_its_case_and_flags_override_it(each):
    assert CaseOptions(preset=each.name).case() == each.case
    assert CaseOptions(preset=each.name, scale="1.1").case() == each.case.model_copy(update={"scale": 1.1})


def test_losses_in_a_file_give_way_to_a_grade_flag():
    base = {"fracture": {"kind": "crush", "anterior_loss": 0.3, "middle_loss": 0.3}}
    assert Case.parse(overlay(base, {"fracture": {"grade": 1}})).fracture.grade == 1
    assert overlay(base, {"fracture": {"middle_loss": 0.4}})["fracture"]["anterior_loss"] == 0.3


def test_export_one_part(say, tmp_path, default_run):
    target = tmp_path / "cement.stl"
    assert say("export", str(target), "--at", "set", "--part", "cement") == (0, "", "")
    mesh = trimesh.load(target)
    assert mesh.is_watertight
    assert mesh.volume / 1000 == pytest.approx(default_run.measure("set").cement_volume_ml, rel=1e-3)
    assert names(tmp_path) == ["cement.stl"]


def test_export_json_is_what_measure_prints(say, tmp_path):
    say("export", str(tmp_path / "run.json"), "--level", "T12")
    assert json.loads((tmp_path / "run.json").read_text()) == measured(say, "--level", "T12")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("measure --level L9", ["level", "'L9'", "T4"]),
        ("measure --fracture.anterior-loss 0.9", ["fracture.anterior_loss", "0.9", "0 to 0.65"]),
        ("measure --treatment.balloon-volume-ml 9", ["treatment.balloon_volume_ml", "9", "0.2 to 6 mL"]),
        ("measure --scale nan", ["scale", "nan", "0.8 to 1.25"]),
        (
            "measure --fracture.grade 2 --fracture.anterior-loss 0.3",
            ["fracture.anterior_loss", "0.3", "grade is 2"],
        ),
        ("measure --treatment.kind none --treatment.approach bipedicular", ["treatment.approach", "'none'"]),
        ("measure --fracture.grad 2", ["--fracture.grad", "--fracture.grade"]),
        ("measure --level", ["--level"]),
        ("measure --level L1 --level L2", ["--level"]),
        ("measure --format xml", ["--format", "xml", "csv"]),
        ("measure L1", ["'L1'"]),
        ("mesure", ["'mesure'", "measure"]),
        ("measure --case nowhere.json", ["--case", "nowhere.json", "No such file"]),
        ("measure --case .", ["--case", "'.'", "directory"]),
        ("export", ["file"]),
        ("export x.xyz", ["file", "'x.xyz'", ".stl", ".json"]),
        ("export x.html/", ["file", "'x.html/'", "or a folder"]),
        ("export nowhere/site/", ["file: 'nowhere/site'", "no such folder"]),
        ("export x.html --hide disclaimer", ["hide", "'disclaimer'", "numbers", "always stay"]),
        ("export x.html --hide risks", ["hide", "'risks'", "always stay"]),
        ("export x.html --allow-origin *", ["allow_origin", "'*'", "https://example.org"]),
        ("export site/ --allow-origin null", ["allow_origin", "'null'", "https://example.org"]),
        ("export x.stl --title Mine", ["title", "'Mine'", ".html or folder/", ".stl"]),
        ("export site/ --style glass", ["style", "'glass'", ".png", "folder/"]),
        ("export nowhere/x.stl", ["file: 'nowhere/x.stl'", "a file in a folder that can be written to"]),
        ("export x.stl --part foot", ["part", "'foot'", "cement"]),
        ("export x.stl --part leak", ["part", "'leak'", "nothing leaked"]),
        ("export x.stl --at lunch", ["at", "'lunch'", "inflation"]),
        ("export x.stl --at set --treatment.kind none", ["at", "'set'", "intact, fracture"]),
        ("export x.stl --style glass", ["style", "'glass'", ".png"]),
        ("export x.png --style marble", ["style", "'marble'", "glass"]),
        ("export x.png --part bone", ["part", "'bone'", ".stl"]),
        ("export x.png --size big", ["--size", "'big'", "1280x800"]),
        ("export x.png --size 1x1", ["size", "1x1", "64 to 8192"]),
        ("serve --port 99999", ["--port", "99999", "65535"]),
        ("serve --port http", ["--port", "http"]),
        ("serve --host nosuch.invalid", ["--host: 'nosuch.invalid'", "of this computer"]),
        ("serve --host 192.0.2.1", ["--host: '192.0.2.1'", "of this computer"]),
        ("serve --level L9", ["level", "'L9'"]),
        ("serve --max-sessions 0", ["--max-sessions", "0", "10000"]),
        ("serve --base-path bones", ["--base-path", "'bones'"]),
        ("serve --base-path /a/../b", ["--base-path", "/a/../b"]),
        ("serve --allow-embed example.org", ["--allow-embed", "'example.org'"]),
        ("--level L9", ["level", "'L9'"]),
        ("measure --preset typical", ["--preset", "'typical'", "wedge, severe"]),
        ("measure --preset old --case x.json", ["--preset", "'old'", "not both"]),
    ],
)
def test_what_is_refused(refused, arguments, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    line = refused(*arguments.split())
    for word in words:
        assert word in line
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", ["empty"]),
        (b'{"level":', ["valid JSON", "line 1"]),
        (b"\xff\xfe\x00", ["UTF-8"]),
        (b"[" * 100_000, ["JSON"]),
        (b'{"scale": ' + b"1" * 5000 + b"}", ["--case"]),
        (b'{"scale": NaN}', ["scale", "nan", "0.8 to 1.25"]),
        (b'{"scale": 1, "scale": 1.1}', ["scale", "two"]),
        ([], ["case", "a list"]),
        ("L1", ["case", "'L1'"]),
        ({"levle": "L1"}, ["levle", "'L1'", "level"]),
        ({"fracture": "wedge"}, ["fracture", "'wedge'", "kind"]),
        ({"level\n\x1b[31m": 1}, ["level\\n\\x1b", "level"]),
        ({"scale": True}, ["scale", "True", "0.8 to 1.25"]),
    ],
)
def test_bad_files_are_refused(refused, written, content, words):
    line = refused("measure", "--case", written(content), "--fracture.age", "old")
    for word in words:
        assert word in line


def test_a_byte_order_mark_is_no_error(say, written):
    assert measured(say, "--case", written(b'\xef\xbb\xbf{"level": "T12"}'))["case"]["level"] == "T12"


def test_a_folder_is_no_file(refused, tmp_path):
    (tmp_path / "x.stl").mkdir()
    assert "a file, not a folder" in refused("export", str(tmp_path / "x.stl"))


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that even root cannot write to")
def test_an_unwritable_folder(refused):
    line = refused("export", "/proc/x.stl")
    assert "file: '/proc/x.stl' is not allowed" in line
    assert "a file in a folder that can be written to" in line


def test_a_failed_write_leaves_what_was_there(refused, tmp_path, monkeypatch):
    from vertebra_viz.export import mesh_files

    def full(path, _pieces):
        path.write_bytes(b"half a fi")
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(mesh_files.WRITERS, ".stl", full)
    target = tmp_path / "x.stl"
    target.write_text("yesterday's")
    assert "No space left" in refused("export", str(target))
    assert target.read_text() == "yesterday's"
    assert names(tmp_path) == ["x.stl"]


def test_serve_hands_over_the_case(say, monkeypatch):
    from vertebra_viz.app import server

    seen = []
    monkeypatch.setattr(server, "serve", lambda case, **how: seen.append((case, how)))
    assert say("--level", "T12", "--no-browser")[0] == 0
    assert say("serve", "--host", "0.0.0.0", "--port", "1234")[0] == 0
    embed = [word for site in "ab" for word in ("--allow-embed", f"https://{site}.example")]
    assert say("serve", "--base-path", "/bones/", "--max-sessions", "7", *embed)[0] == 0
    assert say("serve", "--preset", "severe")[0] == 0
    assert say("serve", "--preset", "severe", "--neighbours", "hidden")[0] == 0
    usual = {
        "host": "127.0.0.1",
        "port": 8080,
        "base_path": "",
        "max_sessions": 100,
        "allow_embed": (),
        "allow_host": (),
        "questions": None,
        "open_browser": True,
    }
    assert seen == [
        (Case(level="T12", neighbours="shown"), usual | {"open_browser": False}),
        (OPENING, usual | {"host": "0.0.0.0", "port": 1234}),
        (
            OPENING,
            usual
            | {
                "base_path": "/bones",
                "max_sessions": 7,
                "allow_embed": ("https://a.example", "https://b.example"),
            },
        ),
        (Case(level="T12", fracture={"grade": 3}, neighbours="shown"), usual),
        (Case(level="T12", fracture={"grade": 3}), usual),  # as the flag says
    ]


def run(*arguments, **options):
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, check=False, timeout=60, **options)


def test_standard_input():
    done = run("measure", "--case", "-", "--format", "json", input=b'{"level": "T12"}')
    assert json.loads(done.stdout)["stages"] == simulate(Case(level="T12")).report()["stages"]
    empty = run("measure", "--case", "-", input=b"")
    assert (empty.returncode, empty.stdout, empty.stderr.count(b"\n")) == (2, b"", 1)


def test_a_reader_that_leaves_is_no_error():
    program = subprocess.Popen([*PROGRAM, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    program.stdout.close()
    assert program.stderr.read() == b""
    assert program.wait(60) == 141


def test_ctrl_c_is_one_line():
    fcntl = pytest.importorskip(
        "fcntl", reason="asks a pipe how much waits in it, which Windows does not say"
    )
    termios = pytest.importorskip("termios", reason="only where terminals are POSIX")
    program = subprocess.Popen(
        [*PROGRAM, "measure", "--case", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=hears_ctrl_c,
    )
    program.stdin.write(b"{" + b" " * 200_000)  # more than a pipe holds: returns once the program is reading
    program.stdin.flush()
    waiting = array.array("i", [1])
    while waiting[0]:  # until it has read everything and can only wait for more
        time.sleep(0.1)
        fcntl.ioctl(program.stdin, termios.FIONREAD, waiting)
    time.sleep(0.3)
    program.send_signal(signal.SIGINT)
    try:
        _, error = program.communicate(timeout=20)
    finally:
        program.kill()
    assert error == b"vertebra-viz: stopped\n"
    assert program.returncode == 130


@pytest.mark.parametrize("command", ["measure --level L9", "measure"])
def test_measuring_starts_without_what_it_does_not_need(command):
    """Cold start is mostly imports; pictures, the app and PyVista are not among them."""
    code = f"import sys; from vertebra_viz.cli import main; main({command.split()!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "vertebra_viz.case" in loaded
    assert loaded.isdisjoint({"pyvista", "trame", "rich", "imageio", "PIL", "matplotlib", "scipy"})
    assert ("vertebra_viz.compile" in loaded) == (command == "measure")


@pytest.mark.parametrize(
    ("flag", "allowed"),
    [
        ("--scale", "from 0.8 to 1.25"),
        ("--treatment.leak-volume-ml", "from 0 to 3 mL"),
        ("--fracture.grade", "from 0 to 3"),
    ],
)
def test_a_word_for_a_number_is_refused_as_any_other_value(capsys, flag, allowed):
    assert main(["measure", flag, "abc"]) == 2
    line = capsys.readouterr().err
    assert f"{flag[2:].replace('-', '_')}: 'abc' is not allowed; allowed: " in line
    assert allowed in line
    assert "pydantic" not in line
