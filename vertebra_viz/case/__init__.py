"""A case and its parts: its level, fracture, treatment and shape, as validated and frozen models."""
