"""The app as a server: the web application on the main thread, and an orderly stop.

Drawing and building happen in other processes.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import signal
import socket
import webbrowser
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from vertebra_viz.app.log import bounded_log, open_standard_streams
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.logic.questions import questions as read_questions
from vertebra_viz.app.scratch import clear_abandoned
from vertebra_viz.app.web.application import WebApplication
from vertebra_viz.app.web.connections import SPARE_FILES, Connections, log_in_one_line
from vertebra_viz.app.web.hosts import Hosts
from vertebra_viz.app.web.listener import Listener, raise_file_limit
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import refusal
from vertebra_viz.case.presets import OPENING
from vertebra_viz.words import text

GRACE_S = 3.0  # for answers that are being sent when the server stops


def serve(
    case: Case | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    base_path: str = "",
    max_sessions: int = 100,
    allow_embed: Iterable[str] = (),
    allow_host: Iterable[str] = (),
    questions: Path | None = None,
    open_browser: bool = True,
) -> None:
    """Serve the app until SIGINT (Ctrl-C) or SIGTERM; must be called on the main thread.

    What one visitor may ask for is set by the environment (`web.settings.Limits`). The current language is that of pages
    whose address names none (``?lang=``).

    Parameters
    ----------
    case : Case, optional
        What an address without a case shows; if left out, the default case with the bones beside it.
    host : str
        Address to listen on. With the default, only this computer can connect.
    port : int
        0 takes a free one.
    base_path : str
        Path of the site, for a proxy that passes addresses on unchanged: ``"/vertebra"``.
    max_sessions : int
        How many visitors there may be at once.
    allow_embed : iterable of str
        Origins whose pages may show this one in a frame.
    allow_host : iterable of str
        Host names that it answers to, beside this computer's own (`web.hosts`).
    questions : Path, optional
        A teacher's own file of questions (`logic.questions`); if left out, the shipped one.
    open_browser : bool
        Whether to open the page in the default browser.

    Raises
    ------
    CaseError
        In one line, for an option or a limit that is not allowed, or an address that cannot be listened on.
    """
    open_standard_streams()
    os.environ.setdefault("TRAME_ARGS", "")  # trame would read the command line too
    logging.getLogger("trame_server").setLevel(logging.ERROR)
    asked, limits = read_questions(questions), Limits.from_environment()
    _must_be_free(host, port)
    clear_abandoned()
    site = WebApplication(
        case or OPENING,
        DrawingPool(),
        base_path=base_path,
        max_sessions=max_sessions,
        embedders=allow_embed,
        questions=asked,
        hosts=Hosts(allow_host, host),
        limits=limits,
    )

    async def run() -> None:
        with _asked_to_stop() as stop:
            await _serve(site, limits, host, port, base_path, stop, open_browser=open_browser)

    with bounded_log():
        asyncio.run(run())


@contextmanager
def _asked_to_stop() -> Iterator[asyncio.Event]:
    """Yield an event that SIGINT and SIGTERM set, instead of their usual effect."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()

    def ask(*_: Any) -> None:
        loop.call_soon_threadsafe(stop.set)  # signal.signal, because Windows has no handlers in asyncio

    before = {name: signal.signal(name, ask) for name in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


async def _serve(
    site: WebApplication,
    limits: Limits,
    host: str,
    port: int,
    base_path: str,
    stop: asyncio.Event,
    *,
    open_browser: bool,
) -> None:
    """Listen until ``stop`` is set, then release everything."""
    asyncio.get_running_loop().set_exception_handler(log_in_one_line)
    files = raise_file_limit(limits.connections + SPARE_FILES)
    runner = web.AppRunner(site.app, handle_signals=False, shutdown_timeout=GRACE_S)
    await runner.setup()
    assert runner.server
    listening = Listener(runner.server, Connections(limits, files))
    try:
        port = listening.start(host, port)
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{port}{base_path}/"
        print(text("server-serving", address=address), flush=True)
        if open_browser:
            webbrowser.open(address)
        await stop.wait()
        await listening.stop()
        await site.close_sessions()
    finally:
        await listening.stop()
        await runner.cleanup()


def _must_be_free(host: str, port: int) -> None:
    """Refuse an address that cannot be listened on, before anything is built."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    allowed = text("allowed-host")
    try:
        socket.getaddrinfo(host, port, family)
    except (OSError, UnicodeError):  # UnicodeError: a name with an empty or too long part
        raise refusal("--host", host, allowed) from None
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        if error.errno == errno.EADDRNOTAVAIL:
            raise refusal("--host", host, allowed) from None
        raise refusal("--port", port, text("allowed-free-port", host=host, reason=error.strerror)) from None
