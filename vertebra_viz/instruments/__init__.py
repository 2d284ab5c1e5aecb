"""Needles and tools: their paths through the pedicles, clearances and shapes."""
