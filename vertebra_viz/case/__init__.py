"""What is asked for: a case, its level, fracture, treatment and shape, as validated and frozen models."""
