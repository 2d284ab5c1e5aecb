"""The leaflet: two A4 pages of one case as a tagged PDF, for a person to take home. Needs the extra ``print`` (typst)."""

from vertebra_viz.export.leaflet.checks import LONGEST_ADDRESS, can_print, check_leaflet

__all__ = ["LONGEST_ADDRESS", "can_print", "check_leaflet"]
