"""The command line, ``vertebra-viz``: every error is one line on standard error, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from vertebra_viz.one_thread import use_one_thread

REFUSED = 2  # exit status for every error that the user can correct
STOPPED = 130  # as shells report an interrupt
PIPE_CLOSED = 141  # as shells report a closed pipe


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Parameters
    ----------
    arguments : sequence of str, optional
        If left out, those that the program was started with.
    """
    use_one_thread()
    try:  # importing the commands takes a moment, during which Ctrl-C must work too
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except BrokenPipeError:
        # the reader (head, less) has closed the pipe; Python would raise once more when it closes the stream
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        from vertebra_viz.words import text  # noqa: PLC0415

        _refuse(text("cli-stopped"))
        return STOPPED
    except OSError as error:  # a full disk, a port in use: the system's own message names what failed
        return _refuse(str(error))


def _run(arguments: list[str]) -> int:
    """Run a command in the language that the arguments ask for."""
    from cyclopts.exceptions import CycloptsError  # noqa: PLC0415

    from vertebra_viz.case.errors import CaseError  # noqa: PLC0415
    from vertebra_viz.cli.language import taken_from  # noqa: PLC0415
    from vertebra_viz.words import speaking  # noqa: PLC0415

    try:
        language, rest = taken_from(arguments)
    except CaseError as error:
        return _refuse(str(error))
    with speaking(language):
        from vertebra_viz.cli.commands import application  # noqa: PLC0415
        from vertebra_viz.cli.errors import in_one_line  # noqa: PLC0415

        try:
            application()(rest)
            print(end="", flush=True)
        except CycloptsError as error:
            return _refuse(str(in_one_line(error)))
        except CaseError as error:
            return _refuse(*error.lines)
    return 0


def _refuse(*lines: str) -> int:
    for line in lines:
        print(f"vertebra-viz: {line}", file=sys.stderr)
    return REFUSED
