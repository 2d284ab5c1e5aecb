"""Allowed host names: a request under a foreign name that resolves to this server is refused (DNS rebinding)."""

import asyncio
import re
import socket

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer, make_mocked_request

from vertebra_viz import Case, CaseError
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.web.application import WebApplication
from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.hosts import Hosts

OWN = [
    "localhost",
    "localhost:8080",
    "LOCALHOST.",
    "127.0.0.1:8080",
    "[::1]:8080",
    "192.168.1.7",
    "10.0.0.1:1",
]
FOREIGN = [
    "evil.example",
    "evil.example:8080",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "",
    ":",
    "[",
    "a b",
]


@pytest.mark.parametrize("host", OWN)
def test_this_computer_is_called_by_its_addresses_and_own_names(host):
    assert host in Hosts()


@pytest.mark.parametrize("host", FOREIGN)
def test_any_other_name_is_none_of_ours(host):
    assert host not in Hosts()


def test_on_a_network_the_computers_name_is_enough(monkeypatch):
    monkeypatch.setattr(socket, "gethostname", lambda: "Class-Room.school.example")
    hosts = Hosts()
    assert "class-room.school.example:8080" in hosts
    assert "class-room.local" in hosts
    assert "class-room.evil.example" not in hosts


def test_names_may_be_given():
    hosts = Hosts(["Vertebra.example.org"], "bones.lan")
    assert "vertebra.example.org" in hosts
    assert "bones.lan:80" in hosts
    assert "other.example.org" not in hosts


@pytest.mark.parametrize(
    "name", ["", "https://a.example", "a.example:80", "*.example", "a b", "a" * 300, "ä.example"]
)
def test_what_is_no_name_is_refused(name):
    with pytest.raises(CaseError, match=re.escape(f"--allow-host: {name[:20]!r}"[:-1])):
        Hosts([name])


def test_a_foreign_name_is_answered_in_a_line_and_nothing_is_done():
    done = []

    async def page(_):
        done.append(1)
        return web.Response(text="here")

    async def main():
        app = web.Application(middlewares=[plain_errors, Hosts().check])
        app.router.add_get("/", page)
        app.router.add_post("/session", page)
        async with TestServer(app) as server, ClientSession() as client:
            for method, path in (("GET", "/"), ("POST", "/session"), ("GET", "/nothing")):
                evil = {"Host": "evil.example", "Origin": "http://evil.example"}
                async with client.request(method, server.make_url(path), headers=evil) as answer:
                    told = await answer.text()
                    assert answer.status == 421
                    assert told.startswith("Host: 'evil.example' is not allowed; allowed: ")
                    assert "\n" not in told
            assert not done
            async with client.get(server.make_url("/")) as answer:
                assert (answer.status, await answer.text()) == (200, "here")

    asyncio.run(main())


def test_the_site_minds_its_names():
    async def main():
        site = WebApplication(Case(), DrawingPool(), hosts=Hosts(["bones.example"]))
        site.app.freeze()
        found = []
        for host in ("evil.example", "bones.example"):
            try:
                answer = await site.app._handle(make_mocked_request("GET", "/healthz", {"Host": host}))
            except web.HTTPException as refused:
                answer = refused
            found.append(answer.status)
        return found

    assert asyncio.run(main()) == [421, 200]
