"""The main thread as the drawing thread, because window systems (macOS above all) let no other thread draw."""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class MainThread(Executor):
    """An executor whose one worker is the thread that calls `work`."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Have ``fn`` done on the working thread."""
        future: Future[Any] = Future()
        self._jobs.put((future, lambda: fn(*args, **kwargs)))
        return future

    def work(self) -> None:
        """Do what is submitted, until `shutdown`."""
        while True:
            try:
                job = self._jobs.get(timeout=0.5)  # bounded, or Windows would not deliver Ctrl-C
            except queue.Empty:
                continue
            if job is None:
                return
            future, call = job
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(call())
                except Exception as error:  # noqa: BLE001  the caller's to handle, on its own thread
                    future.set_exception(error)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002  fixed by Executor
        """Let `work` return once it has done what was submitted before."""
        self._jobs.put(None)
