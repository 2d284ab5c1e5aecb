"""The page's address: it is read completely, or refused in one line."""

from importlib.resources import files
from urllib.parse import quote

import pytest
from hypothesis import given

from tests.strategies import allowed_cases, few
from vertebra_viz import Case, CaseError, Fracture
from vertebra_viz.app.logic.address import Address, Mode
from vertebra_viz.case.link import LONGEST, to_query
from vertebra_viz.case.presets import preset


def test_everything_is_read():
    address = Address.parse(
        "?mode=teach&v=1&level=T12&fracture.grade=3&stage=fill&view=front&style=xray&embed=1&hide=header,numbers&room=bcdfgh"
    )
    assert address == Address(
        Case(level="T12", fracture=Fracture(grade=3)),
        Mode.TEACH,
        "fill",
        "front",
        "xray",
        True,
        ("header", "numbers"),
        "BCDFGH",
    )


def test_a_ready_made_case_is_named_and_may_be_changed():
    severe = preset("severe").case
    assert Address.parse("?preset=severe&mode=teach") == Address(severe, Mode.TEACH, picked=True)
    assert Address.parse("?preset=severe&level=L3").case == severe.model_copy(update={"level": "L3"})
    with pytest.raises(CaseError, match=r"^preset: 'x' is not allowed; allowed: wedge, severe, [^\n]*$"):
        Address.parse("?preset=x")
    with pytest.raises(CaseError, match="preset: 'old' is not allowed; allowed: one value"):
        Address.parse("?preset=severe&preset=old")
    with pytest.raises(CaseError, match=r"^level: 'T12' is not allowed; allowed: one value"):
        Address.parse("?preset=severe&level=L1&level=T12")
    # the bones beside it are part of the view, as where a case is chosen on the page
    beside = Case(neighbours="shown")
    assert Address.parse("?preset=severe", beside).case == severe.model_copy(update={"neighbours": "shown"})
    assert Address.parse("?preset=severe&neighbours=hidden", beside).case == severe


@pytest.mark.parametrize(
    ("query", "picked"),
    [
        ("", False),
        ("?mode=consent&v=1&level=T12&stage=intact", False),
        ("?v=1&treatment.kind=none", True),
        ("?v=1&treatment.balloon_volume_ml=2", True),
        ("?preset=wedge", True),
    ],
)
def test_who_names_a_treatment_has_picked_one_to_look_at(query, picked):
    assert Address.parse(query).picked is picked


def test_a_comparison_is_in_the_address():
    other = Case(level="T12", fracture={"grade": 3})
    asked = f"?mode=teach&{to_query(Case())}&with={quote(to_query(other), safe='')}"
    assert Address.parse(asked) == Address(Case(), Mode.TEACH, other=other)
    with pytest.raises(CaseError, match=r"^with: level: 'L9' is not allowed[^\n]*$"):
        Address.parse("?with=v%3D1%26level%3DL9")
    with pytest.raises(CaseError, match=r"^with: [^\n]* one value; the address has two$"):
        Address.parse("?with=v%3D1&with=v%3D1")
    script = (files("vertebra_viz") / "app/ui/static/bridge/address.js").read_text(encoding="utf-8")
    assert f"const LONGEST = {LONGEST};" in script  # what a page writes can be read


def test_nothing_asked_is_the_default():
    assert Address.parse("") == Address(Case())
    mine = Case(level="L4")
    assert Address.parse("?mode=consent", mine) == Address(mine, Mode.CONSENT)
    assert Address.parse("?v=1&level=T8", mine).case == Case(level="T8")


@given(allowed_cases())
@few(20)
def test_any_case_comes_back(case):
    assert Address.parse(f"?mode=explore&{to_query(case)}&stage=set").case == case


def test_what_mail_programs_append_is_left_out():
    assert Address.parse("?v=1&level=T8&utm_source=letter&fbclid=1") == Address(Case(level="T8"))


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("mode=play", "mode"),
        ("stage=end", "stage"),
        ("view=under", "view"),
        ("style=wood", "style"),
        ("embed=yes", "embed"),
        ("hide=numbers,disclaimer", "hide"),
        ("room=12", "room"),
        ("mode=teach&mode=explore", "mode"),
        ("level=L9", "level"),
        ("level=L1&level=L2", "level"),
        ("v=2&level=L1", "v"),
        ("fracture.grade=9", "fracture.grade"),
        ("level=" + "L" * 7000, "address"),
        ("view=<script>", "view"),
    ],
)
def test_what_is_not_allowed_is_one_line(query, field):
    with pytest.raises(CaseError, match=f"^{field}: ") as refused:
        Address.parse(query)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("query", "mode"),
    [
        ("?mode=consent&stage=xyz", "consent"),
        ("level=Q9&mode=teach", "teach"),
        ("level=Q9&mode=nonsense", "explore"),
        ("level=Q9", "explore"),
    ],
)
def test_one_wrong_word_keeps_the_way_in(query, mode):
    """A patient's link with an invalid value must not skip the page of risks."""
    with pytest.raises(CaseError):
        Address.parse(query)
    assert Address.instead(query, Case()) == Address(Case(), mode)
