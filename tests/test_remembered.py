"""Results that depend only on the bone, or on bone and fracture, are computed once, for any treatment."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from vertebra_viz import compile as compiling
from vertebra_viz.anatomy.bone_space import BoneSpace
from vertebra_viz.case.case import Case, Endplate
from vertebra_viz.compile import compile_with_plan
from vertebra_viz.filling import balloon, cement, leak_spaces, placement, spread
from vertebra_viz.fracture import crack, riding, tumour
from vertebra_viz.fracture.displacement import collapse, lift
from vertebra_viz.fracture.field import Sum
from vertebra_viz.instruments import access, offset, skin
from vertebra_viz.treatments.follow_up import HALVINGS, SECANTS, root_between

# what must not be done again for a new amount of anything on the same broken bone
ONCE = {
    "access": access.access_path,
    "offset": offset._moved,
    "skin": skin._patches,
    "placement": placement.placement_in,
    "space ahead": cement._space_ahead_mm,
    "front": leak_spaces.front_space,
    "disc": leak_spaces.disc_out,
    "canal": leak_spaces.canal_out,
    "vein": leak_spaces.vein,
    "spread": spread.spread_rays,
    "tumour": tumour._intact_tumour,
    "crack": crack._ribbons,
    "groove": crack._grooved,
    "surfaces": riding._computed,
    "lifted surfaces": riding._form_values,
}
BALLOON = {"kind": "kyphoplasty", "balloon_volume_ml": 1.7}
CASES = {
    "balloon": ({}, BALLOON, "balloon_volume_ml"),
    "needle off its path": (
        {},
        {**BALLOON, "needle_angle_deg": 3.0, "needle_depth_mm": 1.0},
        "balloon_volume_ml",
    ),
    "lower endplate": ({"endplate": "inferior"}, BALLOON, "balloon_volume_ml"),
    "one balloon": ({}, {**BALLOON, "approach": "unipedicular-left"}, "balloon_volume_ml"),
    "front": ({}, {**BALLOON, "leak_volume_ml": 0.4}, "leak_volume_ml"),
    "disc": ({}, {**BALLOON, "leak_volume_ml": 0.3, "leak_route": "disc"}, "leak_volume_ml"),
    "canal": ({}, {**BALLOON, "leak_volume_ml": 0.2, "leak_route": "canal"}, "balloon_volume_ml"),
    "vein": ({}, {**BALLOON, "leak_volume_ml": 0.2, "leak_route": "vein"}, "balloon_volume_ml"),
    "contrast": ({}, {**BALLOON, "contrast_volume_ml": 1.0}, "balloon_volume_ml"),
    "tumour": ({"cause": "tumour"}, BALLOON, "balloon_volume_ml"),
    "cleft": ({"cleft": "yes", "age": "unhealed"}, BALLOON, "balloon_volume_ml"),
    "cement alone": ({}, {"kind": "vertebroplasty", "cement_volume_ml": 3.0}, "cement_volume_ml"),
    "stent": ({}, {"kind": "implant", "balloon_volume_ml": 1.7}, "balloon_volume_ml"),
    "jack": ({}, {"kind": "implant", "device": "jack", "cement_volume_ml": 4.0}, "cement_volume_ml"),
    "hollow": ({}, {"kind": "cavity-creation", "cavity_volume_ml": 1.2}, "cavity_volume_ml"),
}


def build(name: str, more: float = 0.0):
    """Compile one of the cases, with ``more`` of what it varies."""
    fracture, treatment, field = CASES[name]
    return compile_with_plan.__wrapped__(
        Case.parse({"fracture": fracture, "treatment": {**treatment, field: treatment[field] + more}})
    )


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> Iterator[Callable[[], int]]:
    """Count the calls of a method or function while the context lasts."""
    calls, original = [], getattr(owner, name)

    def counting(*args, **options):
        calls.append(name)
        return original(*args, **options)

    with monkeypatch.context() as patched:
        patched.setattr(owner, name, counting)
        yield lambda: len(calls)


@pytest.mark.parametrize("name", CASES)
def test_a_second_treatment_of_a_broken_bone_finds_what_does_not_depend_on_it(name):
    build(name)
    before = {part: each.cache_info().misses for part, each in ONCE.items()}
    build(name, 0.05)
    assert {part: each.cache_info().misses for part, each in ONCE.items()} == before


def test_more_cement_in_the_same_cavity_traces_no_ray_and_solves_no_balloon(monkeypatch):
    case = {"treatment": {**BALLOON, "cement_volume_ml": 4.0}}
    compile_with_plan(Case.parse(case))
    case["treatment"]["cement_volume_ml"] = 4.1
    with (
        counted(monkeypatch, BoneSpace, "reach_from") as traced,
        counted(monkeypatch, balloon, "solve") as solved,
    ):
        compile_with_plan.__wrapped__(Case.parse(case))
    assert (traced(), solved()) == (0, 0)


def test_more_balloon_traces_its_cements_rays_in_one_go(monkeypatch):
    build("balloon")
    with counted(monkeypatch, BoneSpace, "reach_from") as traced:
        build("balloon", 0.11)
    assert traced() == 2  # to the wall, for cavity and cement together; and from there on to the endplates


def test_memory_has_bounds():
    for part, each in {**ONCE, "cement": cement.cement_rays, "alone": compiling._compile_one_level}.items():
        assert each.cache_info().maxsize is not None, part


@pytest.fixture(scope="module")
def bone():
    return compiling._bone(Case())


@pytest.fixture(scope="module")
def broken(bone):
    case = Case()
    return collapse(bone, case.losses, case.fracture.endplate, case.fracture.kind)


@pytest.mark.parametrize("endplate", Endplate)
def test_a_lift_of_the_surfaces_is_the_field_itself(bone, broken, endplate):
    raised = lift(bone, broken, np.array([1.7, 1.9, 0.4]), endplate)
    points = riding.surface_points(bone)
    np.testing.assert_allclose(riding.surface_displacement(bone, raised), raised(points), atol=1e-12)
    later = riding.Difference(raised, broken)
    np.testing.assert_allclose(riding.surface_displacement(bone, later), later(points), atol=1e-12)


def test_a_map_adds_a_break_a_posture_and_a_part_of_a_lift(bone, broken):
    settled = lift(bone, broken, np.array([0.8, 0.9, 0.2]), Endplate.SUPERIOR)
    both = Sum(broken, settled)
    raised = lift(bone, both, np.array([1.0, 1.2, 0.1]), Endplate.SUPERIOR)
    points = bone.body_points[::7]
    moved = riding.BoneMap(both, raised, 0.6)(points)
    expected = points + broken(points) + settled(points) + 0.6 * raised(points)
    np.testing.assert_allclose(moved, expected, atol=1e-12)
    assert riding.BoneMap(both, raised, 0.6) == riding.BoneMap(Sum(broken, settled), raised, 0.6)


def halving(excess: Callable[[float], float], low: float, high: float) -> float:
    for _ in range(HALVINGS):
        half = 0.5 * (low + high)
        low, high = (half, high) if excess(half) < 0.0 else (low, half)
    return high


@pytest.mark.parametrize("root", [0.2, 0.5, 0.75, 0.93, 1.0, 1.0037, 1.31, 1.4999, 1.7])
@pytest.mark.parametrize("power", [0.4, 3.0])
def test_a_root_is_where_halving_finds_it(root, power):
    asked = []

    def excess(x: float) -> float:
        asked.append(x)
        bend = 5.0 * max(x - 1.01, 0.0) - 5.0 * max(root - 1.01, 0.0)
        return x**power - root**power + bend

    found = root_between(0.5, 1.5, excess)
    assert len(asked) <= 16
    assert found == halving(excess, 0.5, 1.5)


@pytest.mark.parametrize("root", [0.7310, 1.0 + 2.0**-20, 1.31])
@pytest.mark.parametrize("steep", [1e3, 1e7, 1e12])
def test_a_step_takes_hardly_more_questions_than_halving(root, steep):
    asked = []

    def excess(x: float) -> float:
        asked.append(x)
        return math.atan(steep * (x - root)) + 1e-3 * (x - root)

    found = root_between(0.5, 1.5, excess)
    assert len(asked) <= SECANTS + HALVINGS
    assert found == halving(excess, 0.5, 1.5)


def test_a_ray_that_has_come_to_rest_need_not_be_traced_further(bone):
    normals = np.array([[0, 1, 0], [1, 0, 0], [-1, 0, 0], [0, 0, 1], [0, 0, -1]], dtype=float)
    limits = np.array([25.0, 12.0, 12.0, 9.0, 9.0])
    asked = []

    def distance(points):
        asked.append(len(points))
        return bone.body_distance(points)

    directions = leak_spaces.geosphere(5)[0]
    centre = np.array([2.0, float(bone.body_points[:, 1].max()) + 2.0, 0.0])
    reach = leak_spaces.Outside(distance, normals, limits).reach(centre, directions)
    along = directions @ normals.T
    to_planes = np.where(
        along > 1e-9, (limits - normals @ centre) / np.where(along > 1e-9, along, 1.0), np.inf
    )
    t = np.zeros(len(directions))
    for _ in range(leak_spaces.TRACED):
        gap = bone.body_distance(centre + t[:, None] * directions) - leak_spaces.WALL_GAP_MM
        t = np.clip(t + 0.9 * gap, 0.0, to_planes.min(axis=1))
    np.testing.assert_allclose(reach, t, atol=1e-9)
    assert asked[-1] < 0.7 * asked[0]
