"""The leaflet: two A4 pages of one case as a tagged PDF, for a person to take home. Needs the extra ``print`` (typst)."""

from vertebra_viz.export.leaflet.typesetting import check_leaflet, leaflet

__all__ = ["check_leaflet", "leaflet"]
