"""One visitor's work: the case in the form becomes a clip, and the page gets its address.

It runs on the server's event loop and never waits on it: cases are compiled elsewhere (`clips.store.ClipStore`), one at a
time for each visitor, and of those asked for meanwhile only the newest. Scrubbing and playing are the player's own
business and never come here.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, NamedTuple

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.latest import Latest
from vertebra_viz.app.clips.store import ClipSource, CompiledClip
from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic import case_form, readout
from vertebra_viz.app.logic.address import Address
from vertebra_viz.app.logic.form_facts import facts
from vertebra_viz.app.logic.history import History
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import to_query
from vertebra_viz.case.presets import preset, presets


class _CaseRequest(NamedTuple):
    """A case that is asked for.

    Attributes
    ----------
    by : the fields that a hand on the form has changed; None where the form did not ask, and is to be filled in.
    asked_s : when.
    step : whether it is a step that can be undone, and no step back or forth itself.
    """

    case: Case
    by: frozenset[str] | None = None
    asked_s: float = 0.0
    step: bool = True


class CaseLogic:
    """Binds the typed state to cases and clips.

    Parameters
    ----------
    state : TypedState
        Shared with the page.
    clips : ClipSource
        Where cases become clips.
    clock : callable
        Seconds.

    Attributes
    ----------
    case : the case that is shown.
    on_shown : called, with the state open, after another case has come into view.
    """

    def __init__(
        self, state: TypedState[AppState], clips: ClipSource, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._typed, self._data, self._clips = state, state.data, clips
        self._clock = clock
        self._latest: Latest[_CaseRequest] = Latest(self._show)
        self._values: dict[str, Any] = {}
        self.case = Case()
        self.report: dict[str, Any] = {}
        self.history = History(self.case)
        self.on_shown: list[Callable[[], None]] = []
        self._data.form.groups = form_groups()
        self._data.explore.presets = [{"name": p.name, "title": p.title} for p in presets()]
        held = NAMES.form.values  # as it comes: what is no form must be refused here, not in trame
        state.state.change(held)(lambda **now: self._edited(now[held]))

    async def open(self, address: Address) -> None:
        """Show what an address asks for, and wait until it is shown; what cannot be built leaves what was there.

        What the page was refused before goes, from the line and from the form: this address did not ask for it.

        Raises
        ------
        BusyError
            Where it can be built, but not soon.
        """
        if not self.report or address.case != self.case or self._data.page.alert:
            request, alert = _CaseRequest(address.case), ""
            try:
                compiled = await self._clips.get(request.case)
            except BusyError:  # it can be built, only later
                raise
            except CaseError as error:
                request, alert = _CaseRequest(self.case), str(error)
                compiled = await self._clips.get(request.case)
            if not self.report:
                self.history = History(request.case)
            self._apply(request, compiled)
            self._data.page.alert = alert
        self._data.page.mode = address.mode
        self._typed.state.flush()

    @property
    def busy(self) -> bool:
        """Whether another case is on its way."""
        return self._latest.busy

    def ask(self, case: Case) -> None:
        """Have a case shown as soon as can be; it takes the place of one that still waits."""
        self._latest.submit(_CaseRequest(case))

    def show_alert(self, line: str) -> None:
        """Tell the visitor why something cannot be."""
        with self._typed.state:
            self._data.page.alert = line

    # what a hand on the page does

    def undo(self) -> None:
        """Go back to the case before."""
        self._latest.submit(_CaseRequest(self.history.undo(), step=False))

    def redo(self) -> None:
        """Go forward again."""
        self._latest.submit(_CaseRequest(self.history.redo(), step=False))

    def reset(self) -> None:
        """Go back to the case everybody starts from; that, too, can be undone."""
        self.ask(Case())

    def choose(self, name: str) -> None:
        """Show a ready-made case; others than those there are, are ignored."""
        if found := preset(name):
            self.ask(found.case)

    def _edited(self, values: object) -> None:
        """Ask for the case that the form now holds, or say in one line why there is none."""
        if not isinstance(values, dict):  # no page of ours sends that
            self._data.form.values = self._values
            self._data.page.alert = str(refusal("form", values, "an object with the value of each control"))
            return
        if (filled := case_form.with_losses(values, self._values, self.case)) is not values:
            values = self._data.form.values = filled
        changed = {path for path in values if values[path] != self._values.get(path)}
        self._values = values
        if not changed:
            return
        self._data.form.facts = facts(values, self.case, self.report)
        try:
            case = case_form.case_from(values)
        except CaseError as error:
            self._latest.discard_waiting()
            self._data.page.alert = case_form.in_words_of_the_form(str(error))
            return
        if (completed := case_form.completed(values, case)) is not values:
            self._values = self._data.form.values = completed
        if case == self.case and not self._latest.busy:
            self._data.page.alert = ""
        else:
            self._latest.submit(_CaseRequest(case, frozenset(changed), self._clock()))

    # the case that is shown

    async def _show(self, request: _CaseRequest) -> None:
        with self._typed.state:
            self._data.page.busy = True
        alert = ""
        try:
            compiled = await self._clips.get(request.case)
        except CaseError as error:
            alert = case_form.in_words_of_the_form(str(error)) if request.by else str(error)
        with self._typed.state:
            self._data.page.busy = self._latest.waiting
            if alert:
                self._data.page.alert = alert
            else:
                self._apply(request, compiled)

    def _apply(self, request: _CaseRequest, compiled: CompiledClip) -> None:
        """Put another case on the page; a form that asked for it keeps what it holds, which may be newer already."""
        case = self.case = request.case
        self.report = compiled.report
        if request.step:
            self.history.add(case, _drag_key(request.by), request.asked_s)
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
        explore.breach = readout.breach(compiled.report)
        if request.by is None:
            self._values = case_form.values_from(case)
            form.values = self._values
        if request.by is None or self._form_matches(case):
            self._data.page.alert = ""
        form.facts = facts(self._values, case, compiled.report)
        for callback in self.on_shown:
            callback()

    def _form_matches(self, case: Case) -> bool:
        """Whether the form holds ``case``, and nothing that was typed since and cannot be built."""
        try:
            return case_form.case_from(self._values) == case
        except CaseError:
            return False

    async def close(self) -> None:
        """Drop what is being built and what waits."""
        self.on_shown.clear()
        await self._latest.close()


def _drag_key(by: frozenset[str] | None) -> frozenset[str] | None:
    """What may be one move of a hand: numbers are dragged, names are picked one by one."""
    numbers = {path for path, control in case_form.controls().items() if not control.choices}
    return by if by and by <= numbers else None


def form_groups() -> list[dict[str, Any]]:
    """Every control in the groups, and the shape's in the parts, that the definitions make; plain data for the page."""
    groups: dict[str, dict[str, dict[str, Any]]] = {}
    for control in case_form.controls().values():
        parts = groups.setdefault(control.group, {})
        part = parts.setdefault(control.part, {"title": control.part.capitalize(), "controls": []})
        part["controls"].append(asdict(control) | {"choices": list(control.choices)})
    order = sorted(groups, key=case_form.GROUPS.index)
    return [
        {
            "name": name,
            "title": case_form.LEVEL_TITLES.get(name, name.capitalize()),
            "parts": list(groups[name].values()),
        }
        for name in order
    ]
