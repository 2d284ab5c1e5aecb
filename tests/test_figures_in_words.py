"""Every figure that a person reads has the unit and the digits that the catalogue gives it, under the catalogue's name.

The names, units and digits are written here a second time, to find mistakes in the catalogue and where figures are shown.
"""

import re
from dataclasses import replace
from html import unescape

import numpy as np
import pytest
import pyvista as pv

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import consent_numbers
from vertebra_viz.app.logic.questions import answer, questions
from vertebra_viz.app.ui.page import template
from vertebra_viz.catalogue.quantities import CLEARANCES, REPORTED
from vertebra_viz.cli.table import as_table
from vertebra_viz.export.report import report
from vertebra_viz.render.end_plates import EndPlateLines
from vertebra_viz.render.gauges import Gauges
from vertebra_viz.sentences.needles import route_words
from vertebra_viz.sentences.titles import summary, title

NO_BREAK = "\u00a0"
FREE = {
    "medial_wall_mm": "To the pedicle's inner wall",
    "lateral_wall_mm": "To the pedicle's outer wall",
    "canal_mm": "To the canal",
    "posterior_wall_mm": "Past the back wall (tube)",
    "front_cortex_mm": "To the front wall",
}


@pytest.fixture(scope="module")
def run():
    """Two levels, one of them lying down first, cement that leaks, and asked amounts."""
    first = {"posture_lift": 0.3, "leak_volume_ml": 0.3, "cement_volume_ml": 4.5, "balloon_volume_ml": 2.5}
    return simulate(
        Case.parse(
            {
                "fracture": {"grade": 3},
                "treatment": first | {"follow_up_loss": 0.2},
                "second": {"level": "T12"},
            }
        )
    )


@pytest.fixture(scope="module")
def data(run):
    return report(run)


@pytest.fixture(scope="module")
def plotter():
    plotter = pv.Plotter(off_screen=True)
    yield plotter
    plotter.close()


def test_a_picture_has_the_heights_under_their_names(plotter):
    gauges = Gauges(plotter)
    landmarks = np.zeros((6, 3))
    landmarks[0::2, 2] = 21.44, 18.06, 23.0
    landmarks[:, 1] = np.repeat([15.0, 0.0, -15.0], 2)
    gauges.move(landmarks)
    assert [each.GetInput() for each in gauges.labels] == [
        "Front\n21.4 mm",
        "Middle\n18.1 mm",
        "Back\n23.0 mm",
    ]


@pytest.mark.parametrize(("rise", "said"), [(3.0, "5.7°"), (-3.0, "−5.7°")])
def test_a_picture_has_the_local_kyphosis_under_its_name(plotter, rise, said):
    lines = EndPlateLines(plotter)
    lines.move(np.array([[0, 15, 60], [0, -15, 60 + rise], [0, 15, -40], [0, -15, -40]], dtype=float))
    assert lines.label.GetInput() == f"Local kyphosis\n(±1 level) {said}"


def test_a_terminal_says_the_sums_and_what_lying_down_gave(run, data):
    text = as_table(run)
    sums = data["totals"]
    assert (
        f"\nall levels: {sums['cement_volume_ml']:.2f} mL of cement inside, "
        f"{sums['leaked_volume_ml']:.2f} mL leaked\n"
    ) in text
    assert (
        f"\nlying face down: the front is {data['postural_gain_mm']:.1f} mm higher, before any needle\n"
        in text
    )
    assert f"\nLeaked cement, {data['leak']['volume_ml']:.2f} mL: out in front\n" in text
    behind = data["cement_to_posterior_wall_mm"]
    assert f"\ncement in the bone ends {behind:.1f} mm in front of the posterior wall\n" in text
    assert f"\nrestored: Front height {data['outcome']['restored_anterior_height_mm']:.1f} mm (" in text


def test_a_terminal_says_each_clearance_under_its_name(run, data):
    needle = data["access"][0]
    lines = as_table(run).splitlines()
    start = lines.index(f"left needle, {needle['gauge']} gauge, {needle['route']}") + 1
    free = [f"  {name} {needle['clearances'][key]:.1f} mm" for key, name in FREE.items()]
    assert lines[start : start + 6] == [
        *free,
        (
            f"  turned in {needle['convergence_deg']:.0f} deg; skin cut about "
            f"{needle['skin']['from_midline_mm']:.0f} mm from the midline (skin depth assumed)"
        ),
    ]


def test_the_summary_says_every_figure_with_its_unit(run):
    first, second = run.levels
    front = {each.stage: f"{each.anterior_height_mm:.1f} mm" for each in first.measurements}
    last, other = first.measurements[-1], second.measurements
    assert summary(run) == (
        f"A model of one bone of the spine (L1). Its front is {front['intact']} high. "
        f"It breaks, and the front sinks to {front['fracture']}. "
        f"Lying face down, the front is {front['posture']} high. "
        f"A balloon is filled inside the bone: {front['inflation']}. "
        f"The balloon is let down and taken out: {front['deflation']}. "
        f"Bone cement is put in: {last.injected_volume_ml:.1f} mL. "
        f"At the end the front is {front['set']} high. On a later film it is {front['follow-up']} high. "
        f"Of the cement, {last.leaked_volume_ml:.1f} mL leaks out in front. "
        f"Another bone breaks too (T12). Its front is {other[0].anterior_height_mm:.1f} mm high at first "
        f"and {other[-1].anterior_height_mm:.1f} mm at the end. "
        f"It gets {other[-1].cement_volume_ml:.1f} mL of bone cement."
    )
    assert "balloon 2.5 mL, cement 4.5 mL" in title(run.case)


def test_a_needle_beside_the_pedicle_says_both_widths(run):
    path = replace(run.access[0], route="extrapedicular", pedicle_width_mm=3.25, gauge=8)
    said = route_words((path,))
    assert said == "The pedicle is 3.2 mm wide and the tube 4.2 mm. The tube goes in beside the pedicle."


def test_the_leaflet_says_millimetres_as_its_bars_do_and_millilitres(data):
    said = consent_numbers.numbers(data)
    last = data["stages"][-1]
    assert [each.said for each in said.heights] == [f"{each.mm}{NO_BREAK}mm" for each in said.heights]
    assert said.cement.startswith(f"Cement in the bone: {last['cement_volume_ml']:.1f}{NO_BREAK}mL, about ")
    assert said.leaked.startswith(
        f"Cement that leaked out: {last['leaked_volume_ml']:.1f}{NO_BREAK}mL, about "
    )
    assert re.fullmatch(
        r"The front (rose|sank) from [\d.]+ to [\d.]+ mm, but .*|The front stays [\d.]+ mm high, but .*",
        said.sentence,
    )


def test_teach_has_the_six_points_and_the_beck_index_with_their_digits():
    shown = dict(
        re.findall(
            r'<strong data-concept="([\w-]+)"[^>]*>\s*{{ (.*?) }}', unescape(template()), re.IGNORECASE
        )
    )
    digits = re.findall(r"figure\(\w+\.(\w+), (\d)\)", shown["six-point"] + shown["beck"])
    heights = [(f"{place}_height_mm", "1") for place in ("anterior", "middle", "posterior")]
    assert digits == [*heights, ("beck_index", "2")]
    assert shown["six-point"].endswith(f"'{NO_BREAK}mm')")


def test_an_answer_has_the_digits_of_screens():
    asked = {each.measure: each for each in questions()}
    share = asked["cement_fill_percent"]
    found = simulate(share.case).report()
    value = next(each for each in found["stages"] if each["stage"] == share.stage)["cement_fill_percent"]
    assert answer(share, found).text == f"{value:.0f}{NO_BREAK}%"
    assert all(label.endswith(f"{NO_BREAK}%") for label in share.labels)
    assert asked["beck_index"].labels[0] == "0.45"


def test_every_clearance_and_every_reported_number_has_an_entry(data):
    needle = data["access"][0]
    assert list(needle["clearances"]) == list(CLEARANCES) == list(FREE)
    there = {**data, **needle, **needle["skin"]}
    assert {key for key in REPORTED if key not in there} == set()
    measured = {key for key in there if key.endswith(("_mm", "_deg", "_ml", "_percent"))}
    assert measured <= set(REPORTED)
