"""The player's shading of bones besides their colours: the folds of the collapse, the crack, and neighbouring parts."""

import numpy as np
import pytest

from tests.export.gltf import Gltf
from vertebra_viz import simulate
from vertebra_viz.case.case import Case
from vertebra_viz.case.treatment import NoTreatment
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.glb.occlusion import NAME


@pytest.fixture(scope="module")
def run():
    return simulate(Case(neighbours="shown", treatment=NoTreatment()))


@pytest.fixture(scope="module")
def file(run):
    return Gltf.read(glb_bytes(run))


def hidden(file, name):
    """Share from 0 to 1, a column for each thing that is told."""
    return file.array(file.primitive(name)["attributes"][NAME])


def test_a_broken_bone_is_darker_at_its_crack_and_elsewhere_as_it_was(run, file):
    shares = hidden(file, "bone")[:, 0]
    assert np.mean(shares == 0.0) > 0.5  # what is told costs next to nothing where nothing changed
    end_s = run.clip.stage("fracture").end_s
    ribbon = run.clip.actors["crack"].at(end_s)
    crest = ribbon[len(ribbon) // 4 : len(ribbon) // 2]
    apart = np.linalg.norm(file.points_mm("bone", end_s)[:, None] - crest, axis=2).min(axis=1)
    assert np.sum(apart < 0.4) > 10
    assert shares[apart < 0.4].min() > 0.3


def test_upper_and_lower_joints_have_cartilage_on_both_sides(run, file):
    x, y, z = file.points_mm("bone", 0.0)[hidden(file, "bone")[:, 1] > 0.4].T
    for upper in (z > 3.0, z < -1.0):
        assert min(np.sum(upper & (x > 5.0)), np.sum(upper & (x < -5.0))) > 20
    assert y.max() < run.clip.actors["body"].base[:, 1].min()
    assert np.all((z > 3.0) | (z < -1.0))  # and not between them


def test_what_stands_beside_says_how_hidden_it_is_and_what_is_body(file):
    for name in ("neighbour-above", "neighbour-below"):
        shares = hidden(file, name)
        assert shares.shape[1] == 2
        assert (shares[:, 0].min() == 0.0) & (shares[:, 0].max() > 0.5)
        assert {0.0, 1.0} <= set(shares[:, 1].tolist())
    for name in ("disc-above", "disc-below"):
        shares = hidden(file, name)
        assert shares.shape[1] == 1
        assert shares.max() > 0.5  # between two endplates


def test_files_for_other_viewers_and_whole_bones_go_without(run):
    plain = Gltf.read(glb_bytes(run, compact=False))
    for mesh in plain.document["meshes"]:
        assert NAME not in mesh["primitives"][0]["attributes"]
