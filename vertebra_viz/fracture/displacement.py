"""How a body breaks, and is lifted again: smooth displacement fields on the intact bone.

Both fields are functions of the *intact* position, so everything in the bone (its surface, a cavity, cement)
moves with the same map ``p + fracture·F(p) + lift·L(p)``, which is linear in the two weights. The map keeps a
positive determinant along the whole run, so nothing folds and nothing inside can leave. The amplitudes are
solved so that the heights *measured* on the landmarks are the requested ones.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.case.case import Endplate, FractureKind, Tilt
from vertebra_viz.case.errors import refusal
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.descent import Descent
from vertebra_viz.fracture.field import Displacement, nothing
from vertebra_viz.fracture.folds import DET_FLOOR, LAYER_FLOOR, ProbedDisplacement, probes
from vertebra_viz.fracture.frame import BodyFrame
from vertebra_viz.fracture.places import BreakPlaces, Places
from vertebra_viz.fracture.riding import body_displacement
from vertebra_viz.fracture.shapes import SHAPES
from vertebra_viz.words import listed, text

SOLVED_MM, NEAR_MM = 1e-7, 1e-3  # so near a height is to what is asked for, and at least
PROBE_MM = 0.1  # of a difference quotient
MOST_STEPS, HALVINGS = 30, 10
# how far the fragments part and the body spreads, one after the other until nothing folds and every height is met
GENTLER = ((1.0, 1.0), (0.5, 1.0), (0.25, 1.0), (0.0, 1.0), (0.0, 0.5), (0.0, 0.0))


def _solve(bone: Bone, before: Displacement, start: Descent, target_mm: Floats) -> Descent | None:
    """Amplitudes for which the landmark heights after ``before`` plus the field are ``target_mm`` (3,); None where none do.

    Newton with a difference quotient, each step halved until it comes nearer; the field is nearly linear in its
    amplitudes, so a few steps do.
    """
    marks = bone.landmarks
    intact = bone.points[marks.triangle_vertices.ravel()]
    moved = intact + before(intact)
    known = start.on(Places.of(intact, start.frame))

    def error_mm(field: Descent) -> Floats:
        corners = (moved + field.at(known)).reshape(6, 3, 3)
        return np.asarray(_heights_mm(marks.weights, corners) - target_mm)

    names = ("anterior", "dish", "posterior")
    field, error = start, error_mm(start)
    for _ in range(MOST_STEPS):
        off = np.abs(error).max()
        if off < SOLVED_MM:
            return field
        probes = [replace(field, **{name: getattr(field, name) + PROBE_MM}) for name in names]
        jacobian = np.stack([error_mm(probe) - error for probe in probes], axis=1) / PROBE_MM
        try:
            step = np.linalg.solve(jacobian, error)
        except np.linalg.LinAlgError:
            return None
        for _ in range(HALVINGS):
            moves = {name: getattr(field, name) - float(by) for name, by in zip(names, step, strict=True)}
            tried = replace(field, **moves)
            left = error_mm(tried)
            if np.abs(left).max() < off:
                break
            step = step / 2.0
        else:
            return field if off < NEAR_MM else None
        field, error = tried, left
    return field if np.abs(error).max() < NEAR_MM else None


def probed(bone: Bone, field: Displacement) -> ProbedDisplacement:
    """Return ``field`` where folds of ``bone`` are looked for."""
    if not isinstance(field, Descent):
        return ProbedDisplacement.of(bone, field)
    at_probes = [field.at(each) for each in _known_probes(bone, field.form)]
    return ProbedDisplacement.at(at_probes, *body_displacement(bone, field))


# of the breaks looked at last: another loss of the same form differs in its amplitudes alone
@lru_cache(maxsize=2)
def _known_probes(bone: Bone, form: Descent) -> list[BreakPlaces]:
    return [form.on(Places.of(points, form.frame)) for points in probes(bone)]


def intact_heights_mm(bone: Bone) -> Floats:
    """Anterior, middle and posterior height (3,) of the intact bone."""
    marks = bone.landmarks.positions(bone.points)
    return np.asarray(np.linalg.norm(marks[0::2] - marks[1::2], axis=1))


@lru_cache(maxsize=32)
def collapse(
    bone: Bone,
    losses: tuple[float, float, float],
    endplate: Endplate,
    kind: FractureKind,
    tilt: Tilt = Tilt.NONE,
) -> Displacement:
    """Displacement that takes the intact bone to its fracture; remembered, since one fracture is treated in several ways.

    Parameters
    ----------
    bone : Bone
        The intact bone.
    losses : tuple of float
        Anterior, middle, posterior height loss as fractions of the intact heights.
    endplate : Endplate
        Which endplate gives way.
    kind : FractureKind
        What it does away from the midline, where no height is measured.
    tilt : Tilt
        The side on which it sinks more, if any.

    Returns
    -------
    Displacement
        ``field(points (n, 3)) -> (n, 3)``, mm; its measured losses are ``losses`` to a micrometre.

    Raises
    ------
    CaseError
        Where a body of this shape cannot lose so much without folding.
    """
    if not any(losses):
        return nothing
    target = intact_heights_mm(bone) * (1.0 - np.asarray(losses))
    front, middle, back = (intact_heights_mm(bone) - target).tolist()
    start = Descent(
        BodyFrame.of(bone),
        endplate,
        front,
        middle - 0.5 * (front + back),
        back,
        SHAPES[kind],
        tilt=tilt,
        spread=1.0,
        parted=1.0,
    )
    for parted, spread in GENTLER:
        field = _solve(bone, nothing, replace(start, parted=parted, spread=spread), target)
        if not field:
            continue
        moved = probed(bone, field)
        lowest, layer = moved.lowest_determinant(), moved.thinnest_layer(bone)
        if lowest >= DET_FLOOR and layer >= LAYER_FLOOR:
            return field
        if parted == 0.0 and lowest > 0.0 and layer > 0.0:
            return field
    raise refusal(
        "fracture",
        text("refused-losses", losses=listed(f"{loss:.3g}" for loss in losses)),
        text("allowed-smaller-losses"),
    )


def lift(bone: Bone, fractured: Displacement, gains_mm: Floats, endplate: Endplate) -> Displacement:
    """Displacement that raises the fractured heights by ``gains_mm`` (3,) when added to ``fractured``; remembered."""
    if not np.any(gains_mm):
        return nothing
    return _lift(bone, fractured, tuple(gains_mm.tolist()), endplate)


@lru_cache(maxsize=32)
def _lift(bone: Bone, fractured: Displacement, gains_mm: tuple[float, ...], endplate: Endplate) -> Descent:
    marks = bone.landmarks
    corners = bone.points[marks.triangle_vertices.ravel()]
    moved = (corners + fractured(corners)).reshape(6, 3, 3)
    before = _heights_mm(marks.weights, moved)
    start = Descent(BodyFrame.of(bone), endplate, -1.0, -1.0, 0.0)
    raised = _solve(bone, fractured, start, before + np.array(gains_mm))
    if not raised:
        raise refusal("fracture", text("refused-broken-shape"), text("allowed-liftable"))
    return raised


def _heights_mm(weights: Floats, corners: Floats) -> Floats:
    """Anterior, middle and posterior height (3,) between landmarks on triangles with ``corners`` (6, 3, 3)."""
    where = np.einsum("lk,lkd->ld", weights, corners)
    return np.asarray(np.linalg.norm(where[0::2] - where[1::2], axis=1))
