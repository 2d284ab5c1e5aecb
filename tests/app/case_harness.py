"""A harness for sessions without a browser and clips without workers."""

import asyncio
import time
import uuid

from trame.app import get_server

from vertebra_viz import simulate
from vertebra_viz.app.clips.store import CompiledClip, case_hash
from vertebra_viz.app.logic.case_logic import CaseLogic
from vertebra_viz.app.state import NAMES, typed_state
from vertebra_viz.export.report import report
from vertebra_viz.sentences.titles import title


class ClipStore:
    """Compiles at once, or when the test allows it; records the requests."""

    def __init__(self):
        self.asked = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.refusal = None

    async def get(self, case, _who=None):
        self.asked.append(case)
        await self.gate.wait()
        await asyncio.sleep(0)
        if self.refusal:
            raise self.refusal
        run = simulate(case)
        return CompiledClip(case_hash(case), title(case), report(run), b"", 0)


class CaseHarness:
    """The logic of a case on a trame server of its own, with what a test needs to inspect. Made inside a running loop."""

    def __init__(self, clips=None, clock=time.monotonic):
        self.server = get_server(f"test-{uuid.uuid4().hex}", client_type="vue3")
        self.typed = typed_state(self.server)
        self.data = self.typed.data
        self.clips = clips or ClipStore()
        self.case_logic = CaseLogic(self.typed, self.clips, clock)
        self.server.state.ready()

    def type_in(self, **values):
        """Put values into the form as a user does; dots are written as ``__``."""
        changed = {path.replace("__", "."): value for path, value in values.items()}
        with self.server.state as state:
            state[NAMES.form.values] = {**state[NAMES.form.values], **changed}

    async def settled(self):
        """Wait until nothing is being built."""
        await self.case_logic._latest.settled()
