"""Pictures that the server draws: processes of their own that draw, and in whose turn."""

FARTHEST_MM = 200.0  # from the middle that a camera may look, each way; no hand turns a picture farther
