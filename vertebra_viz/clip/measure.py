"""Heights, angles and volumes measured on a clip's triangles; nothing here depends on a case or its parameters.

Volumes use the divergence theorem over closed triangles; heights are distances between the six landmarks
followed on the bone; the wedge angle lies between the two endplate lines, as a radiologist draws them, and the local
kyphosis between the outer end plates of the two neighbours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.canal import canal
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.clip.contact import contact_mm2
from vertebra_viz.clip.rear import rear_crossings
from vertebra_viz.floating import steady
from vertebra_viz.tenths import tenths

# Genant's semiquantitative grades by height loss in tenths of a percent (Wang 2019, Quant Imaging Med Surg): from 20 %
# a fracture is mild, from 25 % moderate, and above 40 % severe.
GENANT_FROM = (200, 250, 401)
SQUARE = 0.5  # cosine: what a line straight back leaves the body by counts as its posterior wall, and not as an endplate


def volume_mm3(points: Floats, triangles: Ints) -> float:
    """Volume of a closed surface.

    Parameters
    ----------
    points : (n, 3) float array
        Vertices, mm.
    triangles : (m, 3) int array
        Vertex indices.

    Returns
    -------
    float
        mm³; positive where triangles face outward.
    """
    # about a point of the surface, so that a far-away frame costs no digits
    places, corners = points - points[0], np.ascontiguousarray(triangles.T, dtype=np.intp)
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = (places.take(corner, axis=0).T for corner in corners)
    return float(ax @ (by * cz - bz * cy) + ay @ (bz * cx - bx * cz) + az @ (bx * cy - by * cx)) / 6.0


@dataclass(frozen=True)
class Heights:
    """Six-point morphometry of one bone: anterior, middle, posterior height and the wedge angle."""

    anterior_mm: float
    middle_mm: float
    posterior_mm: float
    wedge_angle_deg: float


def heights(landmarks: Floats) -> Heights:
    """Heights from landmark positions.

    Parameters
    ----------
    landmarks : (6, 3) mm, RAS+
        Anterior, middle, posterior; superior before inferior.

    Returns
    -------
    Heights
        ``wedge_angle_deg`` is positive when the front is lower than the back.
    """
    top, bottom = landmarks[0::2], landmarks[1::2]
    anterior, middle, posterior = np.linalg.norm(top - bottom, axis=1)
    slope_top, slope_bottom = (np.arctan2(p[2, 2] - p[0, 2], p[0, 1] - p[2, 1]) for p in (top, bottom))
    return Heights(
        float(anterior), float(middle), float(posterior), float(np.degrees(slope_top - slope_bottom))
    )


def local_kyphosis_deg(end_plates: Floats) -> float:
    """Angle from the upper end plate of the vertebra above to the lower one of the vertebra below, degrees.

    Parameters
    ----------
    end_plates : (4, 3) mm, RAS+
        Front and back end of the upper plate, front and back end of the lower plate.

    Returns
    -------
    float
        Positive for kyphosis (bent forward), negative for lordosis.
    """
    front, back = end_plates[0::2], end_plates[1::2]
    upper, lower = np.arctan2(back[:, 2] - front[:, 2], front[:, 1] - back[:, 1])
    return float(np.degrees(upper - lower))


def genant_grade(now: Heights, intact: Heights) -> int:
    """Genant grade by the largest height loss, to a tenth of a percent.

    Parameters
    ----------
    now : Heights
        The heights to grade.
    intact : Heights
        Those of the same vertebra when it was intact.

    Returns
    -------
    int
        0 to 3.
    """
    loss = max(
        1.0 - now.anterior_mm / intact.anterior_mm,
        1.0 - now.middle_mm / intact.middle_mm,
        1.0 - now.posterior_mm / intact.posterior_mm,
    )
    # what is measured misses a round figure by a millionth, on either side
    tenths = math.floor(1000.0 * loss + 0.5)
    return sum(tenths >= bound for bound in GENANT_FROM)


@dataclass(frozen=True)
class Measurements:
    """What one moment of a clip measures; a surface that does not exist counts 0, null is "no meaning"."""

    stage: str
    t: float
    anterior_height_mm: float
    middle_height_mm: float
    posterior_height_mm: float
    wedge_angle_deg: float
    local_kyphosis_deg: float | None
    beck_index: float
    genant_grade: int | None
    body_volume_ml: float
    balloon_volume_ml: float
    cavity_volume_ml: float
    cement_volume_ml: float
    injected_volume_ml: float
    leaked_volume_ml: float
    cement_fill_percent: float
    cement_touches_superior_mm2: float
    cement_touches_inferior_mm2: float
    canal_encroachment_mm: float
    canal_encroachment_percent: float


@steady
def measure(clip: Clip, when: float | str) -> Measurements:
    """Measure the surfaces of a clip at one moment.

    Parameters
    ----------
    clip : Clip
        The surfaces.
    when : float or str
        A time in seconds, or a stage for its end.

    Returns
    -------
    Measurements
        Heights, angles and volumes.
    """
    t = clip.time(when)
    bone = clip.actors[Part.BONE]
    now = heights(clip.landmarks.at(bone, t))
    body, cement, leaked = (_volume_ml(clip, part, t) for part in (Part.BODY, Part.CEMENT, Part.LEAK))
    behind = canal(clip)
    pushed_mm = behind.encroachment_mm(clip, t)
    upper_mm2, lower_mm2 = contact_mm2(clip, t)
    return Measurements(
        stage=str(clip.stage_at(t).name),
        t=t,
        anterior_height_mm=now.anterior_mm,
        middle_height_mm=now.middle_mm,
        posterior_height_mm=now.posterior_mm,
        wedge_angle_deg=now.wedge_angle_deg,
        local_kyphosis_deg=local_kyphosis_deg(clip.end_plates.at(clip.actors, t))
        if clip.end_plates
        else None,
        beck_index=now.anterior_mm / now.posterior_mm,
        # an instrumented or treated body is no longer what the grade was made for
        genant_grade=genant_grade(now, heights(clip.landmarks.positions(bone.base)))
        if t <= clip.access_s
        else None,
        body_volume_ml=body,
        balloon_volume_ml=_volume_ml(clip, Part.BALLOON, t),
        cavity_volume_ml=_volume_ml(clip, Part.CAVITY, t),
        cement_volume_ml=cement,
        injected_volume_ml=cement + leaked,
        leaked_volume_ml=leaked,
        cement_fill_percent=100.0 * cement / body,
        cement_touches_superior_mm2=upper_mm2,
        cement_touches_inferior_mm2=lower_mm2,
        canal_encroachment_mm=pushed_mm,
        canal_encroachment_percent=100.0 * pushed_mm / behind.depth_mm,
    )


def _volume_ml(clip: Clip, part: Part, t: float) -> float:
    """Volume of what is there at ``t``; 0 where it is not."""
    actor = clip.actors.get(part)
    return volume_mm3(actor.at(t), actor.triangles) / 1000.0 if actor and actor.shown(t) else 0.0


@steady
def cement_to_posterior_wall_mm(clip: Clip, when: float | str) -> float | None:
    """Least distance straight back from the cement to that part of the posterior wall which faces the spinal canal.

    Beside the canal are the pedicles and the body's side walls, above and below it the endplates; they do not count as the
    posterior wall.

    Parameters
    ----------
    clip : Clip
        The surfaces.
    when : float or str
        A time in seconds, or a stage for its end.

    Returns
    -------
    float or None
        mm; negative where cement stands behind the wall. None without cement, and where no cement lies in front of the
        canal.
    """
    t, cement, body = clip.time(when), clip.actors.get(Part.CEMENT), clip.actors[Part.BODY]
    if cement is None or not cement.shown(t):
        return None
    points = cement.at(t)
    before_canal = points[np.abs(points[:, 0]) < canal(clip).half_width_mm]
    wall_y, square = rear_crossings(body.at(t), body.triangles, before_canal[:, [0, 2]])
    free = (before_canal[:, 1] - wall_y)[square > SQUARE]
    return float(free.min()) if len(free) else None


@dataclass(frozen=True)
class Outcome:
    """What the treatment did: set cement against the last stage before access, in one posture (lying)."""

    restored_anterior_height_mm: float
    restored_middle_height_mm: float
    restored_posterior_height_mm: float
    restored_anterior_percent_of_lost: float | None
    wedge_correction_deg: float
    local_kyphosis_correction_deg: float | None
    cement_volume_ml: float
    leaked_volume_ml: float
    cement_fill_percent: float


@steady
def outcome(intact: Measurements, before: Measurements, after: Measurements) -> Outcome:
    """Return what a treatment did, from three measured moments.

    Parameters
    ----------
    intact : Measurements
        The intact bone.
    before : Measurements
        The end of the last stage before access.
    after : Measurements
        The cement set.

    Returns
    -------
    Outcome
        ``after`` less ``before``; what was lost is ``intact`` less ``before``.
    """
    lost = intact.anterior_height_mm - before.anterior_height_mm
    restored = after.anterior_height_mm - before.anterior_height_mm
    return Outcome(
        restored_anterior_height_mm=restored,
        restored_middle_height_mm=after.middle_height_mm - before.middle_height_mm,
        restored_posterior_height_mm=after.posterior_height_mm - before.posterior_height_mm,
        # where less than a tenth of a millimetre is lost there is nothing to restore
        restored_anterior_percent_of_lost=100.0 * restored / lost if tenths(lost) > 0.0 else None,
        wedge_correction_deg=before.wedge_angle_deg - after.wedge_angle_deg,
        local_kyphosis_correction_deg=None
        if before.local_kyphosis_deg is None or after.local_kyphosis_deg is None
        else before.local_kyphosis_deg - after.local_kyphosis_deg,
        cement_volume_ml=after.cement_volume_ml,
        leaked_volume_ml=after.leaked_volume_ml,
        cement_fill_percent=after.cement_fill_percent,
    )
