"""Whose job is next: that of the address that has had the least, and in it of the session that has had the least.

What an address has had is counted in expected seconds of work (`clips.cost`). Whoever comes, or comes back, begins
where those stand who are being served now, so that nobody saves up time and nobody pays for the past for ever: the
start-time fair queueing of networks (Goyal, Vin and Cheng 1996), once among addresses and once among the sessions of
each. A job for which several wait counts for whichever of them is served first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Generic, NamedTuple, TypeVar

MOST_REMEMBERED = 4096  # addresses; whoever is forgotten begins anew, which harms nobody


class Requester(NamedTuple):
    """Who asks.

    Attributes
    ----------
    address : as `web.rate_limits.client_address` names it; a whole school may share one.
    session : one tab there; empty for what was asked for over HTTP, without one.
    """

    address: str = ""
    session: str = ""


class QueueFullError(Exception):
    """No more jobs can wait: for this address where `own`, else for anybody.

    Attributes
    ----------
    wait_s : expected seconds of work that wait already, for the address or for all.
    """

    def __init__(self, wait_s: float, *, own: bool) -> None:
        super().__init__()
        self.wait_s, self.own = wait_s, own


@dataclass(eq=False)
class QueuedJob:
    """A job in the line.

    Attributes
    ----------
    cost_s : expected seconds.
    askers : who waits for it now; whoever else comes to wait, or goes, is added or removed while it stands here.
    """

    cost_s: float
    requesters: Sequence[Requester]


T = TypeVar("T", bound=QueuedJob)


@dataclass
class _Shares:
    """What each of some has had, in seconds.

    Attributes
    ----------
    now : what the one had who was served last: where a newcomer begins.
    """

    now: float = 0.0
    had: dict[Hashable, float] = field(default_factory=dict)

    def of(self, one: Hashable) -> float:
        return max(self.now, self.had.get(one, 0.0))

    def serve(self, one: Hashable, cost_s: float) -> None:
        begun = self.of(one)
        self.now = max(self.now, begun)
        self.had[one] = begun + cost_s
        if len(self.had) > MOST_REMEMBERED:
            self.had = {one: had for one, had in self.had.items() if had > self.now}


class FairQueue(Generic[T]):
    """Jobs that wait.

    Parameters
    ----------
    most : int
        How many may wait in all. Where one more comes, the address with the most jobs loses its newest one.
    most_each : int
        How many of one address may wait.
    """

    def __init__(self, most: int, most_each: int) -> None:
        self._most, self._most_each = most, most_each
        self._jobs: dict[T, None] = {}  # in the order they came
        self.forget()

    def __len__(self) -> int:
        return len(self._jobs)

    def forget(self) -> None:
        """Let everybody begin anew: for when nothing waits and nothing is being done."""
        self._addresses = _Shares()
        self._sessions: dict[str, _Shares] = {}

    def add(self, job: T) -> T | None:
        """Put a job at the end of what its first asker waits for; return the one that had to go for it, if any.

        Raises
        ------
        QueueFullError
            Where it may not wait.
        """
        address = _first(job).address
        many = Counter(_first(each).address for each in self._jobs)
        if many[address] >= self._most_each:
            mine = sum(each.cost_s for each in self._jobs if _first(each).address == address)
            raise QueueFullError(mine, own=True)
        goes = None
        if len(self._jobs) >= self._most:
            longest, count = many.most_common(1)[0]
            if many[address] + 1 >= count:
                raise QueueFullError(sum(each.cost_s for each in self._jobs), own=False)
            goes = next(each for each in reversed(self._jobs) if _first(each).address == longest)
            del self._jobs[goes]
        self._jobs[job] = None
        return goes

    def remove(self, job: T) -> None:
        """Take out a job that nobody waits for any more, if it is still there."""
        self._jobs.pop(job, None)

    def next_job(self, below_s: float = inf) -> T | None:
        """Take out the job whose turn it is, of those that cost less than ``below_s``, and count it; None if there is none."""
        turns = (
            (self._place(who), job, who) for job in self._jobs if job.cost_s < below_s for who in _all(job)
        )
        # of several that have had the same, `min` keeps the one that came first
        turn = min(turns, key=lambda each: each[0], default=None)
        if turn is None:
            return None
        _, job, who = turn
        del self._jobs[job]
        self._addresses.serve(who.address, job.cost_s)
        self._sessions.setdefault(who.address, _Shares()).serve(who.session, job.cost_s)
        if len(self._sessions) > MOST_REMEMBERED:
            self._sessions = {one: of for one, of in self._sessions.items() if one in self._addresses.had}
        return job

    def _place(self, who: Requester) -> tuple[float, float]:
        sessions = self._sessions.get(who.address)
        return self._addresses.of(who.address), sessions.of(who.session) if sessions else 0.0


def _all(job: QueuedJob) -> Sequence[Requester]:
    return job.requesters or (Requester(),)


def _first(job: QueuedJob) -> Requester:
    return _all(job)[0]
