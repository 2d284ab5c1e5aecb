"""The .glb for everybody's viewers requires nothing of them; our own pages get the compact one."""

import gzip
import re
from base64 import b64decode

import numpy as np
import pytest
import pyvista as pv
import trimesh

from export.gltf import Gltf
from vertebra_viz.export.glb import glb_bytes, pack
from vertebra_viz.export.html import html
from vertebra_viz.export.page_options import PageOptions

CORE = {5121, 5123, 5125, 5126}  # unsigned bytes, shorts and ints, floats: what glTF has without extensions


@pytest.fixture(scope="module")
def plain_glb(default_run, tmp_path_factory):
    return default_run.export(tmp_path_factory.mktemp("plain") / "run.glb")


@pytest.fixture(scope="module")
def plain(plain_glb):
    return Gltf.read(plain_glb.read_bytes())


def test_it_requires_no_extension_and_uses_none(plain):
    assert not [key for key in plain.document if key.startswith("extensions")]
    assert "KHR_" not in str({key: value for key, value in plain.document.items() if key != "scenes"})


def test_positions_and_normals_are_floats_and_all_else_is_what_core_gltf_allows(plain):
    accessors = plain.document["accessors"]
    assert {each["componentType"] for each in accessors} <= CORE
    for mesh in plain.document["meshes"]:
        for primitive in mesh["primitives"]:
            for attributes in (primitive["attributes"], *primitive.get("targets", [])):
                for name in {"POSITION", "NORMAL"} & attributes.keys():
                    accessor = accessors[attributes[name]]
                    assert accessor["componentType"] == 5126
                    assert "normalized" not in accessor
                    if name == "NORMAL" and attributes is primitive["attributes"]:
                        length = np.linalg.norm(plain.array(attributes[name]), axis=1)
                        assert np.abs(length - 1.0).max() < 1e-5


def test_every_surface_is_where_the_clip_has_it(plain, default_run):
    leaves = [node for node in plain.document["nodes"] if "mesh" in node]
    assert not [node for node in leaves if {"scale", "translation"} & node.keys()]  # nothing to be undone
    for name, actor in default_run.clip.actors.items():
        if actor.part == "body":
            continue
        vertices = pack(actor, compact=False).vertices
        for t in (0.0, 4.2, 13.1, default_run.clip.duration_s):
            assert np.abs(plain.points_mm(name, t) - actor.at(t)[vertices]).max() < 1e-4, (name, t)


def test_the_cavity_goes_out_of_sight_once_it_is_filled(plain, default_run):
    clip = default_run.clip
    fill, last = clip.time("fill"), clip.duration_s
    assert plain.shown("cavity", clip.time("deflation"))
    assert plain.shown("cavity", fill - 0.01)
    assert not plain.shown("cavity", fill + 0.01)
    assert not plain.shown("cavity", last)
    assert plain.shown("cement", last)
    assert Gltf.read(glb_bytes(default_run)).shown("cavity", last)  # our player knows by itself


def test_bone_can_be_seen_on_white(plain):
    bone = next(each for each in plain.document["materials"] if each["name"] == "bone")
    colour = plain.array(plain.primitive("bone")["attributes"]["COLOR_0"])
    opacity = bone["pbrMetallicRoughness"]["baseColorFactor"][3] * colour[:, 3]
    assert opacity.min() > 0.4  # the arch
    assert 0.55 < opacity.max() < 0.7  # the body, in which one sees the cement


def test_it_stays_small_and_the_same_case_gives_the_same_bytes(plain_glb, default_run):
    data = plain_glb.read_bytes()
    assert len(data) <= 1_800_000
    assert data == glb_bytes(default_run, compact=False)


def test_pyvista_reads_it(plain_glb, default_run):
    blocks = pv.read(plain_glb)
    surfaces = [part for part in blocks.recursive_iterator() if part is not None and part.n_points]
    assert len(surfaces) == len(default_run.clip.actors) - 1  # all but the body, which is not drawn
    bone = max(surfaces, key=lambda part: part.n_points)
    x, y, z = 1000.0 * bone.points.T
    actor = default_run.clip.actors["bone"]
    expected = actor.base[pack(actor, compact=False).vertices]
    assert np.abs(np.column_stack([-x, z, y]) - expected).max() < 1e-3


def test_trimesh_reads_it(plain_glb, default_run):
    scene = trimesh.load(plain_glb)
    bone, actor = scene.geometry["bone"], default_run.clip.actors["bone"]
    volume_mm3 = trimesh.Trimesh(actor.base, actor.triangles).volume
    assert bone.is_watertight
    assert bone.volume * 1e9 == pytest.approx(volume_mm3, rel=1e-4)
    assert scene.extents[0] * 1000 == pytest.approx(np.ptp(actor.base[:, 0]), abs=1e-2)


def test_pages_keep_the_compact_one(default_run):
    page = html(default_run, PageOptions(), picture=None)
    packed = re.search(r'id="vertebra-case">([^<]+)<', page)[1]
    assert b'"extensionsRequired":["KHR_mesh_quantization","VERTEBRA_VIZ_coding"]' in gzip.decompress(
        b64decode(packed)
    )
