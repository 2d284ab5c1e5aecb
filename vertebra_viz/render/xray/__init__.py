"""Simulated fluoroscopy: what a C-arm would show of a simulation's closed surfaces.

Each surface's path length along every ray is computed exactly, without a graphics card (`paths`); materials weaken the
beam by Beer and Lambert's law (`absorb`); the picture is toned as on a monitor (`exposure`), marked (`overlay`) and, where
surgeons compare two, set side by side (`pair`).
"""
