"""The app as a server: one scene, one session, one page; drawing on the main thread, the rest beside it."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import secrets
import socket
import threading
import uuid
import webbrowser
from typing import Any

from aiohttp import web
from trame.app import get_server
from trame_server import Server

from vertebra_viz.app.logic.drawing import MainThread
from vertebra_viz.app.logic.painter import Painter
from vertebra_viz.app.logic.session import Session
from vertebra_viz.app.state import typed_state
from vertebra_viz.app.ui import assets
from vertebra_viz.app.ui.page import build_page
from vertebra_viz.case import Case
from vertebra_viz.errors import refusal
from vertebra_viz.scene import Scene
from vertebra_viz.simulation import simulate


class App:
    """One scene, session and page on a trame server of their own.

    Parameters
    ----------
    case : Case
        What to show first; CaseError where it cannot be built.
    drawing : MainThread
        Where pictures are drawn; the app must be made on that thread.
    """

    def __init__(self, case: Case, drawing: MainThread) -> None:
        simulation = simulate(case)
        self.server: Server = get_server(f"vertebra-viz-{uuid.uuid4().hex}", client_type="vue3")
        state = typed_state(self.server)
        self.scene = Scene(
            simulation, style=state.data.look.style, view=state.data.look.view, off_screen=True
        )
        self.painter = Painter(self.scene, drawing)
        self.session = Session(state, simulation, self.painter)
        self.painter.on_painted = self.session.painted
        build_page(self.server, state.name, self.session, self.painter, self.scene.plotter)
        self._secret = secrets.token_urlsafe(32)
        self.server.controller.on_server_bind.add(self._bind)

    def _bind(self, wslink: Any) -> None:
        """Put our page and the key to the socket before trame's own routes."""
        self.server.protocol.updateSecret(self._secret)

        async def index(_: web.Request) -> web.Response:
            return web.Response(text=assets.index_html(), content_type="text/html")

        async def session(request: web.Request) -> web.Response:
            # no page of another origin can read this answer, so none can speak to the socket
            scheme = "wss" if request.secure else "ws"
            return web.json_response({"sessionURL": f"{scheme}://{request.host}/ws", "secret": self._secret})

        wslink.app.router.add_get("/", index)
        wslink.app.router.add_get("/index.html", index)
        wslink.app.router.add_post(f"/{assets.SESSION_ROUTE}", session)

    async def run(self, host: str, port: int, *, open_browser: bool, stop: asyncio.Event) -> None:
        """Serve until ``stop`` is set."""
        os.environ.setdefault("TRAME_ARGS", "")  # the command line is ours; trame would read it too
        serving = asyncio.create_task(
            self.server.start(
                exec_mode="coroutine",
                host=host,
                port=port,
                thread=True,
                timeout=0,
                open_browser=False,
                show_connection_info=False,
            )
        )
        ready = asyncio.ensure_future(self.server.ready)
        await asyncio.wait({serving, ready}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():  # it could not begin
            await serving
        address = f"http://{host}:{self.server.port}/"
        print(f"Serving on {address} (Ctrl-C stops)", flush=True)
        if open_browser:
            webbrowser.open(address)
        painting = asyncio.create_task(self.painter.run())
        await stop.wait()
        painting.cancel()
        await self.server.stop()
        await serving


def serve(
    case: Case | None = None, *, host: str = "127.0.0.1", port: int = 8080, open_browser: bool = True
) -> None:
    """Serve the app until Ctrl-C; must be called on the main thread.

    Parameters
    ----------
    case : Case, optional
        What to show first; the default case if none.
    host : str
        Address to listen on. The default lets only this computer in.
    port : int
        0 takes a free one.
    open_browser : bool
        Whether to open the page in the default browser.

    Raises
    ------
    CaseError
        In one line, for a case that cannot be built or an address that cannot be listened on.
    """
    logging.getLogger("trame_server").setLevel(logging.ERROR)
    _must_be_free(host, port)
    drawing = MainThread()
    app = App(case or Case(), drawing)
    failures: list[BaseException] = []
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    def run() -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: loop) as runner:
                runner.run(app.run(host, port, open_browser=open_browser, stop=stop))
        except BaseException as failure:  # noqa: BLE001  raised again on the main thread
            failures.append(failure)
        finally:
            drawing.shutdown()

    thread = threading.Thread(target=run, name="server", daemon=True)
    thread.start()
    try:
        drawing.work()
    except KeyboardInterrupt:
        loop.call_soon_threadsafe(stop.set)
        drawing.work()  # a picture may still be asked for while the server closes
    thread.join()
    app.scene.close()
    for failure in failures:
        raise failure


def _must_be_free(host: str, port: int) -> None:
    """Refuse, before anything is built, an address that cannot be listened on."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    allowed = "an address or name of this computer"
    try:
        socket.getaddrinfo(host, port, family)
    except (OSError, UnicodeError):  # a name with an empty or an endless part is not even looked up
        raise refusal("--host", host, allowed) from None
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        if error.errno == errno.EADDRNOTAVAIL:
            raise refusal("--host", host, allowed) from None
        raise refusal("--port", port, f"a port that is free on {host} ({error.strerror})") from None
