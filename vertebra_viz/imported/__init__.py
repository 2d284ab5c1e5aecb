"""A real bone: fitting the parametric vertebra to it."""
