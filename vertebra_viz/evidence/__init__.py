"""What is claimed and where it was read: one row a claim, with its source and tag."""
