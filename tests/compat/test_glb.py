"""The .glb in independent software, each from its own package (``sh scripts/compat.sh``)."""

import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest
from PIL import Image
from scipy.spatial import cKDTree

from vertebra_viz.export.glb import glb_bytes, pack

pytestmark = pytest.mark.compat


@pytest.fixture(scope="module")
def glb(default_run, tmp_path_factory):
    return default_run.export(tmp_path_factory.mktemp("glb") / "run.glb")


@pytest.fixture(scope="module")
def bone(default_run):
    """The intact bone as glTF has it: metres, y up."""
    actor = default_run.clip.actors["bone"]
    x, y, z = actor.base[pack(actor, compact=False).vertices].T / 1000.0
    return np.column_stack([-x, z, y])


def same(vertices, bone):
    """The same points, in whatever order a reader puts them."""
    assert len(vertices) == len(bone)
    there, here = np.asarray(vertices), cKDTree(bone)
    assert here.query(there)[0].max() < 1e-6
    assert cKDTree(there).query(bone)[0].max() < 1e-6


def test_pygltflib(glb, default_run):
    pygltflib = pytest.importorskip("pygltflib")
    file = pygltflib.GLTF2().load(str(glb))
    assert len(file.meshes) == len(default_run.clip.actors) - 1
    assert file.extensionsRequired == file.extensionsUsed == []


def test_open3d(glb, bone):
    open3d = pytest.importorskip("open3d")
    model = open3d.io.read_triangle_model(str(glb))
    same(next(part for part in model.meshes if part.mesh_name == "bone").mesh.vertices, bone)
    whole = open3d.io.read_triangle_mesh(str(glb))
    assert np.allclose(whole.get_max_bound() - whole.get_min_bound(), np.ptp(bone, axis=0), atol=1e-5)


def test_assimp(glb, bone, default_run):
    assimp = pytest.importorskip("assimp_py")
    scene = assimp.import_file(str(glb), assimp.Process_Triangulate)
    found = {mesh.name: mesh for mesh in scene.meshes}
    assert found.keys() == default_run.clip.actors.keys() - {"body"}
    same(np.asarray(found["bone"].vertices).reshape(-1, 3), bone)
    assert np.isfinite(np.asarray(found["cement"].vertices)).all()
    assert np.ptp(np.asarray(found["cement"].vertices).reshape(-1, 3), axis=0).max() > 1e-3


F3D = """
import sys, f3d
path, folder, times = sys.argv[1], sys.argv[2], [float(t) for t in sys.argv[3:]]
engine = f3d.Engine.create(True)
engine.window.size = 480, 400
engine.options["render.background.color"] = [1, 1, 1]
engine.options["ui.loader_progress"] = False
engine.scene.add(path)
for k, t in enumerate(times):
    engine.scene.animation.load_time(t)
    if k == 0:
        engine.window.camera.reset_to_bounds()
    engine.window.render_to_image().save(f"{folder}/{k}.png")
print(*engine.scene.animation.get_time_range())
"""


def test_f3d(glb, default_run, tmp_path):
    """It draws it on white, plays it, and shows bone and cement; in a process of its own, for it brings its own libraries."""
    if find_spec("f3d") is None:
        pytest.skip("F3D is not installed")
    times = [0.0, default_run.clip.time("fracture"), default_run.clip.duration_s]
    command = [sys.executable, "-c", F3D, str(glb), str(tmp_path), *map(str, times)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert [float(t) for t in done.stdout.split()[-2:]] == pytest.approx((0.0, default_run.clip.duration_s))
    intact, broken, treated = (
        np.asarray(Image.open(tmp_path / f"{k}.png").convert("RGB")).astype(int) for k in range(3)
    )
    assert (intact.max(axis=2) < 230).mean() > 0.1  # a bone that can be seen on white
    assert (np.abs(broken - intact).max(axis=2) > 24).mean() > 0.01
    assert (np.abs(treated - broken).max(axis=2) > 24).mean() > 0.02


def test_the_compact_one_is_why_there_is_another(default_run, bone, tmp_path):
    """Should Open3D learn the extension, one file would do."""
    open3d = pytest.importorskip("open3d")
    (tmp_path / "compact.glb").write_bytes(glb_bytes(default_run))
    whole = open3d.io.read_triangle_mesh(str(tmp_path / "compact.glb"))
    assert not np.allclose(whole.get_max_bound() - whole.get_min_bound(), np.ptp(bone, axis=0), atol=1e-5)
