"""The player shows the catalogue's labels, units and digits, and gives them to a screen reader."""

import pytest
from fluent.runtime.types import fluent_number

from tests.player.driving import call, settled, show
from vertebra_viz import Case, simulate
from vertebra_viz.catalogue.parts import LABELS, PARTS, Part
from vertebra_viz.catalogue.quantities import OUTCOMES, QUANTITIES, Group, Unit
from vertebra_viz.catalogue.stages import STAGES
from vertebra_viz.words import text

pytestmark = pytest.mark.browser

TABLE = [key for key, each in QUANTITIES.items() if each.group in {Group.SHAPE, Group.VOLUME}]
GRADES = [key for key, each in QUANTITIES.items() if each.group is Group.GRADE]
READ = """(() => {
  const all = (selector) => [...p.shadowRoot.querySelectorAll(selector)];
  const words = (each) => each.textContent;
  const rows = (row) => [row.dataset.key, [(row.querySelector("th > span") ?? row.cells[0]).textContent, row.querySelector("td").textContent]];
  const pairs = (list) => all(`${list} dd`).filter((each) => !each.hidden).map(
    (each) => [each.dataset.key, [each.previousElementSibling.firstChild.textContent, each.textContent]]);
  return {
    table: all(".figures tbody tr").filter((row) => !row.hidden).map(rows),
    levels: all(".levels tbody tr").map(rows),
    grades: pairs(".grades"),
    outcome: pairs(".outcome"),
    chips: all(".key-figure").filter((each) => !each.hidden).map((each) => [...each.children].map(words)),
    stages: all(".stages .name").map(words),
    stage: words(p.shadowRoot.querySelector(".stage-name")),
    curve: all(".curve .key").filter((each) => !each.hidden).map(words),
    names: all(".overlay .name").filter((each) => each.checkVisibility({ visibilityProperty: true })).map(words),
    description: words(p.shadowRoot.querySelector("#description")),
  };
})()"""


def shown(each, value):
    """A figure as the catalogue wants it."""
    space = "" if each.unit in {Unit.NONE, Unit.DEGREE} else " "
    return f"{value:.{each.digits}f}{space}{each.unit}"


def aloud(each, value):
    """A figure with its unit in full."""
    if not each.unit:
        return f"{value:.{each.digits}f}"
    number = fluent_number(round(value, each.digits), minimumFractionDigits=each.digits)
    unit = each.unit.name.lower().replace("_", "-")
    return text(f"unit-{unit}", number=number, figure=f"{value:.{each.digits}f}")


def rows(keys, now):
    """Label and figure by key."""
    return [(key, [QUANTITIES[key].label, shown(QUANTITIES[key], getattr(now, key))]) for key in keys]


def read(page):
    settled(page)
    call(page, "p.shadowRoot.activeElement?.blur()")
    page.get_by_role("application").focus()  # which puts the picture into words at once
    found = call(page, READ)
    return found | {
        part: [tuple(row) for row in found[part]] for part in ("table", "levels", "grades", "outcome")
    }


def test_every_word_of_a_default_case_is_the_catalogues(open_page, player_site, default_run):
    page = show(open_page, player_site, "stage='fracture' look='glass' view='lateral'", draws=False)
    broken = default_run.measure("fracture")
    found = read(page)
    keys = [key for key in TABLE if getattr(broken, key) is not None]  # no neighbours, no local kyphosis
    assert found["table"] == rows(keys, broken)
    assert found["grades"] == rows(GRADES, broken)
    call(page, "p.seek('set')")
    now, found = default_run.measure("set"), read(page)
    assert found["table"] == rows(keys, now)
    for key in keys:
        each = QUANTITIES[key]
        figure = f"{each.spoken or each.label} {aloud(each, getattr(now, key))}"
        filled = bool(each.until) and getattr(now, each.until) > 0  # a hollow that cement fills
        assert (figure in found["description"]) == (getattr(now, key) > 0 and not filled), key
    result = default_run.outcome
    told = [
        each
        for each in OUTCOMES.values()
        if each.group is Group.SHAPE and getattr(result, each.key) is not None
    ]
    assert [row[0] for row in found["outcome"]] == [each.key for each in told]
    for (_, (label, figure)), each in zip(found["outcome"], told, strict=True):
        assert label == each.label
        assert figure[1:] == shown(each, abs(getattr(result, each.key)))
    chips = ("anterior_height_mm", "wedge_angle_deg", "cement_volume_ml")
    assert found["chips"] == [
        [QUANTITIES[key].name, shown(QUANTITIES[key], getattr(now, key))] for key in chips
    ]
    assert found["curve"] == [
        f"{QUANTITIES['anterior_height_mm'].label}, {Unit.MILLIMETRE} (solid)",
        f"{QUANTITIES['cement_volume_ml'].name}, {Unit.MILLILITRE} (dashed)",
    ]
    names = [stage.name for stage in default_run.clip.stages]
    assert found["stages"] == [STAGES[name].label for name in names]
    assert found["stage"] == STAGES["set"].label
    assert set(found["names"]) == {PARTS[Part.BONE].label, PARTS[Part.CEMENT].label}
    call(page, "(p.setAttribute('plain', ''), p.seek('inflation'))")
    found = read(page)
    assert found["stage"] == STAGES["inflation"].plain_label
    assert {PARTS[Part.BALLOON].label, LABELS["catheter"]} <= set(found["names"])
    call(page, "p.seek('deflation')")
    assert PARTS[Part.CAVITY].label in read(page)["names"]


@pytest.mark.slow  # rows of other cases: ui-rows.test.js holds what they are made from
def test_a_case_without_an_operation_has_no_row_of_what_it_lacks(open_page, player_site):
    run = simulate(Case.parse({"treatment": {"kind": "none"}, "neighbours": "shown"}))
    run.export(player_site.folder / "case.glb")
    page = show(open_page, player_site, "stage='follow-up' look='glass' view='lateral'", draws=False)
    found, now = read(page), run.measure("follow-up")
    assert found["table"] == rows([key for key in TABLE if QUANTITIES[key].part is None], now)
    assert [chip[0] for chip in found["chips"]] == ["Front", "Wedge"]
    assert found["curve"] == ["Front height, mm (solid)"]
    assert {LABELS["neighbour-above"], LABELS["neighbour-below"], LABELS["disc-above"]} <= set(found["names"])


@pytest.mark.slow  # rows of other cases: ui-rows.test.js holds what they are made from
def test_what_no_other_level_has_has_no_row_there(open_page, player_site):
    case = {
        "level": "T12",
        "second": {"level": "L1", "treatment": {"kind": "vertebroplasty", "cement_volume_ml": 3}},
    }
    run = simulate(Case.parse(case))
    run.export(player_site.folder / "case.glb")
    page = show(open_page, player_site, "stage='set' look='glass' view='lateral'", draws=False)
    found, now = read(page), run.levels[1].measurements[-1]
    cement = [key for key in TABLE if QUANTITIES[key].part in {None, Part.CEMENT}]
    assert found["levels"] == rows(cement, now)
    assert "L1" in found["names"]  # its bone
