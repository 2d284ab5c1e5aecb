"""One table of X-ray physics: the player's generated copy is the same, and no other code repeats its figures."""

import re
from collections import Counter
from pathlib import Path

import pytest

import vertebra_viz
from vertebra_viz.catalogue import xray
from vertebra_viz.catalogue.generate_looks import CHANNELS, _share
from vertebra_viz.catalogue.xray import CORE, FILLED, FILLED_BY_NAME, MARKED, PER_MM, XrayMaterial

ROOT = Path(vertebra_viz.__file__).parent
DRAWERS = [
    *(
        ROOT / "render/xray" / f"{name}.py"
        for name in ("absorb", "beam", "exposure", "fluoroscope", "pair", "paths", "rule", "unevenness")
    ),
    *(
        ROOT / "player/src/three" / name
        for name in (
            "styles/xray.js",
            "shaders/xray.js",
            "shaders/unevenness.js",
            "markers.js",
            "shaders/vertex.js",
        )
    ),
    ROOT / "player/src/three/styles/cutaway.js",
]
# figures of the table that stand for something else where they are drawn, and how often: halves, sizes in memory, places
# in a list, pixels, bits. 0 stands for nothing
ELSEWHERE: dict[str, dict[float, int]] = {
    "render/xray/absorb.py": {0.5: 1},
    "render/xray/beam.py": {0.5: 6},
    "render/xray/exposure.py": {0.5: 3, 4.0: 1},
    "render/xray/pair.py": {0.5: 1, 4.0: 1},
    "render/xray/paths.py": {0.5: 6, 4.0: 1},
    "render/xray/unevenness.py": {0.5: 5, 4.0: 1},
    "render/xray/rule.py": {0.5: 3, 4.0: 1, 80.0: 1},
    "player/src/three/styles/xray.js": {4.0: 1},
    "player/src/three/shaders/xray.js": {0.5: 2, 4.0: 1},
    "player/src/three/shaders/unevenness.js": {0.5: 2, 4.0: 1},
    "player/src/three/markers.js": {4.0: 2},
    "player/src/three/styles/cutaway.js": {4.0: 2, 32.0: 1},
}


def owned() -> set[float]:
    """Every figure of the table."""
    flat: set[float] = set(PER_MM.values())
    for name, value in vars(xray).items():
        if name.isupper():
            values = value if isinstance(value, tuple) else (value,)
            flat |= {abs(float(each)) for each in values if isinstance(each, int | float)}
    return flat - {0.0}


def literals(path: Path) -> Counter[float]:
    """Return the numbers in a file's code, without comments and strings."""
    code = re.sub(r"/\*.*?\*/|\"{3}.*?\"{3}", "", path.read_text("utf-8"), flags=re.DOTALL)
    code = re.sub(r"#.*" if path.suffix == ".py" else r"//.*", "", code)
    return Counter(float(each) for each in re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])", code))


@pytest.mark.parametrize("path", DRAWERS, ids=lambda path: path.name)
def test_no_figure_of_the_table_is_spelled_where_it_is_drawn(path):
    spelled = {figure: count for figure, count in literals(path).items() if figure in owned()}
    assert spelled == ELSEWHERE.get(path.relative_to(ROOT).as_posix(), {}), path


@pytest.mark.parametrize(
    "filled", [*FILLED.values(), *FILLED_BY_NAME.values(), MARKED, CORE], ids=" in ".join
)
def test_the_players_shares_weaken_the_beam_as_much(filled):
    beyond = [PER_MM[each] - PER_MM[XrayMaterial.SOFT] for each in CHANNELS]
    theirs = sum(share * per_mm for share, per_mm in zip(_share(*filled), beyond, strict=True))
    assert theirs == pytest.approx(PER_MM[filled[0]] - PER_MM[filled[1]], rel=1e-3, abs=1e-6)


def test_spongy_bone_has_the_mineral_of_a_spine_that_breaks():
    assert xray.SPONGY_MINERAL_MG_ML == 80.0
    assert pytest.approx(1083.0, abs=1.0) == xray.CORTICAL_MINERAL_MG_ML
    assert pytest.approx(0.0739, abs=1e-4) == xray.SPONGY
