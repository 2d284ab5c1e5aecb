"""The leaflet: two pages for every case, tagged for screen readers, the same bytes each time, and nothing half-written."""

import ast
import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from vertebra_viz import clinic, simulate
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.presets import preset, presets
from vertebra_viz.case.treatment import NoTreatment
from vertebra_viz.cli import main
from vertebra_viz.clinic import Clinic, LocalLeaflet
from vertebra_viz.evidence.claims import claims
from vertebra_viz.evidence.options import CARE, Option
from vertebra_viz.export.leaflet import checks
from vertebra_viz.export.leaflet.content import DRAWN, array, compared, content
from vertebra_viz.export.leaflet.document import leaflet
from vertebra_viz.export.leaflet.pictures import moments
from vertebra_viz.words import LANGUAGES, speaking, text

PACKAGE = Path(__file__).parents[2] / "vertebra_viz"
LEVELS = [f"T{n}" for n in range(4, 13)] + [f"L{n}" for n in range(1, 6)]
ADDRESS = "https://vertebra.example.org"
SOME = ("wedge", "implant", "intact", "tumour", "two-levels", "no-operation")


@pytest.fixture(scope="module")
def made(default_run):
    """The usual case's leaflet with its QR code."""
    return leaflet(default_run, address=ADDRESS)


@pytest.fixture
def used():
    """Settings of this process, put back afterwards."""
    yield clinic.use
    clinic.use(Clinic())


def opened(data):
    return pikepdf.open(BytesIO(data))


def elements(pdf):
    """Every structure element: its tag and itself."""
    found, left = [], [pdf.Root.StructTreeRoot]
    while left:
        one = left.pop()
        if isinstance(one, pikepdf.Dictionary):
            if "/S" in one and one.get("/Type") != pikepdf.Name("/MCR"):
                found.append((str(one.S), one))
            inner = one.get("/K")
            if isinstance(inner, pikepdf.Array):
                left.extend(inner)
            elif inner is not None:
                left.append(inner)
    return found


def must_be_accessible(data):
    with opened(data) as pdf:
        assert len(pdf.pages) == 2
        for page in pdf.pages:
            width, height = (float(each) for each in page.mediabox[2:])
            assert (round(width), round(height)) == (595, 842)  # A4
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang)
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as meta:
            assert meta["pdfuaid:part"] == "1"
            assert meta["dc:title"]
        figures = [each for tag, each in elements(pdf) if tag == "/Figure"]
        assert all(str(each.get("/Alt", "")).strip() for each in figures)
        tags = [tag for tag, _ in elements(pdf)]
        assert {"/Table", "/TH", "/TD", "/H1", "/L"} <= set(tags)
        return [str(each.Alt) for each in figures]


@pytest.mark.parametrize("name", SOME)
def test_a_leaflet_has_two_tagged_pages(name):
    run = simulate(preset(name).case)
    alts = must_be_accessible(leaflet(run, address=ADDRESS))
    for picture in content(run, "")["pictures"]:
        assert picture["alt"] in alts


@pytest.mark.slow
@pytest.mark.parametrize("name", [each.name for each in presets()])
@pytest.mark.parametrize("tag", sorted(LANGUAGES))
def test_every_preset_has_two_tagged_pages(name, tag):
    with speaking(LANGUAGES[tag]):
        must_be_accessible(leaflet(simulate(preset(name).case), address=ADDRESS))


@pytest.mark.slow
@pytest.mark.parametrize("level", LEVELS)
def test_every_level_has_two_tagged_pages(level):
    must_be_accessible(leaflet(simulate(Case(level=level)), address=ADDRESS))


def test_the_pseudo_language_fits_two_pages_with_nothing_left_in_english():
    with speaking(LANGUAGES["qps"]):
        run = simulate(preset("implant").case)
        must_be_accessible(leaflet(run, address=ADDRESS))
        said = content(run, ADDRESS)
    assert said["lang"] == "en"
    assert said["sources"]["lines"]
    for words in strings(
        {key: value for key, value in said.items() if key not in {"sources", "lang", "author"}}
    ):
        if re.search(r"[A-Za-z]{4}", words.replace(ADDRESS, "")):
            assert re.search(r"[^\x00-\x7f]", words) or words.endswith((".png", ".svg")), words


def strings(value):
    if isinstance(value, dict):
        return [each for inner in value.values() for each in strings(inner)]
    if isinstance(value, list):
        return [each for inner in value for each in strings(inner)]
    return [value] if isinstance(value, str) else []


def test_the_same_case_gives_the_same_bytes(default_run, made):
    assert leaflet(default_run, address=ADDRESS) == made


def test_each_array_has_100_people_and_the_claim_in_words():
    drawn = [array(claim) for claim in claims().values()]
    with_people = [each for each in drawn if each]
    assert len(with_people) > 20
    for each in with_people:
        assert each["low"] + each["best"] + each["high"] + each["no"] == DRAWN
        assert min(each[name] for name in ("low", "best", "high", "no")) >= 0
    vapour = array(claims()["vapour-cement"])
    assert vapour["low"] + vapour["best"] == 44  # 24 of 55
    assert vapour["low"] < 44 < 44 + vapour["high"]
    assert vapour["alt"].startswith("44 of 100 people.")


def test_what_is_told_of_1000_or_in_points_has_no_array():
    assert array(claims()["cord"]) is None
    assert array(claims()["free-pain"]) is None
    assert array(claims()["death-reports"]) is None


def test_every_figure_of_the_table_says_how_many_were_counted_and_its_source_is_listed(default_run):
    said = content(default_run, "")
    cells = [
        cell
        for side in said["table"]["sides"]
        for row in side["rows"]
        for found in row["cells"]
        for cell in found
    ]
    figures = [cell for cell in cells if cell["array"]]
    assert len(figures) >= 10
    assert all(re.search(r"\d", cell["counted"]) for cell in figures)
    assert all(row["period"] for side in said["table"]["sides"] for row in side["rows"])
    for claim in ("vapour-cement", "care-relief", "leak-balloon", "lungs-both"):
        assert any(claims()[claim].source.title in line for line in said["sources"]["lines"])


def test_no_operation_stands_beside_every_option():
    for each in presets():
        options = compared(each.case, Clinic(options=("vertebroplasty",)))
        assert options[0] == CARE
        assert Option("vertebroplasty") in options


def test_only_what_the_clinic_offers_and_what_is_shown_is_compared():
    whose = Clinic(options=("vertebroplasty",))

    def options(case):
        return compared(case, whose)

    assert options(Case(treatment=NoTreatment())) == (CARE, Option("vertebroplasty"))
    assert Option("kyphoplasty") in options(Case())  # the case's own, which the pictures show


def test_a_bone_that_did_not_break_has_one_picture_and_a_broken_one_three(default_run):
    assert list(moments(default_run)) == ["intact", "broken", "after"]
    assert list(moments(simulate(preset("intact").case))) == ["intact"]
    assert list(moments(simulate(preset("no-operation").case))) == ["intact", "broken", "after"]


def test_red_flags_stand_for_every_option_and_those_of_a_wound_apart(default_run):
    flags = content(default_run, "")["flags"]
    assert text("decision-red-flag-bladder") in flags["lines"]
    assert flags["wound"] == [text("decision-red-flag-wound")]


def test_a_tumour_and_an_old_break_have_their_note():
    for name, note in (("tumour", "decision-who-tumour"), ("old", "decision-who-old"), ("wedge", None)):
        notes = content(simulate(preset(name).case), "")["notes"]
        assert notes == ([text(note)] if note else [])


def test_the_code_leads_to_the_case(default_run, made):
    with opened(made) as pdf:
        code = next(
            str(each.Alt) for tag, each in elements(pdf) if tag == "/Figure" and ADDRESS in str(each.Alt)
        )
    link = code[code.index(ADDRESS) :]
    from vertebra_viz.app.logic.address import Address, Mode

    found = Address.parse(link.partition("?")[2])
    assert (found.case, found.mode) == (default_run.case, Mode.CONSENT)


def test_without_an_address_there_is_no_code(default_run):
    alts = must_be_accessible(leaflet(default_run))
    assert not [each for each in alts if "QR" in each]


def test_a_clinics_settings_are_on_the_leaflet(default_run, used):
    whose = Clinic(
        name="#Hill $Street$ *Clinic*",  # none of it is markup
        telephone="01234 567890",
        leaflets=tuple(
            LocalLeaflet(f"Leaflet number {n} " + "x" * 60, f"https://example.org/{n}") for n in range(5)
        ),
    )
    used(whose)
    said = content(default_run, "")
    assert said["telephone"]["number"] == "01234 567890"
    assert said["clinic"]["name"] == whose.name
    with opened(leaflet(default_run, ADDRESS)) as pdf:
        assert len(pdf.pages) == 2
        links = [str(each.A.URI) for page in pdf.pages for each in page.get("/Annots", [])]
    assert links == [f"https://example.org/{n}" for n in range(5)]


@pytest.mark.parametrize(
    "address",
    ["ftp://a.example", "javascript:alert(1)", "https://a b", "https://" + "a" * 1600],
)
def test_an_address_that_is_none_is_refused_in_one_line(default_run, address, tmp_path, capsys):
    with pytest.raises(CaseError, match="address"):
        leaflet(default_run, address=address)
    assert main(["export", str(tmp_path / "a.pdf"), "--address", address]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_without_the_extra_it_is_refused_in_one_line_and_nothing_is_written(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(checks, "find_spec", lambda name: None)
    assert main(["export", str(tmp_path / "leaflet.pdf")]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "vertebra-viz[print]" in said
    assert not list(tmp_path.iterdir())


def test_the_command_line_and_a_simulation_write_the_same(default_run, tmp_path, made):
    assert default_run.export(tmp_path / "one.pdf", address=ADDRESS).read_bytes() == made
    assert main(["export", str(tmp_path / "two.pdf"), "--address", ADDRESS]) == 0
    assert (tmp_path / "two.pdf").read_bytes() == made


def test_only_the_leaflet_needs_the_extra_and_loads_it_when_it_is_made():
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tops = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        assert not [node for node in tops if "typst" in ast.unparse(node)], path
        if path.parent.name != "leaflet":
            assert "import typst" not in path.read_text(encoding="utf-8"), path


def test_letters_are_large_enough_to_read():
    template = (PACKAGE / "export/leaflet/leaflet.typ").read_text(encoding="utf-8")
    sizes = [float(each) for each in re.findall(r"size: ([\d.]+)pt", template)]
    assert min(sizes) >= 9.0
    assert re.search(r'#set text\(font: "Source Sans Pro", size: 10pt', template)
