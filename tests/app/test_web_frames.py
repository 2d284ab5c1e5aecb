"""Joining chunks to messages, without a socket: any input gives a message, a refusal or nothing, in bounded memory."""

import random
import tracemalloc

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wslink.chunking import generate_chunks

from vertebra_viz.app.web.frames import LARGEST, MOST_STARTED, BrokenFrameError, Frames, unpack

json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)


def greeted():
    frames = Frames()
    frames.largest = LARGEST
    return frames


@given(json, st.integers(13, 200))
def test_what_wslink_takes_apart_is_put_together(message, chunk_size):
    frames = greeted()
    *before, last = generate_chunks(msgpack.packb(message), chunk_size)
    assert all(frames.feed(chunk) is None for chunk in before)
    assert frames.feed(last) == message


@given(st.binary(max_size=400))
def test_any_bytes_are_a_message_a_line_or_nothing(chunk):
    try:
        greeted().feed(chunk)
    except BrokenFrameError as error:
        assert str(error).isprintable()


@given(st.binary(max_size=400))
def test_any_msgpack_is_json_or_a_line(packed):
    try:
        message = unpack(packed)
    except BrokenFrameError:
        return
    assert isinstance(message, None | bool | int | float | str | list | dict)


def test_memory_follows_what_came_and_not_what_was_claimed():
    rng = random.Random(3)
    tracemalloc.start()
    for _ in range(2000):
        frames = greeted()
        for number in range(MOST_STARTED):
            size = rng.choice((LARGEST, 2**31, 2**32 - 1))
            try:
                frames.feed(b"".join(n.to_bytes(4, "little") for n in (number, 0, size)) + b"\0" * 10)
            except BrokenFrameError:
                break
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000


def nested(claims):
    """Nested lists, each of which declares many items and has none."""
    return b"".join(b"\xdd" + claim.to_bytes(4, "big") for claim in claims)


@pytest.mark.parametrize(
    "packed",
    [
        nested([1024] * 1000),
        nested([200_000] * 50_000),
        msgpack.packb([[] for _ in range(1025)]),
        msgpack.packb([[0] * 1000 for _ in range(200)]),
        msgpack.packb({str(k): 0 for k in range(1025)}),
    ],
    ids=["long lists", "very long lists", "a long list", "many values", "many keys"],
)
def test_a_small_message_of_many_things_is_refused_cheaply(packed):
    tracemalloc.start()
    with pytest.raises(BrokenFrameError):
        unpack(packed)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10e6
