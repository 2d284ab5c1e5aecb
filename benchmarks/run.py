"""Compare this project's times with its targets and with alternatives: `python benchmarks/run.py` prints two tables.

Times are medians (best in brackets) of several runs in one process, so that the columns are comparable; on a busy
machine the best is more reliable. `--quick` makes fewer runs.
"""

import sys

from alternatives import alternatives
from clock import Time
from ours import promises


def shown(seconds: float) -> str:
    """Return a time with a unit that suits its size."""
    for unit, size in (("s ", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"


def both(time: Time) -> str:
    """Return the median, with the best in brackets."""
    return f"{shown(time.median)} ({shown(time.best)})"


def main() -> None:
    """Print both tables."""
    quick = "--quick" in sys.argv[1:]
    print(f"{'promise':<46}{'median (best)':<24}{'target':<11}of target")
    for promise in promises(quick=quick):
        share = promise.time.median / promise.target
        mark = "" if share <= 1.0 else "  over"
        print(
            f"{promise.name:<46}{both(promise.time):<24}{shown(promise.target):<11}{share:.2f}{mark}",
            flush=True,
        )
    print(f"\n{'instead of it':<46}{'median (best)':<24}{'here':<11}{'times':<11}its answer")
    for other in alternatives(quick=quick):
        times = f"{other.time.median / other.ours.median:.3g} ×"
        here = shown(other.ours.median)
        print(
            f"{other.name:<46}{both(other.time):<24}{here:<11}{times:<11}{other.answer}".rstrip(), flush=True
        )


if __name__ == "__main__":
    main()
