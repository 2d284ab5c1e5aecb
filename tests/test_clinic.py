"""A clinic's settings: each mistake is a line of its own, and what is right is shown on page and leaflet, as text alone."""

import base64
import os
import struct
import tomllib
import zlib
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from vertebra_viz import clinic
from vertebra_viz.app.ui.consent_text import markup
from vertebra_viz.case.errors import CaseError
from vertebra_viz.cli import main
from vertebra_viz.clinic import Clinic, read
from vertebra_viz.evidence.options import CARE, MEDICINE, OPTIONS, Option
from vertebra_viz.words import speaking

WHOLE = """
name = "Hill <b>Street</b> Clinic"
telephone = "+44 1234 567890"
logo = "logo.png"
options = ["kyphoplasty"]
reviewer = "A. Doctor"
reviewed_on = 2026-11-30
[[leaflets]]
title = "Bones & falls"
address = "https://example.org/bones?a=1&b=2"
"""


@pytest.fixture
def file(tmp_path):
    picture = BytesIO()
    Image.new("RGB", (4, 4), "white").save(picture, "PNG")
    (tmp_path / "logo.png").write_bytes(picture.getvalue())

    def written(content):
        path = tmp_path / "clinic.toml"
        path.write_text(content, encoding="utf-8")
        return path

    return written


@pytest.fixture
def used():
    """Settings of this process, put back afterwards; the consent text is made anew before and after."""
    yield clinic.use
    clinic.use(Clinic())


def lines(path):
    with pytest.raises(CaseError) as error:
        read(path)
    return list(error.value.lines)


def test_a_file_may_begin_with_the_mark_that_some_editors_write(file):
    assert read(file("\ufeffname = 'B'")).name == "B"


def test_all_settings_are_read(file):
    found = read(file(WHOLE))
    assert found.name == "Hill <b>Street</b> Clinic"
    assert found.telephone == "+44 1234 567890"
    assert found.options == ("kyphoplasty",)
    assert (found.reviewer, found.reviewed_on) == ("A. Doctor", date(2026, 11, 30))
    assert found.leaflets[0].address == "https://example.org/bones?a=1&b=2"
    assert Image.open(BytesIO(base64.b64decode(found.logo.partition(",")[2]))).size == (4, 4)


def test_an_empty_file_is_a_clinic_without_settings(file):
    assert read(file("")) == Clinic()


def test_settings_reach_another_process_whole(file):
    found = read(file(WHOLE))
    assert Clinic.from_data(found.as_data()) == found
    assert Clinic.from_data(Clinic().as_data()) == Clinic()


def test_no_operation_and_medicine_are_always_offered(file):
    offered = {option for option in OPTIONS if read(file(WHOLE)).offers(option)}
    assert offered == {CARE, MEDICINE, Option("kyphoplasty")}
    assert all(Clinic().offers(option) for option in OPTIONS)


def test_every_mistake_has_a_line_of_its_own(file):
    found = lines(
        file(
            'nome = "x"\nname = ""\ntelephone = "call me"\noptions = ["surgery", "balloon"]\n'
            'reviewed_on = "2026-13-01"\nlogo = "none.png"\n'
            '[[leaflets]]\ntitle = "x"\naddress = "javascript:alert(1)"\n[[leaflets]]\ntitle = "y"\n'
        )
    )
    fields = [line.partition(":")[0] for line in found]
    assert fields == [
        "nome",
        "name",
        "telephone",
        "options",
        "options",
        "reviewed_on",
        "logo",
        "leaflets.1.address",
        "leaflets.2",
        "reviewer",
    ]
    assert all("\n" not in line and "allowed" in line for line in found)


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (f'name = "{"x" * 121}"', "name"),
        ('name = "two\\nlines"', "name"),
        ("name = 5", "name"),
        ('telephone = "12"', "telephone"),
        ("options = []", "options"),
        ('options = ["care"]', "options"),
        ("options = [5]", "options"),
        ("options = [[1]]", "options"),
        ('reviewer = "A. Doctor"', "reviewed_on"),
        ("reviewed_on = 2026-11-30", "reviewer"),
        ('reviewer = "x"\nreviewed_on = 2026-11-30T10:00:00', "reviewed_on"),
        ('leaflets = "x"', "leaflets"),
        ("leaflets = [1]", "leaflets.1"),
        ('leaflets = [{title = "x", address = "https://x y"}]', "leaflets.1.address"),
        ('leaflets = [{title = "", address = "https://example.org"}]', "leaflets.1.title"),
        ("leaflets = [{}, {}, {}, {}, {}, {}]", "leaflets"),
        ('logo = "../logo.gif"', "logo"),
        ("logo = 1", "logo"),
    ],
)
def test_each_wrong_value_is_refused_by_its_field(file, content, field):
    assert [line.partition(":")[0] for line in lines(file(content))] == [field]


def test_a_date_that_is_still_to_come_is_refused(file):
    tomorrow = datetime.now().astimezone().date() + timedelta(days=2)
    assert lines(file(f'reviewer = "x"\nreviewed_on = {tomorrow}'))[0].startswith("reviewed_on:")


@pytest.mark.parametrize("content", ["name =", "\udcff".encode("utf-8", "surrogatepass"), b"\xff\xfe"])
def test_what_is_no_toml_is_refused_in_one_line(tmp_path, content):
    path = tmp_path / "clinic.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert len(lines(path)) == 1


def test_a_file_that_is_absent_or_too_long_is_refused(tmp_path):
    assert len(lines(tmp_path / "absent.toml")) == 1
    assert len(lines(tmp_path)) == 1
    long = tmp_path / "long.toml"
    long.write_text("#" * (clinic.LARGEST_FILE + 1))
    assert "20,000 bytes" in lines(long)[0]


def test_a_logo_that_is_no_picture_or_too_large_is_refused(tmp_path, file):
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 50)
    assert len(lines(file('logo = "logo.png"'))) == 1
    picture = BytesIO()
    Image.frombytes("RGB", (300, 300), os.urandom(270_000)).save(picture, "PNG")
    assert len(picture.getvalue()) > clinic.LARGEST_LOGO
    (tmp_path / "logo.png").write_bytes(picture.getvalue())
    assert len(lines(file('logo = "logo.png"'))) == 1
    # 3,600 million pixels in a few bytes
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    packed = b"IDAT" + zlib.compress(bytes(1000))
    chunks = (
        struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each))
        for each in (head, packed, b"IEND")
    )
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    assert len(lines(file('logo = "logo.png"'))) == 1
    (tmp_path / "logo.svg").write_text("<svg/>")  # may hold scripts and addresses
    assert len(lines(file('logo = "logo.svg"'))) == 1


def test_a_logo_elsewhere_on_the_computer_is_refused(tmp_path, file):
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "clinic.toml").write_text('logo = "../logo.png"')
    file("")
    assert lines(inside / "clinic.toml")[0].startswith("logo:")
    (inside / "clinic.toml").write_text(f'logo = "{tmp_path / "logo.png"}"')
    assert lines(inside / "clinic.toml")[0].startswith("logo:")


def test_the_command_line_tells_each_mistake_and_ends_with_2(file, capsys, tmp_path):
    wrong = file('nome = "x"\nreviewed_on = "soon"')
    assert main(["export", str(tmp_path / "page.html"), "--clinic", str(wrong)]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 3
    assert all(line.startswith("vertebra-viz: ") for line in told)
    assert not (tmp_path / "page.html").exists()
    assert main(["serve", "--clinic", str(wrong), "--no-browser"]) == 2


def test_the_consent_page_shows_the_clinic_as_text(file, used):
    without = markup()
    assert "No clinician has reviewed" in without
    found = read(file(WHOLE))
    used(found)
    with_it = markup()
    assert "No clinician has reviewed" not in with_it
    assert found.reviewed.startswith("Checked by A. Doctor for Hill <b>Street</b> Clinic on")
    assert "Checked by A. Doctor for Hill &lt;b&gt;Street&lt;/b&gt; Clinic on" in with_it
    assert "<b>Street</b>" not in with_it
    assert with_it.count(found.telephone) == 2  # beside the signs that need help at once, and on the sheet
    assert 'href="https://example.org/bones?a=1&amp;b=2"' in with_it
    assert "Bones &amp; falls" in with_it
    used(Clinic())
    assert markup() == without


def test_a_page_that_is_exported_names_the_clinic(file, used, default_run):
    from vertebra_viz.export.page import page
    from vertebra_viz.export.page_options import PageOptions

    def made():
        return page(default_run, PageOptions(), head="", picture="", data="", scripts="")

    assert "vertebra-clinic" not in made()
    found = read(file(WHOLE))
    used(found)
    shown = made()
    assert "Hill &lt;b&gt;Street&lt;/b&gt; Clinic" in shown
    assert found.telephone in shown
    assert "Checked by A. Doctor" in shown


@pytest.mark.parametrize(
    ("whose", "told"),
    [
        (Clinic(), ""),
        (Clinic(name="A"), "This page is from A."),
        (Clinic(telephone="123"), "Telephone of the clinic: 123"),
        (Clinic(name="A", telephone="123"), "This page is from A. Telephone: 123"),
    ],
)
def test_what_is_left_out_of_the_file_leaves_no_gap(whose, told):
    assert whose.given_by == told
    checked = Clinic(reviewer="B", reviewed_on=date(2026, 11, 30)).reviewed
    assert checked.startswith("Checked by B on 30 November 2026.")


def test_the_example_of_the_guide_is_allowed(tmp_path, file):
    guide = (Path(__file__).parents[1] / "docs/guide/clinician.md").read_text(encoding="utf-8")
    example = guide.partition("```toml\n")[2].partition("```")[0]
    assert set(tomllib.loads(example)) == set(Clinic.__dataclass_fields__)
    file("")
    assert clinic.parse(tomllib.loads(example), tmp_path).name


def test_the_checked_line_is_in_the_readers_language(file):
    from vertebra_viz.words import LANGUAGES

    with speaking(LANGUAGES["qps"]):
        assert not read(file(WHOLE)).reviewed.startswith("Checked")
