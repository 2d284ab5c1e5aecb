"""The posterior elements as plates placed by the shape's dimensions, and their union with the body.

Only the right half (x >= 0) is described; the left is its mirror image.
"""

from dataclasses import dataclass, replace
from math import cos, radians, sin, tan

import numpy as np

from vertebra_viz.anatomy.body import body_distance, posterior_wall_y
from vertebra_viz.anatomy.costal import Ball, costal_hollows
from vertebra_viz.anatomy.distance import (
    Field,
    Grid,
    Plate,
    Vector,
    smooth_difference,
    smooth_union,
    unit,
    vector,
)
from vertebra_viz.anatomy.morphometry import Shape


@dataclass(frozen=True)
class Arch:
    """The right half of the posterior elements, in the frame of the body's middle."""

    isthmus: Vector
    forward: Vector
    pedicle: Plate
    lamina: Plate
    spinous: Plate
    transverse: Plate
    superior: Plate
    inferior: Plate
    necks: tuple[Plate, ...]
    hollows: tuple[Ball, ...] = ()

    def plates(self) -> tuple[Plate, ...]:
        """Return every plate."""
        return (
            self.pedicle,
            self.lamina,
            self.spinous,
            self.transverse,
            self.superior,
            self.inferior,
            *self.necks,
        )


def _bar(start: Vector, end: Vector, radius: float) -> Plate:
    line = end - start
    length = float(np.linalg.norm(line))
    along = unit(line) if length > 1e-3 else vector(0, 0, 1)
    across = vector(1, 0, 0) if abs(along[0]) < 0.8 else vector(0, 0, 1)
    return Plate(start, along, across, max(length, 1e-3), (0, 0), (0, 0), (radius,) * 4)


def _pedicle(shape: Shape, wall: float) -> tuple[Vector, Vector, Plate]:
    angle, pitch = (
        radians(shape.pedicle_transverse_angle_deg),
        radians(shape.pedicle_sagittal_angle_deg),
    )
    isthmus = vector(
        shape.pedicle_distance_mm / 2, wall - 0.42 * shape.canal_depth_mm, shape.pedicle_elevation_mm
    )
    forward = unit(vector(-sin(angle), cos(angle) * cos(pitch), -sin(pitch)))
    back, front = 0.3 * shape.canal_depth_mm + 1.5, 0.42 * shape.canal_depth_mm + 4
    wide, tall = shape.pedicle_width_mm, shape.pedicle_height_mm
    r, core = min(wide, tall) / 2, abs(tall - wide) / 2
    across = vector(0, 0, 1) if tall > wide else vector(1, 0, 0)
    # its root flares into the body but must not show through an endplate
    room = shape.posterior_height_mm / 2 - 1.3 * r - 1.5
    root = (max(-core, -room - isthmus[2]), min(core, room - isthmus[2]))
    root = (min(root[0], -0.1), max(root[1], 0.1))
    plate = Plate(
        isthmus - forward * back,
        forward,
        across,
        back + front,
        (-core, core),
        root,
        (r,) * 4,
        flare=0.2,
    )
    return isthmus, forward, plate


def build_arch(shape: Shape) -> Arch:
    """Place the plates of the right half for a shape; lengths mm, frame of the body's middle."""
    wall = posterior_wall_y(shape)
    back = wall - shape.canal_depth_mm
    isthmus, forward, pedicle = _pedicle(shape, wall)
    level = shape.pedicle_elevation_mm
    pillar = pedicle.origin

    # where parts lie along each other their smooth union swells: start thinner by as much
    half = max(shape.lamina_thickness_mm / 2 - 0.22 * _reach(shape), 0.8)
    slope = radians(shape.lamina_slope_deg)
    outer = vector(isthmus[0], pillar[1] - 1.0, level - 0.45 * shape.lamina_drop_mm)
    inner = vector(0.0, back - half, level - shape.lamina_drop_mm)
    core = max(shape.lamina_height_mm / 2 - half, 0.5)
    # the canal is round in front of the laminae: bow them out by what the straight chord would cut off
    lamina = Plate(
        outer,
        unit(inner - outer),
        vector(0, sin(slope), cos(slope)),
        float(np.linalg.norm(inner - outer)),
        (-core, core * 0.8),
        (-core * 1.4, core * 0.85),
        (half,) * 4,
        bow=-0.8 * (1 - shape.canal_taper_fraction),
        tip=0.6,
        lens=0.25,
    )

    fall = radians(shape.spinous_slope_deg)
    thin, thick = shape.spinous_thickness_mm / 2, shape.spinous_tip_thickness_mm / 2
    broad = 1 + 0.5 * shape.thoracic  # a thoracic process is a three-edged spike: broad at its root
    root, tip = shape.spinous_root_height_mm / 2, shape.spinous_tip_height_mm / 2
    spinous = Plate(
        vector(0, back - half, level - shape.lamina_drop_mm),
        vector(0, -cos(fall), -sin(fall)),
        vector(0, -sin(fall), cos(fall)),
        max(shape.spinous_length_mm - half - thick, 2.0),
        (-max(root - thin, 0.2), max(root - thin, 0.2)),
        (-max(tip - thick, 0.2), max(tip - thin, 0.2)),
        (thin * broad, thin * 0.8 * broad, thick * 0.75, thin),
        tip=0.8,
        lens=-0.45,
    )

    sweep, rise = radians(shape.transverse_sweep_deg), radians(shape.transverse_rise_deg)
    r0 = min(shape.transverse_thickness_mm, shape.transverse_height_mm) / 2
    c0 = max(shape.transverse_height_mm / 2 - r0, 0.1)
    r1, c1 = r0 * shape.transverse_tip_fraction, c0 * shape.transverse_tip_fraction
    knee = vector(isthmus[0], wall - shape.transverse_setback_mm, level - 1.0)
    reach = max(shape.transverse_span_mm / 2 - r1 - knee[0], 3.0)
    transverse = Plate(
        knee,
        unit(vector(1, -tan(sweep), tan(rise))),
        vector(0, 0, 1),
        reach * float(np.linalg.norm([1, tan(sweep), tan(rise)])),
        (-c0, c0),
        (-c1, c1),
        (r0 * 1.25, r0 * 1.25, r1, r1),
        tip=0.9,
        lens=0.4,
        flare=0.15 * shape.thoracic,
    )

    turn, lean = radians(shape.superior_facet_angle_deg), radians(shape.superior_process_tilt_deg)
    front, bump = shape.superior_process_thickness_mm / 2, shape.mammillary_thickness_mm / 2
    up = vector(0, -sin(lean), cos(lean))
    top = level + shape.superior_process_rise_mm - front
    climb = max((top - level) / cos(lean) + 1.0, 2.0)
    middle = vector(shape.superior_facet_distance_mm / 2, wall - shape.superior_process_setback_mm, 0)
    base = vector(middle[0], middle[1] + (climb - (top - level) * 0.4) * sin(lean), top - climb * cos(lean))
    wing = max(shape.superior_facet_width_mm / 2 - front, 0.3)
    superior = Plate(
        base,
        up,
        vector(sin(turn), -cos(turn), 0),
        climb,
        (-wing * 0.8, wing * 0.8),
        (-wing, wing),
        (front, (front + bump) / 2, front, bump),
        tip=0.9,
        lens=0.15,
        curl=shape.superior_facet_curvature_mm,
    )

    turn = radians(shape.inferior_facet_angle_deg)
    thick = shape.inferior_process_thickness_mm / 2
    end = vector(
        shape.inferior_facet_distance_mm / 2,
        wall - shape.inferior_process_setback_mm,
        level - shape.inferior_process_drop_mm + thick,
    )
    start = outer * 0.6 + inner * 0.4
    start[0] = (start[0] + end[0]) / 2
    wing = max(shape.inferior_facet_width_mm / 2 - thick, 0.2)
    inferior = Plate(
        start,
        unit(end - start),
        vector(sin(turn), -cos(turn), 0),
        float(np.linalg.norm(end - start)),
        (-2 * wing, 2 * wing),
        (-wing, wing),
        (1.15 * thick, 1.15 * thick, thick, thick * 0.85),
        tip=0.9,
        lens=0.2,
    )
    neck = max(min(shape.pedicle_width_mm / 2, front), half)
    necks = (_bar(pillar, base, neck), _bar(pillar, start, half), _bar(pillar, outer, neck))
    arch = Arch(isthmus, forward, pedicle, lamina, spinous, transverse, superior, inferior, necks)
    return replace(arch, hollows=costal_hollows(shape, transverse, lambda at: bone_distance(shape, arch, at)))


def canal_distance(shape: Shape, at: Grid) -> Field:
    """Return the signed distance (mm) of the canal: an upright tube, round or narrowing to the back."""
    f32 = np.float32
    wall = posterior_wall_y(shape)
    b = f32(shape.canal_depth_mm / 2)
    v = (at.y - f32(wall) + b) / b
    taper = f32(shape.canal_taper_fraction)
    a = f32(shape.canal_width_mm / 2) * (1 + taper * (np.clip(v, -1.2, 1.2) - f32(0.3)))
    rho = np.sqrt((at.x / a) ** 2 + v * v)
    return np.asarray((rho - 1) * np.minimum(a, b), dtype=np.float32)


def _reach(shape: Shape) -> float:
    """Return over how many mm the parts of the arch blend."""
    return 0.2 * shape.canal_width_mm


def bone_distance(shape: Shape, arch: Arch, at: Grid) -> Field:
    """Return the signed distance (mm, negative inside) of the whole bone's right half."""
    reach = _reach(shape)
    # the laminae hang between the spinous and the inferior processes like a web: a wider blend
    back = smooth_union(arch.lamina.distance(at), arch.spinous.distance(at), 1.5 * reach)
    back = smooth_union(back, arch.inferior.distance(at), 1.5 * reach)
    back = smooth_difference(back, canal_distance(shape, at), 2.5)
    for plate in (arch.superior, arch.transverse, *arch.necks):
        back = smooth_union(back, plate.distance(at), reach)
    back = smooth_union(back, arch.pedicle.distance(at), 0.6 * reach)
    bone = smooth_union(body_distance(shape, at), back, (0.8 + 0.4 * shape.thoracic) * reach)
    return _hollowed(bone, arch, at)


def bare_body_distance(shape: Shape, arch: Arch, at: Grid) -> Field:
    """Return the signed distance (mm) of the body alone, with the hollows that the bone has."""
    return _hollowed(body_distance(shape, at), arch, at)


def _hollowed(distance: Field, arch: Arch, at: Grid) -> Field:
    for ball in arch.hollows:
        distance = smooth_difference(distance, ball.distance(at), 2.0)
    return distance
