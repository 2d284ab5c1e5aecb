"""One visitor's work: the case in the form becomes a clip, and the page gets its address.

It runs on the server's event loop and never waits on it: cases are compiled elsewhere (`clips.store.Clips`), one at a
time for each visitor, and of those asked for meanwhile only the newest. Scrubbing and playing are the player's own
business and never come here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.coalesce import Latest
from vertebra_viz.app.clips.store import Clips, Compiled
from vertebra_viz.app.logic import case_form, readout
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.logic.explore import History, presets
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case import Case
from vertebra_viz.errors import CaseError
from vertebra_viz.link import to_query


class Desk:
    """Binds the typed state to cases and clips.

    Parameters
    ----------
    state : TypedState
        Shared with the page.
    clips : Clips
        Where cases become clips.

    Attributes
    ----------
    case : the case that is shown.
    on_shown : called, with the state open, after another case has come into view.
    """

    def __init__(self, state: TypedState[AppState], clips: Clips) -> None:
        self._typed, self._data, self._clips = state, state.data, clips
        self._latest: Latest[Case] = Latest(self._show)
        self._move: object = None
        self._values: dict[str, Any] = {}
        self.case = Case()
        self.report: dict[str, Any] = {}
        self.history = History(self.case)
        self.on_shown: list[Callable[[], None]] = []
        self._data.form.groups = form_groups()
        self._data.explore.presets = [{"name": p.name, "title": p.title} for p in presets()]
        state.bind_changes({NAMES.form.values: self._edited})

    async def open(self, address: Address) -> None:
        """Show what an address asks for, and wait until it is shown; what cannot be built leaves what was there."""
        if not self.report or address.case != self.case:
            try:
                self._adopt(address.case, await self._clips.get(address.case))
            except CaseError as error:
                self._adopt(Case(), await self._clips.get(Case()))
                self._data.page.alert = str(error)
        self._data.page.mode = address.mode
        self._typed.state.flush()

    def ask(self, case: Case) -> None:
        """Have a case shown as soon as can be; it takes the place of one that still waits."""
        self._move = None
        self._latest.ask(case)

    def complain(self, line: str) -> None:
        """Tell the visitor why something cannot be."""
        with self._typed.state:
            self._data.page.alert = line

    # what a hand on the page does

    def undo(self) -> None:
        """Go back to the case before."""
        self.ask(self.history.undo())

    def redo(self) -> None:
        """Go forward again."""
        self.ask(self.history.redo())

    def reset(self) -> None:
        """Go back to the case everybody starts from; that, too, can be undone."""
        self.ask(Case())

    def choose(self, preset: str) -> None:
        """Show a ready-made case; others than those there are, are ignored."""
        for each in presets():
            if each.name == preset:
                self.ask(each.case)

    def _edited(self, values: dict[str, Any]) -> None:
        """Ask for the case that the form now holds, or say in one line why there is none."""
        by = values.get(case_form.BY)
        if by == case_form.BY_LOSS and self._values.get(case_form.BY) == case_form.BY_GRADE:
            values = case_form.with_losses(values, self.case)
            self._data.form.values = values
        changed = {path for path in values if values[path] != self._values.get(path)}
        self._values = values
        if not changed:
            return
        self._data.form.facts = case_form.facts(values, self.case, self.report)
        try:
            case = case_form.case_from(values)
        except CaseError as error:
            self._latest.forget()
            self._data.page.alert = str(error)
            return
        self._move = frozenset(changed)
        if case == self.case:
            self._latest.forget()
            self._data.page.alert = ""
        else:
            self._latest.ask(case)

    # the case that is shown

    async def _show(self, case: Case) -> None:
        with self._typed.state:
            self._data.page.busy = True
        alert = ""
        try:
            compiled = await self._clips.get(case)
        except CaseError as error:
            alert = str(error)
        with self._typed.state:
            self._data.page.busy = False
            self._data.page.alert = alert
            if not alert:
                self._adopt(case, compiled)

    def _adopt(self, case: Case, compiled: Compiled) -> None:
        """Put another case on the page; the form keeps what a hand has changed since it was asked for."""
        self.case, self.report = case, compiled.report
        self.history.add(case, self._move)
        clip, explore, form = self._data.clip, self._data.explore, self._data.form
        clip.link = to_query(case)
        clip.src = f"glb/{compiled.hash}.glb?{clip.link}"
        clip.title = compiled.title
        clip.stages = [
            {"name": stage["stage"], "label": str(stage["stage"]).capitalize()}
            for stage in compiled.report["stages"]
        ]
        explore.can_undo, explore.can_redo = self.history.can_undo, self.history.can_redo
        explore.preset = next((p.name for p in presets() if p.case == case), "")
        explore.needles = readout.needles(compiled.report)
        if not self._latest.waiting and not self._asks_for(case):
            self._values = case_form.values_from(case)
            form.values = self._values
        form.facts = case_form.facts(self._values, case, compiled.report)
        for tell in self.on_shown:
            tell()

    def _asks_for(self, case: Case) -> bool:
        """Whether the form already holds ``case``; then what was typed stays as it was typed."""
        try:
            return bool(self._values) and case_form.case_from(self._values) == case
        except CaseError:
            return False

    async def close(self) -> None:
        """Drop what is being built and what waits."""
        self.on_shown.clear()
        await self._latest.close()


def form_groups() -> list[dict[str, Any]]:
    """Every control in the groups, and the shape's in the parts, that the definitions make; plain data for the page."""
    groups: dict[str, dict[str, dict[str, Any]]] = {}
    for control in case_form.controls().values():
        parts = groups.setdefault(control.group, {})
        part = parts.setdefault(control.part, {"title": control.part.capitalize(), "controls": []})
        part["controls"].append(asdict(control) | {"choices": list(control.choices)})
    order = sorted(groups, key=case_form.GROUPS.index)
    return [
        {"name": name, "title": name.capitalize(), "parts": list(groups[name].values())} for name in order
    ]
