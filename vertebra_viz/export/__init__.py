"""Files made from a simulation: meshes, pictures, movies and numbers, chosen by the file's suffix."""

from vertebra_viz.export.dispatch import SUFFIXES, check, export
from vertebra_viz.export.part_surfaces import PARTS

__all__ = ["PARTS", "SUFFIXES", "check", "export"]
