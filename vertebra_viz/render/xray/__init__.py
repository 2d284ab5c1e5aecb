"""Simulated fluoroscopy: the picture that a C-arm would take of a simulation's closed surfaces.

The path length of every ray through each surface is computed exactly, without a graphics card (`paths`). Materials
attenuate the beam by the Beer–Lambert law (`absorb`). The picture gets the grey scale of a monitor (`exposure`) and
annotations (`overlay`); front and lateral view can be put side by side (`pair`).
"""
