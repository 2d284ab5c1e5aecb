"""One browser tab: its own state, its own trame server, its own page; none of them is shared.

The trame server does not listen on any port (wslink's "generic" backend): the guarded socket passes messages to it.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable

from trame.app import get_server
from trame.app.core import AVAILABLE_SERVERS
from trame_server import Server

from vertebra_viz.app.clips.fair_queue import Requester
from vertebra_viz.app.clips.store import ClipStore, VisitorClips
from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic import consent_panel
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.logic.case_logic import CaseLogic
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.logic.lesson import Lesson
from vertebra_viz.app.logic.questions import Question
from vertebra_viz.app.logic.remote import RemotePicture
from vertebra_viz.app.logic.room_logic import RoomLogic
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.state import typed_state
from vertebra_viz.app.ui import actions
from vertebra_viz.app.ui.page import template
from vertebra_viz.words import Language, current, speaking, text

AWAY_S = 2.0  # a page that is being reloaded does not count as disconnected


class Session:
    """A tab's server.

    Parameters
    ----------
    name : str
        Random, known to the tab; in lower case, as trame's client writes it in addresses.
    clips : ClipStore
        Where cases become clips; shared by all sessions.
    drawing_pool : DrawingPool
        Draws pictures on the server; shared by all sessions.
    rooms : Rooms, optional
        Where a class follows a teacher; shared by all sessions.
    questions : tuple of Question
        What a teacher may ask.

    Attributes
    ----------
    id : the name it was given.
    secret : what a socket has to send first.
    page : the page load that uses the session; a second tab has another, and gets a session of its own.
    language : of its page, by the address it was opened with; each callback of the page runs in it.
    has_connected : whether the tab has ever connected.
    page_closed : whether the page was closed; otherwise its connection broke, and it will reconnect.
    """

    def __init__(
        self,
        name: str,
        clips: ClipStore,
        drawing_pool: DrawingPool,
        clock: Callable[[], float] = time.monotonic,
        *,
        rooms: Rooms | None = None,
        questions: tuple[Question, ...] = (),
    ) -> None:
        self.id, self.secret, self.page = name, secrets.token_urlsafe(32), ""
        self._clock, self.has_connected, self.page_closed = clock, False, False
        self._sockets = 0
        self._left_at = clock()
        self._free = asyncio.Event()
        self._free.set()
        self.server: Server = get_server(f"vertebra-viz-{name}", client_type="vue3")
        AVAILABLE_SERVERS.pop(self.server.name)  # only this session refers to it, not trame too
        self.state = typed_state(self.server)
        own = VisitorClips(clips, lambda: Requester(self.room_logic.visitor, name))
        self.case_logic = CaseLogic(self.state, own)
        consent_panel.follow(self.state.data.consent, self.case_logic)
        self.remote = RemotePicture(self.server, self.state, self.case_logic, drawing_pool)
        self.room_logic = RoomLogic(name, Rooms() if rooms is None else rooms, self.state, self.case_logic)
        self.lesson = Lesson(self.state, self.case_logic, own, self.room_logic, questions)
        actions.bind(self)
        self._write_page()
        self.server.controller.on_server_bind.add(lambda _: self.server.protocol.updateSecret(self.secret))
        self._serving: asyncio.Task[None] | None = None
        self._closed = False

    async def start(self, address: Address) -> None:
        """Build what the address asks for, and start the trame server for the tab."""
        await self.open(address)
        self._serving = self.server.start(
            backend="generic",
            exec_mode="task",
            open_browser=False,
            show_connection_info=False,
            disable_logging=True,
            timeout=0,
        )
        await self.server.ready

    @property
    def language(self) -> Language:
        """The language of its page."""
        return self.case_logic.language

    def _speak(self, language: Language) -> None:
        """Write all texts in another language: the same tab was opened with another address."""
        with self.state.state:
            self.remote.close()
            self.case_logic.speak(language)
            self.lesson.speak()
            self._write_page()

    def _write_page(self) -> None:
        with speaking(self.language):
            self.server.state["trame__template_main"] = template()

    async def open(self, address: Address) -> None:
        """Show what an address asks for, and join the room it names, in the current language."""
        if current() != self.language:
            self._speak(current())
        await self.case_logic.open(address)
        if self._closed:
            raise BusyError(text("server-stopping"))
        self.join_room(address)
        with self.state.state:
            self.lesson.open(address.other)

    def join_room(self, address: Address) -> None:
        """Join the room an address names, or else the one that the tab leads."""
        with self.state.state:
            self.room_logic.join_room(address.room)

    # whether the tab is connected

    @property
    def connected(self) -> bool:
        """Whether the tab is connected."""
        return self._sockets > 0

    def idle_s(self) -> float:
        """Seconds since the tab was last connected; 0 while it is."""
        return 0.0 if self.connected else self._clock() - self._left_at

    def expect(self, page: str, visitor: str = "") -> None:
        """Reserve the session for a page that is about to connect from an address."""
        self.page, self.room_logic.visitor, self.remote.visitor = page, visitor, visitor
        self._left_at = self._clock()

    def socket_opened(self) -> None:
        """Note that an authenticated socket of the tab is open."""
        self._sockets += 1
        self.has_connected, self.page_closed = True, False
        self._free.clear()
        self.room_logic.back()
        self.remote.back()

    def socket_closed(self, *, closed: bool = False) -> None:
        """Note that a socket is closed, and whether the page closed it."""
        self._sockets -= 1
        if not self._sockets:
            self.page_closed = closed
            self._left_at = self._clock()
            self._free.set()
            asyncio.get_running_loop().call_later(AWAY_S, self._note_away)

    def _note_away(self) -> None:
        if not self.connected:
            self.room_logic.away()
            self.remote.away()

    async def wait_until_free(self, seconds: float) -> bool:
        """Wait until the tab has disconnected, as it does shortly after a reload; return whether it has."""
        try:
            await asyncio.wait_for(self._free.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def close(self) -> None:
        """Release everything, even if `start` has not returned; the socket must have been closed before."""
        self._closed = True
        self.remote.close()
        await self.room_logic.close()
        await self.lesson.close()
        await self.case_logic.close()
        if self._serving:
            await self.server.ready  # a server that is stopped before it is ready would run for ever
            await self.server.stop()
            await self._serving
