"""One connection of the guarded socket (`web.guarded_socket`): its messages, read, checked and answered one by one."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
from typing import Any

from trame_server import Server

from vertebra_viz.app.web.errors import whereabouts
from vertebra_viz.app.web.frames import LARGEST, BrokenFrameError, Frames
from vertebra_viz.app.web.rate_limits import Bucket
from vertebra_viz.app.web.rpc import FAILED, HELLO, NOT_ALLOWED, TRIGGER, Call, Policy, Refused
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

logger = logging.getLogger(__name__)

MOST_TRIGGERS = 32  # triggers of one socket that may wait


class SocketConnection:
    """The messages of one socket."""

    def __init__(
        self,
        server: Server,
        endpoint: Any,
        client_id: str,
        policy: Policy,
        log: Bucket,
        trigger_lock: asyncio.Lock,
    ) -> None:
        self._server, self._endpoint, self._id, self._policy = server, endpoint, client_id, policy
        self._log, self._trigger_locks = log, trigger_lock
        self._triggers: set[asyncio.Task[None]] = set()
        self._frames = Frames()
        view = endpoint.functionMap.get("trame.rca.size")
        self._areas = view[0]._area_adapters if view else ()  # noqa: SLF001

    async def receive(self, chunk: bytes) -> bool:
        """Read a chunk and answer the call that it completes; return whether the client is authenticated."""
        message = self._frames.feed(chunk)
        if message is None:
            return self._authenticated
        call = Call.read(message)
        if call is None:
            raise BrokenFrameError(text("message-no-call"))
        if call.method == TRIGGER and self._authenticated:
            await self._later(call)
        else:
            await self._answer(call)
        return self._authenticated

    async def _later(self, call: Call) -> None:
        """Run a trigger in a task, since it may take long; a session's triggers keep their order."""
        if len(self._triggers) >= MOST_TRIGGERS:
            await self._refuse(
                call,
                Refused(
                    NOT_ALLOWED,
                    text("call-refused", method=TRIGGER, reason=text("message-waiting", count=MOST_TRIGGERS)),
                ),
            )
            return
        task = asyncio.get_running_loop().create_task(self._next(call))
        self._triggers.add(task)
        task.add_done_callback(self._triggers.discard)

    async def _next(self, call: Call) -> None:
        async with self._trigger_locks:  # a lock wakes waiting tasks in order
            with contextlib.suppress(ConnectionError, KeyError):  # the client has disconnected
                await self._answer(call)

    async def close(self) -> None:
        """Cancel the triggers that wait or run."""
        tasks = tuple(self._triggers)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _answer(self, call: Call) -> None:
        try:
            if call.id.startswith("system:"):
                await self._greet(call)
            else:
                result = await self._do(call)
                await self._endpoint.sendWrappedMessage(
                    call.id, result, method=call.method, client_id=self._id
                )
        except Refused as refused:
            await self._refuse(call, refused)

    async def _refuse(self, call: Call, refused: Refused) -> None:
        await self._endpoint.sendWrappedError(call.id, refused.code, str(refused), client_id=self._id)

    @property
    def _authenticated(self) -> bool:
        return bool(self._endpoint.isClientAuthenticated(self._id))

    async def _greet(self, call: Call) -> None:
        if call.method != HELLO:
            raise Refused(NOT_ALLOWED, text("message-greeting-first", method=HELLO))
        await self._endpoint.handleSystemMessage(call.id, call.method, call.args, self._id)
        if not self._authenticated:
            raise BrokenFrameError(text("message-wrong-secret"))
        self._frames.largest = LARGEST

    async def _do(self, call: Call) -> Any:
        if not self._authenticated:
            raise Refused(NOT_ALLOWED, text("message-greeting-first", method=HELLO))
        self._policy.check(call, self._server, self._areas)
        offered, method = self._endpoint.functionMap[call.method]
        self._endpoint.web_app.last_active_client_id = self._id
        try:
            result = method(offered, *call.args)
            if inspect.isawaitable(result):
                with self._endpoint.network_monitor:
                    result = await result
        except CaseError as error:
            raise Refused(FAILED, str(error)) from None
        except Exception as error:  # noqa: BLE001  one message must not end the server
            if not self._log.spend():
                logger.error("%s: %s", call.method, whereabouts(error))  # noqa: TRY400
            raise Refused(
                FAILED, text("call-refused", method=call.method, reason=text("server-failed"))
            ) from None
        return result
