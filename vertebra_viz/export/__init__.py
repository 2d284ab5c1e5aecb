"""Export a simulation to files: meshes, pictures, movies, pages and numbers; the file's suffix decides."""

from vertebra_viz.export.dispatch import SUFFIXES, check, export
from vertebra_viz.export.part_surfaces import PARTS

__all__ = ["PARTS", "SUFFIXES", "check", "export"]
