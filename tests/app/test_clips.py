"""Clips: they equal an export's, each case is built once, and a worker that dies affects no other visitor."""

import asyncio
import contextlib
import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from export.gltf import Gltf

from vertebra_viz import Case, CaseError, Kyphoplasty, NoTreatment, simulate
from vertebra_viz.app.clips import wire
from vertebra_viz.app.clips import worker_pool as pool_module
from vertebra_viz.app.clips.latest import Latest
from vertebra_viz.app.clips.program_digest import program
from vertebra_viz.app.clips.store import ClipStore, case_hash
from vertebra_viz.app.clips.worker import answer
from vertebra_viz.app.clips.worker_pool import BusyError, FailedError, WorkerPool
from vertebra_viz.case.link import from_query, to_query
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.report import report
from vertebra_viz.words import text

UNREACHABLE = Case(level="T4", treatment=Kyphoplasty(balloon_volume_ml=4.0))  # valid, but it does not fit


def plain(scale):
    """A case that is quick to build."""
    return Case(scale=scale, treatment=NoTreatment())


def lives(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    with contextlib.suppress(OSError):  # where there is no /proc
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return True


async def until(condition, seconds=60.0):
    """Wait for a condition by polling, because no event signals it."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)


@pytest.fixture(scope="module")
def there():
    """Clips on an event loop in a second thread, as in the app."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    def run(work):
        return asyncio.run_coroutine_threadsafe(work, loop).result(200)

    async def make():
        return ClipStore(WorkerPool(2))

    clips = run(make())
    yield SimpleNamespace(clips=clips, run=run)
    run(clips.close())
    assert clips.pool.pids == []
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_a_clip_is_what_an_export_writes(there, default_run):
    compiled = there.run(there.clips.get(Case()))
    mine, theirs = Gltf.read(gzip.decompress(compiled.glb_gz)), Gltf.read(glb_bytes(default_run))
    for one, other in zip(mine.document["accessors"], theirs.document["accessors"], strict=True):
        assert one == other
    assert mine.binary == theirs.binary
    assert mine.extras["case"] == theirs.extras["case"]
    assert compiled.title == theirs.extras["title"]
    expected = json.loads(json.dumps(report(default_run)))
    assert compiled.report["case"] == expected["case"]
    for mine_, theirs_ in zip(compiled.report["stages"], expected["stages"], strict=True):
        assert mine_ == pytest.approx(theirs_, nan_ok=True)


def test_a_case_is_known_by_what_it_is_not_by_how_it_was_written(there):
    assert case_hash(from_query(to_query(UNREACHABLE))) == case_hash(UNREACHABLE)
    assert case_hash(Case.parse({"fracture": {"grade": 2}})) == case_hash(Case())
    assert case_hash(Case(scale=1.01)) != case_hash(Case())


def test_the_second_time_nothing_is_built(there):
    first = there.run(there.clips.get(Case()))
    assert there.run(there.clips.get(Case())) is first


def test_what_cannot_be_built_says_so_in_the_same_line(there):
    with pytest.raises(CaseError) as here:
        simulate(UNREACHABLE)
    for _ in range(2):
        with pytest.raises(CaseError) as far:
            there.run(there.clips.get(UNREACHABLE))
        assert str(far.value) == str(here.value)


def test_a_worker_killed_over_a_build_costs_a_retry(there):
    async def kill_one():
        build = asyncio.create_task(there.clips.get(plain(1.11)))
        await until(lambda: there.clips.pool.pids)
        await asyncio.sleep(0)
        before = set(there.clips.pool.pids)
        for pid in before:  # one of them has the job
            os.kill(pid, signal.SIGKILL)
        built = await build
        assert before.isdisjoint(there.clips.pool.pids)
        return built

    assert there.run(kill_one()).hash == case_hash(plain(1.11))
    assert there.run(there.clips.get(plain(1.12))).hash == case_hash(plain(1.12))


def test_a_case_that_kills_every_worker_fails_alone(there):
    async def kill_all():
        build = asyncio.create_task(there.clips.get(plain(1.13)))
        while not build.done():
            for pid in there.clips.pool.pids:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            await asyncio.sleep(0.01)
        with pytest.raises(FailedError, match=text("server-not-built")):
            await build

    there.run(kill_all())
    assert there.run(there.clips.get(plain(1.14))).hash == case_hash(plain(1.14))


def test_a_worker_that_hangs_is_ended(there, monkeypatch):
    there.run(there.clips.get(plain(1.15)))
    monkeypatch.setattr(pool_module, "LIMIT_S", 1.0)
    hung = list(there.clips.pool.pids)
    for pid in hung:
        os.kill(pid, signal.SIGSTOP)
    assert there.run(there.clips.get(plain(1.16))).hash == case_hash(plain(1.16))
    assert sum(lives(pid) for pid in hung) == len(hung) - 1
    for pid in set(hung) & set(there.clips.pool.pids):
        os.kill(pid, signal.SIGCONT)


def test_a_fault_of_the_program_comes_back_without_the_case(capfd, monkeypatch):
    monkeypatch.setattr("vertebra_viz.app.clips.worker.simulate", lambda case: {}[repr(case)])
    head, body = answer({"do": "clip", "case": Case(level="T9").model_dump(mode="json")})
    assert (head, body) == ({"failed": "KeyError"}, b"")
    told = capfd.readouterr().err
    assert "KeyError" in told
    assert "T9" not in told


def test_a_frame_survives_the_pipe():
    async def there_and_back():
        reader = asyncio.StreamReader()
        reader.feed_data(wire.packed({"a": [1.5, None, "é"]}, b"\0\xff"))
        return await wire.receive(reader)

    assert asyncio.run(there_and_back()) == ({"a": [1.5, None, "é"]}, b"\0\xff")


class Fake:
    """Replaces a worker pool: builds at once, or when the test says so."""

    def __init__(self, size=1000):
        self.built, self._size = [], size
        self.gate = None

    async def run_job(self, job, case, options=None, requesters=()):
        self.built.append(case)
        if self.gate:
            await self.gate.wait()
        if case.scale == 0.8:
            raise CaseError("scale: too small for this test")
        return {"title": "", "report": {}, "program": program()}, bytes(self._size)

    async def close(self):
        pass


def test_a_case_asked_for_by_many_at_once_is_built_once():
    async def ask():
        fake = Fake()
        fake.gate = asyncio.Event()
        clips = ClipStore(fake)
        asking = [asyncio.create_task(clips.get(plain(1.1))) for _ in range(50)]
        await asyncio.sleep(0)
        asking[0].cancel()  # who asked first goes away
        fake.gate.set()
        results = await asyncio.gather(*asking, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert len({id(each) for each in results[1:]}) == 1
        assert len(fake.built) == 1
        assert len(clips) == 1

    asyncio.run(ask())


def test_the_last_to_go_ends_a_build_and_the_next_to_come_begins_another():
    async def ask():
        fake = Fake()
        fake.gate = asyncio.Event()
        clips = ClipStore(fake)
        asking = [asyncio.create_task(clips.get(plain(1.1))) for _ in range(3)]
        await asyncio.sleep(0)
        for each in asking:
            each.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
        assert not clips.has(plain(1.1))
        again = asyncio.create_task(clips.get(plain(1.1)))
        await asyncio.sleep(0)
        fake.gate.set()
        assert (await again).hash == case_hash(plain(1.1))

    asyncio.run(ask())


def test_a_job_in_line_goes_with_whoever_asked_for_it():
    async def ask():
        pool = WorkerPool(1, max_waiting=1)
        try:
            first = asyncio.create_task(pool.run_job("clip", plain(1.0)))
            await until(lambda: not pool._idle)
            gone = asyncio.create_task(pool.run_job("clip", plain(1.1)))
            await until(lambda: pool._queue)
            gone.cancel()
            await asyncio.gather(gone, return_exceptions=True)
            await until(lambda: pool._unfinished == 1)
            await asyncio.gather(first, pool.run_job("clip", plain(1.2)))  # there is room again
            assert len(pool._slots[0].cached_bones) == 2
            assert (pool._unfinished, pool._queued) == (0, set())
        finally:
            await pool.close()

    asyncio.run(ask())


def test_what_was_refused_is_not_remembered():
    async def ask():
        clips = ClipStore(Fake())
        for _ in range(2):
            with pytest.raises(CaseError, match="too small"):
                await clips.get(plain(0.8))
        assert len(clips) == 0
        assert len(clips.pool.built) == 2

    asyncio.run(ask())


def test_memory_is_bounded_and_the_least_used_goes_first():
    async def ask():
        clips = ClipStore(Fake(size=1000), most_bytes=3500)
        for scale in (1.0, 1.1, 1.2):
            await clips.get(plain(scale))
        await clips.get(plain(1.0))
        await clips.get(plain(0.9))  # pushes out 1.1, which nobody has asked for since
        assert (len(clips), clips.bytes <= 3500) == (3, True)
        await clips.get(plain(1.0))
        assert len(clips.pool.built) == 4
        await clips.get(plain(1.1))
        assert len(clips.pool.built) == 5
        await clips.close()
        assert (len(clips), clips.bytes) == (0, 0)

    asyncio.run(ask())


def test_more_than_can_wait_are_refused_politely():
    async def ask():
        pool = WorkerPool(1, max_waiting=2)
        try:
            asking = [asyncio.create_task(pool.run_job("clip", plain(0.9 + 0.01 * i))) for i in range(5)]
            results = await asyncio.gather(*asking, return_exceptions=True)
            refused = [each for each in results if isinstance(each, BusyError)]
            assert len(refused) == 2
            assert all("try again" in str(each) for each in refused)
            assert sum(isinstance(each, tuple) for each in results) == 3
        finally:
            await pool.close()
        with pytest.raises(BusyError, match="stopping"):
            await pool.run_job("clip", Case())

    asyncio.run(ask())


def test_the_same_bone_goes_to_whoever_remembers_it():
    async def ask():
        pool = WorkerPool(2)
        try:
            pool.warm()
            await until(lambda: len(pool._idle) == 2)
            first, second = pool._idle
            await asyncio.gather(pool.run_job("clip", plain(0.9)), pool.run_job("clip", plain(1.1)))
            for _ in range(3):
                await pool.run_job("clip", plain(1.1))
            bones = [len(place.cached_bones) for place in (first, second)]
            assert bones == [1, 1]
        finally:
            await pool.close()

    asyncio.run(ask())


def test_an_idle_worker_is_let_go_and_another_comes():
    async def ask():
        pool = WorkerPool(1, idle_s=0.05)
        try:
            job = asyncio.create_task(pool.run_job("clip", plain(1.0)))
            await until(lambda: pool.pids)
            (pid,) = pool.pids
            await job
            await until(lambda: not lives(pid))
            await pool.run_job("clip", plain(1.0))
        finally:
            await pool.close()

    asyncio.run(ask())


def test_closing_is_quick_and_leaves_nothing():
    async def close():
        clips = ClipStore(WorkerPool(2))
        build = asyncio.create_task(clips.get(Case()))
        waiting = [asyncio.create_task(clips.get(plain(0.9 + 0.01 * i))) for i in range(20)]
        await until(lambda: clips.pool.pids)
        pids = clips.pool.pids
        begun = time.monotonic()
        await clips.close()
        assert time.monotonic() - begun < 5
        assert not any(lives(pid) for pid in pids)
        assert all(
            isinstance(e, asyncio.CancelledError)
            for e in await asyncio.gather(build, *waiting, return_exceptions=True)
        )
        return clips.pool._scratch.name

    assert not Path(asyncio.run(close())).exists()


SERVER = """
import asyncio
import signal
from vertebra_viz import Case
from vertebra_viz.app.clips.store import ClipStore

async def serve():
    clips = ClipStore()
    clips.warm()
    try:
        await clips.get(Case())
        print(*clips.pool.pids, flush=True)
        await asyncio.Event().wait()
    finally:
        await clips.close()

# a shell that starts its jobs behind its back makes them deaf to Ctrl-C
signal.signal(signal.SIGINT, signal.default_int_handler)
asyncio.run(serve())  # no guard: workers do not run the caller's file again
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_no_worker_outlives_its_server(how, tmp_path):
    script = tmp_path / "serve.py"
    script.write_text(SERVER)
    server = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    pids = [int(pid) for pid in server.stdout.readline().split()]
    assert pids
    assert all(lives(pid) for pid in pids)
    os.killpg(server.pid, how)  # as a terminal's Ctrl-C reaches everybody in the group
    _, told = server.communicate(timeout=30)
    asyncio.run(until(lambda: not any(lives(pid) for pid in pids)))
    if how == signal.SIGINT:
        assert "KeyboardInterrupt" in told  # the server's own
        assert "worker.py" not in told


def test_only_the_newest_is_done_next():
    async def drag():
        done, gate = [], asyncio.Event()

        async def work(item):
            await gate.wait()
            done.append(item)

        latest = Latest(work)
        latest.submit(0)
        await asyncio.sleep(0)
        for i in range(1, 100):
            latest.submit(i)
        assert (latest.busy, latest.waiting) == (True, True)
        gate.set()
        await latest.settled()
        assert done == [0, 99]
        assert (latest.busy, latest.waiting) == (False, False)
        latest.submit(100)
        await latest.settled()
        assert done == [0, 99, 100]

    asyncio.run(drag())


def test_never_two_at_once_whatever_is_asked_when():
    async def drag():
        order = np.random.default_rng(7)
        running, most, done = 0, 0, []

        async def work(item):
            nonlocal running, most
            running += 1
            most = max(most, running)
            for _ in range(int(order.integers(0, 4))):
                await asyncio.sleep(0)
            running -= 1
            done.append(item)

        latest = Latest(work)
        for i in range(500):
            latest.submit(i)
            for _ in range(int(order.integers(0, 3))):
                await asyncio.sleep(0)
        await latest.settled()
        assert most == 1
        assert done[-1] == 499
        assert done == sorted(set(done))

    asyncio.run(drag())


def test_a_failure_does_not_end_it_and_is_not_told_in_full(caplog):
    async def drag():
        done = []

        async def work(item):
            if item == "T9":
                raise ValueError(item)
            done.append(item)

        latest = Latest(work)
        latest.submit("T9")
        await latest.settled()
        latest.submit("L1")
        await latest.settled()
        assert done == ["L1"]

    asyncio.run(drag())
    assert [record.getMessage() for record in caplog.records] == ["ValueError"]


def test_what_is_forgotten_or_closed_is_not_done():
    async def drag():
        done, gate = [], asyncio.Event()

        async def work(item):
            await gate.wait()
            done.append(item)

        latest = Latest(work)
        latest.submit(1)
        await asyncio.sleep(0)
        latest.submit(2)
        latest.discard_waiting()
        gate.set()
        await latest.settled()
        assert done == [1]
        gate.clear()
        latest.submit(3)
        await asyncio.sleep(0)
        latest.submit(4)
        await latest.close()
        assert (done, latest.busy, latest.waiting) == ([1], False, False)
        await latest.close()

    asyncio.run(drag())
