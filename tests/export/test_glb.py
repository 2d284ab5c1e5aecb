"""The .glb against the clip it was made from, read by a reader that shares no code with the writer."""

import gzip

import numpy as np
import pytest

from export.coded import CODING
from export.gltf import Gltf, in_order
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.evidence.journey import steps
from vertebra_viz.export.glb import glb_bytes, pack
from vertebra_viz.export.glb.polynomial import exponents

CASES = {
    "default": {},
    "one needle, thoracic": {
        "level": "T8",
        "fracture": {"kind": "crush", "grade": 3},
        "treatment": {"approach": "unipedicular-left"},
    },
    "leak": {"level": "L4", "treatment": {"cement_volume_ml": 12}},
    "no treatment": {"treatment": {"kind": "none"}},
    "cement alone": {"treatment": {"kind": "vertebroplasty"}},
    "hollow cut by hand": {"treatment": {"kind": "cavity-creation", "instrument": "curette"}},
    "implant, every step": {
        "treatment": {"kind": "implant", "posture_lift": 0.2, "biopsy": "yes", "contrast_volume_ml": 0.8}
    },
    "no fracture": {"fracture": {"kind": "none"}},
    "neighbours": {"neighbours": "shown"},
    "two levels": {"level": "T12", "second": {"level": "L1", "fracture": {"grade": 3}}},
}


@pytest.fixture(scope="module", params=list(CASES))
def pair(request):
    run = simulate(Case.parse(CASES[request.param]))
    return run, Gltf.read(glb_bytes(run))


def times(run) -> np.ndarray:
    return np.linspace(0.0, run.clip.duration_s, 50)


def test_every_surface_is_where_the_clip_has_it(pair):
    run, file = pair
    for name, actor in run.clip.actors.items():
        if actor.part == "body":
            continue
        vertices = pack(actor).vertices
        assert set(vertices) == set(range(len(actor.base)))
        for t in times(run):
            off = np.linalg.norm(file.points_mm(name, t) - actor.at(t)[vertices], axis=1).max()
            assert off < 0.05, (name, t)


def test_weights_are_the_clips_own(pair):
    run, file = pair
    for name, actor in run.clip.actors.items():
        if actor.part == "body" or not actor.target_names:
            continue
        keys, values, interpolation = file.channel(f"{name}-surface", "weights")
        assert interpolation == "LINEAR"
        assert np.array_equal(keys, actor.track.times_s)
        assert np.array_equal(values.reshape(actor.track.weights.shape), actor.track.weights)


def test_triangles_are_the_clips_own(pair):
    run, file = pair
    for name, actor in run.clip.actors.items():
        if actor.part == "body":
            continue
        triangles = file.array(file.primitive(name)["indices"]).reshape(-1, 3)
        there = pack(actor).vertices[triangles]
        assert np.array_equal(in_order(there), in_order(actor.triangles)), name


def test_what_exists_is_shown_and_nothing_else(pair):
    run, file = pair
    for name, actor in run.clip.actors.items():
        if actor.part in {"body", "cancellous"}:
            continue
        edges = [e for e in (actor.shown_after_s, actor.shown_before_s) if np.isfinite(e)]
        near = [e + d for e in edges for d in (-1e-3, 0.0, 1e-3)]
        for t in [*times(run), *near]:
            assert file.shown(name, t) == actor.shown(t), (name, t)


def test_stock_viewers_never_see_the_inner_wall(pair):
    run, file = pair
    assert not any(file.shown("cancellous", t) for t in times(run))


def test_volume_polynomials_are_exact(pair):
    run, file = pair
    keys = {
        "body": "body_volume_ml",
        "balloon": "balloon_volume_ml",
        "cavity": "cavity_volume_ml",
        "cement": "cement_volume_ml",
        "leak": "leaked_volume_ml",
    }
    for actor in file.extras["actors"]:
        if actor["name"] not in keys:
            assert ("volume_ml" in actor) == (actor["own"] in keys)
            continue
        polynomial, clip_actor = actor["volume_ml"], run.clip.actors[actor["name"]]
        for t in times(run):
            if not clip_actor.shown(t):
                continue
            powers = clip_actor.track.at(t) ** np.array(polynomial["exponents"])
            value = np.prod(powers, axis=1) @ polynomial["coefficients"]
            assert value == pytest.approx(getattr(run.measure(t), keys[actor["name"]]), abs=1e-9)


def test_landmarks_follow_the_bone(pair):
    run, file = pair
    marks = file.extras["landmarks"]
    bone = run.clip.actors["bone"]
    for t in times(run):
        moved = np.array(marks["base_mm"])
        for weight, target in zip(bone.track.at(t), marks["targets_mm"], strict=True):
            moved = moved + weight * np.array(target)
        assert np.allclose(moved, run.clip.landmarks.positions(bone.at(t)), atol=1e-9)


def followed(plate, track, t):
    """Return points of the file that move with a surface, at one time."""
    moved = np.array(plate["base_mm"])
    for weight, target in zip(track.at(t), plate["targets_mm"], strict=True):
        moved = moved + weight * np.array(target)
    return moved


def test_end_plates_and_other_levels_follow_their_bones(pair):
    run, file = pair
    actors = run.clip.actors
    assert ("end_plates" in file.extras) == (run.clip.end_plates is not None)
    assert [each["level"] for each in file.extras.get("levels", [])] == list(run.clip.others)
    for t in times(run)[::7]:
        points = run.clip.at(float(t))
        seen = [(file.extras.get("end_plates"), run.clip.end_plates)]
        for level in file.extras.get("levels", []):
            marks = run.clip.others[level["level"]]
            name = f"{level['level']}/bone"
            on_bone = followed(level["landmarks"], actors[name].track, t)
            assert np.allclose(on_bone, marks.landmarks.positions(points[name]), atol=1e-9)
            seen.append((level.get("end_plates"), marks.end_plates))
        for plates, there in seen:
            if there is None:
                continue
            ends = [followed(plate, actors[plate["actor"]].track, t) for plate in plates]
            assert np.allclose(np.concatenate(ends), there.positions(points), atol=1e-9)


def test_normals_stay_unit_and_outward_when_morphed(pair):
    run, file = pair
    for name in ("bone", "cement"):
        if name not in run.clip.actors:
            continue
        primitive, actor = file.primitive(name), run.clip.actors[name]
        assert np.allclose(
            np.linalg.norm(file.array(primitive["attributes"]["NORMAL"]), axis=1), 1.0, atol=0.02
        )
        t = run.clip.duration_s
        normals = file.array(primitive["attributes"]["NORMAL"])
        for weight, target in zip(actor.track.at(t), primitive.get("targets", []), strict=True):
            normals = normals + weight * file.array(target["NORMAL"])
        points = file.points_mm(name, t) @ np.array([[-1, 0, 0], [0, 0, 1], [0, 1, 0]]).T
        triangles = file.array(primitive["indices"]).reshape(-1, 3)
        a, b, c = (points[triangles[:, k]] for k in range(3))
        facing = np.cross(b - a, c - a)
        agree = np.einsum("ij,ij->i", normals[triangles].mean(axis=1), facing) > 0
        assert agree.mean() > 0.995


def test_extras_carry_what_must_stand_beside_the_picture(pair):
    run, file = pair
    extras = file.extras
    assert extras["format"] == 2
    assert extras["disclaimer"]
    assert extras["source"]
    assert extras["reviewed"]
    assert extras["risks"]
    assert all(notice["text"] and notice["source"] for notice in extras["risks"] + extras["benefits"])
    stages = [stage.name for stage in run.clip.stages]
    told = steps(run.case, stages)
    assert [(step["id"], step["text"]) for step in extras["journey"]] == [
        (each.id, each.text) for each in told
    ]
    assert {step["stage"] for step in extras["journey"]} <= {None, *stages}
    assert [len(step["more"]) for step in extras["journey"]] == [len(each.more) for each in told]
    assert all(each["text"] and each["source"] for step in extras["journey"] for each in step["more"])
    assert Case.parse(extras["case"]) == run.case
    assert [s["name"] for s in extras["stages"]] == [s.name for s in run.clip.stages]
    assert all(s["caption"] for s in extras["stages"])


def test_a_reader_that_knows_nothing_of_its_form_is_told_to_refuse_it(pair):
    _, file = pair
    assert file.document["extensionsRequired"] == ["KHR_mesh_quantization", CODING]
    assert file.document["extensionsUsed"] == file.document["extensionsRequired"]


def test_the_same_case_gives_the_same_bytes_and_they_are_few(default_run):
    data = glb_bytes(default_run)
    assert data == glb_bytes(default_run)
    assert len(data) <= 800_000
    assert len(gzip.compress(data, 9)) <= 250_000


@pytest.mark.parametrize("targets", [0, 1, 2, 3])
def test_monomials_are_all_there_once(targets):
    powers = exponents(targets)
    assert len(set(powers)) == len(powers) == [1, 4, 10, 20][targets]


def test_options_of_other_files_are_refused(default_run, tmp_path):
    with pytest.raises(CaseError, match="at: 'set' is not allowed"):
        default_run.export(tmp_path / "x.glb", at="set")
    assert not list(tmp_path.iterdir())
