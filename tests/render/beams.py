"""Beams, balls and their chords, for the tests of X-ray pictures."""

import numpy as np
import trimesh

from vertebra_viz.render.xray.beam import Beam

SIZE = (260, 200)


def beam(source=(-700.0, 0.0, 0.0), angle_deg=5.0, size=SIZE):
    """Looks at the origin, head up."""
    ahead = -np.array(source) / np.linalg.norm(source)
    right = np.cross(ahead, [0.0, 0.0, 1.0])
    right /= np.linalg.norm(right)
    return Beam(np.array(source), right, np.cross(right, ahead), angle_deg, size)


def rays(of):
    return of.rays(np.arange(of.size[0]) + 0.5, np.arange(of.size[1]) + 0.5)


def ball(radius, centre=(0.0, 0.0, 0.0), subdivisions=6):
    mesh = trimesh.creation.icosphere(subdivisions=subdivisions, radius=radius)
    return np.asarray(mesh.vertices) + centre, np.asarray(mesh.faces, dtype=np.int32)


def chord(of, radius, centre=(0.0, 0.0, 0.0)):
    """Of every ray through a ball, mm, and its distance from the centre."""
    to_centre = np.array(centre) - of.source
    along = rays(of) @ to_centre
    miss = np.sqrt(np.maximum(to_centre @ to_centre - along**2, 0.0))
    return 2.0 * np.sqrt(np.maximum(radius**2 - miss**2, 0.0)), miss
