"""A small aiohttp site: real trame server objects behind the guarded socket, and a client that calls them."""

import asyncio
import itertools
import os
import secrets
import uuid
from contextlib import asynccontextmanager

import msgpack
from aiohttp import ClientSession, WSMsgType, web
from aiohttp.test_utils import TestServer
from trame.app import get_server
from trame.app.core import AVAILABLE_SERVERS
from wslink.chunking import UnChunker, generate_chunks

from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.guarded_socket import SocketGuard
from vertebra_viz.app.web.headers import Headers
from vertebra_viz.case.errors import refusal

KEYS = {"position", "values"}
GREETING = "system:c0:0"


class Tab:
    """A session: its own trame server, with two keys a page may set, one it may not, and some triggers."""

    def __init__(self):
        os.environ.setdefault("TRAME_ARGS", "")
        self.id = uuid.uuid4().hex
        self.secret = secrets.token_urlsafe(32)
        self.server = get_server(self.id, client_type="vue3")
        self.server.state.update({"position": 0, "values": {}, "title": "untouched"})
        self.doubled = 0
        self.server.trigger("double")(self._double)
        self.gate = asyncio.Event()
        self.server.trigger("wait")(self._wait)
        self.server.trigger("fault")(self._fault)
        self.server.trigger("refuse")(self._refuse)
        self._task = None

    def _double(self, number):
        self.doubled += 1
        return 2 * number

    async def _wait(self):
        await self.gate.wait()
        return self.doubled

    def _fault(self):
        raise RuntimeError("/secret/path of L1 with a fracture")

    def _refuse(self):
        raise refusal("scale", 7, "from 0.8 to 1.25")

    async def start(self):
        self._task = self.server.start(
            backend="generic", exec_mode="task", thread=True, show_connection_info=False, disable_logging=True
        )
        await self.server.ready
        self.server.protocol.updateSecret(self.secret)

    async def stop(self):
        await self.server.stop()
        await self._task
        AVAILABLE_SERVERS.pop(self.id, None)

    @property
    def endpoint(self):
        return self.server._server.ws

    def shown(self):
        """The state without trame's own keys."""
        return {k: v for k, v in self.server.state.to_dict().items() if not k.startswith("trame__")}


class Page:
    """The client's side of the socket, like trame's client."""

    def __init__(self, socket, secret):
        self.socket, self._secret = socket, secret
        self._chunks = UnChunker()
        self._chunks.set_max_message_size(2**26)
        self._numbers = itertools.count()

    async def greet(self, secret=None):
        return await self.ask("wslink.hello", [{"secret": secret or self._secret}], number=GREETING)

    async def ask(self, method, args=(), kwargs=None, *, number=None):
        """Call a method and return the complete answer, without the pushes that arrive before it."""
        number = number or f"rpc:c1:{next(self._numbers)}"
        await self.say(
            {"wslink": "1.0", "id": number, "method": method, "args": list(args), "kwargs": kwargs or {}}
        )
        while True:
            answer = await self.hear()
            if answer["id"] == number:
                return answer

    async def say(self, message):
        for chunk in generate_chunks(msgpack.packb(message), 0):
            await self.socket.send_bytes(chunk)

    async def hear(self):
        while True:
            message = await self.socket.receive(timeout=20)
            assert message.type is WSMsgType.BINARY, f"closed: {message.data} {message.extra}"
            whole = self._chunks.process_chunk(message.data)
            if whole is not None:
                return whole

    async def closed(self):
        """The line with which the server closes."""
        while True:
            message = await self.socket.receive(timeout=20)
            if message.type is WSMsgType.CLOSE:
                return message.data, message.extra
            assert message.type is WSMsgType.BINARY


class Site:
    """The guard and some tabs behind a real port."""

    def __init__(self, guard, tabs, server, client):
        self.guard, self.tabs, self._server, self.client = guard, tabs, server, client

    @property
    def origin(self):
        return f"http://{self._server.host}:{self._server.port}"

    async def open(self, tab, **headers):
        """Open a socket to a tab as a page of this server would."""
        headers = {"Origin": self.origin, **headers}
        socket = await self.client.ws_connect(f"{self.origin}/ws/{tab.id}", headers=headers, max_msg_size=0)
        return Page(socket, tab.secret)

    async def page(self, tab):
        page = await self.open(tab)
        assert "result" in await page.greet()
        return page


@asynccontextmanager
async def site(tabs=1, **options):
    guard = SocketGuard(KEYS, **options)
    tabs = [Tab() for _ in range(tabs)]
    for tab in tabs:
        await tab.start()
    by_id = {tab.id: tab for tab in tabs}

    async def handle(request):
        return await guard.handle(request, by_id[request.match_info["id"]])

    app = web.Application(middlewares=[plain_errors])
    Headers().install(app)
    app.router.add_get("/ws/{id}", handle)
    async with TestServer(app) as server, ClientSession() as client:
        yield Site(guard, tabs, server, client)
        await guard.close()
    for tab in tabs:
        await tab.stop()


def run(main):
    return asyncio.run(main())
