"""One owner for each look: a part's colour, a view's or a style's name stands in the catalogue and nowhere else."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from vertebra_viz.catalogue.looks import (
    BALLOON_FLUID,
    BALLOON_WALL,
    BONE_SHADE,
    BREACH,
    CUT_EDGE,
    GRIP,
    LOOKS,
    MARKER,
    MARROW,
    THEMES,
    linear,
    rgb,
)
from vertebra_viz.catalogue.parts import DRAWN, EXPORTED, Part
from vertebra_viz.catalogue.views import POLARITIES, STANDS, STYLES, VIEWS, Polarity, Style, View
from vertebra_viz.catalogue.xray import FILLED, PER_MM, XrayMaterial

PACKAGE = Path(__file__).parents[1] / "vertebra_viz"
PLAYER = PACKAGE / "player" / "src"
SAME = 1.5 / 255  # of a channel: so far a colour may be rounded and still be the same one
HEX = re.compile(r"(?:#|\b0x)([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
NUMBER = r"\s*(\d*\.?\d+)\s*"
TRIPLE = re.compile(rf"[(\[]{NUMBER},{NUMBER},{NUMBER}[,)\]]")
DRAWING = (
    *(
        PACKAGE / "render" / f"{name}.py"
        for name in ("materials", "scene", "cutaway", "grain", "ambient_occlusion", "cut")
    ),
    *sorted((PACKAGE / "export" / "glb").glob("*.py")),
    *sorted((PLAYER / "three").rglob("*.js")),
)


def sources() -> list[Path]:
    """What people write, without the catalogue and what is made from it."""
    made = {"node_modules", "dist", "generated", "catalogue"}
    found = (path for kind in ("py", "js", "css", "html") for path in PACKAGE.rglob(f"*.{kind}"))
    return sorted(path for path in found if not made & set(path.parts))


@cache
def text_of(path: Path) -> str:
    """Source of a file, comments and all."""
    return path.read_text(encoding="utf-8")


def colours(text: str) -> Iterator[tuple[str, list[tuple[float, ...]]]]:
    """Return every possible colour in a source: its spelling, and the values, 0 to 1, that it can mean."""
    for found in HEX.finditer(text):
        digits = found[1] if len(found[1]) == 6 else "".join(2 * digit for digit in found[1])
        yield found[0], [rgb(f"#{digits}")]
    for found in TRIPLE.finditer(text):
        values = tuple(float(each) for each in found.groups())
        yield found[0], [values, tuple(each / 255 for each in values)]


def part_colours() -> dict[str, str]:
    """Every colour that belongs to a part, by what it is the colour of."""
    inside = {
        "bone in shade": BONE_SHADE,
        "marrow": MARROW,
        "balloon's wall": BALLOON_WALL,
        "balloon's fluid": BALLOON_FLUID,
        "cut edge": CUT_EDGE,
        "handle of an instrument": GRIP,
        "marker on a tube": MARKER,
    }
    seen_through = {
        f"{what} in {name}": getattr(t, what) for name, t in THEMES.items() for what in ("glass", "hollow")
    }
    return {name: look.colour for name, look in LOOKS.items()} | inside | seen_through


KNOWN = [(name, each(colour)) for name, colour in part_colours().items() for each in (rgb, linear)]


def owner(values: list[tuple[float, ...]]) -> str | None:
    """What has one of these colours, as displayed or in proportion to light; None where nothing has."""
    for name, known in KNOWN:
        for value in values:
            if all(abs(a - b) < SAME for a, b in zip(value, known, strict=True)):
                return name
    return None


def test_no_parts_colour_is_spelled_outside_the_catalogue():
    again = [
        f"{path.relative_to(PACKAGE)}: {spelled} is the colour of {name}"
        for path in sources()
        for spelled, values in colours(text_of(path))
        if (name := owner(values))
    ]
    assert again == []


def test_files_that_draw_parts_spell_no_colour():
    spelled = [
        f"{path.relative_to(PACKAGE)}: {found[0]}"
        for path in DRAWING
        for found in HEX.finditer(text_of(path))
        if len(found[1]) == 6  # three digits are as often the name of a private member
    ]
    assert spelled == []


NEUTRAL = {"#000", "#fff", "black", "white"}  # no light and all of it, which are no looks
COLOUR_WORD = re.compile(
    r"""(?<=['"])(?:aqua|azure|beige|blue|brown|coral|crimson|cyan|gold|gr[ae]y|green|indigo|ivory|khaki|lime|magenta|"""
    r"""maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|tan|teal|tomato|violet|wheat|yellow|"""
    r"""(?:dark|dim|light|slate)(?:gr[ae]y|blue|green))(?=['"])"""
)
QUOTED = re.compile(r"""(?<=['"])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?=['"])""")


def test_no_colour_at_all_is_spelled_in_code_outside_the_catalogue():
    assert QUOTED.findall("'#5f7488' \"#FFF\" '#12345'") == ["#5f7488", "#FFF"]
    assert COLOUR_WORD.findall("'grey' 'bored' \"lightgrey\"") == ["grey", "lightgrey"]
    spelled = [
        f"{path.relative_to(PACKAGE)}: {found}"
        for path in sources()
        if path.suffix in {".py", ".js"}
        for pattern in (QUOTED, COLOUR_WORD)
        for found in pattern.findall(text_of(path))
        if found not in NEUTRAL
    ]
    assert spelled == []


def test_a_colour_is_found_however_it_is_spelled():
    colour = LOOKS[Part.CEMENT].colour
    shown, light = rgb(colour), linear(colour)
    for spelled in (
        f"'{colour}'",
        f"color: {colour.upper()};",
        colour.replace("#", "0x"),
        "vec3( {:.2f}, {:.2f}, {:.2f} )".format(*shown),
        "[{:.0f}, {:.0f}, {:.0f}]".format(*(255 * each for each in shown)),
        "({:.3f}, {:.3f}, {:.3f}, 1.0)".format(*light),
    ):
        ((_, values),) = colours(spelled)
        assert owner(values) == Part.CEMENT, spelled


def lab(colour: str) -> np.ndarray:
    """CIE L*a*b* under D65."""
    to_xyz = [[0.4125, 0.3576, 0.1804], [0.2127, 0.7152, 0.0722], [0.0193, 0.1192, 0.9503]]
    share = np.array(to_xyz) @ linear(colour) / (0.9505, 1.0, 1.0888)
    x, y, z = np.where(share > 216 / 24389, np.cbrt(share), (24389 / 27 * share + 16) / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def apart(one: str, other: str) -> float:
    """How far two looks' colours are from each other, CIE ΔE 1976; some 2 can just be told from each other."""
    return float(np.linalg.norm(lab(LOOKS[one].colour) - lab(LOOKS[other].colour)))


def test_cement_is_light_and_nearly_neutral():
    lightness, *tint = lab(LOOKS[Part.CEMENT].colour)
    assert 65 < lightness < 90
    assert np.hypot(*tint) < 10


def test_leaked_cement_and_a_breach_are_red_as_warnings_are():
    for name in (Part.LEAK, BREACH):
        _, red, yellow = lab(LOOKS[name].colour)
        assert red > 50 < np.hypot(red, yellow)


def test_what_lies_side_by_side_can_be_told_apart():
    alike = {  # of one stuff, or never in one picture
        frozenset(pair)
        for pair in (
            (Part.LEAK, BREACH),
            (Part.NEEDLE, Part.IMPLANT),
            (Part.BONE, Part.CANCELLOUS),
            (Part.BONE, Part.NEIGHBOUR),
            (Part.CANCELLOUS, Part.NEIGHBOUR),
            (Part.NEIGHBOUR, Part.CAVITY),
            (Part.CRACK, Part.CAVITY),
            (Part.CRACK, Part.SKIN),
        )
    }
    near = {
        (one, other): round(apart(one, other), 1)
        for one, other in combinations(LOOKS, 2)
        if frozenset((one, other)) not in alike and apart(one, other) < 11
    }
    assert near == {}
    for other in (Part.BONE, Part.CANCELLOUS):
        assert apart(Part.CEMENT, other) > 20
    for other in (Part.LEAK, BREACH):
        assert apart(Part.CEMENT, other) > 80


def test_colours_are_as_light_as_the_catalogue_says():
    order = [Part.BONE, Part.NEEDLE, Part.CEMENT, Part.BALLOON, Part.LEAK]
    lightness = [lab(LOOKS[name].colour)[0] for name in order]
    assert lightness == sorted(lightness, reverse=True)
    # a crack's walls are spongy bone as it is where it is cut open: told from the bone round it, and darker
    assert LOOKS[Part.CRACK].colour == MARROW
    assert lab(LOOKS[Part.BONE].colour)[0] - lab(MARROW)[0] > 25


def test_everything_that_is_drawn_has_a_look():
    assert set(LOOKS) == {*DRAWN, BREACH}
    assert set(FILLED) <= set(EXPORTED)
    for look in LOOKS.values():
        assert re.fullmatch("#[0-9a-f]{6}", look.colour)
        assert all(0.0 <= each <= 1.0 for each in (look.roughness, look.metalness, look.opacity))
    assert all(THEMES[name].glass != THEMES["light"].above for name in THEMES)


def test_views_and_styles_are_called_as_they_should():
    assert {str(name): label for name, label in STYLES.items()} == {
        "bone": "Bone",
        "glass": "Glass",
        "cutaway": "Cutaway",
        "xray": "X-ray",
    }
    assert {str(name): label for name, label in VIEWS.items()} == {
        "lateral": "Side",
        "front": "Front",
        "back": "Back",
        "top": "Top",
        "oblique": "Oblique",
        "needle": "Needle",
    }
    assert {str(name): label for name, label in POLARITIES.items()} == {
        "dark-metal": "Dark",
        "white-metal": "White",
    }
    assert (list(STYLES), list(VIEWS), list(POLARITIES)) == (list(Style), list(View), list(Polarity))
    assert set(STANDS) == set(View) - {View.NEEDLE}


def test_no_list_of_views_or_styles_is_spelled_outside_the_catalogue():
    def listed(names: type[Style | View | Polarity]) -> re.Pattern[str]:
        first = [re.escape(str(name)) for name in names][:3]
        between = r"""['"]?(: ['"][\w-]+['"])?,\s*['"]?"""
        return re.compile(rf"\b{between.join(first)}\b")

    again = [
        f"{path.relative_to(PACKAGE)}: {found[0]}"
        for path in sources()
        for kind in (Style, View, Polarity)
        for found in listed(kind).finditer(text_of(path))
    ]
    assert again == []


def test_x_ray_materials_weaken_the_beam_as_published():
    """Mass coefficient at 60 keV (NISTIR 5632, cm²/g, over ten) times density, g/mL."""
    published = {
        XrayMaterial.SOFT: 0.02048 * 1.06,
        XrayMaterial.CORTICAL: 0.03148 * 1.92,
        XrayMaterial.CONTRAST: 0.1 * 0.7577 + 0.0206,
        XrayMaterial.CEMENT: 1.5 * (0.3 * 0.5116 + 0.7 * 0.0192),
        XrayMaterial.STEEL: 0.1198 * 8.0,
        XrayMaterial.MARKER: 0.434 * 21.5,
    }
    assert {each: PER_MM[each] for each in published} == pytest.approx(published)
    assert FILLED[Part.CEMENT] == FILLED[Part.LEAK] == (XrayMaterial.CEMENT, XrayMaterial.SOFT)
    assert FILLED[Part.BALLOON] == FILLED[Part.CONTRAST] == (XrayMaterial.CONTRAST, XrayMaterial.SOFT)
