"""The small unevenness of a bone's surface where muscles, ligaments and discs hold on to it.

One pattern of low bumps for the whole bone: waves of 4 to 6 mm, which triangles of about 1 mm still show, in
directions that do not repeat together within a process. Whoever roughens a part says where, and by how much.
"""

import numpy as np

from vertebra_viz.anatomy.distance import Field, Grid

STEEPNESS = 1.4  # per mm: what the pattern changes by at most, at bumps 1 mm high


def relief(at: Grid) -> Field:
    """Return the pattern, from -1 to 1, at each sample; even in x, so smooth across the midline.

    Add it, times the height wanted in mm, to a distance. At 0.2 mm the distance's gradient stays under 1.3.
    """
    f32 = np.float32
    y, z = at.y, at.z
    first = np.sin(f32(1.2) * y + f32(0.5) * z) * np.cos(f32(1.0) * at.x)
    second = np.sin(f32(1.25) * z - f32(0.7) * y + f32(1.0))
    return np.asarray(f32(0.5) * (first + second * np.cos(f32(0.8) * at.x)), dtype=np.float32)
