"""
Several cases compared
======================

A case is plain data that cannot change; ``model_copy`` makes another one from it. Here the same fracture is lifted by
balloons of three volumes. How far a balloon lifts is a law fitted to studies and labelled *assumed*, so the figure shows
what this model does and nothing about a patient.
"""

import matplotlib.pyplot as plt

from vertebra_viz import Case, Fracture, Kyphoplasty, simulate

volumes = (1.5, 2.5, 3.5)
gains = []
for volume in volumes:
    run = simulate(
        Case(level="L1", fracture=Fracture(grade=2), treatment=Kyphoplasty(balloon_volume_ml=volume))
    )
    assert run.outcome is not None
    gains.append(run.outcome.restored_anterior_height_mm)

figure, axes = plt.subplots(figsize=(6.0, 4.0), layout="constrained")
axes.bar([f"{volume} mL" for volume in volumes], gains)
axes.set(xlabel="balloon volume, each side", ylabel="front height restored (mm)")
