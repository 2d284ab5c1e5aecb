"""The command line, ``vertebra-viz``: whatever goes wrong is one line on standard error, never a traceback."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence

from vertebra_viz.one_thread import use_one_thread

REFUSED = 2  # exit status for everything the user can mend
STOPPED = 130  # as shells report an interrupt
PIPE_CLOSED = 141  # as shells report a reader that went away


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Parameters
    ----------
    arguments : sequence of str, optional
        Left out: those the program was started with.
    """
    use_one_thread()
    try:  # importing the commands takes a moment, in which Ctrl-C must already be answered
        from cyclopts.exceptions import CycloptsError, UnusedCliTokensError  # noqa: PLC0415

        from vertebra_viz.case.errors import CaseError  # noqa: PLC0415
        from vertebra_viz.cli.commands import app  # noqa: PLC0415

        try:
            app(sys.argv[1:] if arguments is None else arguments)
            print(end="", flush=True)
        except UnusedCliTokensError as error:
            word = (error.unused_tokens or [""])[0]
            return _refuse(
                f"argument: {word!r} is not allowed; allowed: serve, measure, export or schema, then options"
            )
        except CycloptsError as error:
            return _refuse(_plain(" ".join(str(error).split())))
        except CaseError as error:
            return _refuse(str(error))
    except BrokenPipeError:
        # the reader (head, less) has seen enough; Python would complain once more when it closes the stream
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        _refuse("stopped")
        return STOPPED
    except OSError as error:  # a full disk, a port in use: the system's own words name what failed
        return _refuse(str(error))
    return 0


def _plain(text: str) -> str:
    """Say a value that is of the wrong kind as everything else is said: the field, the value and what is allowed."""
    from vertebra_viz.case.case import Case  # noqa: PLC0415
    from vertebra_viz.case.errors import refusal  # noqa: PLC0415
    from vertebra_viz.case.fields import leaves  # noqa: PLC0415

    if found := re.match(r'Invalid value "(.*?)" for --([\w.-]+)', text):
        value, path = found[1], found[2].rstrip(".").replace("-", "_")
        if field := leaves(Case).get(path):
            return str(refusal(path, value, field.allowed))
    return f"{text} See 'vertebra-viz --help'."


def _refuse(line: str) -> int:
    print(f"vertebra-viz: {line}", file=sys.stderr)
    return REFUSED
