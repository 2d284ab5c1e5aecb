"""Unusual requests of visitors and proxies: each gets an answer of one line and is counted for the right address."""

import asyncio
import zlib

import pytest
from aiohttp.test_utils import make_mocked_request
from multidict import CIMultiDict
from test_launcher import Setup

from vertebra_viz.app.sessions.guess_limiter import WRONG_BURST, GuessLimiter
from vertebra_viz.app.web.rate_limits import client_address


def asked(*headers, remote="127.0.0.1"):
    return make_mocked_request("GET", "/", headers=CIMultiDict(headers)).clone(remote=remote)


def test_of_several_headers_the_one_that_the_proxy_added_is_believed():
    forged, added = (("X-Forwarded-For", address) for address in ("198.51.100.1", "203.0.113.9"))
    assert client_address(asked(forged, added)) == "203.0.113.9"
    assert client_address(asked(forged, added, remote="192.0.2.1")) == "192.0.2.1"


def test_an_ipv4_address_in_the_words_of_ipv6_is_a_visitor_of_its_own():
    assert client_address(asked(("X-Forwarded-For", "::ffff:203.0.113.9"))) == "203.0.113.9"


@pytest.fixture
def quiet(monkeypatch):
    monkeypatch.setenv("TRAME_ARGS", "")


async def _posted(setup, body, *headers):
    reader, writer = await asyncio.open_connection("127.0.0.1", setup.port)
    here = f"127.0.0.1:{setup.port}"
    lines = [f"Host: {here}", f"Origin: http://{here}", f"Content-Length: {len(body)}", *headers]
    writer.write("\r\n".join(["POST /session HTTP/1.1", *lines, "Connection: close", "", ""]).encode() + body)
    answer = await reader.read()
    writer.close()
    return answer


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (rb'{"query": "level=\ud800"}', ()),
        (rb'{"page": "\udfff"}', ()),
        (b"{}", ("Content-Encoding: gzip",)),
        (zlib.compress(b"{}")[:-3], ("Content-Encoding: deflate",)),
    ],
)
def test_a_body_of_half_characters_or_wrongly_packed_is_refused(body, headers):
    async def main():
        async with Setup().open() as setup:
            answer = await _posted(setup, body, *headers)
            assert b" 400 " in answer.partition(b"\r\n")[0], answer

    asyncio.run(main())


def test_wrong_guesses_of_a_day_are_not_paid_for_by_class_mates_the_day_after():
    now = [0.0]
    guesses = GuessLimiter(lambda: now[0])
    for _ in range(10_000):
        guesses.wrong("attacker", "school")
    now[0] += 60.0
    guesses.wrong("pupil", "school")
    guesses.check("pupil", "letters")
    for _ in range(int(WRONG_BURST) - 1):
        guesses.wrong("pupil", "school")
        guesses.check("pupil", "letters")
