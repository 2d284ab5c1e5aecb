"""The pseudo-language on the command line, in every kind of file and in every kind of refusal: no English is left."""

import json
import re
import zipfile

import pytest

from tests.english_left import english_left
from vertebra_viz import simulate
from vertebra_viz.case.presets import preset as preset_named
from vertebra_viz.catalogue.views import PAIR
from vertebra_viz.cli import main
from vertebra_viz.cli.commands import COMMANDS, application
from vertebra_viz.evidence.sources import sources
from vertebra_viz.evidence.studies import figures
from vertebra_viz.export.page_options import CHROME
from vertebra_viz.export.report import assumptions
from vertebra_viz.words import LANGUAGES, both, either, listed, speaking

# what cyclopts and the system say themselves
OTHERS = ("Usage:", "[required]", "No such file or directory", "Is a directory", "Expecting value")

# what is typed: commands, forms of numbers, parts of a page, the pair of views, an example
TYPED = (*COMMANDS, *CHROME, "table", PAIR, "site/", "/vertebra", "1280x800", "1920x1080", "960x600")


@pytest.fixture
def pseudo():
    with speaking("qps"):
        yield


def test_lists_are_joined_in_the_language(pseudo):
    assert listed(["a1", "b2"]) == "a1, b2"
    assert not english_left(both(["L1", "L2", "L3"]))
    assert both(["L1", "L2"]) == "L1 ááñđ L2"
    assert either(["x"]) == "x"


@pytest.mark.parametrize("command", COMMANDS)
def test_help(pseudo, command):
    app = application()[command]
    texts = [app.help, application().help, application().help_epilogue]
    for argument in app.assemble_argument_collection():
        if argument.show:
            texts += [argument.parameter.help or "", *(group.name for group in argument.parameter.group)]
    left = {word for text in texts for word in english_left(text, TYPED)}
    assert not left


@pytest.mark.parametrize(
    "arguments",
    [
        "measure --level L9",
        "measure --fracture.grade x",
        "measure --scale 3",
        "measure --treatment.kind magic",
        "measure --preset nothing",
        "measure --case /nowhere.json",
        "measure --format xml",
        "measure --level",
        "measure --level L1 --level L2",
        "measure --bogus 1",
        "export",
        "export x.abc",
        "export x.png --part bone",
        "export x.png --style sparkle",
        "export x.png --view pair",
        "export x.png --size 3",
        "export x.html --title {}",
        "export x.html --hide risks",
        "export x.html --allow-origin nowhere",
        "export nowhere/x.png",
        "serve --port 99999",
        "serve --port abc",
        "serve --max-sessions 0",
        "serve --base-path UP",
        "measure --fracture.kind none --treatment.kind kyphoplasty",
        "measure --treatment.balloon-volume-ml 6",
        "measure --shape.pedicle-width-mm 3 --treatment.needle-angle-deg 20",
        "measure --treatment.leak-route vein --treatment.leak-volume-ml 9",
        "nothing",
    ],
)
def test_refusals(capsys, arguments):
    words = [word.replace("{}", "8" * 300) for word in arguments.split()]
    assert main(["--lang", "qps", *words]) == 2
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert not english_left(line.removeprefix("vertebra-viz: ").partition(": ")[2], (*OTHERS, *TYPED, *words))


def test_an_unknown_language_is_refused_with_those_there_are(capsys):
    assert main(["measure", "--lang", "xx"]) == 2
    assert capsys.readouterr().err == "vertebra-viz: --lang: 'xx' is not allowed; allowed: en or qps\n"
    assert main(["measure", "--lang", "en", "--lang=qps"]) == 2
    assert main(["measure", "--lang"]) == 2
    assert capsys.readouterr().err.count("\n") == 2


SOURCES = (
    *(name for each in figures() for name in (each.study, each.source)),
    *(name for each in sources().values() for name in (each.title, each.publisher)),
)


@pytest.mark.parametrize("preset", ["breach", "leak", "two-levels", "settles", "no-operation", "tumour"])
def test_the_table_of_measure(capsys, preset):
    assert main(["measure", "--lang", "qps", "--preset", preset]) == 0
    lines = capsys.readouterr().out.splitlines()
    values = [
        str(each["value"]) for each in assumptions(simulate(preset_named(preset).case))
    ]  # data, as names are
    data = (*SOURCES, *(value for value in values if not value[:1].isdigit()))
    assert not [(line, left) for line in lines if (left := english_left(line, data))]


def test_files_and_their_hash_know_the_language(tmp_path):
    for tag in LANGUAGES:
        for name in ("site/", "case.html", "case.json", "case.xlsx", "case.glb"):
            folder = tmp_path / tag
            folder.mkdir(exist_ok=True)
            assert (
                main(["export", str(folder / name) + ("/" if name.endswith("/") else ""), "--lang", tag]) == 0
            )
    english, pseudo = (tmp_path / tag for tag in ("en", "qps"))
    assert {p.name for p in english.glob("site/*.glb")}.isdisjoint(p.name for p in pseudo.glob("site/*.glb"))
    _, extras = glb_extras(pseudo / "case.glb")
    assert extras["lang"] == "qps"
    said = [
        extras["title"],
        extras["summary"],
        extras["disclaimer"],
        *(s["caption"] for s in extras["stages"]),
    ]
    said += [each["note"] for each in extras["assumptions"]]
    said += [each["text"] for each in extras["risks"] + extras["benefits"]]
    assert not [(text, left) for text in said if (left := english_left(text, SOURCES))]
    for page in (pseudo / "case.html", *pseudo.glob("site/*.html")):
        markup = page.read_text(encoding="utf-8")
        assert '<html lang="qps">' in markup
        assert not english_left(seen(markup), SOURCES)
    files = [path.name for path in (pseudo / "site").iterdir()]
    assert not english_left((pseudo / "site/README.txt").read_text(encoding="utf-8"), (*README, *files))
    with zipfile.ZipFile(pseudo / "case.xlsx") as book:
        strings = re.findall(r"<t[^>]*>([^<]*)</t>", book.read("xl/sharedStrings.xml").decode())
    values = [
        str(each["value"]) for each in extras["assumptions"]
    ]  # data; "stage" heads the column of their names
    assert not [t for t in strings if t not in {*values, "stage"} and english_left(t, SOURCES)]
    numbers = [json.loads((tmp_path / tag / "case.json").read_text()) for tag in LANGUAGES]
    for key in ("stages", "outcome", "case"):
        assert numbers[0][key] == numbers[1][key]


README = (
    "Content-Security-Policy: default-src 'self'",
    "frame-ancestors",
    "text/html",
    "text/javascript",
    "text/css",
    "model/gltf-binary",
    "image/png",
    "Cache-Control: public,",
    "max-age=31536000, immutable",
    "Cache-Control: no-cache",
    "Access-Control-Allow-Origin: *",
    'sandbox="allow-scripts"',
    "vertebra-viz export",
    ".js",
    ".css",
)


def seen(markup):
    """Return the visible text of a page, its attributes for screen readers and its title."""
    markup = re.sub(r"<(script|style|pre|code|small)\b.*?</\1>", " ", markup, flags=re.DOTALL)
    spoken = re.findall(r'(?:aria-label|alt|title)="([^"]*)"', markup)
    described = re.findall(
        r'<meta (?:name|property)="(?:description|og:title|og:description)" content="([^"]*)"', markup
    )
    return " ".join([re.sub(r"<[^>]+>", " ", markup), *spoken, *described])


def glb_extras(path):
    """JSON of a glb, and its scene's extras."""
    data = path.read_bytes()
    length = int.from_bytes(data[12:16], "little")
    document = json.loads(data[20 : 20 + length])
    return document, document["scenes"][0]["extras"]
