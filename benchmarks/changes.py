"""Cost of a change of a case in two checkouts: ``python -m benchmarks.changes --old PATH`` prints one table.

PATH is the checkout to compare with, with its player built. Both checkouts are measured alternately in one run, each in
processes of its own, and in Chromium with software rendering. ``limit`` is the required value; a missed limit is marked
and nothing more. The machine should do nothing else; its load at the start and at the end is printed.
``--only NAME`` measures one part of {names}. ``--changes N``: changes of each kind.
``--around NAME``, ``--kind NAME``: only these cases and kinds of change. These three options may be repeated.
"""

import argparse
import os
import statistics
from contextlib import ExitStack
from itertools import product
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.changes_page import UNITS, CasePage, medians
from benchmarks.changes_server import cases_per_second
from benchmarks.tree import AROUND, CHANGES, Tree
from tests.browser import CHROMIUM, FLAGS
from vertebra_viz.case.case import Level

READY_MS = {"plain": 120, "neighbours": 170, "two levels": 300}
NEW_SHAPE_READY_MS = 200
DRAWN_MS = {"plain": 200, "neighbours": 260, "two levels": 400}
SENT_KB = {"plain": 420, "neighbours": 480, "two levels": 700, "three levels": 950}
TREATMENT_MS, SCRIPT_MS, PAGE_KB = 25, 1.2, 640
PER_SECOND = {"plain": 20, "two levels": 10}
RESIDENT_CHANGES = 60
COSTS = ("build", "file", "report", "gzip", "whole")


def row(name, unit, before, now, limit=None, *, least=False):
    """Print a line of the table; ``limit`` is the highest required value, or with ``least`` the lowest."""
    over = limit is not None and (now < limit if least else now > limit)
    options = "" if limit is None else f"{'≥' if least else '≤'} {limit:g}{'  missed' if over else ''}"
    ratio = f"{now / before:.2f}" if before else ""
    print(f"{f'{name}, {unit}':<62}{before:>10.4g}{now:>10.4g}{ratio:>8}  {options}".rstrip(), flush=True)


def costs(trees, options):
    """Processor time of a worker, and size of its answer."""
    with ExitStack() as stack:
        workers = [stack.enter_context(tree.worker()) for tree in trees]
        for around in options.around:
            for worker in workers:
                worker("change", AROUND[around])
            for kind in options.kind:
                found = [[] for _ in workers]
                for k in range(options.changes + 1):
                    case = AROUND[around] | CHANGES[kind].case(k)
                    for each, worker in zip(found, workers, strict=True):
                        each.append(worker("change", case))
                old, new = ({name: _median(each[1:], name) for name in each[0]} for each in found)
                for part in COSTS:
                    limit = TREATMENT_MS if (part, kind, around) == ("build", "treatment", "plain") else None
                    row(f"worker, {around}, {kind}: {part}", "ms", old[part], new[part], limit)
            sent = [each["gzipped"] / 1e3 for each in (old, new)]
            row(f"file as sent, {around}", "kB", *sent, SENT_KB[around])
            row(f"  the same, not packed, {around}", "kB", *(each["raw"] / 1e3 for each in (old, new)))
            row(f"  its report, {around}", "kB", *(each["report_bytes"] / 1e3 for each in (old, new)))


def pages(trees, _asked):
    """Size of the single-file page for every level, and of the player in it."""
    with ExitStack() as stack:
        workers = [stack.enter_context(tree.worker()) for tree in trees]
        row("player, gzipped", "kB", *(worker("script")["gzipped"] / 1e3 for worker in workers))
        for level in Level:
            sizes = [worker("page", {"level": level.value}) for worker in workers]
            row(f"single page, {level.value}", "kB", *(each["raw"] / 1e3 for each in sizes))
            row(f"  gzipped, {level.value}", "kB", *(each["gzipped"] / 1e3 for each in sizes), PAGE_KB)


def browser(trees, options):
    """Time of a change in a browser until ready and until drawn, and the memory of the page after it."""
    with ExitStack() as stack:
        urls = [stack.enter_context(tree.app()) for tree in trees]
        playwright = stack.enter_context(sync_playwright())
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for around, kind in product(options.around, options.kind):
            case_pages = [CasePage(chromium, url, around, CHANGES[kind]) for url in urls]
            times = [[] for _ in case_pages]
            for k in range(options.changes + 1):
                for each, case_page in zip(times, case_pages, strict=True):
                    each.append(case_page.change_to(k))
            old, new = (medians(each[1:]) for each in times)
            cached = kind != "shape"
            ready = READY_MS.get(around) if cached else NEW_SHAPE_READY_MS if around == "plain" else None
            row(f"change → ready, {around}, {kind}", "ms", old.ready, new.ready, ready)
            drawn = DRAWN_MS.get(around) if cached else None
            row(f"change → drawn, {around}, {kind}", "ms", old.drawn, new.drawn, drawn)
            if kind == options.kind[0]:
                row(
                    f"script of a frame, {around}",
                    "ms",
                    *(each.script_ms() for each in case_pages),
                    SCRIPT_MS,
                )
                rows = zip(UNITS._asdict().items(), *(each.memory() for each in case_pages), strict=True)
                for (name, unit), before, now in rows:
                    row(f"page after {options.changes + 1} changes, {around}: {name}", unit, before, now)
            for case_page in case_pages:
                case_page.close()
        chromium.close()


def server(trees, _asked):
    """New cases per second of a server whose workers are all busy."""
    with ExitStack() as stack:
        urls = [stack.enter_context(tree.app()) for tree in trees]
        for around, least in PER_SECOND.items():
            found = [[] for _ in urls]
            for turn in range(2):
                for each, url in zip(found, urls, strict=True):
                    each.append(cases_per_second(url, around, turn))
            row(f"new cases a second, {around}", "1/s", *map(statistics.mean, found), least, least=True)


def memory(trees, _asked):
    """Resident memory of a worker after many changes of every kind."""
    found = []
    for tree in trees:
        with tree.worker() as worker:
            for k in range(RESIDENT_CHANGES):
                around, kind = list(AROUND)[k % len(AROUND)], list(CHANGES)[k % len(CHANGES)]
                worker("change", AROUND[around] | CHANGES[kind].case(k))
            found.append(worker("memory")["resident"] / 1e6)
    row(f"worker after {RESIDENT_CHANGES} changes, resident", "MB", *found)


PARTS = {part.__name__: part for part in (costs, pages, browser, server, memory)}


def _median(answers, name):
    return statistics.median(each[name] for each in answers)


def main():
    description = __doc__.format(names=", ".join(PARTS))
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--old", type=Path, required=True)
    parser.add_argument("--only", action="append", choices=list(PARTS))
    parser.add_argument("--around", action="append", choices=list(AROUND))
    parser.add_argument("--kind", action="append", choices=list(CHANGES))
    parser.add_argument("--changes", type=int, default=9)
    options = parser.parse_args()
    options.around, options.kind = options.around or list(AROUND), options.kind or list(CHANGES)
    trees = [Tree(options.old.resolve()), Tree(Path(__file__).resolve().parents[1])]
    print(f"load of the machine {os.getloadavg()[0]:.2f}, {os.cpu_count()} processors")
    print(f"{f'median of {options.changes} changes':<62}{'before':>10}{'now':>10}{'ratio':>8}  limit")
    for name in options.only or list(PARTS):
        PARTS[name](trees, options)
    print(f"load of the machine {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    main()
