"""The materials of a .glb are the catalogue's looks: colour in proportion to light, roughness, metalness, opacity."""

import pytest

from tests.export.gltf import Gltf
from vertebra_viz.catalogue.looks import LOOKS, THEMES, linear
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.export.glb import glb_bytes

TINTS = {Part.BONE: (1.0, 1.0, 1.0), Part.CAVITY: linear(THEMES["light"].hollow)}


@pytest.mark.parametrize("compact", [True, False])
def test_materials_are_the_catalogues(default_run, compact):
    materials = {
        m["name"]: m for m in Gltf.read(glb_bytes(default_run, compact=compact)).document["materials"]
    }
    assert {Part.BONE, Part.BALLOON, Part.CEMENT, Part.NEEDLE} <= set(materials)
    for name, material in materials.items():
        look, shown = LOOKS[name], material["pbrMetallicRoughness"]
        assert shown["baseColorFactor"] == [*TINTS.get(name, linear(look.colour)), look.opacity], name
        assert (shown["roughnessFactor"], shown["metallicFactor"]) == (look.roughness, look.metalness)
        assert (material.get("alphaMode") == "BLEND") == (look.opacity < 1.0)
