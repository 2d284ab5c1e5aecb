"""A vertebra from intact to set cement, measured on its own mesh."""
