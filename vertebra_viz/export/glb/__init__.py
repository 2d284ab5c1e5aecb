"""The whole procedure in one glTF file: every surface, how it moves, and what is needed to measure it.

Plain glTF 2.0 with one common extension, so that stock viewers open and play it; what only our player knows
(stages, captions, landmarks, volumes) rides along as extras.
"""

from vertebra_viz.export.glb.document import glb_bytes
from vertebra_viz.export.glb.pack import Packed, pack

__all__ = ["Packed", "glb_bytes", "pack"]
