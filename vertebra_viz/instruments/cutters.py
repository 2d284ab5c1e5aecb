"""The instruments that cut a cavity: an osteotome, a chisel with a flat tip, or a curette, a small sharp spoon.

Both go straight through the cannula and swing out beyond it, farther as the cavity grows.
"""

from __future__ import annotations

import numpy as np

from vertebra_viz.clip import easing
from vertebra_viz.clip.clip import Floats, Ints, Stage
from vertebra_viz.instruments.access import AccessPath
from vertebra_viz.instruments.shapes import WALL_MM, rod
from vertebra_viz.instruments.tools import TRAVEL_MM, Tool

STROKES = 3  # back and forth, and up and down, in the stage
STROKE_MM = 4.0
FLAT = 0.28  # thickness of blade and spoon over their width
NECK_RADIUS_MM = 0.8
ROUNDING_MM = 1e-6  # the head's last ring belongs to it, on whatever side of its end rounding puts each point
HEAD_MM = {"osteotome": 9.0, "curette": 4.5}  # length of the blade, of the spoon


def cutter(kind: str, path: AccessPath, depth_mm: float) -> tuple[Floats, Ints]:
    """Surface of the instrument ``kind``, its tip ``depth_mm`` along the path; the head is as wide as the cannula lets in."""
    head, width = HEAD_MM[kind], path.outer_radius_mm - WALL_MM - 0.1
    nose = {
        "osteotome": [[0.1, 0.85 * width], [0.6, width], [head, width]],
        "curette": [[0.3, 0.6 * width], [1.2, 0.95 * width], [2.2, width], [3.4, 0.85 * width]],
    }[kind]
    points, triangles = rod(path, depth_mm, [*nose, [head + 2.0, NECK_RADIUS_MM]], 5.0)
    offset = points - (path.entry + depth_mm * path.direction)
    behind, up = -offset @ path.direction, _up(path)
    height = offset @ up
    # a blade is flat on both sides, a spoon on one
    thin = (behind < head + ROUNDING_MM) & ((height > 0.0) | (kind == "osteotome"))
    return points - np.where(thin, (1.0 - FLAT) * height, 0.0)[:, None] * up, triangles


def swing(path: AccessPath, points: Floats, depth_mm: float, reach_mm: float) -> Floats:
    """Displacement (n, 3) of an instrument's ``points`` when its tip, bent up beyond the cannula, is ``reach_mm`` off."""
    along = (points - path.entry) @ path.direction
    free = float((path.cannula_tip - path.entry) @ path.direction)
    share = np.clip((along - free) / max(depth_mm - free, 1.0), 0.0, 1.0)
    return np.asarray(reach_mm * (share**2)[:, None] * _up(path))


def cutter_tools(kind: str, stage: Stage, times: Floats, depth_mm: float, reach_mm: float) -> dict[str, Tool]:
    """Return the instrument in ``stage``: inserted, moved in strokes of increasing reach, and withdrawn."""
    through = np.clip((times - stage.start_s) / (stage.end_s - stage.start_s), 0.0, 1.0)
    working = easing.eased(times, stage, 0.1, 0.75) * (1.0 - easing.eased(times, stage, 0.75, 0.85))
    phase = 2.0 * np.pi * STROKES * through
    there = easing.eased(times, stage, 0.0, 0.12) - easing.eased(times, stage, 0.85, 1.0)
    inside = there - STROKE_MM / TRAVEL_MM * working * (0.5 - 0.5 * np.cos(phase))
    return {
        kind: Tool(
            lambda path: cutter(kind, path, depth_mm),
            inside,
            (stage.start_s, stage.end_s),
            (lambda path, points: swing(path, points, depth_mm, reach_mm), working * np.sin(phase)),
        )
    }


def _up(path: AccessPath) -> Floats:
    """Unit vector (3,) square to the path, towards the head."""
    up = np.array([0.0, 0.0, 1.0]) - path.direction[2] * path.direction
    return np.asarray(up / np.linalg.norm(up))
