"""One worker of the pool (`clips.worker_pool`): its process, the bones that it has cached, and the timer that ends it when idle."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from pathlib import Path

from vertebra_viz.app.clips.worker_process import WorkerProcess

REMEMBERED = 32  # bones that a worker caches: `vertebra_viz.anatomy.vertebra.vertebra`


class WorkerSlot:
    """One worker process, which may have died or not have been started yet."""

    def __init__(self, scratch: Path) -> None:
        self.process = WorkerProcess(scratch)
        self.cached_bones: OrderedDict[str, None] = OrderedDict()
        self.idle_timer: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Start a new process, with an empty cache."""
        self.cached_bones.clear()
        await self.process.start()

    def remember(self, bone: str) -> None:
        """Note which bone the process has cached from now on."""
        self.cached_bones[bone] = None
        self.cached_bones.move_to_end(bone)
        if len(self.cached_bones) > REMEMBERED:
            self.cached_bones.popitem(last=False)
