"""Leaked cement needs space: a volume that no route can hold is refused, and cement in the canal counts as encroachment."""

import json
import re

import numpy as np
import pytest
import trimesh

from tests.player.npm import needs_npm, node
from tests.true_distances import rear_y
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.case.presets import preset
from vertebra_viz.case.treatment import LeakRoute
from vertebra_viz.clip.canal import canal
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.report import report
from vertebra_viz.filling import leak_paths
from vertebra_viz.sentences.titles import summary

OVERFILLED = {"level": "T6", "treatment": {"leak_route": "canal", "cement_volume_ml": 12.0}}
MEASURE = """
const [clips, measures] = ["clip", "measure"].map((name) => import(`./src/core/${name}.js`));
Promise.all([clips, measures]).then(([{ Clip }, { measure }]) => {
  const data = require("fs").readFileSync(process.argv[1]);
  const clip = Clip.fromBuffer(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));
  const moments = JSON.parse(process.argv[2]);
  console.log(JSON.stringify(moments.map((t) => measure(clip, t).canal_encroachment_mm)));
});
"""


def most(case):
    """Return the largest allowed volume, mL, that the refusal of a case names."""
    with pytest.raises(CaseError) as refused:
        simulate(Case.parse(case))
    line = str(refused.value)
    assert line.startswith("treatment.cement_volume_ml: 12.0 is not allowed; allowed: at most ")
    assert "\n" not in line
    return float(line.split("at most ")[1].split(" mL", maxsplit=1)[0])


@pytest.mark.parametrize("route", list(LeakRoute))
def test_more_cement_than_bone_and_ways_hold_is_refused_with_the_figure_that_is_allowed(route):
    treatment = {"leak_route": str(route), "cement_volume_ml": 12.0}
    allowed = most({"level": "T6", "treatment": treatment})
    run = simulate(Case.parse({"level": "T6", "treatment": treatment | {"cement_volume_ml": allowed}}))
    last = run.measurements[-1]
    assert last.injected_volume_ml == pytest.approx(allowed, rel=1e-3)
    leak, body = run.clip.at("set")["leak"], run.clip.at("set")["body"]
    # no wider than the bone, but for a vein beside it; in front a quarter of its depth, and half a disc beyond its rims
    beside = 8.0 if route is LeakRoute.VEIN else 1.0
    assert np.abs(leak[:, 0]).max() < np.abs(body[:, 0]).max() + beside
    assert leak[:, 1].max() - body[:, 1].max() < 0.35 * np.ptp(body[:, 1])
    assert leak[:, 2].max() - body[:, 2].max() < 5.0
    assert body[:, 2].min() - leak[:, 2].min() < 5.0
    with pytest.raises(CaseError, match=f"at most {allowed:.2f} mL in this T6"):
        simulate(Case.parse({"level": "T6", "treatment": treatment | {"cement_volume_ml": allowed + 0.02}}))


def test_a_leak_in_front_that_is_asked_for_has_its_limit_too():
    words = (
        r"^treatment.leak_volume_ml: 2.8 is not allowed; allowed: at most ([0-9.]+) mL in front of this T4$"
    )
    case = {"level": "T4", "scale": 0.9, "fracture": {"grade": 0}}
    treatment = {"kind": "vertebroplasty", "leak_volume_ml": 2.8, "cement_volume_ml": 6.0}
    with pytest.raises(CaseError, match=words) as refused:
        simulate(Case.parse(case | {"treatment": treatment}))
    allowed = float(re.match(words, str(refused.value))[1])
    # it is what overfilling drives out there at most: as thick, in front of the wall, as a quarter of the body's depth
    treatment = {"kind": "vertebroplasty", "cement_volume_ml": 12.0}
    treatment["cement_volume_ml"] = most(case | {"treatment": treatment})
    run = simulate(Case.parse(case | {"treatment": treatment}))
    assert run.measure("set").leaked_volume_ml == pytest.approx(allowed, abs=0.02)
    marks = run.clip.landmarks.positions(run.clip.at("intact")["bone"])[:, 1]
    leak, body = run.clip.at("set")["leak"], run.clip.at("set")["body"]
    thick = leak[:, 1].max() - body[:, 1].max()
    assert thick == pytest.approx(0.25 * (marks[:2].mean() - marks[4:].mean()), abs=1e-3)


def test_every_way_has_a_largest_volume():
    run = simulate(Case())
    from vertebra_viz.compile import _bone

    bone = _bone(run.case)
    ways = [
        leak_paths.front_path(bone, 1.0, 8.0, np.copy),
        leak_paths.disc_path(bone, 1.0, 8.0, np.copy),
        leak_paths.vein_path(bone, np.copy),
        leak_paths.canal_path(bone, np.copy),
    ]
    for way in ways:
        assert way.volume_ml(10.0 * way.largest if way.largest == leak_paths.LARGEST else way.largest) < 10.0


def test_cement_in_the_canal_is_measured_on_its_own_triangles():
    run = simulate(preset("canal-leak").case)
    wall = canal(run.clip)
    body = run.clip.actors["body"]
    # in the middle and beside it, where no vein's hole is: by an independent library
    cross = np.array([(0.0, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.0, 2.5), (0.0, -2.5)])
    cross[:, 1] += body.base[:, 2].mean()
    intact_wall_y = rear_y(trimesh.Trimesh(body.base, body.triangles, process=False), cross).min()
    for stage in ("intact", "fracture", "access", "inflation", "deflation"):
        assert run.measure(stage).canal_encroachment_mm == 0.0
    fill = run.clip.stage("fill")
    moments = [fill.start_s + share * (fill.end_s - fill.start_s) for share in (0.7, 0.9, 0.95)]
    for when in (*moments, "fill", "set"):
        points, now = run.clip.at(when), run.measure(when)
        deepest = intact_wall_y - points["leak"][:, 1].min() if "leak" in points else 0.0
        assert now.canal_encroachment_mm == pytest.approx(max(0.0, deepest), abs=1e-9)
        assert now.canal_encroachment_percent == pytest.approx(
            100.0 * now.canal_encroachment_mm / wall.depth_mm
        )
    assert 20.0 < run.measure("set").canal_encroachment_percent < 40.0
    last = run.measure("set")
    told = f"{last.canal_encroachment_mm:.1f} mm into the space of the nerves, {last.canal_encroachment_percent:.0f} %"
    assert f"Cement goes {told} of its depth." in summary(run)


@pytest.mark.parametrize("route", ["front", "disc", "vein"])
def test_cement_elsewhere_is_not_counted_for_the_canal(route):
    run = simulate(Case.parse({"treatment": {"leak_route": route, "cement_volume_ml": 10.0}}))
    assert run.measurements[-1].leaked_volume_ml > 0.9
    assert all(each.canal_encroachment_mm == 0.0 for each in run.measurements)


def test_cement_behind_a_wall_that_is_pushed_in_stands_farther_back_and_the_wall_is_told_apart():
    fracture = {"grade": 3, "back_wall": "pushed-in"}
    wall = simulate(Case.parse({"fracture": fracture}))
    both = simulate(
        Case.parse({"fracture": fracture, "treatment": {"leak_route": "canal", "leak_volume_ml": 0.4}})
    )
    own = wall.measure("set").canal_encroachment_mm
    assert own + 1.0 < both.measure("set").canal_encroachment_mm < canal(both.clip).depth_mm
    taken = {each["name"]: each["value"] for each in report(both)["assumptions"]}
    assert taken["back_wall_mm"] == pytest.approx(wall.measure("fracture").canal_encroachment_mm)


@needs_npm
def test_the_player_measures_the_same(tmp_path):
    run = simulate(preset("canal-leak").case)
    file = tmp_path / "case.glb"
    file.write_bytes(glb_bytes(run))
    moments = [float(t) for t in np.linspace(0.0, run.clip.duration_s, 60)]
    found = json.loads(node(MEASURE, file, json.dumps(moments)))
    expected = [run.measure(t).canal_encroachment_mm for t in moments]
    assert max(expected) > 3.0
    assert found == pytest.approx(expected, abs=1e-6)
