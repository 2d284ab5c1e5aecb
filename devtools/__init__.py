"""Tools for developers: calibration, reference meshes, comparisons, the documentation's pictures. Not in the wheel."""
