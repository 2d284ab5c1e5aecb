"""A compiled case as plain data, and what is measured on it. Nothing here depends on the case."""
