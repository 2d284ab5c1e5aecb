"""Pictures that the server draws: processes of their own that draw, and in whose turn."""
