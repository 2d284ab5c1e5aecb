"""Results kept from earlier exports must not change a file."""

from dataclasses import replace

import numpy as np
import pytest

from tests.memories import forget
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import glb_bytes, sharp, strips
from vertebra_viz.export.glb.result_cache import ResultCache
from vertebra_viz.render.surface import ActorMesh

EXPORT = "vertebra_viz.export"


@pytest.fixture
def forgetful():
    """No result is cached from before."""
    forget(EXPORT)


def test_it_keeps_the_last_few_and_knows_them_by_content():
    made, memory = [], ResultCache(2)

    def asked(array):
        return memory.get((array,), lambda: made.append(array) or len(made))

    one, two, three = (np.full(4, k, dtype=np.int32) for k in range(3))
    assert [asked(one), asked(two), asked(one.copy()), asked(three), asked(one)] == [1, 2, 1, 3, 1]
    assert asked(two) == 4  # the one longest not asked for had gone
    assert len({asked(one), asked(one.astype(np.int64)), asked(one.reshape(2, 2))}) == 3


def test_a_file_is_the_same_whatever_was_made_before(default_run, forgetful):
    for other in ({"scale": 1.03}, {"fracture": {"grade": 3}, "treatment": {"kind": "vertebroplasty"}}):
        glb_bytes(simulate(Case.parse(other)))
    warm = glb_bytes(default_run)
    forget(EXPORT)
    assert glb_bytes(default_run) == warm


def test_another_treatment_of_a_bone_makes_none_of_its_strips_anew(default_run, forgetful, monkeypatch):
    glb_bytes(default_run)
    made, join = [], strips._joined

    def counted(triangles, vertices):
        made.append(len(triangles))
        return join(triangles, vertices)

    monkeypatch.setattr(strips, "_joined", counted)
    again = simulate(Case.parse({"treatment": {"balloon_volume_ml": 2.1}}))
    glb_bytes(again)
    assert made == []


def test_instruments_are_split_as_pyvista_splits_them_wherever_they_lie(forgetful, default_run):
    turn = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))[0]
    turn *= np.linalg.det(turn)
    for lying in default_run.clip.actors.values():
        if lying.part != "needle":
            continue
        for actor in (lying, replace(lying, base=lying.base @ turn.T)):
            vertices, triangles, normals = sharp.split(actor)
            mesh = ActorMesh(actor)
            np.testing.assert_array_equal(vertices, mesh.vertices)
            np.testing.assert_array_equal(triangles, mesh.mesh.regular_faces)
            np.testing.assert_allclose(normals, mesh.mesh.point_data.active_normals, atol=1e-6)
    assert len(sharp._split._results) == 4  # needle, cannula, catheter and filler, each once
