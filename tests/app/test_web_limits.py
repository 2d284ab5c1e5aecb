"""Rate limits: token buckets over time, and the addresses that share one."""

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request
from socket_server import run

from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.rate_limits import Bucket, Buckets, client_address, limited


class Clock:
    now_s = 100.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


def test_spending_is_refused_once_the_bucket_is_empty_and_refills_with_time(clock):
    bucket = Bucket(2.0, 4.0, clock)
    assert [bucket.spend() for _ in range(6)] == [0, 0, 0, 0, 0.5, 0.5]
    clock.now_s += 0.5
    assert [bucket.spend(), bucket.spend()] == [0, 0.5]
    clock.now_s += 1000.0  # no more than it holds
    assert [bucket.spend() > 0 for _ in range(5)] == [False] * 4 + [True]


def test_what_costs_more_than_a_full_bucket_is_had_from_a_full_one(clock):
    bucket = Bucket(2.0, 4.0, clock)
    assert bucket.spend(10.0) == 0
    assert bucket.spend() == pytest.approx(3.5)


def test_owing_is_never_refused_and_says_how_long_to_wait(clock):
    bucket = Bucket(2.0, 4.0, clock)
    assert bucket.owe(4.0) == 0
    assert bucket.owe(3.0) == pytest.approx(1.5)
    clock.now_s += 1.5
    assert bucket.owe(1.0) == pytest.approx(0.5)


def test_booking_waits_up_to_a_limit_and_beyond_it_takes_nothing(clock):
    bucket = Bucket(2.0, 4.0, clock)
    assert [bucket.book(2.0, 1.0) for _ in range(4)] == [0, 0, 1.0, 2.0]
    assert bucket.book(2.0, 1.0) == 2.0
    clock.now_s += 1.0
    assert bucket.book(2.0, 1.0) == 1.0


def test_only_so_many_are_kept_and_the_busiest_stay(clock):
    buckets = Buckets(1.0, 1.0, most=3, clock=clock)
    buckets["a"].spend()
    for name in "bcd":
        buckets[name].spend()
        assert buckets["a"].spend() > 0
    assert len(buckets) == 3


def request(remote, forwarded=None):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    made = make_mocked_request("GET", "/", headers=headers)
    return made.clone(remote=remote)


@pytest.mark.parametrize(
    ("remote", "forwarded", "who"),
    [
        ("203.0.113.9", None, "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),  # no proxy of ours
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "10.0.0.1, 198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "no address", "127.0.0.1"),
        ("::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", None, "2001:db8:1:2::/64"),
        ("", None, ""),
    ],
)
def test_whose_bucket_it_is(remote, forwarded, who):
    assert client_address(request(remote, forwarded)) == who


def test_an_address_that_asks_too_much_is_told_when_to_come_back():
    async def hello(_):
        return web.Response(text="hello")

    async def main():
        buckets = Buckets(0.5, 10.0)
        app = web.Application(
            middlewares=[plain_errors, limited(buckets, {"/healthz": 0.0, "/download": 4.0})]
        )
        for path in ("/", "/healthz", "/download/x.glb"):
            app.router.add_get(path, hello)
        async with TestClient(TestServer(app)) as client:
            assert [(await client.get("/download/x.glb")).status for _ in range(3)] == [200, 200, 429]
            assert [(await client.get("/")).status for _ in range(3)] == [200, 200, 429]
            answer = await client.get("/")
            assert (
                await answer.text()
                == f"too many requests from your address; try again in {answer.headers['Retry-After']} s"
            )
            assert (await client.get("/healthz")).status == 200
            other = await client.get("/", headers={"X-Forwarded-For": "203.0.113.7"})
            assert other.status == 200

    run(main)
