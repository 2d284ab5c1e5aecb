"""Pictures that the server draws: the processes that draw them, and the order in which visitors are served."""

FARTHEST_MM = 200.0  # largest distance of the camera target from the origin along each axis
