"""The catalogue: every part, stage and measured quantity, and its look, is defined here once for all uses."""
