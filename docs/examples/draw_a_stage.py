"""
One moment, drawn
=================

A case is simulated once; any moment of it can then be drawn, in any view and style. Here the balloon has been let down and
the bone is cut open, so that the cavity is seen.
"""

from vertebra_viz import Case, Fracture, simulate

run = simulate(Case(level="L1", fracture=Fracture(grade=2)))
run.export("deflation.png", at="deflation", style="cutaway", size=(960, 600))

# %%
# ``run.plot("deflation", style="cutaway")`` opens the same picture in a window, or in a notebook's cell.
