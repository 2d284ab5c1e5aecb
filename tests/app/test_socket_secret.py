"""A session's name is not secret: with the name alone nobody can affect the page of that session."""

import asyncio

from socket_server import run, site


async def until(true):
    while not true():  # noqa: ASYNC110  nobody tells
        await asyncio.sleep(0.005)


def test_a_socket_without_the_secret_leaves_the_real_one_alone():
    async def main():
        async with site(patience_s=0.2) as here:
            page = await here.page(here.tabs[0])
            silent, wrong = [await here.open(here.tabs[0]) for _ in range(2)]
            await wrong.say(
                {"id": "system:c0:0", "method": "wslink.hello", "args": [{"secret": "x"}], "kwargs": {}}
            )
            assert (await wrong.closed())[0] == 1008
            assert await silent.closed() == (1008, "no greeting came")
            assert (await page.ask("trame.trigger", ["double", [4], {}]))["result"] == 8

    run(main)


def test_a_socket_with_the_secret_takes_over_at_once_though_the_old_one_says_nothing():
    async def main():
        async with site() as here:
            old = await here.page(here.tabs[0])
            old.socket._response.connection.transport.pause_reading()  # its network is gone
            new = await here.page(here.tabs[0])
            assert (await new.ask("trame.trigger", ["double", [4], {}]))["result"] == 8
            old.socket._response.connection.transport.resume_reading()
            assert await old.closed() == (1001, "opened again elsewhere")
            assert (await new.ask("trame.trigger", ["double", [5], {}]))["result"] == 10

    run(main)


def test_a_session_counts_as_visited_only_once_the_secret_is_told():
    async def main():
        async with site() as here:
            greeted, page = [], await here.open(here.tabs[0])
            handle = here.guard.handle

            async def noted(request, tab):
                return await handle(request, tab, lambda: greeted.append(tab.id))

            here.guard.handle = noted
            second = await here.open(here.tabs[0])
            assert not greeted
            await second.greet()
            await until(lambda: greeted)
            await second.ask("trame.state.get")
            assert greeted == [here.tabs[0].id]
            await page.socket.close()

    run(main)


def test_a_session_that_ends_closes_those_who_have_told_nothing_too():
    async def main():
        async with site() as here:
            page, silent = await here.page(here.tabs[0]), await here.open(here.tabs[0])
            await until(lambda: len(here.guard._sockets) == 2)
            await here.guard.drop(here.tabs[0].id, "the session has ended")
            for each in (page, silent):
                assert await each.closed() == (1001, "the session has ended")
            await until(lambda: not here.guard._sockets)

    run(main)


def test_whoever_does_not_know_the_secret_uses_up_nothing_of_what_the_session_may_send():
    async def main():
        async with site() as here:
            stranger = await here.open(here.tabs[0])
            assert "error" in await stranger.ask("trame.state.get")
            assert not len(here.guard._by_session)
            page = await here.page(here.tabs[0])
            assert (await page.ask("trame.trigger", ["double", [4], {}]))["result"] == 8
            assert len(here.guard._by_session) == 1

    run(main)
