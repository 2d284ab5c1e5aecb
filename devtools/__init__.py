"""Tools for whoever works on the project: reference meshes, the gallery. Not in the wheel."""
