"""Export the whole procedure as one glTF file: every surface, its motion, and the data needed to measure it.

It is either plain glTF 2.0, which any viewer opens and plays, or a compact form for our own player, in the same container.
Data that only our player reads (stages, captions, landmarks, volumes) is in the extras of both.
"""

from vertebra_viz.export.glb.document import glb_bytes, glb_gzipped
from vertebra_viz.export.glb.pack import Packed, pack

__all__ = ["Packed", "glb_bytes", "glb_gzipped", "pack"]
