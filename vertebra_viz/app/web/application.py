"""The aiohttp application: every address of the server, and what is started and stopped with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable

from aiohttp import WSCloseCode, web

from vertebra_viz.app.clips.store import ClipStore, case_hash
from vertebra_viz.app.clips.worker_pool import WorkerPool
from vertebra_viz.app.logic.address import Address, file_language
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.logic.questions import Question
from vertebra_viz.app.sessions.registry import Registry
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.sessions.session import Session
from vertebra_viz.app.state import CLIENT_KEYS
from vertebra_viz.app.ui.page import template
from vertebra_viz.app.web import consent_text, qr_code
from vertebra_viz.app.web.connections import note_requests
from vertebra_viz.app.web.downloads import Downloads
from vertebra_viz.app.web.errors import in_language, plain_errors
from vertebra_viz.app.web.guarded_socket import SocketGuard
from vertebra_viz.app.web.headers import Headers
from vertebra_viz.app.web.health import health
from vertebra_viz.app.web.hosts import Hosts
from vertebra_viz.app.web.launcher import Launcher
from vertebra_viz.app.web.pages import Pages, static_files
from vertebra_viz.app.web.rate_limits import Buckets, limited
from vertebra_viz.app.web.rpc import PAGE_METHODS, VIEW_METHODS
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.link import to_query
from vertebra_viz.words import speaking, text

DEFAULTS = Limits()
# tokens of `rate_limits`; a page takes 13 requests, and what has to be built waits in a queue of its own
COSTS = {"session": 5.0}


class WebApplication:
    """The aiohttp application.

    Parameters
    ----------
    case : Case
        What an address without a case shows.
    drawing_pool : DrawingPool
        Where pictures are drawn for browsers that cannot.
    base_path : str
        Path of the site behind a proxy that does not remove it from addresses; ``""`` or ``"/vertebra"``.
    embedders : iterable of str
        Origins whose pages may frame it.
    questions : tuple of Question
        What a teacher may ask a class.
    hosts : Hosts, optional
        The host names that it answers to; this computer's own if left out.
    limits : Limits
        What one visitor may ask for, and what the server takes on.
    """

    def __init__(
        self,
        case: Case,
        drawing_pool: DrawingPool,
        *,
        base_path: str = "",
        max_sessions: int = 100,
        embedders: Iterable[str] = (),
        questions: tuple[Question, ...] = (),
        hosts: Hosts | None = None,
        limits: Limits = DEFAULTS,
    ) -> None:
        self._case, self._drawing_pool = case, drawing_pool
        pool = WorkerPool(
            limits.build_workers and limits.build_workers + 1,
            max_waiting=limits.builds_waiting,
            max_waiting_per_address=limits.builds_per_address,
        )
        self.clips = ClipStore(pool, int(limits.clips_mb * 2**20))
        self.rooms = Rooms()
        template()  # made before the first request needs it
        self.guard = SocketGuard(CLIENT_KEYS, PAGE_METHODS | VIEW_METHODS, limits=limits)
        self.registry = Registry(
            lambda name: Session(name, self.clips, drawing_pool, rooms=self.rooms, questions=questions),
            max_sessions,
            self.guard.drop,
            rooms=self.rooms,
            unused_s=limits.unused_session_s,
        )
        buckets = Buckets(limits.requests_per_s, limits.requests_burst)
        self._downloads = Downloads(self.clips, limits)
        self._headers = Headers(embedders)
        self._files = static_files()
        self._pages = Pages(self._files)
        costs = {f"{base_path}/{start}": cost for start, cost in COSTS.items()}
        rate_limited = limited(buckets, costs, patience_s=limits.requests_wait_s)
        names = (hosts or Hosts()).check
        self.app = web.Application(
            middlewares=[note_requests, in_language, plain_errors, names, rate_limited]
        )
        self._headers.install(self.app)
        self._add_routes(base_path, limits)
        self.app.cleanup_ctx.append(self._lifespan)

    def _add_routes(self, base: str, limits: Limits) -> None:
        launcher = Launcher(self.registry, self._case, limits)
        healthz = health(lambda: len(self.registry), lambda: len(self.clips))
        add = self.app.router
        if base:
            add.add_get(base, self._to_index)
            add.add_get("/healthz", healthz)
        add.add_get(f"{base}/healthz", healthz)
        add.add_get(f"{base}/", self._index)
        add.add_get(f"{base}/index.html", self._index)
        add.add_post(f"{base}/session", launcher.handle)
        add.add_get(f"{base}/ws/{{session}}", self._socket)
        self._downloads.add_to(add, base)
        add.add_get(f"{base}/{consent_text.PATH}", consent_text.handle)
        add.add_get(f"{base}/{qr_code.PATH}", qr_code.handle)
        add.add_get(base + "/{path:.*}", self._files.handle)

    async def _lifespan(self, _: web.Application) -> AsyncIterator[None]:
        self.clips.warm()
        await self.registry.start()
        yield
        await self.registry.close()  # where nobody said goodbye
        await self._drawing_pool.close()
        await self._downloads.close()
        await self.clips.close()

    async def close_sessions(self) -> None:
        """Close all sockets, so that pages notice immediately, and stop waiting for them."""
        await self.registry.close()

    async def _to_index(self, request: web.Request) -> web.Response:
        raise web.HTTPPermanentRedirect(
            f"{request.path}/{'?' if request.query_string else ''}{request.query_string}"
        )

    async def _index(self, request: web.Request) -> web.Response:
        """Answer with the page for an address; if the address is refused, the page shows why."""
        alert = ""
        try:
            address = Address.parse(request.query_string, self._case)
        except CaseError as error:
            address = Address.instead(request.query_string, self._case)
            alert = str(error)
        src = f"glb/{case_hash(address.case)}.glb?{to_query(address.case)}{file_language()}"
        return self._headers.page(request, self._pages.index(address, src, alert))

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        session = self.registry.find(request.match_info["session"])
        if session is None:
            raise web.HTTPNotFound(text=text("server-no-session"))
        closed = False
        authenticated: list[bool] = []

        def on_authenticated() -> None:
            authenticated.append(True)
            session.socket_opened()

        try:
            with speaking(session.language):
                socket = await self.guard.handle(request, session, on_authenticated)
            closed = socket.close_code == WSCloseCode.GOING_AWAY  # a browser's code for a closed page
            return socket
        finally:
            if authenticated:
                session.socket_closed(closed=closed)
