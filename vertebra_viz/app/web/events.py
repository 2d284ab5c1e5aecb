"""Validation of every user event on the server's picture: the keys of each kind, their types and ranges.

Only what trame-rca's client sends is allowed, key by key: VTK does not check these messages, and crashes over a text
where it expects a number. What a browser may leave out, or send as null, is marked.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from vertebra_viz.case.errors import refusal
from vertebra_viz.words import both, text

WIDEST, FINEST = 8192, 8  # CSS pixels, and device pixels per CSS pixel
FARTHEST = 65_536  # pixels from the picture's corner; a drag may leave the picture, and the window
MOST_FINGERS = 10
LONGEST_WORD = 32
_FINGER = re.compile(r"-?\d{1,12}")  # a browser's identifier of each finger


@dataclass(frozen=True)
class Kind:
    """The allowed values of one key.

    Attributes
    ----------
    message, values : id of the message that describes them, and that message's placeholders; several as a tuple.
    holds : returns whether a value is allowed.
    needed : whether the key has to be there; an optional one may be null too.
    """

    message: str
    holds: Callable[[Any], bool]
    needed: bool = True
    values: tuple[tuple[str, object], ...] = ()

    @property
    def allowed(self) -> str:
        """The allowed values in words."""
        return text(
            self.message,
            **{name: both(each) if isinstance(each, tuple) else each for name, each in self.values},
        )

    def or_none(self) -> Kind:
        """Return the same kind for a key that may be missing."""
        return replace(self, needed=False)


def number(low: float, high: float) -> Kind:
    """Return the kind of finite numbers from ``low`` to ``high``; true and false are not numbers."""
    return Kind(
        "event-number",
        lambda value: (
            isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
        ),  # false for NaN
        values=(("low", f"{low:g}"), ("high", f"{high:g}")),
    )


def _is_spot(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) <= set("xyz")
        and {"x", "y"} <= set(value)
        and all(map(PLACE.holds, value.values()))
    )


def _are_spots(value: object) -> bool:
    return (
        isinstance(value, dict)
        and 1 <= len(value) <= MOST_FINGERS
        and all(_FINGER.fullmatch(finger) and _is_spot(spot) for finger, spot in value.items())
    )


def _is_step(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(PLACE.holds, value))


PLACE = number(-FARTHEST, FARTHEST)
EDGE = number(1, WIDEST)
FLAG = Kind("event-flag", lambda value: isinstance(value, int) and value in (0, 1))
AXES = ("names", ("x", "y", "z"))
SPOT = Kind("event-spot", _is_spot, values=(AXES,))
SPOTS = Kind("event-spots", _are_spots, values=(AXES, ("most", MOST_FINGERS)))
STEP = Kind("event-step", _is_step)
WORD = Kind(
    "event-word",
    lambda value: isinstance(value, str) and len(value) <= LONGEST_WORD,
    values=(("most", LONGEST_WORD),),
)
CODE = Kind("event-code", lambda value: type(value) is int and 0 <= value <= sys.maxunicode)

Keys = Mapping[str, Kind]

SIZE: Keys = {"w": number(0, WIDEST), "h": number(0, WIDEST), "p": number(0.1, FINEST).or_none()}

_BOX: Keys = {"w": EDGE, "h": EDGE}
_HAND: Keys = {
    **_BOX,
    "x": PLACE,
    "y": PLACE,
    "action": WORD.or_none(),
    **dict.fromkeys(("ctrlKey", "altKey", "shiftKey"), FLAG),
    **dict.fromkeys(("metaKey", "buttonLeft", "buttonMiddle", "buttonRight"), FLAG.or_none()),
}
_WHEEL: Keys = {**_HAND, "spinY": number(-1000, 1000)}
_TAP: Keys = {**_BOX, "position": SPOT.or_none(), "deviceType": WORD.or_none()}
_KEY: Keys = {
    **dict.fromkeys(("w", "h"), number(0, WIDEST)),
    "key": WORD.or_none(),
    "keyCode": CODE.or_none(),
    **dict.fromkeys(("controlKey", "altKey", "shiftKey"), FLAG.or_none()),
    **dict.fromkeys(("pokedRenderer", "firstRenderer"), FLAG.or_none()),
}
_BUTTONS = [f"{side}Button{way}" for side in ("Left", "Middle", "Right") for way in ("Press", "Release")]
_AMOUNTS = {
    "Pinch": ("factor", number(0.001, 1000)),
    "Pan": ("translation", STEP),
    "Rotate": ("rotation", number(-720, 720)),
}

EVENTS: Mapping[str, Keys] = {
    **dict.fromkeys((*_BUTTONS, "MouseMove"), _HAND),
    **dict.fromkeys(("StartMouseWheel", "MouseWheel"), _WHEEL),
    "EndMouseWheel": _BOX,
    **{
        f"{phase}{name}": {**_BOX, "positions": SPOTS, key: amount}
        for name, (key, amount) in _AMOUNTS.items()
        for phase in ("Start", "")
    },
    # a gesture that was cancelled before it began has no more fields
    **{
        f"End{name}": {**_BOX, "positions": SPOTS.or_none(), key: amount.or_none()}
        for name, (key, amount) in _AMOUNTS.items()
    },
    **dict.fromkeys(("Tap", "LongTap"), _TAP),
    **dict.fromkeys(("KeyPress", "KeyDown", "KeyUp"), _KEY),
    "StartInteractionEvent": {},
    "EndInteractionEvent": {},
}


def check_size(size: Mapping[str, Any]) -> None:
    """Raise CaseError, in one line, unless ``size`` is one that a picture can have."""
    _check(size, SIZE)


def check_event(event: Mapping[str, Any]) -> None:
    """Raise CaseError, in one line, unless ``event`` is a known user event with exactly the fields of its kind."""
    kind = event.get("type")
    if not isinstance(kind, str) or kind not in EVENTS:
        raise refusal("type", kind, text("allowed-event"))
    _check({key: value for key, value in event.items() if key != "type"}, EVENTS[kind])


def _check(message: Mapping[str, Any], keys: Keys) -> None:
    for key, value in message.items():
        if key not in keys:
            raise refusal("key", key, keys or text("event-no-keys"))
        kind = keys[key]
        if not (kind.holds(value) or (value is None and not kind.needed)):
            raise refusal(key, value, kind.allowed)
    for key, kind in keys.items():
        if kind.needed and key not in message:
            raise refusal(key, None, kind.allowed)
