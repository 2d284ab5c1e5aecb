"""Attributes and method calls of the element: they are obeyed, or refused in one line."""

import json
from functools import partial

import pytest

from tests.player.driving import call, show, until
from tests.player.pages import page_with, ready

pytestmark = pytest.mark.browser


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


def test_attributes_decide_the_first_picture_and_later_ones(open_page, player_site):
    # a strict page refuses `style` as CSS and says so, which is why `look` is the name to use
    page = show(
        open_page,
        player_site,
        "stage='deflation' view='back' look='glass' speed='2' loop='on'",
        allow=["inline style"],
    )
    state = call(page, "p.capture()")
    assert (state["t"], state["view"], state["style"], state["speed"], state["loop"]) == (
        15,
        "back",
        "glass",
        2,
        True,
    )
    call(page, "p.setAttribute('t', '3.5')")
    call(page, "p.setAttribute('style', 'bone')")
    call(page, "p.setAttribute('view', 'front')")
    until(page, "p.capture().view === 'front'")
    state = call(page, "p.capture()")
    assert (state["t"], state["style"]) == (3.5, "bone")
    # CSS on the same attribute is not ours
    call(page, "p.style.setProperty('margin-top', '1px')")
    assert call(page, "p.capture().style") == "bone"


def test_values_that_are_not_allowed_are_ignored_and_said_in_one_line(open_page, player_site):
    wrong = {
        "view": "sideways",
        "look": "fur",
        "speed": "9",
        "theme": "pink",
        "numbers": "maybe",
        "t": "soon",
    }
    attributes = " ".join(f"{name}='{value}'" for name, value in wrong.items())
    said = []
    page = open_page("about:blank", allow=["console warning"])
    page.on("console", lambda message: said.append(message.text) if message.type == "warning" else None)
    page.goto(
        player_site.write(
            "index.html", page_with(f"<vertebra-player src='case.glb' {attributes}></vertebra-player>")
        )
    )
    ready(page)
    for name, value in wrong.items():
        lines = [line for line in said if line.startswith(f'vertebra-player: {name}: "{value}"')]
        assert lines, (name, said)
        assert "allowed: " in lines[0]
        assert "\n" not in lines[0]
    state = call(page, "p.capture()")
    assert (state["t"], state["style"], state["speed"], state["view"]) == (0, "bone", 1, "oblique")


REFUSALS = {
    "p.seek('later')": 'stage: "later" is not allowed; allowed: intact, fracture',
    "p.seek(NaN)": "t: NaN is not allowed",
    "p.setView('left')": 'view: "left" is not allowed; allowed: lateral, front',
    "p.setStyle('fur')": 'style: "fur" is not allowed; allowed: bone, glass',
    "p.restore({format: 2})": "state.format: 2 is not allowed; allowed: 1",
    "p.restore({format: 1, t: 4, style: 'fur'})": 'state.style: "fur"',
    "p.restore({format: 1, t: 4, camera: {zoom: 1}})": "state.camera.target_mm",
    "p.restore({format: 1, t: 4, camera: {...p.capture().camera, zoom: 0}})": "state.camera.zoom: 0 is not",
    "p.restore({format: 1, t: 4, camera: {...p.capture().camera, target_mm: 5}})": "state.camera.target_mm: 5",
    "p.restore({format: 1, t: 4, camera: {...p.capture().camera, target_mm: [1e30, 0, 0]}})": "state.camera.target_mm",
    "p.restore({format: 1, t: 4, camera: {...p.capture().camera, azimuth_deg: NaN}})": "state.camera.azimuth_deg",
    "p.restore({format: 1, t: 4, camera: {...p.capture().camera, view: 'left'}})": "state.camera.view",
    "p.restore({format: 1, t: 4, camera: null})": "state.camera: null",
    "p.restore({format: 1, t: 4, view: 'left'})": "state.view",
    "p.restore({format: 1, t: 4, speed: 5})": "state.speed: 5 is not allowed; allowed: 0.25 to 4",
    "p.restore({format: 1, t: 4, loop: 'often'})": "state.loop",
    "p.restore({format: 1, t: 4, theme: 'pink'})": "state.theme",
    "p.restore({format: 1, t: 4, chrome: {numbers: 'maybe'}})": "state.chrome.numbers",
    "p.restore({format: 1, t: 4, chrome: 7})": "state.chrome: 7",
}


def test_bad_input_to_methods_is_refused_and_changes_nothing(open_page, player_site):
    page = show(open_page, player_site, "stage='access'")
    before = call(page, "JSON.stringify(p.capture())")
    for code, words in REFUSALS.items():
        error = call(
            page, f"(() => {{ try {{ {code} }} catch (e) {{ return [e.name, e.code, e.message] }} }})()"
        )
        assert error[:2] == ["PlayerError", "bad-value"]
        assert words in error[2]
        assert "\n" not in error[2]
    assert call(page, "JSON.stringify(p.capture())") == before


def test_switches_are_heeded_however_a_page_writes_them(open_page, player_site):
    # and any language is taken without a word; the texts are in English, and say so
    page = show(
        open_page,
        player_site,
        "loop='loop' numbers='false' labels='0' captions='true' views='1' timeline='' lang='de'",
    )
    state = call(page, "p.capture()")
    assert state["loop"]
    assert {name for name, on in state["chrome"].items() if not on} == {"numbers", "labels"}
    assert call(page, "p.shadowRoot.querySelector('.shell').lang") == "en"


def test_restore_leaves_alone_what_it_is_not_told(open_page, player_site):
    page = show(
        open_page,
        player_site,
        "chrome='off' timeline='on' theme='dark' speed='2' loop look='glass' view='back'",
    )
    before = call(page, "p.capture()")
    names = call(page, "p.getAttributeNames()")
    call(page, "p.play()")
    call(page, "p.restore({format: 1, speed: 0.5})")
    until(page, "p.capture().t > 0.05")
    call(page, "p.restore({format: 1, stage: 'fill'})")
    assert call(page, "p.capture()") == before | {"t": 20, "stage": "fill", "speed": 0.5}
    call(page, "p.restore(p.capture())")
    assert call(page, "p.getAttributeNames()") == names
    call(page, "p.restore({format: 1, view: 'front', chrome: {captions: true, timeline: true}})")
    assert call(page, "p.capture().view") == "front"
    assert call(page, "p.getAttributeNames()") == [*names, "captions"]


def test_capture_and_restore_bring_the_same_picture_back(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='cutaway' view='front' chrome='off' timeline='on'")
    call(page, "p.seek(17.25)")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowLeft")
    kept = call(page, "JSON.parse(JSON.stringify(p.capture()))")
    other = show(open_page, player_site)
    call(other, f"p.restore({json.dumps(kept)})")
    again = call(other, "p.capture()")
    camera, camera_again = kept.pop("camera"), again.pop("camera")
    assert again == kept
    assert camera_again.pop("target_mm") == pytest.approx(camera.pop("target_mm"))
    assert camera_again == pytest.approx(camera)
    assert other.get_by_role("button", name="Play").count() == 0


def test_a_snapshot_is_a_picture_of_the_size_asked_for(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' look='glass'")
    size = call(
        page,
        "p.snapshot({width: 320, height: 200}).then(createImageBitmap).then((image) => [image.width, image.height])",
    )
    assert size == [320, 200]


def test_methods_before_there_is_a_picture_say_so(open_page, player_site):
    page = open_page(player_site.write("index.html", page_with("<vertebra-player></vertebra-player>")))
    assert call(page, "(() => { try { p.play() } catch (error) { return error.code } })()") == "not-ready"
