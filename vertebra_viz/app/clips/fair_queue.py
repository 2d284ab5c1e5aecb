"""A fair queue: the next job is of the address, and within it of the session, that has been served least.

Service is counted in expected seconds of work (`clips.cost`). An address that is new, or returns, starts at the served
time of the current job, so that unused time gives no credit and past use is not counted for ever. This is start-time
fair queueing, as in networks (Goyal, Vin and Cheng 1996), applied once among addresses and once among the
sessions of each address. A job for which several requesters wait is charged to the one that is served first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Generic, NamedTuple, TypeVar

MOST_REMEMBERED = 4096  # addresses; one that is removed starts again as a new one, which disadvantages nobody


class Requester(NamedTuple):
    """The address and session that request a job.

    Attributes
    ----------
    address : as `web.rate_limits.client_address` names it; a whole school may share one.
    session : one browser tab there; empty for an HTTP request without a session.
    """

    address: str = ""
    session: str = ""


class QueueFullError(Exception):
    """No more jobs can wait: of this address if `same_address`, otherwise of any address.

    Attributes
    ----------
    wait_s : expected seconds of work that wait already, for the address or for all.
    """

    def __init__(self, wait_s: float, *, same_address: bool) -> None:
        super().__init__()
        self.wait_s, self.same_address = wait_s, same_address


@dataclass(eq=False)
class QueuedJob:
    """A job in the queue.

    Attributes
    ----------
    cost_s : expected seconds.
    requesters : who waits for it now; requesters are added and removed while it is queued.
    """

    cost_s: float
    requesters: Sequence[Requester]


T = TypeVar("T", bound=QueuedJob)


@dataclass
class _ServedTimes:
    """How many seconds of work each address, or each session, has been served.

    Attributes
    ----------
    now : the served time of the one that was served last; a new one starts here.
    """

    now: float = 0.0
    served_s: dict[Hashable, float] = field(default_factory=dict)

    def of(self, one: Hashable) -> float:
        return max(self.now, self.served_s.get(one, 0.0))

    def serve(self, one: Hashable, cost_s: float) -> None:
        begun = self.of(one)
        self.now = max(self.now, begun)
        self.served_s[one] = begun + cost_s
        if len(self.served_s) > MOST_REMEMBERED:
            self.served_s = {one: served_s for one, served_s in self.served_s.items() if served_s > self.now}


class FairQueue(Generic[T]):
    """The jobs that wait.

    Parameters
    ----------
    max_jobs : int
        How many may wait in all. If one more comes, the address with the most jobs loses its newest one.
    max_jobs_per_address : int
        How many jobs of one address may wait.
    """

    def __init__(self, max_jobs: int, max_jobs_per_address: int) -> None:
        self._max_jobs, self._max_jobs_per_address = max_jobs, max_jobs_per_address
        self._jobs: dict[T, None] = {}  # in order of arrival
        self.reset()

    def __len__(self) -> int:
        return len(self._jobs)

    def reset(self) -> None:
        """Set all served times to zero; called when no job waits or runs."""
        self._addresses = _ServedTimes()
        self._sessions: dict[str, _ServedTimes] = {}

    def add(self, job: T) -> T | None:
        """Queue a job behind the others of its first requester; return the job that it displaces, if any.

        Raises
        ------
        QueueFullError
            Where the job may not wait.
        """
        address = _first(job).address
        many = Counter(_first(each).address for each in self._jobs)
        if many[address] >= self._max_jobs_per_address:
            mine = sum(each.cost_s for each in self._jobs if _first(each).address == address)
            raise QueueFullError(mine, same_address=True)
        displaced = None
        if len(self._jobs) >= self._max_jobs:
            longest, count = many.most_common(1)[0]
            if many[address] + 1 >= count:
                raise QueueFullError(sum(each.cost_s for each in self._jobs), same_address=False)
            displaced = next(each for each in reversed(self._jobs) if _first(each).address == longest)
            del self._jobs[displaced]
        self._jobs[job] = None
        return displaced

    def remove(self, job: T) -> None:
        """Remove a job that nobody waits for any more, if it is still queued."""
        self._jobs.pop(job, None)

    def next_job(self, below_s: float = inf) -> T | None:
        """Remove and return the next job that costs less than ``below_s``, and charge it; None if there is none."""
        turns = (
            (self._place(who), job, who) for job in self._jobs if job.cost_s < below_s for who in _all(job)
        )
        # among equals `min` keeps the one that came first
        turn = min(turns, key=lambda each: each[0], default=None)
        if turn is None:
            return None
        _, job, who = turn
        del self._jobs[job]
        self._addresses.serve(who.address, job.cost_s)
        self._sessions.setdefault(who.address, _ServedTimes()).serve(who.session, job.cost_s)
        if len(self._sessions) > MOST_REMEMBERED:
            self._sessions = {
                one: of for one, of in self._sessions.items() if one in self._addresses.served_s
            }
        return job

    def _place(self, who: Requester) -> tuple[float, float]:
        sessions = self._sessions.get(who.address)
        return self._addresses.of(who.address), sessions.of(who.session) if sessions else 0.0


def _all(job: QueuedJob) -> Sequence[Requester]:
    return job.requesters or (Requester(),)


def _first(job: QueuedJob) -> Requester:
    return _all(job)[0]
