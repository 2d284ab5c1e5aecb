"""Limit how often room codes and PINs can be guessed, without locking out others at the same address.

Each session may be wrong a few times in succession. An address may be a whole class behind one router, so many wrong
guesses at an address do not affect those who give the right code; but a further wrong guess there uses up the whole
allowance of its session. So somebody who opens one session after another has one guess with each.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from vertebra_viz.app.web.rate_limits import Buckets
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text

# wrong guesses: how many may be made at once, and how many a second from then on
WRONG_RATE, WRONG_BURST = 0.1, 10.0
WRONG_RATE_OF_ADDRESS, WRONG_BURST_OF_ADDRESS = 1.0, 60.0


class GuessLimiter:
    """Counter of wrong guesses by session and by address.

    Parameters
    ----------
    clock : callable
        Seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._of_session = Buckets(WRONG_RATE, WRONG_BURST, clock=clock)
        self._of_address = Buckets(WRONG_RATE_OF_ADDRESS, WRONG_BURST_OF_ADDRESS, clock=clock)

    def check(self, who: str, message: str) -> None:
        """Raise CaseError for a session that has guessed wrong too often and must wait; ``message`` is the id of the error."""
        if wait_s := self._of_session[who].owe(0.0):
            raise CaseError(text(message, seconds=ceil(wait_s)))

    def wrong(self, who: str, visitor: str) -> None:
        """Count a wrong guess of a session at an address."""
        address_is_quiet = not self._of_address[visitor].spend()
        self._of_session[who].owe(
            1.0 if address_is_quiet else WRONG_BURST + 1.0
        )  # the next guess has to wait
