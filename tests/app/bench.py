"""A session without a browser and without a renderer."""

import uuid

from trame.app import get_server

from vertebra_viz.app.logic.session import Session
from vertebra_viz.app.state import typed_state


class Pictures:
    """Stands for the painter: notes what is wished for, and is done at once."""

    def __init__(self):
        self.wishes = []
        self.views = []

    def wish(self, kind, wish):
        self.wishes.append((kind, wish))

    def look_from(self, view):
        self.views.append(view)

    async def settled(self):
        pass


class Clock:
    """A clock that moves on by ``step_s`` whenever it is read."""

    def __init__(self, step_s):
        self.now_s, self.step_s = 0.0, step_s

    def __call__(self):
        self.now_s += self.step_s
        return self.now_s


class Bench:
    """A session on a server of its own, with everything a test wants to see."""

    def __init__(self, simulation, clock):
        self.server = get_server(f"test-{uuid.uuid4().hex}", client_type="vue3")
        self.typed = typed_state(self.server)
        self.data, self.name = self.typed.data, self.typed.name
        self.pictures = Pictures()
        self.session = Session(self.typed, simulation, self.pictures, clock)
        self.server.state.ready()

    def type_in(self, **values):
        """Put values into the form, as a hand on the page does; dots are written as ``__``."""
        changed = {path.replace("__", "."): value for path, value in values.items()}
        with self.server.state:
            self.data.form.values = {**self.data.form.values, **changed}

    async def built(self):
        """Wait until nothing is being built."""
        while self.session._building:
            await self.session._building

    def cell(self, key):
        """A number as the page shows it."""
        rows = [*self.data.numbers.heights, *self.data.numbers.volumes]
        return next(row["value"] for row in rows if row["key"] == key)
