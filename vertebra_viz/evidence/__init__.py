"""Claims and their sources: one row for each, with its source and tag; the sentences are messages (``words/en``)."""
