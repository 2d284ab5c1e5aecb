"""A compiled case as plain data, and the measurements on it. Nothing here depends on the case's parameters."""
