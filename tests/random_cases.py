"""Check the run of a random case (`devtools.random_cases.draw`) on its meshes; there should be no faults."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests import random_moments
from vertebra_viz.anatomy.parametric import dimensions_by_name
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.case.treatment import LeakRoute, Operation
from vertebra_viz.clip.canal import canal
from vertebra_viz.simulation import Simulation

CONSERVED_ML = 1e-9
FILLED = 0.9  # of a hollow, at least, where nobody asked for less
SMALL_MM3 = 2.0  # a straight edge cuts so much off a curved wall
VOLUMES = ("body", "balloon", "cavity", "cement", "leaked", "injected")


def faults(run: Simulation) -> list[str]:
    """Return the faults of a run, measured on its meshes; only the case is known, not how the run was made."""
    others = run.case.others.values()
    found = _of_level(run, "", run.case)
    for other in others:
        found += [f"{other.level}: {fault}" for fault in _of_level(run, f"{other.level}/", other)]
    for actor in {id(each.triangles): each for each in run.clip.actors.values()}.values():
        if not _closed(actor.triangles):
            found.append(f"{actor.part}: not closed")
    for name, actor in run.clip.actors.items():
        numbers = (actor.base, actor.targets, actor.track.weights)
        if not all(np.isfinite(each).all() for each in numbers):
            found.append(f"{name}: not finite")
        elif np.abs(actor.base).max() > 250.0:
            found.append(f"{name}: {np.abs(actor.base).max():.0f} mm away")
    return found + random_moments.faults(run)


def _of_level(run: Simulation, prefix: str, case: Any) -> list[str]:
    if getattr(case, "when", "") == "later":
        return []  # it breaks by the end, and has no stages of its own
    level = next(each for each in run.levels if each.level == str(case.level))
    measured = {each.stage: each for each in level.measurements}
    clip = run.clip.of(prefix[:-1]) if prefix else run.clip
    asked = dimensions_by_name(str(case.level), run.case.profile, run.case.scale, _shape_of(case))
    found = _bone(clip, measured, asked)
    found += _heights(measured, case) + _volumes(measured, case) + _folds(clip)
    for each in level.measurements:
        if not 0.0 <= each.canal_encroachment_percent <= 100.0:
            found.append(f"{each.stage}: canal {each.canal_encroachment_percent:.1f} %")
    if isinstance(case.treatment, Operation):
        found += _room(clip, case, measured)
    return found


def _shape_of(case: Any) -> ShapeOverrides:
    return getattr(case, "shape", ShapeOverrides())  # another level has the averages


def _bone(clip: Any, measured: dict[str, Any], asked: dict[str, float]) -> list[str]:
    """Check the intact bone: its height, the share of its bounding box that the body fills, and an open canal."""
    intact, body = measured["intact"], clip.actors["body"].base
    found = [
        f"{name}: {getattr(intact, name):.2f} of {asked[name]:.2f} mm"
        for name in ("anterior_height_mm", "posterior_height_mm")
        if abs(getattr(intact, name) - asked[name]) > 0.15
    ]
    full = 1000.0 * intact.body_volume_ml / np.prod(np.ptp(body, axis=0))
    if not 0.25 < full < 0.95:
        found.append(f"a body that fills {full:.2f} of its box")
    if abs(canal(clip).depth_mm - asked["canal_depth_mm"]) > 3.0:
        found.append(f"a canal of {canal(clip).depth_mm:.1f} for {asked['canal_depth_mm']:.1f} mm")
    if not 0.2 < intact.middle_height_mm / max(intact.anterior_height_mm, intact.posterior_height_mm) < 1.3:
        found.append(f"a middle of {intact.middle_height_mm:.1f} mm")
    return found


def _heights(measured: dict[str, Any], case: Any) -> list[str]:
    found = []
    names = ("anterior_height_mm", "middle_height_mm", "posterior_height_mm")
    intact = measured["intact"]
    if not -25.0 <= intact.wedge_angle_deg <= 25.0:
        found.append(f"an intact wedge of {intact.wedge_angle_deg:.1f}°")
    for name, loss in zip(names, case.losses, strict=True):
        whole, of = getattr(intact, name), {stage: getattr(each, name) for stage, each in measured.items()}
        if "fracture" in of and abs(of["fracture"] - (1.0 - loss) * whole) > 0.1:
            found.append(f"{name}: lost {1.0 - of['fracture'] / whole:.3f} of {loss}")
        for before, after, up in (
            ("fracture", "posture", True),
            ("access", "inflation", True),
            ("access", "cavity", True),
            ("inflation", "deflation", False),
            ("set", "follow-up", False),
        ):
            if before not in of or after not in of:
                continue
            rise = of[after] - of[before]
            if (rise < -0.02 and up) or (rise > 0.02 and not up):
                found.append(f"{name}: {rise:+.2f} mm from {before} to {after}")
        if not all(0.3 * whole < value < 1.005 * whole for value in of.values()):
            found.append(f"{name}: {min(of.values()):.1f} to {max(of.values()):.1f} of {whole:.1f} mm")
    for stage, each in measured.items():
        if abs(each.wedge_angle_deg) > 60.0:
            found.append(f"{stage}: a wedge of {each.wedge_angle_deg:.1f}°")
    return found


def _volumes(measured: dict[str, Any], case: Any) -> list[str]:
    found = []
    for stage, each in measured.items():
        volumes = {name: getattr(each, f"{name}_volume_ml") for name in VOLUMES}
        found += [f"{stage}: {name} {ml:.4f} mL" for name, ml in volumes.items() if ml < 0.0]
        if abs(each.cement_volume_ml + each.leaked_volume_ml - each.injected_volume_ml) > CONSERVED_ML:
            found.append(f"{stage}: {each.injected_volume_ml} mL injected, not contained and leaked")
        if each.cement_volume_ml > 0.6 * each.body_volume_ml:
            found.append(f"{stage}: {each.cement_fill_percent:.0f} % cement")
    if not isinstance(case.treatment, Operation) or "set" not in measured:
        return found
    hard, last = measured["set"], list(measured.values())[-1]
    asked = getattr(case.treatment, "cement_volume_ml", None)
    if asked is not None and abs(hard.injected_volume_ml - asked) > 2e-3 * asked:
        found.append(f"injected {hard.injected_volume_ml:.4f} of {asked} mL")
    leak = case.treatment.leak_volume_ml
    if asked is None and not leak and hard.cement_volume_ml < FILLED * hard.cavity_volume_ml:
        found.append(f"{hard.cement_volume_ml:.2f} mL of cement in a hollow of {hard.cavity_volume_ml:.2f}")
    if leak and hard.leaked_volume_ml < 0.998 * leak - 1e-3:
        found.append(f"leaked {hard.leaked_volume_ml:.4f} of {leak} mL")
    for name in ("cement_volume_ml", "leaked_volume_ml"):
        before, after = getattr(hard, name), getattr(last, name)
        if abs(after - before) > 1e-3 * max(before, 0.1):
            found.append(f"{name}: {before:.4f} mL set, {after:.4f} at the end")
    return found


def _room(clip: Any, case: Any, measured: dict[str, Any]) -> list[str]:
    """Check the cement: inside the wall, or if leaked outside the bone; no wider than the bone."""
    found = []
    moments = {stage: measured[stage].t for stage in ("set", "follow-up") if stage in measured}
    for stage, t in moments.items():
        points = clip.at(t)
        body = random_moments.solid(points["body"], clip.actors["body"].triangles)
        inside = random_moments.solid(points["cement"], clip.actors["cement"].triangles)
        if (out := (inside - body).volume()) > SMALL_MM3:
            found.append(f"{stage}: {out:.1f} mm³ of cement beyond the wall")
        if "leak" not in points:
            continue
        leak, frame = points["leak"], points["body"]
        outside = random_moments.solid(leak, clip.actors["leak"].triangles)
        if (hidden := (outside ^ body).volume()) > max(SMALL_MM3, 2e-3 * outside.volume()):
            found.append(f"{stage}: {hidden:.1f} mm³ of the leak in the bone")
        beyond = np.maximum(frame.min(axis=0) - leak.min(axis=0), leak.max(axis=0) - frame.max(axis=0))
        wide, front, high = beyond[0], leak[:, 1].max() - frame[:, 1].max(), beyond[2]
        # as far as a way leads from the bone: in front, above and below, and beside it
        if front > 12.5 or high > 16.0 or wide > 8.0:
            found.append(
                f"{stage}: a leak {wide:.1f} mm beside, {high:.1f} over, {front:.1f} in front of the body"
            )
        now = measured[stage]
        if case.treatment.leak_route is LeakRoute.CANAL and now.canal_encroachment_mm <= 0.0:
            found.append(f"{stage}: cement in the canal is not counted")
    return found


def _folds(clip: Any) -> list[str]:
    """Check that no bone between the body's wall and its inside is folded."""
    body, inner = clip.actors["body"], clip.actors["cancellous"]
    intact = _prisms(body.base, inner.base, body.triangles)
    thick = intact > 0.02 * np.median(intact)
    found = []
    for stage in clip.stages:
        now = _prisms(body.at(stage.end_s), inner.at(stage.end_s), body.triangles)
        share = (now[thick] / intact[thick]).min()
        if share <= 0.0:
            found.append(f"{stage.name}: bone folds ({share:.2f} of its volume)")
    return found


def _prisms(outer: Any, inner: Any, triangles: Any) -> Any:
    a, b, c = (outer[triangles[:, k]] for k in range(3))
    depth = (a + b + c - sum(inner[triangles[:, k]] for k in range(3))) / 3.0
    return np.einsum("ij,ij->i", np.cross(b - a, c - a), depth)


def _closed(triangles: Any) -> bool:
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]).astype(
        np.int64
    )
    count = int(edges.max()) + 1
    there = np.sort(edges[:, 0] * count + edges[:, 1])
    back = np.sort(edges[:, 1] * count + edges[:, 0])
    return bool((np.diff(there) > 0).all() and np.array_equal(there, back))
