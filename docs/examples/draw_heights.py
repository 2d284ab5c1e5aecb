"""
Front height over time
======================

Every number is measured on the triangles of one moment, so it can be asked for at any time, not only at the ends of the
stages. The figure shows the three heights while the bone breaks, is lifted, and settles.
"""

import matplotlib.pyplot as plt
import numpy as np

from vertebra_viz import Case, Fracture, Kyphoplasty, simulate

run = simulate(Case(level="L1", fracture=Fracture(grade=3), treatment=Kyphoplasty()))
times = np.linspace(0.0, run.clip.duration_s, 120)
measured = [run.measure(float(t)) for t in times]

figure, axes = plt.subplots(figsize=(8.0, 4.5), layout="constrained")
for name, label in (("anterior", "front"), ("middle", "middle"), ("posterior", "back")):
    axes.plot(times, [getattr(each, f"{name}_height_mm") for each in measured], label=label)
for stage in run.clip.stages:
    axes.axvline(stage.end_s, color="0.85", zorder=0)
axes.set(xlabel="time (s)", ylabel="height (mm)")
axes.legend()

# %%
# What the treatment did is told between two stages: the cement set, against the last stage before access.
assert run.outcome is not None
print(f"restored in front: {run.outcome.restored_anterior_height_mm:.1f} mm")
