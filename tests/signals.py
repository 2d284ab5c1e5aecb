"""Programs that tests start and stop as a person would, with Ctrl-C."""

import signal


def hears_ctrl_c():
    """Run in a child before it starts: a shell that runs tests in the background lets its children ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
