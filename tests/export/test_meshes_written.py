"""Written meshes, read back by another library: closed, outward, in mm, and as large as the printed numbers say."""

import numpy as np
import pytest
import trimesh
from hypothesis import given

from tests.strategies import allowed_cases, few, simulated
from vertebra_viz import Case, CaseError, Fracture, Implant, Kyphoplasty, Level, simulate
from vertebra_viz.catalogue.parts import EXPORTED
from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Actor, Clip, Landmarks, Stage, Track
from vertebra_viz.export.part_surfaces import GAP_MM, surfaces

NUMBER = {  # the printed number that a part's volume must equal
    "body": "body_volume_ml",
    "balloon": "balloon_volume_ml",
    "cavity": "cavity_volume_ml",
    "cement": "cement_volume_ml",
    "leak": "leaked_volume_ml",
}
STAGE = {
    "needle": "fill",
    "skin": "fill",
    "contrast": "contrast",
    "balloon": "inflation",
    "cleft": "inflation",
}


@pytest.fixture(scope="module")
def leaking_run():
    """More cement than fits: lobes touch at the midline, and some runs out."""
    return simulate(Case(treatment=Kyphoplasty(cement_volume_ml=12)))


@pytest.fixture(scope="module")
def full_run():
    """Every part there is: a gap and a tumour, an implant, dye before it, and more cement than fits."""
    fracture = Fracture(age="unhealed", cleft="yes", cause="tumour")
    implant = Implant(cement_volume_ml=12, contrast_volume_ml=0.8)
    return simulate(Case(fracture=fracture, treatment=implant, neighbours="shown"))


def read(path):
    return trimesh.load(path, force="mesh")


@pytest.mark.parametrize("part", EXPORTED)
@pytest.mark.parametrize("suffix", ["stl", "ply", "obj"])
def test_a_part_is_closed_outward_and_of_the_printed_size(full_run, tmp_path, part, suffix):
    stage = STAGE.get(part, "set")
    mesh = read(full_run.export(tmp_path / f"{part}.{suffix}", at=stage, part=part))
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert mesh.volume > 0
    if part in NUMBER:
        printed = getattr(full_run.measure(stage), NUMBER[part])
        assert mesh.volume / 1000 == pytest.approx(printed, rel=1e-3)


def test_units_are_millimetres(default_run, tmp_path):
    mesh = read(default_run.export(tmp_path / "intact.stl", at="intact", part="body"))
    heights = default_run.measure("intact")
    assert heights.anterior_height_mm < mesh.extents[2] < heights.posterior_height_mm + 6
    assert 30 < mesh.extents[0] < 60  # an L1 is some 40 mm wide


def test_files_hold_what_the_clip_shows(default_run, tmp_path):
    mesh = read(default_run.export(tmp_path / "bone.ply", at="fracture", part="bone"))
    assert mesh.vertices == pytest.approx(default_run.clip.at("fracture")["bone"], abs=1e-4)
    assert np.array_equal(mesh.faces, default_run.clip.actors["bone"].triangles)


def test_vtp_keeps_the_parts_apart(leaking_run, tmp_path):
    import pyvista as pv

    mesh = pv.read(leaking_run.export(tmp_path / "all.vtp"))
    names = list(mesh.field_data["part_names"])
    assert names == ["bone", "body", "crack", "cavity", "cement", "leak"]
    assert list(mesh.field_data["units"]) == ["mm"]
    cement = mesh.extract_cells(mesh.cell_data["part"] == names.index("cement")).extract_surface(
        algorithm="dataset_surface"
    )
    assert cement.volume / 1000 == pytest.approx(leaking_run.measure("set").cement_volume_ml, rel=1e-3)


def test_obj_names_objects_and_groups(default_run, tmp_path):
    text = default_run.export(tmp_path / "all.obj", at="fill").read_text()
    assert {line for line in text.splitlines() if line.startswith("o ")} >= {
        "o bone",
        "o cannula",
        "o filler",
    }
    assert "g needle" in text


def test_one_vertebra_is_one_piece(default_run, tmp_path):
    assert read(default_run.export(tmp_path / "bone.stl", part="bone")).body_count == 1


def test_lobes_that_touch_are_kept_apart_by_a_slit():
    """Two boxes that share a face: joined by equal points, their common edges would have four triangles."""
    left, right = trimesh.creation.box(extents=(2, 3, 4)), trimesh.creation.box(extents=(2, 3, 4))
    right.apply_translation((2, 0, 0))
    points = np.concatenate([left.vertices, right.vertices])
    faces = np.concatenate([left.faces, right.faces + 8]).astype(np.int32)
    assert not trimesh.Trimesh(points, faces).is_watertight
    actor = Actor("cement", points, faces, np.zeros((0, 16, 3)), (), Track(np.zeros(1), np.zeros((1, 0))))
    marks = Landmarks(np.zeros((6, 3), dtype=np.int32), np.zeros((6, 3)))
    clip = Clip((Stage(StageName.SET, 0.0, 1.0, ""),), {"cement": actor}, marks)
    [apart] = surfaces(clip, "set", "cement")
    mesh = trimesh.Trimesh(apart.points, apart.triangles)
    assert mesh.is_watertight
    assert mesh.body_count == 2
    assert mesh.volume == pytest.approx(48, rel=1e-3)
    assert np.linalg.norm(apart.points - points, axis=1).max() == pytest.approx(GAP_MM / 2)


@few(6)
@given(case=allowed_cases(levels=[Level.T6, Level.L1, Level.L4], scales=None, treatments=["kyphoplasty"]))
def test_every_part_of_any_case_is_closed(case):
    run = simulated(case)
    for stage in ("inflation", "fill", "set"):
        for surface in surfaces(run.clip, stage, "all"):
            if surface.name in {"bone", "body"} and stage != "set":
                continue
            points = surface.points.astype(np.float32).astype(float)
            mesh = trimesh.Trimesh(points, surface.triangles)  # joins equal points, as a reader of STL does
            assert mesh.is_watertight, surface.name
            assert mesh.volume > 0, surface.name


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"part": "leak"}, ["part", "'leak'", "bone", "nothing leaked"]),
        ({"part": "needle"}, ["part", "'needle'", "cement", "'set'"]),
        ({"part": "foot"}, ["part", "'foot'", "cement"]),
        ({"at": "lunch"}, ["at", "'lunch'", "inflation"]),
        ({"at": float("nan")}, ["nan", "0 to 23 s"]),
        ({"style": "glass"}, ["style", "'glass'", ".png", ".stl"]),
    ],
)
def test_what_is_not_there_is_refused(default_run, tmp_path, options, words):
    with pytest.raises(CaseError) as caught:
        default_run.export(tmp_path / "x.stl", **options)
    for word in words:
        assert word in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_case_has_only_its_own_stages(tmp_path):
    run = simulate(Case(fracture=Fracture(kind="none"), treatment={"kind": "none"}))
    with pytest.raises(CaseError, match=r"^at: 'set' is not allowed; allowed: intact$"):
        run.export(tmp_path / "x.stl", at="set")
    assert run.export(tmp_path / "x.stl").exists()  # left out: the last stage there is
