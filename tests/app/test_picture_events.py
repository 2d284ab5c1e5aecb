"""Mouse and touch events on the server's picture: all that Chromium sends are accepted, others are refused."""

import pytest

from vertebra_viz.app.web.events import EVENTS
from vertebra_viz.app.web.rpc import EVENT, SIZE, VIEW_METHODS, Call, Policy, Refused

BOX = {"w": 564, "h": 324.46875}
HAND = {
    **BOX,
    "action": "down",
    "x": -12.5,
    "y": 900.25,
    "buttonLeft": 1,
    "buttonMiddle": 0,
    "buttonRight": 0,
    "shiftKey": 0,
    "altKey": 0,
    "ctrlKey": 1,
    "metaKey": 0,
}
FINGERS = {"4": {"x": 252, "y": 162.234375, "z": 0}, "5": {"x": 312, "y": 162.234375, "z": 0}}
KEY = {
    **BOX,
    "pokedRenderer": 1,
    "firstRenderer": None,
    "key": "a",
    "keyCode": 97,
    "controlKey": False,
    "altKey": False,
    "shiftKey": True,
}
TAP = {**BOX, "position": {"x": 282, "y": 162.234375, "z": 0}, "deviceType": "touch"}
# as trame-rca's client in Chromium sent them, by mouse, wheel, one and two fingers, and keys
SENT = [
    {"type": "StartInteractionEvent"},
    {"type": "EndInteractionEvent"},
    *(
        {"type": f"{side}Button{way}", **HAND}
        for side in ("Left", "Middle", "Right")
        for way in ("Press", "Release")
    ),
    {"type": "MouseMove", **HAND},
    {"type": "StartMouseWheel", **HAND, "spinY": 1},
    {"type": "MouseWheel", **HAND, "spinY": -0.3333333333333333},
    {"type": "EndMouseWheel", **BOX},
    *(
        {"type": f"{phase}Pinch", **BOX, "factor": 1.75, "positions": FINGERS}
        for phase in ("Start", "", "End")
    ),
    *(
        {"type": f"{phase}Pan", **BOX, "translation": [0, -24.5], "positions": FINGERS}
        for phase in ("Start", "", "End")
    ),
    *(
        {"type": f"{phase}Rotate", **BOX, "rotation": -50.2, "positions": FINGERS}
        for phase in ("Start", "", "End")
    ),
    {"type": "EndPinch", **BOX},
    {"type": "Tap", **TAP},
    {"type": "LongTap", **TAP},
    *({"type": kind, **KEY} for kind in ("KeyPress", "KeyDown", "KeyUp")),
]
PRESS = {"type": "LeftButtonPress", **HAND}
WRONG = ["a", "1", None, True, [], [1], {}, {"x": 1}, float("nan"), float("inf"), 1e300, -1e300, 2**63]


def refused(method, *args):
    """The line with which a call is refused; empty where it is not."""
    try:
        Policy(VIEW_METHODS, ()).check(Call("rpc:c1:1", method, ["picture", *args]), None, {"picture"})
    except Refused as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize("event", SENT, ids=lambda event: event["type"])
def test_what_a_browser_sends_is_allowed(event):
    assert refused(EVENT, "anonymous", event) == ""


def test_every_event_that_is_allowed_is_one_that_a_browser_sends():
    assert set(EVENTS) == {event["type"] for event in SENT}


def test_the_message_that_ended_the_server_is_refused():
    deadly = {"type": "LeftButtonPress", "x": "a", "y": 0, "w": 100, "h": 100}
    line = "trame.rca.event: x: 'a' is not allowed; allowed: a number from -65536 to 65536"
    assert refused(EVENT, "x", deadly) == line


@pytest.mark.parametrize("key", [key for key in PRESS if key != "type"])
def test_no_value_of_another_kind_passes(key):
    for value in WRONG:
        if key == "action" and value in ("a", "1", None):
            continue
        if key.endswith("Key") and value is True:  # as VTK reads it
            continue
        if key.startswith(("button", "meta")) and (value is None or value is True):
            continue
        line = refused(EVENT, "x", PRESS | {key: value})
        assert line.startswith(f"trame.rca.event: {key}: "), (key, value)
        assert line.isprintable()
        assert len(line) < 250


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (PRESS | {"extra": 1}, "key: 'extra' is not allowed; allowed: w, h, x, y,"),
        ({**PRESS, "w": 0}, "w: 0 is not allowed; allowed: a number from 1 to 8192"),
        ({"type": "LeftButtonPress"}, "w: None is not allowed"),
        ({"type": "MouseWheel", **HAND}, "spinY: None is not allowed"),
        ({"type": "Pinch", **BOX, "factor": 0, "positions": FINGERS}, "factor: 0 is not allowed"),
        ({"type": "Pinch", **BOX, "factor": 1, "positions": {}}, "positions: an object is not allowed"),
        ({"type": "Pinch", **BOX, "factor": 1, "positions": {"a": FINGERS["4"]}}, "positions: an object"),
        (
            {"type": "Pinch", **BOX, "factor": 1, "positions": {"1": {"x": "a", "y": 1}}},
            "positions: an object",
        ),
        (
            {"type": "Pinch", **BOX, "factor": 1, "positions": {str(k): FINGERS["4"] for k in range(11)}},
            "positions: an object is not allowed; allowed: an object with x, y and z of each of 1 to 10 fingers",
        ),
        ({"type": "Pan", **BOX, "translation": [1, "a"], "positions": FINGERS}, "translation: a list is not"),
        ({"type": "KeyPress", **KEY, "key": "a" * 33}, "key: '"),
        ({"type": "KeyPress", **KEY, "keyCode": 1.5}, "keyCode: 1.5 is not allowed"),
        ({"type": "Tap", **TAP, "position": [1, 2]}, "position: a list is not allowed"),
        ({"type": "ExitEvent"}, "type: 'ExitEvent' is not allowed"),
        ({"type": ["MouseMove"]}, "type: a list is not allowed"),
        ({}, "type: None is not allowed"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(event, line):
    assert refused(EVENT, "x", event).startswith(f"trame.rca.event: {line}")


@pytest.mark.parametrize("key", ["w", "h", "p"])
def test_sizes_are_numbers_in_their_range(key):
    size = {"w": 564, "h": 324.5, "p": 1.25}
    assert refused(SIZE, "x", size) == ""
    for value in (*WRONG, -1):
        if key == "p" and value is None:
            continue
        assert refused(SIZE, "x", size | {key: value}).startswith(f"trame.rca.size: {key}: ")
    assert (
        refused(SIZE, "x", {"w": 1})
        == "trame.rca.size: h: None is not allowed; allowed: a number from 0 to 8192"
    )
    assert refused(SIZE, "x" * 65, size) == "trame.rca.size: arguments of another kind are not allowed"
