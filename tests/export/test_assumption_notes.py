"""Every assumption has a note of its own in every kind of case, also wherever assumptions are listed."""

import pytest

from tests.export.test_workbook import Book
from vertebra_viz import Case, simulate
from vertebra_viz.cli.table import as_table
from vertebra_viz.export.report import assumptions, report
from vertebra_viz.export.workbook import as_xlsx
from vertebra_viz.sentences.treatments import NOTES

# between them they assume all that there is to assume
CASES = (
    {
        "fracture": {"cleft": "yes", "age": "unhealed"},
        "treatment": {"posture_lift": 0.2, "follow_up_loss": 0.1},
    },
    {"treatment": {"approach": "unipedicular-left"}},
    {"treatment": {"kind": "vertebroplasty"}},
    {"treatment": {"kind": "cavity-creation", "cavity_lift": 0.2}},
    {"treatment": {"kind": "implant"}},
    {"fracture": {"age": "old", "cause": "tumour"}, "treatment": {"kind": "implant", "device": "jack"}},
    {
        "level": "L5",
        "neighbours": "shown",
        "fracture": {"grade": 3, "back_wall": "pushed-in"},
        "treatment": {"kind": "none", "further_loss": 0.1},
    },
    {"level": "T4", "neighbours": "shown", "treatment": {"kind": "none"}},
)
COMES_BACK = "part of the lost height that comes back ({})"
CAN_COME_BACK = "part of the lost height that can come back ({})"
SAID = {
    "shape": {"an average shape for this level, not one person's"},
    "posture": {"one posture in every stage; lying down alone can restore more than a balloon"},
    "cause": {
        "changes words alone: shape, break, lift and cement are the same whatever made the bone weak",
        "adds the tumour; shape, break and lift are the same whatever made the bone weak",
    },
    "back_wall_mm": {"how far a back wall that broke goes in; chosen by the canal's depth"},
    "tumour_volume_ml": {"12 % of the body, off the midline, uneven"},
    "cleft_volume_ml": {"under the broken endplate; lying face down opens it"},
    "disc_tilt_share": {
        "of an end plate's tilt reaches the next bone, the disc takes the rest: 7.3° became 2.4° (Pradhan 2006)"
    },
    "disc_shape": {"discs are as high in front as behind while the bone is whole"},
    "T3": {"the bone above is T4's shape at this size: there are no figures for T3"},
    "sacrum": {"below L5 nothing is drawn, and no local kyphosis is measured"},
    "skin_depth_mm": {"from bone to skin, straight back; people differ, only a marker"},
    "posture_lift": {COMES_BACK.format("unhealed")},
    "follow_up_loss": {
        (
            "part of the gain lost by the follow-up film; months later the middle stood between 1.9 mm below and "
            "2.5 mm above the start (SAKOS)"
        )
    },
    "further_loss": {"more of the intact front height lost later"},
    "lift_law": {"x is balloon volume over the volume that bears on the endplate"},
    "lift_mobility": {CAN_COME_BACK.format(age) for age in ("recent", "unhealed", "old")},
    "lift_kept": {"part of the possible lift that stays, before the limit of the angle"},
    "lift_limit_deg": {"degrees that the endplate turns back at most; what stays comes near it"},
    "lift_recoil": {"part of the height before the operation that springs back with nothing to hold it"},
    "lift_support": {"part of the endplate that the balloons bear on"},
    "lift_shares": {"how front, middle and back share the lift"},
    "deflation_loss": {"part of the gain lost as the balloon is let down"},
    "implant_loss": {"part of the gain lost as balloon or tool leaves the implant"},
    "implant_volume_ml": {"metal inside the cement's surface, counted with it"},
    "cavity_lift": {COMES_BACK.format("recent")},
    "cement_lift": {COMES_BACK.format("recent")},
    "balloon_volume_ml": {
        "each side, chosen by the size of the body; none was given",
        "chosen by the size of the body; none was given",
    },
    "cavity_volume_ml": {"each side, chosen by the size of the body; none was given"},
    "cement_volume_ml": {
        "the cavity and a little beyond; none was given",
        "chosen by the size of the body; none was given",
    },
}


@pytest.fixture(scope="module")
def runs():
    return [simulate(Case.parse(each)) for each in CASES]


def test_each_says_its_own_note(runs):
    found: dict[str, set[str]] = {}
    for run in runs:
        for each in assumptions(run):
            found.setdefault(each["name"], set()).add(each["note"])
    assert found == SAID


def test_no_note_is_kept_that_no_case_says():
    assert set(NOTES) <= set(SAID)


def test_a_terminal_and_a_workbook_list_each_with_its_value_and_note(runs):
    for run in runs[:2]:
        told = report(run)["assumptions"]
        _, listed = as_table(run).split("assumed, not measured:\n")
        lines = listed.splitlines()
        names, *rows = Book(as_xlsx(run)).sheets["assumed"]
        assert list(names.values()) == ["name", "value", "note"]
        for each, line, row in zip(told, lines, rows, strict=True):
            name, _, note = line.strip().partition(": ")
            assert (name.split(" ")[0], note) == (each["name"], each["note"])
            assert (row["A"], row["C"]) == (each["name"], each["note"])
            if isinstance(each["value"], float):
                assert float(name.split(" ")[1]) == pytest.approx(each["value"], rel=0.005)
                assert row["B"][0] == pytest.approx(each["value"], rel=0.001)
