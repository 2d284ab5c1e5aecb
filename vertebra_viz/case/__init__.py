"""The input: a case with its level, fracture, treatment and shape, as validated and frozen models."""
