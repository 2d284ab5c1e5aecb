"""Touch input for tests, through the browser's input pipeline, so that scrolling and gestures are real."""

import time


class Fingers:
    """Touches on a page in CSS pixels, through the browser's input pipeline."""

    def __init__(self, page):
        self._session = page.context.new_cdp_session(page)

    def _send(self, kind, points, **when):
        spots = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
        self._session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": spots, **when})

    def move(self, *paths, steps=8):
        """Put a finger at the start of each path, ``((x0, y0), (x1, y1))``, move all of them to the ends, let go.

        The fingers rest a moment before they lift: a page flung goes on scrolling, and a browser takes the next tap
        for the wish to stop it.
        """
        self._send("touchStart", [start for start, _ in paths])
        for step in range(1, steps + 1):
            share = step / steps
            self._send(
                "touchMove",
                [tuple(a + share * (b - a) for a, b in zip(*path, strict=True)) for path in paths],
            )
        time.sleep(0.1)
        self._send("touchEnd", [])

    def tap(self, x, y, times=1):
        """Tap, a tenth of a second apart by the events' own clock, however slow the machine."""
        begin = time.time()
        for i in range(times):
            self._send("touchStart", [(x, y)], timestamp=begin + 0.1 * i)
            self._send("touchEnd", [], timestamp=begin + 0.1 * i + 0.05)
