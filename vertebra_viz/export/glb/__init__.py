"""The whole procedure in one glTF file: every surface, how it moves, and what is needed to measure it.

Plain glTF 2.0 that any viewer opens and plays, or a compact form for pages of ours, in the same container; what only our
player knows (stages, captions, landmarks, volumes) rides along as extras in both.
"""

from vertebra_viz.export.glb.document import glb_bytes, glb_gzipped
from vertebra_viz.export.glb.pack import Packed, pack

__all__ = ["Packed", "glb_bytes", "glb_gzipped", "pack"]
