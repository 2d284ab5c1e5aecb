"""The player as a page: harmless whatever its title says, small, whole, and readable without a script."""

import gzip
import json
import re
from base64 import b64decode, b64encode
from hashlib import sha256
from html import escape
from html.parser import HTMLParser
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageFilter

from vertebra_viz import Case, CaseError, Fracture, NoTreatment, simulate
from vertebra_viz.catalogue.quantities import QUANTITIES
from vertebra_viz.catalogue.stages import STAGES
from vertebra_viz.evidence.journey import steps
from vertebra_viz.evidence.notices import REVIEWED, disclaimer, risks, source
from vertebra_viz.export import poster, site
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.notebook import frame
from vertebra_viz.export.page import page
from vertebra_viz.export.page_options import CHROME, LONGEST_TITLE, PageOptions
from vertebra_viz.sentences.titles import summary
from vertebra_viz.words.figures import month

VOID = {"meta", "link", "img", "br", "base", "input"}
TITLES = [
    "</script><script>alert(1)</script>",
    "</title><base href=https://evil.example>",
    '" onload="alert(1)',
    "'><img src=x onerror=alert(1)>",
    "<!-- --!> ]]> &lt;b&gt; &#0; {title} %s ${x}",
    "🦴🏽 عظم \u202e reversed \u200d",
    "x" * LONGEST_TITLE,
]


class Outline(HTMLParser):
    """Tags with attributes and text, as a browser would see them; fails on tags that do not match."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.open, self.text = [], [], {}
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open:
            self.text.setdefault(self.open[-1], []).append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


def written(run, **options):
    return page(run, PageOptions.parse(**options), head="", picture="p.png", data="", scripts="")


@pytest.fixture(scope="module")
def whole_file(default_run, tmp_path_factory):
    """The single file of the default case, as text."""
    path = default_run.export(tmp_path_factory.mktemp("html") / "out.html")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("title", TITLES)
def test_any_title_is_only_text(default_run, title):
    usual, outline = Outline(written(default_run)), Outline(written(default_run, title=title))
    assert [tag for tag, _ in outline.tags] == [tag for tag, _ in usual.tags]
    assert outline.text["h1"] == outline.text["title"] == [title]
    assert {name for _, attrs in outline.tags for name in attrs if name.startswith("on")} == set()


@pytest.mark.parametrize("title", ["", "  \n ", "x" * (LONGEST_TITLE + 1), "x" * 10_000, "a\x00b", "\ud800"])
def test_a_title_that_is_none_is_refused(title):
    with pytest.raises(CaseError, match=r"^title: ") as caught:
        PageOptions.parse(title=title)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200


def test_a_title_of_several_lines_becomes_one():
    assert PageOptions.parse(title=" a\n\tb ").title == "a b"


def test_the_table_shows_how_far_a_back_wall_goes_into_the_canal_where_it_does(default_run):
    pushed = simulate(Case.parse({"fracture": {"grade": 3, "back_wall": "pushed-in"}}))
    assert "Bone or cement in the canal" in written(pushed)
    assert "Bone or cement in the canal" not in written(default_run)


def test_everything_can_be_hidden_but_what_must_stay(default_run):
    text = written(default_run, hide=CHROME)
    outline = Outline(text)
    assert set(outline.all("vertebra-player")[0]) == set(CHROME) - {"title"}
    assert not outline.all("table")
    assert not re.search(r"\d\.\d mm", text)
    for stays in (disclaimer(), month(REVIEWED), source(), *(risk.text for risk in risks(default_run.case))):
        assert stays in text
    assert {"h1", "title"} <= outline.text.keys()


@pytest.mark.parametrize(
    "name", ["disclaimer", "date", "reviewed", "source", "risks", "chrome", "", "numbers "]
)
def test_what_cannot_be_hidden_is_refused(name):
    with pytest.raises(CaseError, match="always stay"):
        PageOptions.parse(hide=[name])


def test_lists_may_be_written_with_commas():
    options = PageOptions.parse(hide="numbers, labels,numbers", allow_origin="https://a.org,http://[::1]:80")
    assert options.hide == ("numbers", "labels")
    assert options.allow_origin == ("https://a.org", "http://[::1]")


@pytest.mark.parametrize(
    ("origin", "kept"),
    [
        ("https://Example.org", "https://example.org"),
        ("https://example.org:443", "https://example.org"),
        ("http://example.org:443", "http://example.org:443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
    ],
)
def test_origins_are_written_as_browsers_do(origin, kept):
    assert PageOptions.parse(allow_origin=origin).allow_origin == (kept,)


@pytest.mark.parametrize(
    "origin",
    [
        "*",
        "null",
        "example.org",
        "https://*.org",
        "https://a.org/",
        "https://a.org/x",
        "ftp://a.org",
        "https://u@a.org",
        "https://a.org:99999",
        "https://a.org:",
        "javascript:1",
        "file://",
        "https://é.org",
        "https://a;b",
        "",
        "https://a b",
    ],
)
def test_what_is_no_origin_is_refused(origin):
    with pytest.raises(CaseError, match=r"^allow_origin: "):
        PageOptions.parse(allow_origin=[origin])


def test_the_numbers_are_those_measured(default_run):
    text = written(default_run)
    for measured in default_run.measurements:
        assert (
            f'<th scope="row">{STAGES[measured.stage].label}</th><td>{measured.anterior_height_mm:.1f}</td>'
            in text
        )
    assert QUANTITIES["leaked_volume_ml"].label not in text  # nothing leaks in this case


def test_it_tells_what_comes_before_during_and_after(default_run):
    text = written(default_run)
    for step in steps(default_run.case):
        assert escape(step.text) in text
        assert escape(step.source) in text


def test_without_an_operation_nothing_is_said_about_one():
    text = written(simulate(Case(treatment=NoTreatment())))
    assert "Balloon" not in text
    assert "cement leak" not in text.lower()
    assert "sink" in text


def test_it_lets_readers_zoom_and_asks_nobody(whole_file):
    outline = Outline(whole_file)
    [viewport] = [m["content"] for m in outline.all("meta") if m.get("name") == "viewport"]
    assert viewport == "width=device-width, initial-scale=1"
    assert outline.all("html") == [{"lang": "en"}]
    for tag, attrs in outline.tags:
        for name in ("src", "href", "srcset", "poster", "style", "action"):
            assert attrs.get(name, "").startswith("data:image/webp;base64,") if name in attrs else True, tag
    assert "://" not in "".join(m.get("content", "") for m in outline.all("meta"))
    [picture] = outline.all("img")
    assert {"alt", "width", "height"} <= picture.keys()
    assert len(picture["src"]) <= 60_000


def test_the_policy_names_what_may_run_and_nothing_else(whole_file):
    [policy] = [m["content"] for m in Outline(whole_file).all("meta") if m.get("http-equiv")]
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == directives["connect-src"] == "'none'"
    assert directives["img-src"] == "data: blob:"

    def named(text):
        return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"

    packed = re.search(r'id="vertebra-script">([^<]*)<', whole_file)[1]
    runs = [
        re.search(r"<script>(.*?)</script>", whole_file, re.DOTALL)[1],
        gzip.decompress(b64decode(packed)).decode(),
    ]
    assert directives["script-src"].split() == [named(text) for text in runs]
    assert directives["style-src"] == named(re.search(r"<style>(.*?)</style>", whole_file, re.DOTALL)[1])
    assert whole_file.index("Content-Security-Policy") < whole_file.index(
        "<style"
    )  # it holds only for what follows


def test_it_holds_the_case(whole_file, default_run):
    packed = re.search(r'id="vertebra-case">([^<]*)<', whole_file)[1]
    assert gzip.decompress(b64decode(packed)) == glb_bytes(default_run)


def test_it_is_small(whole_file):
    assert len(whole_file.encode()) <= 1_400_000
    assert len(gzip.compress(whole_file.encode())) <= 640_000


def test_the_same_case_gives_the_same_file(whole_file, default_run, tmp_path):
    again = default_run.export(tmp_path / "again.html").read_text(encoding="utf-8")
    without_picture = re.compile(r'src="data:[^"]*"')  # which a graphics card draws
    assert without_picture.sub("", again) == without_picture.sub("", whole_file)


@pytest.fixture
def still(monkeypatch):
    """Replace the still picture of pages whose files alone are checked."""
    monkeypatch.setattr(poster, "draw", lambda run: Image.new("RGB", (96, 60)))


def test_the_picture_is_a_small_file_without_bands(default_run):
    drawn = poster.draw(default_run)
    data = poster.png(drawn)
    assert len(data) <= 250_000
    blur = ImageFilter.GaussianBlur(2)  # what an eye does to single dots, and not to bands
    told = [
        np.asarray(image.convert("RGB").filter(blur), dtype=float)
        for image in (drawn, Image.open(BytesIO(data)))
    ]
    assert np.abs(told[0] - told[1]).max() <= 6


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_holds_the_page_and_what_it_needs(default_run, tmp_path, still):
    folder = default_run.export(f"{tmp_path}/site/", title="Mine", allow_origin="https://a.org")
    [case], [script] = folder.glob("*.glb"), folder.glob("*.js")
    assert case.read_bytes() == glb_bytes(default_run)
    assert re.fullmatch(r"l1-wedge-grade-2-kyphoplasty-[0-9a-f]{10}\.glb", case.name)
    outline = Outline((folder / "index.html").read_text(encoding="utf-8"))
    assert outline.all("vertebra-player")[0]["src"] == case.name
    assert {a["src"] for a in outline.all("script") if "src" in a} == {script.name}
    linked = [a[n] for _, a in outline.tags for n in ("src", "href") if n in a]
    assert all((folder / name).is_file() for name in linked)
    assert not any("style" in attrs for _, attrs in outline.tags)  # 'self' forbids it
    [settings] = [json.loads(text) for text in outline.text["script"] if "allow_origin" in text]
    assert settings["allow_origin"] == ["https://a.org"]
    content = sha256(script.read_bytes()).hexdigest()[:10]
    assert re.fullmatch(rf"vertebra-player-[\w.+-]+-{content}\.js", script.name)  # may be kept for ever
    readme = (folder / "README.txt").read_text()
    assert all(name in readme for name in ("model/gltf-binary", "immutable", "default-src 'self'", case.name))


def test_only_what_the_page_reads_is_handed_to_it(default_run):
    outline = Outline(written(default_run, hide=["title"], allow_origin="https://a.org"))
    [settings] = [json.loads(text) for text in outline.text["script"]]
    assert settings == {"allow_origin": ["https://a.org"]}
    assert "hidden" in outline.all("header")[0]


def test_nothing_asks_for_a_full_screen_that_nothing_uses(default_run, tmp_path, still):
    folder = default_run.export(tmp_path / "site")
    said = [(folder / "embed.html").read_text(encoding="utf-8"), frame(default_run)[-2000:]]
    assert not any('allow="' in text or "allow=&quot;" in text for text in said)


def test_what_is_to_be_pasted_is_shown_and_tried(default_run, tmp_path, still):
    folder = default_run.export(tmp_path / "site", title="<b>&\"'")
    outline = Outline((folder / "embed.html").read_text(encoding="utf-8"))
    frame, element = (Outline(text) for text in outline.text["pre"])
    assert frame.all("iframe")[0]["src"].endswith("/index.html")
    assert frame.all("iframe")[0]["title"] == "<b>&\"'"
    assert not frame.all("script")
    inside = " ".join(text for texts in element.text.values() for text in texts)
    for words in (summary(default_run), disclaimer(), month(REVIEWED), source()):
        assert words in inside
    assert (folder / element.all("script")[0]["src"].rsplit("/", 1)[1]).is_file()
    assert (folder / element.all("vertebra-player")[0]["src"].rsplit("/", 1)[1]).is_file()
    assert outline.all("iframe")
    assert outline.all("vertebra-player")


def test_without_numbers_the_element_to_paste_has_none(default_run, tmp_path, still):
    folder = default_run.export(tmp_path / "site", hide=["numbers"])
    text = (folder / "embed.html").read_text(encoding="utf-8")
    assert not re.search(r"\d\.\d m[mL]", text)
    assert disclaimer() in text


def asked_for(folder):
    """Return the names of the files that the page of a folder loads."""
    return {path.name for path in folder.iterdir() if path.suffix in {".js", ".css", ".glb"}}


def test_what_open_pages_use_stays_for_one_more_export(default_run, tmp_path, still, monkeypatch):
    folder = default_run.export(tmp_path / "site")
    first = asked_for(folder)
    monkeypatch.setattr(site, "style", lambda: "p { color: red }")
    newer = tmp_path / "vertebra-player-0.1.0.js"
    newer.write_text("'another of the same version'")
    monkeypatch.setattr(site, "player_code", newer.read_text)
    simulate(Case(fracture=Fracture(grade=1))).export(folder)
    second = asked_for(folder) - first
    assert len(first) == len(second) == 3
    assert first < asked_for(folder)
    index = (folder / "index.html").read_text(encoding="utf-8")
    assert all(name in index for name in second)
    assert not any(name in index for name in first)

    monkeypatch.setattr(site, "style", lambda: "p { color: blue }")
    newer.write_text("'a third'")
    simulate(Case(fracture=Fracture(grade=3))).export(folder)
    assert second < asked_for(folder)
    assert not first & asked_for(folder)
    assert len(asked_for(folder)) == 6
    assert names(tmp_path) == ["site", newer.name]


MINE = {"index.html": "<!doctype html><title>Mine</title>", "README.txt": "mine"}


@pytest.mark.parametrize(
    "mine",
    [
        MINE,
        {"README.txt": "mine"},
        {**MINE, "vertebra-player-0.1.0.js": "//"},
        {**MINE, "index.html": '<meta name="generator" content="vertebra_viz 0.1.0">'},
        {"index.html": "", "poster.png": "", "embed.html": "", "site-0123456789.glb": ""},
    ],
)
def test_names_like_ours_are_not_taken_for_ours(default_run, tmp_path, still, mine):
    for name, text in mine.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(CaseError, match=r"^file: .*exported") as caught:
        default_run.export(f"{tmp_path}/")
    assert "\n" not in str(caught.value)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == mine


@pytest.mark.parametrize("strange", ["holiday.jpg", ".git/config", "index.html/x"])
def test_a_folder_of_somebody_else_is_left_alone(default_run, tmp_path, still, strange):
    folder = default_run.export(tmp_path / "site")
    if strange.startswith("index"):
        (folder / "index.html").unlink()
    (folder / strange).parent.mkdir(exist_ok=True)
    (folder / strange).write_text("mine")
    before = names(folder)
    with pytest.raises(CaseError, match=r"^file: .*exported"):
        default_run.export(folder)
    assert names(folder) == before


def test_a_folder_that_fails_leaves_what_was_there(default_run, tmp_path, still, monkeypatch):
    folder = default_run.export(tmp_path / "site")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    monkeypatch.setattr(site, "_readme", lambda *_: "\ud800")  # cannot be written
    with pytest.raises(UnicodeEncodeError):
        simulate(Case(level="T12")).export(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    with pytest.raises(UnicodeEncodeError):
        default_run.export(tmp_path / "new")
    assert names(tmp_path) == ["site"]


def test_a_full_disk_leaves_what_was_there(default_run, tmp_path, still, monkeypatch):
    folder = default_run.export(tmp_path / "site")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    write = site.Path.write_bytes

    def full(path, data):
        if path.name == "embed.html":
            raise OSError(28, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(site.Path, "write_bytes", full)
    for target in (folder, tmp_path / "new"):
        with pytest.raises(OSError, match="No space"):
            simulate(Case(level="T12")).export(target)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert names(tmp_path) == ["site"]
