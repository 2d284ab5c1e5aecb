"""Compiles cases to clip files in worker processes, so that one request never blocks the others."""
