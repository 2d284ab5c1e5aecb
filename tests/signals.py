"""Start programs that a test can stop with Ctrl-C."""

import signal


def hears_ctrl_c():
    """Restore Ctrl-C in a child process; a shell that runs tests in the background makes its children ignore it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
