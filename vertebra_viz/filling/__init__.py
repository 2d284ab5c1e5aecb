"""What goes into the bone: balloon, stent, jack, cement, and where cement leaks to."""
