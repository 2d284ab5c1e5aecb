"""Cement in a cavity interdigitates with the bone round it: irregular, different on both sides, and of unchanged volume."""

import manifold3d
import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import ConvexHull

from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.case.case import Level, Profile
from vertebra_viz.clip.measure import volume_mm3

MOST_ROUND, MOST_FULL = 0.85, 0.90  # a ball has 1 and 1; as measured on real cement these are less
TREATMENTS = {
    "balloons": {},
    "one balloon": {"approach": "unipedicular-left"},
    "hollow": {"kind": "cavity-creation"},
    "mesh": {"kind": "implant"},
    "jack": {"kind": "implant", "device": "jack"},
    "one jack": {"kind": "implant", "device": "jack", "approach": "unipedicular-right"},
}
SOME = [("T4", "adult", "balloons", 3), ("L2", "older-woman", "one jack", 2), ("L5", "adult", "hollow", 1)]


def pieces(run, when="set", name="cement"):
    """Points and triangles of each connected piece."""
    points, triangles = run.clip.at(when)[name], run.clip.actors[name].triangles
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]]])
    graph = coo_matrix((np.ones(len(edges)), edges.T), shape=(len(points), len(points)))
    count, of = connected_components(graph, directed=False)
    return [(points, triangles[of[triangles[:, 0]] == k]) for k in range(count)]


def roundness(points, triangles):
    """Sphericity, and the volume over that of the convex hull."""
    a, b, c = points[triangles].swapaxes(0, 1)
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2.0
    volume = volume_mm3(points, triangles)
    hull = ConvexHull(points[np.unique(triangles)]).volume
    return np.pi ** (1 / 3) * (6.0 * volume) ** (2 / 3) / area, volume / hull


def solid(points, triangles):
    return manifold3d.Manifold(manifold3d.Mesh(points.astype(np.float32), triangles.astype(np.uint32)))


def check_uneven(run):
    for piece in pieces(run):
        round_, full = roundness(*piece)
        assert round_ <= MOST_ROUND
        assert full <= MOST_FULL


def test_a_ball_is_round_and_full():
    import trimesh

    ball = trimesh.creation.icosphere(4)
    assert roundness(ball.vertices, ball.faces) == pytest.approx((1.0, 1.0), abs=0.01)


def test_each_piece_of_the_textbook_case_is_uneven(default_run):
    assert len(pieces(default_run)) == 2
    check_uneven(default_run)


@pytest.mark.parametrize(("level", "profile", "treatment", "grade"), SOME)
def test_each_piece_is_uneven(level, profile, treatment, grade):
    case = {"level": level, "profile": profile, "fracture": {"grade": grade}}
    check_uneven(simulate(Case.parse(case | {"treatment": TREATMENTS[treatment]})))


@pytest.mark.slow
@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("level", list(Level))
def test_each_piece_is_uneven_at_every_level_and_grade_and_with_more_and_less_cement(
    level, profile, treatment
):
    for grade in (1, 2, 3):
        case = {"level": level, "profile": profile, "fracture": {"grade": grade}}
        usual = simulate(Case.parse(case | {"treatment": TREATMENTS[treatment]}))
        check_uneven(usual)
        for share in (0.6, 1.5):
            asked = {"cement_volume_ml": round(share * usual.measure("set").cement_volume_ml, 2)}
            try:
                run = simulate(Case.parse(case | {"treatment": TREATMENTS[treatment] | asked}))
            except CaseError:
                continue  # less than may be asked for, or more than there is room for
            check_uneven(run)


def test_half_a_millilitre_a_side_is_in_the_bone_round_the_hollow_which_is_full(default_run):
    cavity = solid(*pieces(default_run, name="cavity")[0]) + solid(*pieces(default_run, name="cavity")[1])
    for piece in pieces(default_run):
        pressed_ml = (solid(*piece) - cavity).volume() / 1000.0
        assert 0.45 <= pressed_ml <= 1.0
    cement = sum((solid(*piece) for piece in pieces(default_run)), manifold3d.Manifold())
    assert (cavity - cement).volume() < 0.02 * cavity.volume()


def test_tongues_are_some_millimetres_long(default_run):
    """From the hollow's wall to the farthest of them."""
    from scipy.spatial import KDTree

    at = default_run.clip.at("set")
    away, _ = KDTree(at["cavity"]).query(at["cement"])
    assert 2.5 < np.percentile(away, 98) < 5.0
    assert np.median(away) < 1.5  # most of the wall is only soaked


def test_one_side_is_not_the_other_in_a_mirror(default_run):
    (left, _), (_, _) = pieces(default_run)
    one, other = np.split(left, 2)
    away = np.linalg.norm(one * (-1.0, 1.0, 1.0) - other, axis=1)
    assert np.percentile(away, 90) > 1.0


def test_every_ray_from_the_seed_meets_the_cement_once(default_run):
    """So no piece crosses itself."""
    points, triangles = default_run.clip.at("set")["cement"], default_run.clip.actors["cement"].triangles
    seeds = default_run.clip.actors["cement"].base
    for half in range(2):
        mine = slice(half * len(points) // 2, (half + 1) * len(points) // 2)
        faces = triangles[triangles[:, 0] // (len(points) // 2) == half]
        a, b, c = (points - seeds[mine].mean(axis=0))[faces].swapaxes(0, 1)
        assert np.einsum("ij,ij->i", a, np.cross(b, c)).min() > 0.0


def test_cement_flows_from_the_tubes_mouth_fills_the_hollow_and_goes_into_the_bone_last(default_run):
    clip = default_run.clip
    fill, actor = clip.stage("fill"), clip.actors["cement"]
    assert actor.target_names[:3] == ("front", "packed", "full")
    times = np.linspace(fill.start_s, fill.end_s, 25)[1:]
    volumes = [default_run.measure(t).cement_volume_ml for t in times]
    assert (np.diff(volumes) > -1e-6).all()
    tube = clip.at(fill.end_s)["filler"]
    path = default_run.access[0]
    mouth = ((tube[tube[:, 0] < 0.0] - path.entry) @ path.direction).max()
    assert (actor.base[0] - path.entry) @ path.direction == pytest.approx(mouth, abs=1.0)
    cavity = sum((solid(*piece) for piece in pieces(default_run, name="cavity")), manifold3d.Manifold())
    outside = []
    for share in (0.4, 0.6, 0.78, 1.0):
        cement = sum(
            (
                solid(*piece)
                for piece in pieces(default_run, fill.start_s + share * (fill.end_s - fill.start_s))
            ),
            manifold3d.Manifold(),
        )
        outside.append((cement - cavity).volume() / 1000.0)
    # the hollow is all but full before a third of the tongues are there
    assert outside[0] < outside[1] < 0.15 * outside[-1]
    assert outside[1] < outside[2] < outside[3]


def test_the_sides_keep_apart_however_much_goes_in():
    asked = {"balloon_volume_ml": 3.4, "cement_volume_ml": 12.0}
    run = simulate(Case.parse({"treatment": asked}))
    left, right = (solid(*piece) for piece in pieces(run))
    assert (left ^ right).volume() == 0.0
    assert 0.1 < left.min_gap(right, 5.0) < 2.0
