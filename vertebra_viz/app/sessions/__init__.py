"""A session for each browser tab, and the rooms in which sessions follow one another."""
