"""Every reported distance of a run next to the value that trimesh gives on the same triangles, by independent definitions.

``pairs(run)`` gives for each quantity what is told and what is so. Nothing of the package that measures is used; where
the pedicles and the canal are is asked of the bone, since that is what the quantities are about.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
import trimesh

from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.export.report import report
from vertebra_viz.instruments.skin import skin_entry
from vertebra_viz.render.xray.rule import tip_rules
from vertebra_viz.simulation import Simulation

Pairs = dict[str, list[tuple[float, float]]]

SIGN = {"left": -1.0, "right": 1.0}
BELT = np.linspace(-2.5, 2.5, 5)  # round the midline, in which the back wall is read
UPRIGHT = 0.9  # of a face's normal, its vertical part: more of it looks up or down
TOGETHER = ("anterior", "middle", "posterior")


def pairs(run: Simulation) -> Pairs:
    """Return for each quantity the reported value and trimesh's."""
    data, found = report(run), defaultdict(list)
    case, clip = run.case, run.clip
    bone = parametric_bone(case.level, case.profile, case.scale, case.shape)
    intact, body = _mesh(clip, "bone"), _mesh(clip, "body")
    canal = _canal(intact, body)
    _canal_taken(found, run, data, body, canal)
    _sizes(found, run, data)
    if run.access:
        _cement(found, run, data, canal)
    told = []
    for path, needle in zip(run.access, data["access"], strict=True):
        if needle["clearances"] not in told:  # the bone is its own mirror image
            _needle(found, run, path, needle, bone, intact)
        told.append(needle["clearances"])
    for path, rule in zip(run.access, tip_rules(run), strict=True):
        _rule(found, run, path, rule)
    return dict(found)


def _mesh(clip: Any, name: str, t: float | None = None) -> trimesh.Trimesh:
    actor = clip.actors[name]
    points = actor.base if t is None else actor.at(t)
    return trimesh.Trimesh(points, actor.triangles, process=False)


def rear_y(mesh: trimesh.Trimesh, xz: Any, *, wall: bool = False) -> Any:
    """Y (k,) of the rearmost place in which lines along y meet a mesh; nan where they do not, or meet no ``wall`` there."""
    origins = np.insert(np.asarray(xz, dtype=float), 1, -300.0, axis=1)
    ahead = np.tile([0.0, 1.0, 0.0], (len(origins), 1))
    places, ray, faces = mesh.ray.intersects_location(origins, ahead, multiple_hits=True)
    y = np.full(len(origins), np.nan)
    for k in np.argsort(-places[:, 1]):  # the rearmost comes last
        along = mesh.face_normals[faces[k], 1] > -0.5
        y[ray[k]] = np.nan if wall and along else places[k, 1]
    return y


def _canal(intact: trimesh.Trimesh, body: trimesh.Trimesh) -> tuple[float, float, float]:
    """Return the posterior wall's y at mid-height, the canal's depth in the midline, and half its width between the pedicles."""
    level = body.vertices[:, 2].mean()
    cross = [(x, level) for x in (-2.5, 0.0, 2.5)] + [(0.0, level + z) for z in (-2.5, 2.5)]
    wall = float(np.nanmin(rear_y(body, cross)))
    outline = trimesh.intersections.mesh_plane(intact, (1, 0, 0), (1e-7, 0, 0)).reshape(-1, 3)
    depth = wall - float(outline[outline[:, 1] < wall - 5.0, 1].max())
    behind = wall - intact.vertices[:, 1]
    between = (behind > 0.35 * depth) & (behind < 0.45 * depth)
    return wall, depth, float(np.abs(intact.vertices[between, 0]).min())


def _cement(found: Any, run: Simulation, data: dict[str, Any], canal: tuple[float, float, float]) -> None:
    told = data["cement_to_posterior_wall_mm"]
    t = run.clip.stage("set").end_s
    points = run.clip.actors["cement"].at(t)
    points = points[np.abs(points[:, 0]) < canal[2]]
    assert (told is None) == (len(points) == 0)
    if told is not None:
        body = _mesh(run.clip, "body", t)
        free = points[:, 1] - rear_y(body, points[:, [0, 2]], wall=True)
        found["cement to the back wall"].append((told, float(np.nanmin(free))))


def _canal_taken(
    found: Any,
    run: Simulation,
    data: dict[str, Any],
    body: trimesh.Trimesh,
    canal: tuple[float, float, float],
) -> None:
    """Return the displacement of the posterior wall, and the protrusion of cement behind it, at the end of each stage."""
    wall, depth, half = canal
    rear = (np.abs(body.vertices[:, 0]) < half) & (body.vertices[:, 1] < wall + 4.0)
    most = 0.0
    for stage, now in zip(run.clip.stages, run.measurements, strict=True):
        pushed = (body.vertices - run.clip.actors["body"].at(stage.end_s))[rear, 1].max()
        most = max(most, float(pushed))
        behind = 0.0
        leak = run.clip.actors.get("leak")
        if leak and leak.shown(stage.end_s):
            x, y, _ = leak.at(stage.end_s).T
            in_canal = (np.abs(x) < half) & (y < wall) & (y > wall - depth)
            behind = float((wall - y[in_canal]).max(initial=0.0))
        true = max(0.0, float(pushed), behind)
        found["in the canal"].append((now.canal_encroachment_mm, true))
        if true:
            share = (now.canal_encroachment_percent, 100.0 * true / depth)
            found["part of the canal, %"].append(share)
    told = {each["name"]: each["value"] for each in data["assumptions"]}
    if "back_wall_mm" in told:
        found["back wall pushed in"].append((told["back_wall_mm"], most))
    ends = {"tumour": "intact", "cleft": "fracture", "implant": run.clip.stages[-1].name}
    for part, stage in ends.items():
        if f"{part}_volume_ml" in told:
            volume = _mesh(run.clip, part, run.clip.stage(stage).end_s).volume / 1000.0
            found["volume, mL"].append((told[f"{part}_volume_ml"], volume))


def _sizes(found: Any, run: Simulation, data: dict[str, Any]) -> None:
    """Return heights between points on the bone's surface, volumes, and the reported changes of them."""
    clip, stages = run.clip, data["stages"]
    bone = _mesh(clip, "bone", clip.duration_s)
    off = trimesh.proximity.closest_point(bone, clip.landmarks.positions(bone.vertices))[1]
    found["landmark on the bone"].append((0.0, float(off.max())))
    for stage, now in zip(clip.stages, stages, strict=True):
        marks = clip.landmarks.positions(clip.actors["bone"].at(stage.end_s))
        for name, top, bottom in zip(TOGETHER, marks[0::2], marks[1::2], strict=True):
            found["height"].append((now[f"{name}_height_mm"], float(np.linalg.norm(top - bottom))))
        for name, key in (("body", "body"), ("cement", "cement"), ("leak", "leaked"), ("balloon", "balloon")):
            if name in clip.actors and clip.actors[name].shown(stage.end_s):
                volume = _mesh(clip, name, stage.end_s).volume / 1000.0
                found["volume, mL"].append((now[f"{key}_volume_ml"], volume))
    heights = {now["stage"]: [now[f"{name}_height_mm"] for name in TOGETHER] for now in stages}
    if data["outcome"]:
        before = list(heights)[list(heights).index("access") - 1]
        for k, name in enumerate(TOGETHER):
            gained = heights["set"][k] - heights[before][k]
            found["height restored"].append((data["outcome"][f"restored_{name}_height_mm"], gained))
    for key, later, earlier in (
        ("postural_gain_mm", "posture", "fracture"),
        ("lost_again_mm", "set", "follow-up"),
    ):
        if data[key] is not None:
            found["height restored"].append((data[key], heights[later][0] - heights[earlier][0]))


def _needle(found: Any, run: Simulation, path: Any, needle: Any, bone: Any, intact: trimesh.Trimesh) -> None:
    told, sign, radius = needle["clearances"], SIGN[path.side], path.outer_radius_mm
    pedicle, t = bone.pedicles[path.side], run.clip.stage("access").end_s
    planned_tip = path.tip - path.deeper_mm * path.direction
    length = float(np.linalg.norm(planned_tip - path.entry))
    axis = path.entry + np.linspace(0.0, length, 250)[:, None] * path.direction
    walls = intact.ray.intersects_location(path.entry[None], path.direction[None], multiple_hits=True)[0]
    beyond_mm = np.sort((walls - path.entry) @ path.direction)

    def in_bone(places: Any) -> Any:
        along = (places - path.entry) @ path.direction
        return (len(beyond_mm) - np.searchsorted(beyond_mm, along)) % 2 == 1

    begins, per_mm = (each @ pedicle.axis for each in (path.entry - pedicle.centre, path.direction))
    beside = path.entry + (np.linspace(-2.0, 2.0, 61)[:, None] - begins) / per_mm * path.direction
    for name, look in (("medial", -sign), ("lateral", sign)):
        if told[f"{name}_wall_mm"] is not None:
            wall = _pedicle_wall(intact, pedicle, sign, look)
            near, off, _ = trimesh.proximity.closest_point(wall, beside)
            beyond = ~in_bone(beside) & (look * (beside - near)[:, 0] > 0.0)
            free = float(np.where(beyond, -off, off).min()) - radius
            found[f"to the {name} wall"].append((told[f"{name}_wall_mm"], free))
    faced, seen = (off - radius for off in _to_canal(intact, bone, axis, in_bone(axis)))
    found["to the canal"].append((told["canal_mm"], faced))
    found["to what is seen from the canal, at least"].append((told["canal_mm"], min(told["canal_mm"], seen)))
    body = _mesh(run.clip, "body", t)
    high, low = run.clip.landmarks.positions(run.clip.actors["bone"].at(t))[4:, 2]
    height = np.clip(path.cannula_tip[2], low + 1.0, high - 1.0)
    wall_y = np.nanmin(rear_y(body, [(x, height) for x in BELT]))
    found["past the back wall"].append((told["posterior_wall_mm"], float(path.cannula_tip[1] - wall_y)))
    places, _, _ = body.ray.intersects_location(path.entry[None], path.direction[None], multiple_hits=True)
    leaves = np.sort((places - path.tip) @ path.direction)[1]  # it goes in before it goes out
    found["ahead of the tip"].append((told["front_cortex_mm"], float(leaves)))
    _drawn(found, run, path, needle, intact, pedicle, t)


def _pedicle_wall(intact: trimesh.Trimesh, pedicle: Any, sign: float, look: float) -> trimesh.Trimesh:
    """Return the part of the bone that faces to one side, within 4 mm along the pedicle from its middle."""
    away = intact.triangles_center - pedicle.centre
    along = away @ pedicle.axis
    above = np.abs(away[:, 2] - along * pedicle.axis[2])
    near = (np.abs(along) < 4.0) & (above < 0.6 * pedicle.height_mm) & (look * away[:, 0] > 0.0)
    near &= (sign * intact.triangles[..., 0] > 0.0).all(axis=1) & (look * intact.face_normals[:, 0] > 0.5)
    return intact.submesh([near], append=True)


def _to_canal(intact: trimesh.Trimesh, bone: Any, axis: Any, in_bone: Any) -> tuple[float, float]:
    """Distance of a needle's axis to what faces the canal's middle, and to what is seen from it, level.

    Less than 0 where the axis is in the canal.
    """
    half = 0.5 * np.array([bone.canal.width_mm, bone.canal.depth_mm])
    middle = np.array([0.0, bone.posterior_wall_y_mm - half[1]])
    limits = half * (1.2, 1.3)
    inward = middle - intact.triangles_center[:, :2]
    inward /= np.linalg.norm(inward, axis=1, keepdims=True)
    facing = np.einsum("ij,ij->i", inward, intact.face_normals[:, :2]) > 0.4
    within = (np.abs(intact.triangles[..., :2] - middle) < limits).all(axis=(1, 2))
    angles = np.linspace(0.0, 2.0 * np.pi, 90, endpoint=False)
    fan = np.column_stack([np.cos(angles), np.sin(angles), 0.0 * angles])
    heights = np.arange(axis[:, 2].min() - 4.0, axis[:, 2].max() + 4.0, 1.0)
    origins = np.array([(*middle, z) for z in heights])
    rays = intact.ray.intersects_first(np.repeat(origins, len(fan), axis=0), np.tile(fan, (len(origins), 1)))
    seen = np.zeros(len(intact.faces), dtype=bool)
    seen[rays[rays >= 0]] = True
    in_canal = ~in_bone & (np.abs(axis[:, :2] - middle) < limits).all(axis=1)
    # the faces of the joints, farther back, can be seen and are no part of the canal; above the rim an endplate can,
    # and above a pedicle its top: what looks up or down is no wall
    back, front = middle[1] - half[1], middle[1] + limits[1]
    beside = (np.abs(intact.triangles[..., 0]) < limits[0]) & (intact.triangles[..., 1] > back)
    beside = (beside & (intact.triangles[..., 1] < front)).all(axis=1)
    beside &= np.abs(intact.face_normals[:, 2]) < UPRIGHT
    found = []
    for wall in (facing & within, seen & beside):
        off = trimesh.proximity.closest_point(intact.submesh([wall], append=True), axis)[1]
        found.append(-float(off[in_canal].max()) if in_canal.any() else float(off.min()))
    return found[0], found[1]


def _drawn(
    found: Any, run: Simulation, path: Any, needle: Any, intact: trimesh.Trimesh, pedicle: Any, t: float
) -> None:
    """Where the needle meets the bone, how wide pedicle and tube are, how it comes through the skin."""
    met = intact.ray.intersects_location(
        path.entry[None] - 1.0 * path.direction, path.direction[None], multiple_hits=True
    )[0]
    if len(met) and path.route == "transpedicular" and path.as_planned:
        off = np.abs((met - path.entry) @ path.direction).min()
        found["bone where the needle goes in"].append((0.0, float(off)))
    across = np.cross(pedicle.axis, (0.0, 0.0, 1.0))
    across /= np.linalg.norm(across)
    stations = pedicle.centre + np.outer(np.linspace(-2.0, 2.0, 9), pedicle.axis)
    widths = np.zeros(len(stations))
    for way in (across, -across):
        hit, ray, _ = intact.ray.intersects_location(stations, np.tile(way, (9, 1)), multiple_hits=False)
        reach = np.full(9, np.inf)
        reach[ray] = np.linalg.norm(hit - stations[ray], axis=1)
        widths += reach
    if widths.min() < 1.5 * pedicle.width_mm:  # else a transverse process springs from it
        found["width of the pedicle"].append((needle["pedicle_width_mm"], float(widths.min())))
    tube = run.clip.actors["cannula"].at(t)
    from_tip = tube[: len(tube) // len(run.access)] if path is run.access[0] else tube[len(tube) // 2 :]
    from_tip = from_tip - path.cannula_tip
    along = from_tip @ path.direction
    aside = np.linalg.norm(from_tip - along[:, None] * path.direction, axis=1)
    around = aside[(np.abs(along) < 2.0) & (aside < 10.0)]
    found["width of the tube"].append((needle["outer_diameter_mm"], 2.0 * float(around.max())))
    skin = run.clip.actors["skin"].at(t)
    patch = skin[np.linalg.norm(skin - skin_entry(path), axis=1) < 15.0]
    cut = patch[np.linalg.norm(patch - patch.mean(axis=0), axis=1) < 6.0]
    centre = cut.mean(axis=0)
    found["skin cut from the midline"].append((needle["skin"]["from_midline_mm"], float(abs(centre[0]))))
    found["skin behind the bone"].append(
        (needle["skin"]["assumed_depth_mm"], float(path.entry[1] - centre[1]))
    )
    found["length of the skin cut"].append((needle["skin"]["incision_mm"], float(np.ptp(cut[:, 2]))))
    far, near = (from_tip[order].mean(axis=0) for order in (np.argsort(along)[:56], np.argsort(along)[-56:]))
    x, y, _ = near - far
    turned = float(np.degrees(np.arctan2(-SIGN[path.side] * x, y)))
    found["needle turned in, °"].append((needle["convergence_deg"], turned))


def _rule(found: Any, run: Simulation, path: Any, rule: Any) -> None:
    """How deep the tip passes the back wall as it is seen from the side."""
    body = _mesh(run.clip, "body", run.clip.stage("access").end_s)
    lines = trimesh.intersections.mesh_plane(body, (1, 0, 0), (1e-7, 0, 0))[:, :, 1:]
    start, way = path.entry[1:], path.direction[1:]
    a, edge = lines[:, 0], lines[:, 1] - lines[:, 0]
    cross = way[0] * edge[:, 1] - way[1] * edge[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        depth = ((a - start)[:, 0] * edge[:, 1] - (a - start)[:, 1] * edge[:, 0]) / cross
        share = ((a - start)[:, 0] * way[1] - (a - start)[:, 1] * way[0]) / cross
    passed = depth[(share >= 0.0) & (share <= 1.0)]
    found["depth at the back wall (X-ray)"].append((rule.wall_mm, float(passed.min())))
    bone = _mesh(run.clip, "bone", run.clip.stage("access").end_s)
    if np.isfinite(rule.border_mm):
        at = path.entry + rule.border_mm * path.direction
        cut = trimesh.intersections.mesh_plane(bone, (0, 1, 0), (0, rule.ring[0, 1] + 1e-9, 0))[..., [0, 2]]
        lower, upper = cut[:, 0], cut[:, 1]
        crosses = (lower[:, 1] > at[2]) != (upper[:, 1] > at[2])
        share = (at[2] - lower[crosses, 1]) / (upper - lower)[crosses, 1]
        x = lower[crosses, 0] + share * (upper - lower)[crosses, 0]
        if rule.border[0, 2] < at[2] < rule.border[-1, 2]:
            aside = np.abs(x - at[0]).min()  # to the border, level; so much farther along the needle
            off = aside * np.linalg.norm(path.direction) / max(abs(path.direction[0]), 0.1)
            found["depth at the inner border (X-ray)"].append((rule.border_mm, rule.border_mm + float(off)))
