"""Explore: every parameter, cases to start from, undo and redo, and files to download.

One template lays out all controls; `logic.case_form.Control` describes each, and `logic.drawers` says where it stands.
A search looks in all drawers.
"""

from __future__ import annotations

from trame.widgets import html

from vertebra_viz.app.logic.address import file_language
from vertebra_viz.app.logic.case_form import BY, BY_GRADE, BY_LOSS
from vertebra_viz.app.logic.drawers import DRAWERS, EXPORT, NEEDLE, PRESET
from vertebra_viz.app.state import NAMES
from vertebra_viz.app.ui.drawer import OPEN, SEARCH, SOUGHT, drawer, rail, tool
from vertebra_viz.app.ui.expressions import named, said, shown
from vertebra_viz.app.ui.icons import icon
from vertebra_viz.catalogue.views import PAIR, STYLES, Style
from vertebra_viz.export.leaflet import can_print
from vertebra_viz.words import Texts, text

FILES = Texts(
    "file", ("glb", "html", *(("pdf",) if can_print() else ()), "stl", "png", "xlsx", "csv", "json")
)
# the look of the pair of X-ray pictures, whatever the player shows
XRAY_LOOK = f"&style={Style.XRAY}&view={PAIR}"
_VALUES, _FACTS = NAMES.form.values, NAMES.form.facts
_VALUE, _FACT = f"{_VALUES}[c.path]", f"{_FACTS}[c.path]"
# as page expressions: whether a control is visible, and whether any of a list is
_SEEN = f"{_FACT}?.shown && (!{SOUGHT} || utils.vertebra.finds({SOUGHT}, drawer.title, section.title, c.label, c.help))"
_ANY_SEEN = f"section.controls.some((c) => {_SEEN})"
_IS_OPEN = f"{OPEN} === '{{}}' && !{SOUGHT}"


def panel() -> None:
    """Lay out the rail and the open drawer."""
    rail(text("explore-settings"), DRAWERS)
    drawer(DRAWERS, _way_back, _body)


def _way_back() -> None:
    explore = NAMES.explore
    tool(text("explore-undo"), "undo", ("case_logic.undo",), f"!{explore.can_undo}")
    tool(text("explore-redo"), "redo", ("case_logic.redo",), f"!{explore.can_redo}")


def _body() -> None:
    _search()
    with html.Template(v_if=_IS_OPEN.format(PRESET)):
        _presets()
    with (
        html.Template(v_for=f"drawer in {NAMES.form.drawers}", key="drawer.name"),
        html.Div(v_if=f"{SOUGHT} || {OPEN} === drawer.name", raw_attrs=[':data-drawer="drawer.name"']),
    ):
        _sections("!section.more")
        with html.Details(
            v_if=f"drawer.sections.some((section) => section.more && {_ANY_SEEN})",
            classes="vv-group",
            raw_attrs=[
                f":open=\"{SOUGHT} !== '' || undefined\"",
                "data-more",
                f':data-found="{SOUGHT} || undefined"',
            ],
        ):
            html.Summary(text("explore-more"))
            _sections("section.more")
    html.P(
        text("explore-nothing-found"),
        v_if=f"{SOUGHT} && !{NAMES.form.drawers}.some((drawer) => drawer.sections.some((section) => {_ANY_SEEN}))",
        classes="vv-help",
        raw_attrs=['role="status"'],
    )
    with html.Template(v_if=_IS_OPEN.format(NEEDLE)):
        _rows(text("explore-needles"), NAMES.explore.needles)
    with html.Template(v_if=_IS_OPEN.format(EXPORT)):
        _files()


def breach() -> None:
    """Lay out the line over the picture that says what a needle has broken through: it must be seen with every drawer closed."""
    with html.Div(classes="vv-over", raw_attrs=['role="status"', 'aria-live="polite"']):
        html.P(
            "\N{WARNING SIGN} {{ " + NAMES.explore.breach + " }}",
            v_if=NAMES.explore.breach,
            classes="vv-breach",
        )


def _search() -> None:
    with html.Div(classes="vv-search", v_if=f"{OPEN} !== '{EXPORT}' || {SOUGHT}"):
        html.Label(text("explore-search"), raw_attrs=['for="vv-search"'], classes="vv-unseen")
        html.Input(
            id="vv-search",
            type="search",
            raw_attrs=[
                f':value="{SEARCH}"',
                named("placeholder", "explore-search"),
                'autocomplete="off"',
                'spellcheck="false"',
            ],
            input=f"{SEARCH} = $event.target.value",
        )


def _presets() -> None:
    with html.Div(classes="vv-control"):
        html.Label(text("explore-start-from"), raw_attrs=['for="vv-preset"'], classes="vv-label")
        with html.Select(
            id="vv-preset",
            raw_attrs=[f':value="{NAMES.explore.preset}"'],
            change=("case_logic.choose", "[$event.target.value]"),
        ):
            html.Option(text("explore-own-case"), value="", raw_attrs=["disabled"])
            html.Option(
                "{{ p.title }}", v_for=f"p in {NAMES.explore.presets}", key="p.name", value=("p.name",)
            )
    with (
        html.Div(classes="vv-row"),
        html.Button(type="button", classes="vv-button", click=("case_logic.reset",)),
    ):
        icon("reset")
        html.Span(text("explore-reset"))


def _sections(which: str) -> None:
    """Lay out the sections of a drawer for which the page expression ``which`` holds."""
    with html.Template(
        v_for=f"section in drawer.sections.filter((section) => {which})",
        key="`${section.title}${section.more}`",
    ):
        html.H3(
            f"{{{{ {SOUGHT} && !section.title ? drawer.title : section.title }}}}",
            v_if=f"(section.title || {SOUGHT}) && {_ANY_SEEN}",
            classes="vv-part",
        )
        _by()
        with (
            html.Template(v_for="c in section.controls", key="c.path"),
            html.Div(v_if=_SEEN, classes="vv-control"),
        ):
            _choice()
            _number()
            html.P("{{ c.help }}", classes="vv-help", raw_attrs=[':id="`${c.path}-help`"'])


def _by() -> None:
    """Lay out the switch between grade and losses: the fracture of a level is given by one of them."""
    by, kind = (f"section.by + '{path}'" for path in (BY, "fracture.kind"))
    with html.Fieldset(
        v_if=f"section.by !== null && {_FACTS}[{kind}]?.shown && {_VALUES}[{kind}] !== 'none' && {_ANY_SEEN}",
        classes="vv-segments vv-by",
    ):
        html.Legend(text("explore-given-by"), classes="vv-unseen")
        for value, label, sign in (
            (BY_GRADE, text("explore-by-grade"), "!=="),
            (BY_LOSS, text("explore-by-loss"), "==="),
        ):
            with html.Label():
                html.Input(
                    type="radio",
                    value=value,
                    checked=(f"{_VALUES}[{by}] {sign} '{BY_LOSS}'",),
                    change=_set(by, f"'{value}'"),
                    raw_attrs=[':name="`vv-by-${section.by}`"'],
                )
                html.Span(label)


def _choice() -> None:
    """Lay out a list of names: few beside each other, many as a list that opens."""
    put = "c.choices.find((each) => String(each.value) === $event.target.value)?.value ?? null"
    by_level = said("explore-by-level", value=f"{_FACT}.resolved ?? ''", unit="c.unit")
    with html.Template(v_if="c.choices.length"):
        html.Label("{{ c.label }}", classes="vv-label", raw_attrs=[':for="c.path"'])
        with html.Select(
            raw_attrs=[
                ':id="c.path"',
                ':data-field="c.path"',
                f":value=\"String({_VALUE} ?? '')\"",
                ':aria-describedby="`${c.path}-help`"',
            ],
            change=_set("c.path", put),
        ):
            html.Option(
                shown(f"c.path.endsWith('.level') ? {said('explore-no-level')} : {by_level}"),
                v_if="c.optional && !c.path.endsWith('fracture.grade')",
                value="",
            )
            html.Option(
                "{{ each.title }}", v_for="each in c.choices", key="each.title", value=("String(each.value)",)
            )


def _number() -> None:
    """Lay out a number that is typed or dragged; empty if it is left to the level."""
    put = _set("c.path", "$event.target.value === '' ? null : Number($event.target.value)")
    with html.Template(v_else=True):
        with html.Div(classes="vv-number"):
            html.Label("{{ c.label }}", classes="vv-label", raw_attrs=[':for="c.path"'])
            html.Button(
                text("explore-use-default"),
                type="button",
                classes="vv-text-button",
                v_if=f"c.optional && !c.path.includes('fracture.') && {_VALUE} !== null",
                click=_set("c.path", "null"),
                raw_attrs=[f':aria-label="{said("explore-use-default-for", control="c.label")}"'],
            )
            html.Input(
                type="number",
                raw_attrs=[
                    ':id="c.path"',
                    ':data-field="c.path"',
                    ':step="c.step"',
                    'inputmode="decimal"',
                    f':value="{_VALUE}"',
                    f':placeholder="{_FACT}.resolved"',
                    ':aria-describedby="`${c.path}-help`"',
                ],
                change=put,
            )
            html.Span("{{ c.unit }}", classes="vv-unit")
        html.Input(
            type="range",
            classes="vv-slider",
            input=put,
            raw_attrs=[
                ':min="c.low"',
                f':max="{_FACT}.high"',
                ':step="c.step"',
                f':value="{_VALUE} ?? {_FACT}.resolved"',
                f':aria-label="{said("explore-slider", control="c.label", unit="c.unit")}"',
                ':aria-describedby="`${c.path}-help`"',
            ],
        )


def _set(path: str, expression: str) -> str:
    """Return a page expression that puts a value into the form: a new object, so that the change is noticed and sent."""
    return f"{_VALUES} = {{...{_VALUES}, [{path}]: {expression}}}"


def _rows(title: str, entries: str) -> None:
    """Lay out what is known beside the player's own numbers."""
    with html.Div(v_if=f"{entries}.length", classes="vv-known"):
        html.H3(title, classes="vv-part")
        with html.Dl(classes="vv-told-rows"), html.Template(v_for=f"e in {entries}", key="e.key"):
            html.Dt("{{ e.label }}")
            with html.Dd(raw_attrs=[":class=\"{'vv-breach': e.breach}\""]):
                html.Span("{{ e.value }}")
                html.Small("{{ line }}", v_for="line in e.details", key="line")


def _address(suffix: str, look: str = "") -> str:
    """Return a page expression for a file's address: with the player's moment and what was picked there, or with another look."""
    player = NAMES.player
    # what follows the stages is left out, as the file follows them too
    look = look or "".join(
        f"${{{key} && '&{name}=' + {key}}}" for name, key in (("view", player.view), ("style", player.style))
    )
    beside = f"${{{player.neighbours} && '&drawn=' + {player.neighbours}}}" if suffix == "png" else ""
    return f"`download/vertebra-${{{_VALUES}.level}}.{suffix}?${{{NAMES.clip.link}}}&stage=${{{player.stage}}}{look}{beside}{file_language()}`"


def _files() -> None:
    with html.Ul(classes="vv-files"):
        for suffix, what in FILES.items():
            _file(suffix, suffix.upper(), what, _address(suffix))
        _file(
            "xray",
            STYLES[Style.XRAY],
            text("file-xray"),
            _address("png", XRAY_LOOK),
        )


def _file(name: str, label: str, what: str, address: str) -> None:
    with html.Li():
        with html.A(classes="vv-button", raw_attrs=[f':href="{address}"', "download", f'data-file="{name}"']):
            icon("save")
            html.Span(label)
        html.Small(what)
