"""Rooms on the page: a line with the current room, the current question, and what a leader needs."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import NAMES, Role
from vertebra_viz.app.ui.bars import choices

_ROOM = NAMES.room
_ROLE, _QUESTION = _ROOM.role, _ROOM.question
FOLLOWS = f"{_ROLE} === '{Role.FOLLOW}'"  # as a page expression
_LEADS = f"{_ROLE} === '{Role.LEAD}'"
_REVEALED = f"({_QUESTION}.phase === 'revealed')"
_OTHERS = f"{_ROOM.count} - ({_ROOM.led} ? 1 : 0)"

_WORDS = {
    Role.LEAD: f"{{{{ {_OTHERS} }}}} following. They see what you show.",
    Role.CONTROL: "You have control. What you do, everybody sees.",
    Role.FOLLOW: "You follow the teacher. The picture moves by itself.",
    Role.OUT: "You look round by yourself. The others stay with the teacher.",
}
_AWAY = "The teacher is not here just now. The picture waits; you may look round by yourself."


def banner() -> None:
    """Lay out the line, and the question that a follower answers."""
    with html.Div(v_if=f"{_ROOM.said} && !{_ROLE}", classes="vv-room", raw_attrs=['role="status"']):
        html.P("{{ " + _ROOM.said + " }}")
    with html.Section(
        v_if=_ROLE, classes="vv-room", raw_attrs=['aria-label="Room"', f':data-role="{_ROLE}"']
    ):
        with html.P(raw_attrs=['role="status"'], classes="vv-room-words"):
            html.Strong("Room {{ " + _ROOM.code + " }}")
            html.Span(_AWAY, v_if=f"!{_ROOM.led} && !({_LEADS})")
            for role, words in _WORDS.items():
                condition = f"{_ROLE} === '{role}'" + (f" && {_ROOM.led}" if role is not Role.LEAD else "")
                html.Span(words, v_if=condition)
            html.Small(
                "You are number {{ " + _ROOM.number + " }}. Following: {{ " + _OTHERS + " }}.",
                v_if=f"!({_LEADS})",
            )
        with html.Div(classes="vv-row"):
            _button("Look round by yourself", "room_logic.step_out", FOLLOWS)
            _button(
                "Come back to the class", "room_logic.come_back", f"{_ROLE} === '{Role.OUT}'", primary=True
            )
            _button("Leave", "room_logic.leave", f"!({_LEADS})")
            _button("Close the room", "room_logic.leave", _LEADS)
        with html.Div(v_if=f"{_QUESTION}.text && !({_LEADS}) && !{_REVEALED}", classes="vv-question"):
            html.H2("{{ " + _QUESTION + ".text }}")
            _choices(f"{_QUESTION}.phase !== 'asked'")
            with html.P(raw_attrs=['role="status"'], classes="vv-question-said"):
                html.Span(
                    "Nobody sees who answered what. You may change your answer.",
                    v_if=f"{_QUESTION}.phase === 'asked'",
                )
                html.Span("No more answers.", v_if=f"{_QUESTION}.phase === 'closed'")
        # once it is answered, the picture is what counts: one line, which opens
        with (
            html.Div(
                v_if=f"{_QUESTION}.text && !({_LEADS}) && {_REVEALED}",
                classes="vv-answered",
                raw_attrs=['role="status"'],
            ),
            html.Details(),
        ):
            html.Summary("Measured: {{ " + _QUESTION + ".right }}")
            with html.Div(classes="vv-question"):
                html.H2("{{ " + _QUESTION + ".text }}")
                _choices("true")


def board() -> None:
    """Lay out the question for a wall that follows, and how to join on one that leads."""
    wall = NAMES.teach.projector
    asked = f"{wall} && {_QUESTION}.text && !({_LEADS})"
    with html.Section(v_if=asked, classes="vv-board", raw_attrs=['aria-label="Question"']):
        html.H2("{{ " + _QUESTION + ".text }}")
        _choices("true")
        html.P(
            "Measured: {{ " + _QUESTION + ".right }}",
            v_if=f"{_QUESTION}.phase === 'revealed'",
            classes="vv-board-said",
        )
    with html.Section(
        v_if=f"{wall} && {NAMES.teach.code_too} && {_LEADS}",
        classes="vv-board vv-board-code",
        raw_attrs=['aria-label="How to join"'],
    ):
        html.Div(v_html=(_ROOM.qr,), classes="vv-qr", raw_attrs=['aria-hidden="true"'])
        html.P("{{ " + _ROOM.code + " }}", classes="vv-code")
        html.P("{{ " + _ROOM.link + " }}")


def _choices(disabled: str) -> None:
    choices(
        f"{_QUESTION}.choices",
        picked=f"{_QUESTION}.yours",
        right=f"{_QUESTION}.place",
        counts=f"{_QUESTION}.histogram",
        click=("room_logic.answer", "[place]"),
        disabled=disabled,
    )


def leader() -> None:
    """Lay out what opens a room, and once it is open, its link, its code and who may have control."""
    html.H3("Show it on their own screens", classes="vv-part")
    with html.Div(v_if=f"!{_ROLE}", classes="vv-stack"):
        html.P(
            "Open a room, and show its link. Whoever opens it sees your case, time, view and style.",
            classes="vv-help",
        )
        html.Button(
            "Open a room",
            type="button",
            classes="vv-button vv-primary",
            click="utils.vertebra.openRoom()",
            disabled=(f"!{NAMES.player.ready}",),
        )
        with html.Div(classes="vv-row vv-join"):
            html.Label("Or join one", raw_attrs=['for="vv-code"'], classes="vv-label")
            html.Input(
                id="vv-code",
                raw_attrs=[
                    'maxlength="6"',
                    'autocomplete="off"',
                    'autocapitalize="characters"',
                    'spellcheck="false"',
                    'placeholder="letters"',
                ],
                change=("room_logic.join", "[$event.target.value]"),
            )
        _take_over()
    with html.Div(v_if=_LEADS, classes="vv-stack"):
        html.Div(
            v_html=(_ROOM.qr,),
            classes="vv-qr",
            raw_attrs=['role="img"', f':aria-label="`QR code of ${{{_ROOM.link}}}`"'],
        )
        html.P("{{ " + _ROOM.code + " }}", classes="vv-code")
        html.A("{{ " + _ROOM.link + " }}", raw_attrs=[f':href="{_ROOM.link}"', 'target="_blank"'])
        html.P(
            "This address is of this computer alone. Start the app with --host and open it by the "
            "computer's own address, and the class can join.",
            v_if="/\\/\\/(localhost|127\\.|\\[::1\\])/.test(" + _ROOM.link + ")",
            classes="vv-help",
        )
        html.A(
            "Open a window for the projector",
            classes="vv-button",
            raw_attrs=[f':href="`${{{_ROOM.link}}}#projector`"', 'target="_blank"'],
        )
        with html.Label(classes="vv-check"):
            html.Input(
                type="checkbox",
                checked=(NAMES.teach.code_too,),
                change=f"{NAMES.teach.code_too} = $event.target.checked",
            )
            html.Span("How to join, on the projector")
        _control()
        _remove()
        _pin()


def _take_over() -> None:
    """Lay out how to lead a room that was opened on another device."""
    with html.Details():
        html.Summary("Lead a room that you opened on another device")
        asked = "[$event.target.elements.letters.value, $event.target.elements.pin.value]"
        with html.Form(
            classes="vv-stack", raw_attrs=[f"@submit.prevent=\"trigger('room_logic.take_over', {asked})\""]
        ):
            for name, label, more in (
                ("letters", "Letters", ('maxlength="6"', 'autocapitalize="characters"')),
                ("pin", "PIN", ('maxlength="9"', 'inputmode="numeric"')),
            ):
                with html.Div(classes="vv-row vv-join"):
                    html.Label(label, raw_attrs=[f'for="vv-lead-{name}"'], classes="vv-label")
                    html.Input(
                        id=f"vv-lead-{name}",
                        raw_attrs=[f'name="{name}"', "required", 'autocomplete="off"', *more],
                    )
            html.Button("Lead the room", classes="vv-button")


def _remove() -> None:
    """Lay out how to send somebody out: in two steps, for a list alone sends out whom an arrow key passes."""
    asked = "[Number($event.target.elements.number.value)]"
    with html.Form(
        classes="vv-control",
        v_if=f"{_ROOM.numbers}.some((each) => each)",
        raw_attrs=[f"@submit.prevent=\"trigger('room_logic.remove', {asked})\""],
    ):
        html.Label("Send somebody out", raw_attrs=['for="vv-remove"'], classes="vv-label")
        with html.Div(classes="vv-row"):
            with html.Select(id="vv-remove", raw_attrs=['name="number"', "required"]):
                html.Option("Choose", value="")
                html.Option(
                    "Number {{ each }}",
                    v_for=f"each in {_ROOM.numbers}.filter((each) => each)",
                    key="each",
                    value=("each",),
                )
            html.Button("Remove", classes="vv-button")
        html.P("Each page says which number it is. Who is removed does not come in again.", classes="vv-help")


def _pin() -> None:
    """Lay out the PIN, out of sight until it is wanted: the drawer may be on a wall."""
    with html.Details():
        html.Summary("Your PIN, to lead from another device")
        html.P("{{ " + _ROOM.pin + ".replace(/^.{4}/, '$& ') }}", classes="vv-pin")
        html.P(
            "Whoever has it and the letters leads the class. Note it; show it to nobody.", classes="vv-help"
        )


def _control() -> None:
    with html.Div(classes="vv-control"):
        html.Label("Who may change the picture", raw_attrs=['for="vv-control"'], classes="vv-label")
        with html.Select(
            id="vv-control",
            raw_attrs=[f':value="String({_ROOM.control})"'],
            change=("room_logic.hand_over", "[Number($event.target.value)]"),
        ):
            html.Option("You alone", value="0")
            html.Option(
                "You and number {{ each }}",
                v_for=f"each in {_ROOM.numbers}.filter((each) => each)",
                key="each",
                value=("String(each)",),
            )


def _button(label: str, action: str, shown: str, *, primary: bool = False) -> None:
    html.Button(
        label,
        type="button",
        v_if=shown,
        click=(action,),
        classes=f"vv-button{' vv-primary' if primary else ''}",
    )
