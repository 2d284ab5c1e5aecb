"""The order of jobs: fair shares by address, then session, in seconds of work; no credit for idle time, no starvation."""

from collections import Counter

import pytest

from vertebra_viz.app.clips import fair_queue as module
from vertebra_viz.app.clips.fair_queue import FairQueue, QueuedJob, QueueFullError, Requester

LONG_S, SHORT_S = 2.0, 0.2


def job(address, session="", cost_s=SHORT_S):
    return QueuedJob(cost_s, [Requester(address, session)])


def line(most=10_000, each=10_000):
    return FairQueue(most, each)


def served(jobs, count=None):
    """Addresses in the order they are served."""
    found = []
    while len(found) != count and (turn := jobs.next_job()):
        found.append(turn.requesters[0])
    return found


def test_a_newcomer_is_next_however_much_another_address_has_in_line():
    jobs = line()
    for session in range(40):
        for _ in range(5):
            jobs.add(job("attacker", str(session), LONG_S))
    assert {who.address for who in served(jobs, 100)} == {"attacker"}
    jobs.add(job("visitor", cost_s=LONG_S))
    assert served(jobs, 1) == [Requester("visitor")]


def test_addresses_get_the_same_seconds_not_the_same_number_of_jobs():
    jobs = line()
    for _ in range(300):
        jobs.add(job("long", cost_s=LONG_S))
        jobs.add(job("short", cost_s=SHORT_S))
    count = Counter(who.address for who in served(jobs, 110))
    assert count["short"] == pytest.approx(100, abs=10)


def test_sessions_of_an_address_take_turns_and_cost_no_other_address():
    jobs = line()
    for _ in range(60):
        jobs.add(job("school", "eager"))
    for session in "abc":
        jobs.add(job("school", session))
    for _ in range(60):
        jobs.add(job("home"))
    order = served(jobs, 20)
    assert Counter(who.address for who in order) == {"school": 10, "home": 10}
    assert {"a", "b", "c"} <= {who.session for who in order}


def test_who_was_away_has_not_saved_up():
    jobs = line()
    for _ in range(200):
        jobs.add(job("busy"))
    served(jobs, 100)
    for _ in range(50):
        jobs.add(job("fresh"))
    assert Counter(who.address for who in served(jobs, 40))["fresh"] == pytest.approx(20, abs=1)


def test_a_job_that_several_wait_for_comes_when_the_first_of_them_has_a_turn():
    jobs = line()
    for _ in range(50):
        jobs.add(job("attacker"))
    shared = job("attacker")
    jobs.add(shared)
    shared.requesters.append(Requester("visitor"))
    served(jobs, 1)
    assert jobs.next_job() is shared
    shared = job("attacker")  # and back at the end where the other one goes
    jobs.add(shared)
    shared.requesters.append(Requester("another"))
    shared.requesters.pop()
    assert jobs.next_job() is not shared


def test_long_jobs_can_be_left_standing():
    jobs = line()
    jobs.add(job("a", cost_s=LONG_S))
    assert jobs.next_job(below_s=1.0) is None
    short = job("b")
    jobs.add(short)
    assert jobs.next_job(below_s=1.0) is short
    assert len(jobs) == 1


def test_who_leaves_is_not_called_up():
    jobs = line()
    gone, stays = job("a"), job("a")
    jobs.add(gone)
    jobs.add(stays)
    jobs.remove(gone)
    jobs.remove(gone)
    assert (jobs.next_job(), jobs.next_job()) == (stays, None)


def test_one_address_is_refused_before_the_others_and_pushed_out_by_them():
    jobs = line(most=12, each=10)
    mine = [job("many") for _ in range(10)]
    for each in mine:
        assert jobs.add(each) is None
    with pytest.raises(QueueFullError) as refused:
        jobs.add(job("many"))
    assert (refused.value.same_address, refused.value.wait_s) == (True, pytest.approx(10 * SHORT_S))
    assert [jobs.add(job("few")) for _ in range(4)] == [None, None, mine[-1], mine[-2]]
    assert len(jobs) == 12
    full = line(most=2, each=2)
    full.add(job("a"))
    full.add(job("b"))
    with pytest.raises(QueueFullError) as refused:
        full.add(job("c"))
    assert not refused.value.same_address


def test_it_stays_small_among_many_addresses(monkeypatch):
    monkeypatch.setattr(module, "MOST_REMEMBERED", 8)
    jobs = line()
    for number in range(200):
        jobs.add(job(f"{number}"))
        jobs.add(job("always"))
        served(jobs, 2)
    assert len(jobs._addresses.served_s) <= 16
    assert len(jobs._sessions) <= 16
