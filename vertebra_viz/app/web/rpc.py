"""The calls and the state keys that a page may use on its own server object, as an allow-list.

trame lets a client call every method, run every life-cycle function by its name and set every state key, its own
templates included. The page needs only a few, listed here; everything else is refused in one line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Container
from dataclasses import dataclass, field
from typing import Any

from trame_server import Server

from vertebra_viz.app.web.errors import one_line
from vertebra_viz.app.web.events import check_event, check_size
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

HELLO = "wslink.hello"
UPDATE = "trame.state.update"
TRIGGER = "trame.trigger"
LIFE_CYCLE = "trame.lifecycle.update"
SIZE = "trame.rca.size"
EVENT = "trame.rca.event"

PAGE_METHODS = frozenset({"trame.state.get", UPDATE, TRIGGER, LIFE_CYCLE})
VIEW_METHODS = frozenset({SIZE, EVENT, "trame.rca.video.codecs", "trame.rca.video.negotiate"})

# names and codes of wslink's own errors
NO_SUCH_METHOD, NOT_ALLOWED, FAILED = -32601, -32000, -32001

_ID = re.compile(r"(?:rpc|system):\w{1,64}:\d{1,12}")
_LIFE = {"client_connected", "client_mounted", "client_unmounted", "client_exited"}
# What trame's own client sets when its connection drops, and then sends once it is back: harmless, and refusing it
# would refuse the user's own changes that come in the same message.
_LEFTOVERS = {"trame_error_report_msg", "trame__template_main"}
_CODECS = 64  # the most video codecs that a browser may name
_ORIGIN = 64  # characters of the name by which a picture's element is known


class Refused(Exception):  # noqa: N818  a refusal is an answer, not an error of this program
    """Refusal of a call; ``str()`` is the line that its sender receives."""

    def __init__(self, code: int, line: str) -> None:
        super().__init__(one_line(line))
        self.code = code


@dataclass
class Call:
    """A message in the form of a call, not checked against the policy yet."""

    id: str
    method: str
    args: list[Any] = field(default_factory=list)
    kwargs: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, message: object) -> Call | None:
        """Return the call in ``message``, or None if it is not a call that could be answered."""
        if not isinstance(message, dict):
            return None
        number, method = message.get("id"), message.get("method")
        if not (isinstance(number, str) and _ID.fullmatch(number) and isinstance(method, str)):
            return None
        args, kwargs = message.get("args", []), message.get("kwargs", {})
        return (
            cls(number, method, args, kwargs) if isinstance(args, list) and isinstance(kwargs, dict) else None
        )


class Policy:
    """The rules for what is allowed.

    Parameters
    ----------
    methods : collection of str
        Methods a page may call: `PAGE_METHODS`, with `VIEW_METHODS` where there is a server-rendered view.
    keys : collection of str
        State keys a page may set.
    """

    def __init__(self, methods: Collection[str], keys: Collection[str]) -> None:
        self._methods, self._keys = frozenset(methods), frozenset(keys)

    def check(self, call: Call, server: Server, areas: Container[str] = ()) -> None:
        """Raise Refused unless ``call`` is allowed; remove the state keys that trame's client sends by mistake.

        Parameters
        ----------
        server : Server
            Has the triggers.
        areas : container of str
            Names of the server-rendered views.
        """
        if call.method not in self._methods:
            raise Refused(NO_SUCH_METHOD, text("call-method", method=_shown(call.method)))
        if call.kwargs:
            raise Refused(NOT_ALLOWED, text("call-named-arguments", method=call.method))
        match call.method, call.args:
            case ("trame.state.get", []):
                return
            case (method, [list(changes)]) if method == UPDATE:
                call.args = [self._changes(changes)]
            case (method, [str(name), list(), dict()]) if method == TRIGGER:
                if server.controller.trigger_fn(name) is None:
                    raise Refused(NOT_ALLOWED, text("call-no-trigger", method=method, name=_shown(name)))
            case (method, [str(name)]) if method == LIFE_CYCLE:
                if name not in _LIFE:
                    raise Refused(NOT_ALLOWED, text("call-not-allowed", method=method, name=_shown(name)))
            case (method, [str(area), *rest]) if method in VIEW_METHODS and area in areas:
                try:
                    _VIEW[method](rest)
                except CaseError as error:
                    raise Refused(
                        NOT_ALLOWED, text("call-refused", method=method, reason=str(error))
                    ) from None
            case _:
                raise Refused(NOT_ALLOWED, text("call-other-arguments", method=call.method))

    def _changes(self, changes: list[Any]) -> list[Any]:
        kept = []
        for change in changes:
            key = change.get("key") if isinstance(change, dict) else None
            if not isinstance(key, str):
                raise Refused(NOT_ALLOWED, text("call-no-key", method=UPDATE))
            if key in self._keys:
                kept.append(change)
            elif key not in _LEFTOVERS:
                raise Refused(NOT_ALLOWED, text("call-key", method=UPDATE, name=_shown(key)))
        return kept


def _of_element(check: Callable[[Any], None]) -> Callable[[list[Any]], None]:
    """Return a check of what a picture's element sends: its name, and one message."""

    def checked(rest: list[Any]) -> None:
        match rest:
            case [str(origin), dict(message)] if len(origin) <= _ORIGIN:
                check(message)
            case _:
                raise CaseError(text("call-arguments"))

    return checked


def _no_arguments(rest: list[Any]) -> None:
    if rest:
        raise CaseError(text("call-arguments"))


def _codecs(rest: list[Any]) -> None:
    match rest:
        case [list(names)] if len(names) <= _CODECS and all(isinstance(name, str) for name in names):
            return
    raise CaseError(text("call-arguments"))


# checks of the arguments after the picture's name; CaseError says what is wrong
_VIEW: dict[str, Callable[[list[Any]], None]] = {
    SIZE: _of_element(check_size),
    EVENT: _of_element(check_event),
    "trame.rca.video.codecs": _no_arguments,
    "trame.rca.video.negotiate": _codecs,
}


def _shown(given: str) -> str:
    return repr(given if len(given) <= 60 else f"{given[:60]}…")
