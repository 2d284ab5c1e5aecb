"""Rooms on the page: a line with the current room, the current question, and what a leader needs."""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.state import NAMES, Role
from vertebra_viz.app.ui.bars import choices
from vertebra_viz.app.ui.expressions import named, said, shown
from vertebra_viz.words import Texts, text

_ROOM = NAMES.room
_ROLE, _QUESTION = _ROOM.role, _ROOM.question
FOLLOWS = f"{_ROLE} === '{Role.FOLLOW}'"  # as a page expression
_LEADS = f"{_ROLE} === '{Role.LEAD}'"
_REVEALED = f"({_QUESTION}.phase === 'revealed')"
_OTHERS = f"{_ROOM.count} - ({_ROOM.led} ? 1 : 0)"

# messages about the member's own role, by role
_WORDS = Texts("room-role", (Role.CONTROL, Role.FOLLOW, Role.OUT))


def banner() -> None:
    """Lay out the line, and the question that a follower answers."""
    with html.Div(v_if=f"{_ROOM.said} && !{_ROLE}", classes="vv-room", raw_attrs=['role="status"']):
        html.P("{{ " + _ROOM.said + " }}")
    with html.Section(
        v_if=_ROLE, classes="vv-room", raw_attrs=[named("aria-label", "room"), f':data-role="{_ROLE}"']
    ):
        with html.P(raw_attrs=['role="status"'], classes="vv-room-words"):
            html.Strong(shown(said("room-named", code=_ROOM.code)))
            html.Span(text("room-teacher-away"), v_if=f"!{_ROOM.led} && !({_LEADS})")
            html.Span(shown(said("room-role-lead", count=_OTHERS)), v_if=_LEADS)
            for role, words in _WORDS.items():
                html.Span(words, v_if=f"{_ROLE} === '{role}' && {_ROOM.led}")
            html.Small(
                shown(said("room-your-number", number=_ROOM.number, count=_OTHERS)),
                v_if=f"!({_LEADS})",
            )
        with html.Div(classes="vv-row"):
            _button(text("room-step-out"), "room_logic.step_out", FOLLOWS)
            _button(text("room-come-back"), "room_logic.come_back", f"{_ROLE} === '{Role.OUT}'", primary=True)
            _button(text("room-leave"), "room_logic.leave", f"!({_LEADS})")
            _button(text("room-close"), "room_logic.leave", _LEADS)
        with html.Div(v_if=f"{_QUESTION}.text && !({_LEADS}) && !{_REVEALED}", classes="vv-question"):
            html.H2("{{ " + _QUESTION + ".text }}")
            _choices(f"{_QUESTION}.phase !== 'asked'")
            with html.P(raw_attrs=['role="status"'], classes="vv-question-said"):
                html.Span(
                    text("question-secret"),
                    v_if=f"{_QUESTION}.phase === 'asked'",
                )
                html.Span(text("question-closed"), v_if=f"{_QUESTION}.phase === 'closed'")
        # once it is answered it is folded to one line, so that the picture is seen
        with (
            html.Div(
                v_if=f"{_QUESTION}.text && !({_LEADS}) && {_REVEALED}",
                classes="vv-answered",
                raw_attrs=['role="status"'],
            ),
            html.Details(),
        ):
            html.Summary(shown(said("question-answer", answer=f"{_QUESTION}.right")))
            with html.Div(classes="vv-question"):
                html.H2("{{ " + _QUESTION + ".text }}")
                _choices("true")


def board() -> None:
    """Lay out the question for a projector that follows, and how to join on one that leads."""
    wall = NAMES.teach.projector
    asked = f"{wall} && {_QUESTION}.text && !({_LEADS})"
    with html.Section(v_if=asked, classes="vv-board", raw_attrs=[named("aria-label", "question")]):
        html.H2("{{ " + _QUESTION + ".text }}")
        _choices("true")
        html.P(
            shown(said("question-answer", answer=f"{_QUESTION}.right")),
            v_if=f"{_QUESTION}.phase === 'revealed'",
            classes="vv-board-said",
        )
    with html.Section(
        v_if=f"{wall} && {NAMES.teach.code_too} && {_LEADS}",
        classes="vv-board vv-board-code",
        raw_attrs=[named("aria-label", "room-how-to-join")],
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
    """Lay out the button that opens a room, and once it is open, its link, its code and who may have control."""
    html.H3(text("room-own-screens"), classes="vv-part")
    with html.Div(v_if=f"!{_ROLE}", classes="vv-stack"):
        html.P(
            text("room-open-help"),
            classes="vv-help",
        )
        html.Button(
            text("room-open"),
            type="button",
            classes="vv-button vv-primary",
            click="utils.vertebra.openRoom()",
            disabled=(f"!{NAMES.player.ready}",),
        )
        with html.Div(classes="vv-row vv-join"):
            html.Label(text("room-join"), raw_attrs=['for="vv-code"'], classes="vv-label")
            html.Input(
                id="vv-code",
                raw_attrs=[
                    'maxlength="6"',
                    'autocomplete="off"',
                    'autocapitalize="characters"',
                    'spellcheck="false"',
                    named("placeholder", "room-letters-here"),
                ],
                change=("room_logic.join", "[$event.target.value]"),
            )
        _take_over()
    with html.Div(v_if=_LEADS, classes="vv-stack"):
        html.Div(
            v_html=(_ROOM.qr,),
            classes="vv-qr",
            raw_attrs=['role="img"', f':aria-label="{said("room-qr", link=_ROOM.link)}"'],
        )
        html.P("{{ " + _ROOM.code + " }}", classes="vv-code")
        html.A("{{ " + _ROOM.link + " }}", raw_attrs=[f':href="{_ROOM.link}"', 'target="_blank"'])
        html.P(
            text("room-only-here"),
            v_if="/\\/\\/(localhost|127\\.|\\[::1\\])/.test(" + _ROOM.link + ")",
            classes="vv-help",
        )
        html.A(
            text("room-projector-window"),
            classes="vv-button",
            raw_attrs=[f':href="`${{{_ROOM.link}}}#projector`"', 'target="_blank"'],
        )
        with html.Label(classes="vv-check"):
            html.Input(
                type="checkbox",
                checked=(NAMES.teach.code_too,),
                change=f"{NAMES.teach.code_too} = $event.target.checked",
            )
            html.Span(text("room-code-too"))
        _control()
        _remove()
        _pin()


def _take_over() -> None:
    """Lay out how to lead a room that was opened on another device."""
    with html.Details():
        html.Summary(text("room-take-over"))
        asked = "[$event.target.elements.letters.value, $event.target.elements.pin.value]"
        with html.Form(
            classes="vv-stack", raw_attrs=[f"@submit.prevent=\"trigger('room_logic.take_over', {asked})\""]
        ):
            for name, label, more in (
                ("letters", text("room-letters"), ('maxlength="6"', 'autocapitalize="characters"')),
                ("pin", text("room-pin"), ('maxlength="9"', 'inputmode="numeric"')),
            ):
                with html.Div(classes="vv-row vv-join"):
                    html.Label(label, raw_attrs=[f'for="vv-lead-{name}"'], classes="vv-label")
                    html.Input(
                        id=f"vv-lead-{name}",
                        raw_attrs=[f'name="{name}"', "required", 'autocomplete="off"', *more],
                    )
            html.Button(text("room-lead"), classes="vv-button")


def _remove() -> None:
    """Lay out how to remove a member, in two steps: a list alone would remove each member that an arrow key passes."""
    asked = "[Number($event.target.elements.number.value)]"
    with html.Form(
        classes="vv-control",
        v_if=f"{_ROOM.numbers}.some((each) => each)",
        raw_attrs=[f"@submit.prevent=\"trigger('room_logic.remove', {asked})\""],
    ):
        html.Label(text("room-remove-whom"), raw_attrs=['for="vv-remove"'], classes="vv-label")
        with html.Div(classes="vv-row"):
            with html.Select(id="vv-remove", raw_attrs=['name="number"', "required"]):
                html.Option(text("room-choose"), value="")
                html.Option(
                    shown(said("room-number", number="each")),
                    v_for=f"each in {_ROOM.numbers}.filter((each) => each)",
                    key="each",
                    value=("each",),
                )
            html.Button(text("room-remove"), classes="vv-button")
        html.P(text("room-remove-help"), classes="vv-help")


def _pin() -> None:
    """Lay out the PIN, hidden until it is asked for, since the drawer may be projected."""
    with html.Details():
        html.Summary(text("room-your-pin"))
        html.P("{{ " + _ROOM.pin + ".replace(/^.{4}/, '$& ') }}", classes="vv-pin")
        html.P(text("room-pin-help"), classes="vv-help")


def _control() -> None:
    with html.Div(classes="vv-control"):
        html.Label(text("room-control"), raw_attrs=['for="vv-control"'], classes="vv-label")
        with html.Select(
            id="vv-control",
            raw_attrs=[f':value="String({_ROOM.control})"'],
            change=("room_logic.hand_over", "[Number($event.target.value)]"),
        ):
            html.Option(text("room-control-alone"), value="0")
            html.Option(
                shown(said("room-control-with", number="each")),
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
