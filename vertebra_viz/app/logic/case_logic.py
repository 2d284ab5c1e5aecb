"""One visitor's case: compiles the case of the form to a clip, and gives the page the clip's address.

It runs on the server's event loop and never blocks it: cases are compiled elsewhere (`clips.store.ClipStore`), one at
a time for each visitor, and of those requested meanwhile only the newest. Scrubbing and playing happen in the player
and never reach the server.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, NamedTuple

from trame_server.utils.typed_state import TypedState

from vertebra_viz.app.clips.latest import Latest
from vertebra_viz.app.clips.store import ClipSource, CompiledClip
from vertebra_viz.app.clips.worker_pool import BusyError
from vertebra_viz.app.logic import case_form, readout
from vertebra_viz.app.logic.address import Address, file_language
from vertebra_viz.app.logic.drawers import drawers
from vertebra_viz.app.logic.form_facts import facts
from vertebra_viz.app.logic.history import History
from vertebra_viz.app.state import NAMES, AppState
from vertebra_viz.case.case import Case
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.case.link import to_query
from vertebra_viz.case.presets import beside_as, preset, presets
from vertebra_viz.sentences.titles import short_title
from vertebra_viz.words import Language, current, speaking, text


class _CaseRequest(NamedTuple):
    """A requested case.

    Attributes
    ----------
    by : fields that the user has changed in the form; None where the request does not come from the form, which is then filled in.
    asked_s : time of the request.
    step : whether it is a step that can be undone, and not undo or redo itself.
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
    language : the visitor's.
    on_shown : called, with the state open, after another case is shown.
    """

    def __init__(
        self, state: TypedState[AppState], clips: ClipSource, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._typed, self._data, self._clips = state, state.data, clips
        self._clock = clock
        self._latest: Latest[_CaseRequest] = Latest(self._show)
        self._values: dict[str, Any] = {}
        self._facts: dict[str, Any] = {}
        self.case = Case()
        self.report: dict[str, Any] = {}
        self.history = History(self.case)
        self.on_shown: list[Callable[[], None]] = []
        self.speak(current())
        held = NAMES.form.values  # unchecked: an invalid form must be refused here, not in trame
        state.state.change(held)(lambda **now: self._edited(now[held]))

    def speak(self, language: Language) -> None:
        """Say everything in a language from now on; `open` fetches what is said of the case."""
        self.language = language
        with speaking(language):
            self._data.form.drawers = drawers()
            self._data.explore.presets = [{"name": p.name, "title": p.title} for p in presets()]
        self.report, self._facts = {}, {}

    async def open(self, address: Address) -> None:
        """Show what an address asks for, and wait until it is shown; if it cannot be built, the current case stays.

        An earlier refusal on the page is cleared, and so is the form that caused it.

        Raises
        ------
        BusyError
            Where it can be built, but not soon.
        """
        if not self.report or address.case != self.case or self._data.page.alert:
            request, alert = _CaseRequest(address.case), ""
            try:
                compiled = await self._clips.get(request.case)
            except BusyError:  # it can be built, but later
                raise
            except CaseError as error:
                request, alert = _CaseRequest(self.case), str(error)
                compiled = await self._clips.get(request.case)
            if self._data.clip.src == "":
                self.history = History(request.case)
            self._apply(request, compiled)
            self._refuse(alert)
        self._data.page.mode = address.mode
        self._typed.state.flush()

    @property
    def busy(self) -> bool:
        """Whether another case is being built."""
        return self._latest.busy

    def ask(self, case: Case) -> None:
        """Show a case as soon as possible; it replaces a request that still waits."""
        self._latest.submit(_CaseRequest(case))

    def show_alert(self, line: str, *, not_built: bool = False) -> None:
        """Show the visitor why something is refused; ``not_built``: it is a case, and the picture shows another one."""
        with self._typed.state:
            self._data.page.alert, self._data.page.not_built = line, not_built

    def _refuse(self, line: str) -> None:
        """Show why the case that was asked for is not the one in the picture; with an empty line, that it is."""
        self._data.page.alert, self._data.page.not_built = line, bool(line)

    # user actions

    def undo(self) -> None:
        """Go back to the previous case."""
        self._latest.submit(_CaseRequest(self.history.undo(), step=False))

    def redo(self) -> None:
        """Go forward to the next case again."""
        self._latest.submit(_CaseRequest(self.history.redo(), step=False))

    def reset(self) -> None:
        """Go back to the default case; that, too, can be undone. The bones beside it are shown or not as before."""
        self.ask(beside_as(Case(), self.case))

    def choose(self, name: str) -> None:
        """Show a ready-made case; an unknown name is ignored. The bones beside it stay where they are shown."""
        if found := preset(name):
            self.ask(beside_as(found.case, self.case))

    def _edited(self, values: object) -> None:
        """Request the case of the form, or show in one line why there is none."""
        if not isinstance(values, dict):  # no page of ours sends that
            self._data.form.values = self._values
            self._refuse(str(refusal("form", values, text("allowed-form"))))
            return
        if (filled := case_form.with_losses(values, self._values, self.case)) is not values:
            values = self._data.form.values = filled
        changed = {path for path in values if values[path] != self._values.get(path)}
        self._values = values
        if not changed:
            return
        self._tell_facts(self.report)
        try:
            case = case_form.case_from(values)
        except CaseError as error:
            self._latest.discard_waiting()
            self._refuse(case_form.in_words_of_the_form(str(error)))
            return
        if (completed := case_form.completed(values, case)) is not values:
            self._values = self._data.form.values = completed
        if case == self.case and not self._latest.busy:
            self._refuse("")
        else:
            self._latest.submit(_CaseRequest(case, frozenset(changed), self._clock()))

    # the case that is shown

    async def _show(self, request: _CaseRequest) -> None:
        with self._typed.state:
            self._data.page.busy = True
        with speaking(self.language):
            alert = ""
            try:
                compiled = await self._clips.get(request.case)
            except CaseError as error:
                alert = case_form.in_words_of_the_form(str(error)) if request.by else str(error)
            with self._typed.state:
                self._data.page.busy = self._latest.waiting
                if alert:
                    self._refuse(alert)
                else:
                    self._apply(request, compiled)

    def _apply(self, request: _CaseRequest, compiled: CompiledClip) -> None:
        """Show a compiled case on the page; the form that requested it is not changed, since it may be newer."""
        case = self.case = request.case
        self.report = compiled.report
        if request.step:
            self.history.add(case, _drag_key(request.by), request.asked_s)
        clip, explore, form = self._data.clip, self._data.explore, self._data.form
        clip.link = to_query(case)
        clip.src = f"glb/{compiled.hash}.glb?{clip.link}{file_language()}"
        clip.title, clip.short_title = compiled.title, short_title(case)
        clip.stages = [
            {"name": stage["stage"], "label": text(f"stage-{stage['stage']}")}
            for stage in compiled.report["stages"]
        ]
        explore.can_undo, explore.can_redo = self.history.can_undo, self.history.can_redo
        explore.preset = next((p.name for p in presets() if case in (p.case, beside_as(p.case, case))), "")
        explore.needles = readout.needles(compiled.report)
        explore.breach = readout.breach(compiled.report)
        if request.by is None:
            self._values = case_form.values_from(case)
            form.values = self._values
        if request.by is None or self._form_matches(case):
            self._refuse("")
        self._tell_facts(compiled.report)
        for callback in self.on_shown:
            callback()

    def _tell_facts(self, report: dict[str, Any]) -> None:
        """What follows for each control; where it is as before it is not put into the state again, which takes longer."""
        if (found := facts(self._values, self.case, report)) != self._facts:
            self._facts = self._data.form.facts = found

    def _form_matches(self, case: Case) -> bool:
        """Whether the form holds ``case``, and no newer values that cannot be built."""
        try:
            return case_form.case_from(self._values) == case
        except CaseError:
            return False

    async def close(self) -> None:
        """Cancel what is being built and drop what waits."""
        self.on_shown.clear()
        await self._latest.close()


def _drag_key(by: frozenset[str] | None) -> frozenset[str] | None:
    """Return the changed fields if they may be one drag: numbers are dragged, names are picked one by one."""
    numbers = {path for path, control in case_form.controls().items() if not control.choices}
    return by if by and by <= numbers else None
