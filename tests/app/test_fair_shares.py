"""An address that floods the server does not delay others; a class behind one address is served in turn."""

import asyncio
from collections import Counter
from contextlib import asynccontextmanager

import pytest
from aiohttp import TCPConnector
from aiohttp.test_utils import TestClient, TestServer
from stub_workers import StubWorkers

from vertebra_viz import Case, NoTreatment
from vertebra_viz.app.clips import worker_pool as pool_module
from vertebra_viz.app.clips import worker_slot
from vertebra_viz.app.clips.fair_queue import Requester
from vertebra_viz.app.clips.store import case_hash
from vertebra_viz.app.logic.drawing_pool import DrawingPool
from vertebra_viz.app.web.application import WebApplication
from vertebra_viz.app.web.settings import Limits
from vertebra_viz.case.link import from_query
from vertebra_viz.export.report import report
from vertebra_viz.words import text

ATTACKER, VISITOR, SCHOOL = "10.6.6.6", "10.9.0.1", "10.2.0.1"
THREE = "v=1&second.level=L2&third.level=T12&treatment.kind=none"


@pytest.fixture
def workers(monkeypatch, default_run):
    monkeypatch.setenv("TRAME_ARGS", "")
    stand_in = StubWorkers(report(default_run))
    monkeypatch.setattr(worker_slot, "WorkerProcess", stand_in)
    return stand_in


class Visitors:
    """A site of two workers, and people at different addresses."""

    def __init__(self, site, client):
        self.site, self._client = site, client
        self.origin = str(client.make_url("")).rstrip("/")

    @property
    def pool(self):
        return self.site.clips.pool

    def get(self, address, path):
        return asyncio.create_task(self._get(address, path))

    async def _get(self, address, path):
        headers = {"X-Forwarded-For": address, "Accept-Encoding": "identity"}
        async with self._client.get(path, headers=headers) as answer:
            return answer.status, answer.headers, await answer.read()

    def come(self, address, query):
        return asyncio.create_task(self._come(address, query))

    async def _come(self, address, query):
        headers = {"X-Forwarded-For": address, "Origin": self.origin}
        async with self._client.post("/session", json={"query": query}, headers=headers) as answer:
            return answer.status, await answer.json()


@asynccontextmanager
async def visitors(**limits):
    site = WebApplication(Case(), DrawingPool(), limits=Limits(build_workers=1, **limits))
    async with TestClient(TestServer(site.app), connector=TCPConnector(limit=0)) as client:
        await until(lambda: len(site.clips.pool.pids) == 2)
        yield Visitors(site, client)


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.001)


def glb(query):
    return f"/glb/{case_hash(from_query(query))}.glb?{query}"


def scaled(query, number):
    return f"{query}&scale={0.9 + 0.001 * number:.3f}"


def test_nobody_else_waits_for_an_address_that_has_everything_built(workers):
    """docs/deployment.md says so: sessions and HTTP alike, however much one address asks for."""

    async def main():
        async with visitors() as here:
            flood = [here.come(ATTACKER, scaled(THREE, n)) for n in range(10)]
            flood += [here.get(ATTACKER, glb(scaled(THREE, n))) for n in range(10, 20)]
            await until(lambda: here.pool._unfinished == 20 and workers.begun)
            assert (len(here.pool._queue), len(here.pool._idle)) == (19, 1), "one is kept for short jobs"
            visit = here.come(VISITOR, "v=1&scale=1.1")
            await until(lambda: len(workers.begun) == 2)
            assert workers.begun[1]["case"]["scale"] == 1.1
            # a long case of his own is next when the long one that is being built is done
            other = here.get(VISITOR, glb(f"{THREE}&level=L1&scale=1.2"))
            await until(lambda: here.pool._unfinished == 22)
            workers.let()
            await until(lambda: len(workers.begun) == 3)
            assert workers.begun[2]["case"]["scale"] == 1.2
            workers.let(2)
            assert [(await each)[0] for each in (visit, other)] == [200, 200]
            for each in flood:
                each.cancel()
            await asyncio.gather(*flood, return_exceptions=True)

    asyncio.run(main())


def test_builds_of_sessions_count_for_their_address_and_session_and_those_over_http_for_their_address(
    workers,
):
    asked = []

    async def main():
        workers.gate.set()
        async with visitors() as here:
            run_job = here.pool.run_job

            async def noting(job, case, options=None, requesters=()):
                asked.append((case.scale, requesters[0]))
                return await run_job(job, case, options, requesters)

            here.pool.run_job = noting
            status, told = await here.come(VISITOR, "v=1&scale=0.91")
            assert status == 200
            session = here.site.registry.find(told["session"])
            session.case_logic.ask(Case(scale=0.92))
            await session.case_logic._latest.settled()
            await here.get(VISITOR, glb("v=1&scale=0.93"))
            await here.get(VISITOR, "/download/a.csv?v=1&scale=0.94")
            mine = Requester(VISITOR, told["session"])
            assert asked == [
                (0.91, mine),
                (0.92, mine),
                (0.93, Requester(VISITOR)),
                (0.94, Requester(VISITOR)),
            ]

    asyncio.run(main())


def test_a_class_behind_one_address_gets_all_its_clips_and_files(workers):
    """60 different links, 60 files, and one link for all: nobody is refused, and nothing is built twice."""

    async def main():
        async with visitors() as here:
            different = [here.get(SCHOOL, glb(scaled("v=1", n))) for n in range(60)]
            same = [here.get(SCHOOL, glb("v=1&level=L4")) for _ in range(60)]
            files = [here.get(SCHOOL, f"/download/a.csv?{scaled('v=1', n)}") for n in range(60)]
            await until(lambda: here.pool._unfinished == 121)
            workers.gate.set()
            workers.let(2)
            answers = Counter(status for status, *_ in await asyncio.gather(*different, *same, *files))
            assert answers == {200: 180}
            assert len(workers.begun) == 121

    asyncio.run(main())


def test_who_asks_for_a_clip_in_another_ones_line_does_not_stand_in_that_line(workers):
    async def main():
        async with visitors() as here:
            flood = [here.get(ATTACKER, glb(scaled("v=1", n))) for n in range(20)]
            await until(lambda: here.pool._unfinished == 20 and len(workers.begun) == 2)
            visit = here.get(VISITOR, glb(scaled("v=1", 19)))
            await until(lambda: len(here.site.clips._building[case_hash(Case(scale=0.919))].requesters) == 2)
            workers.let()
            await until(lambda: len(workers.begun) == 3)
            assert workers.begun[2]["case"]["scale"] == 0.919
            workers.gate.set()
            workers.let(2)
            assert {status for status, *_ in await asyncio.gather(visit, *flood)} == {200}

    asyncio.run(main())


def test_pictures_are_drawn_in_turn_and_the_next_visitor_is_not_refused(workers):
    async def main():
        async with visitors() as here:
            png = "/download/a.png?v=1&scale="
            flood = [here.get(ATTACKER, f"{png}{0.9 + 0.01 * n:.2f}") for n in range(20)]
            await until(lambda: here.site._downloads._drawing._unfinished == 20)
            visit = here.get(VISITOR, f"{png}1.2")
            await until(lambda: here.site._downloads._drawing._unfinished == 21)
            workers.let()
            await until(lambda: len(workers.begun) == 2)
            assert workers.begun[1]["case"]["scale"] == 1.2
            workers.gate.set()
            workers.let()
            assert {status for status, *_ in await asyncio.gather(visit, *flood)} == {200}

    asyncio.run(main())


def test_what_is_too_much_even_to_wait_is_refused_to_that_address_alone_and_says_when_to_come_back(workers):
    async def main():
        async with visitors(builds_per_address=3) as here:
            first = here.get(VISITOR, glb("v=1"))  # what a link must not be answered with instead of its case
            await until(lambda: workers.begun)
            workers.let()
            assert (await first)[0] == 200
            flood = [here.get(ATTACKER, glb(scaled("v=1", n))) for n in range(5)]  # two are built, three wait
            await until(lambda: here.pool._unfinished == 5)
            status, headers, line = await here.get(ATTACKER, glb("v=1&scale=1.1"))
            assert (status, int(headers["Retry-After"]) >= 1) == (429, True)
            assert line == text("server-builds-of-address", seconds=1).encode()
            status, told = await here.come(ATTACKER, "v=1&scale=1.1")
            assert (status, told["error"]) == (503, line.decode())
            again = here.get(ATTACKER, glb(scaled("v=1", 1)))  # the same clip is no further one
            other = here.get(VISITOR, glb("v=1&scale=1.1"))
            await until(lambda: here.pool._unfinished == 6)
            workers.gate.set()
            workers.let(2)
            assert {status for status, *_ in await asyncio.gather(other, again, *flood)} == {200}

    asyncio.run(main())


def test_a_page_waits_for_its_files_a_little_rather_than_go_without(workers):
    async def main():
        async with visitors(requests_per_s=50.0, requests_burst=2.0, requests_wait_s=0.25) as here:
            answers = await asyncio.gather(*(here.get(SCHOOL, "/app/app.css") for _ in range(30)))
            count = Counter(status for status, *_ in answers)
            assert count[200] >= 12  # what a quarter of a second brings, and the two at once
            assert set(count) == {200, 429}

    workers.gate.set()
    asyncio.run(main())


def test_a_worker_that_hangs_over_a_plain_case_costs_some_seconds_and_one_that_has_much_to_do_is_let(workers):
    workers.gate.set()

    async def main():
        async with visitors() as here:
            for query in ("v=1", THREE):
                assert (await here.get(VISITOR, glb(query)))[0] == 200

    asyncio.run(main())
    plain_s, three_s = workers.limits_s
    assert (10 < plain_s < 15, 15 < three_s < 25) == (True, True)


def test_plain_cases_are_short_and_many_levels_or_a_picture_long():
    plain = Case(treatment=NoTreatment())
    three = from_query(THREE)
    costs = [
        pool_module.cost_s(plain, {}),
        pool_module.cost_s(plain.model_copy(update={"neighbours": "shown"}), {}),
        pool_module.cost_s(three.model_copy(update={"third": None}), {}),
        pool_module.cost_s(three, {}),
        pool_module.cost_s(plain, {"suffix": ".png"}),
        pool_module.cost_s(three, {"suffix": ".html"}),
    ]
    assert costs == sorted(costs)
    assert [cost >= pool_module.LONG_S for cost in costs] == [False, False, False, True, True, True]
