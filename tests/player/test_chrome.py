"""The controls and labels round the picture: their place, their switches, and what the labels point at."""

from functools import partial

import pytest

from tests.browser import NO_DRAWING
from tests.player.driving import call, numbers, settled, until
from tests.player.pages import COST, page_with, ready
from vertebra_viz.evidence.notices import disclaimer

pytestmark = pytest.mark.browser

SIZES = ((1180, 820), (820, 1180), (390, 844), (320, 568))
SEEN = """[...p.shadowRoot.querySelectorAll(".overlay %s")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => each.textContent)"""
VALUES, NAMES = SEEN % ".value:not(.regained)", SEEN % ".name"
BOX = """(() => {
  const { width, height } = p.shadowRoot.querySelector(".stage-area").getBoundingClientRect();
  return [width, height];
})()"""


@pytest.fixture
def open_page(open_page):
    """Open pages that draw nothing unless a test asks for it: most of these tests check texts and controls."""
    return partial(open_page, draws=False)


def show(
    open_page, site, attributes="", inside="", head='<link rel="stylesheet" href="whole.css">', **options
):
    player = f'<vertebra-player src="case.glb" {attributes}>{inside}</vertebra-player>'
    page = open_page(site.write("index.html", page_with(player, head)), **options)
    ready(page)
    return page


def test_no_moment_changes_the_size_of_the_picture(open_page, player_site, default_run):
    page = show(open_page, player_site, "look='glass'", draws=False)
    ends = [stage.end_s for stage in default_run.clip.stages]
    times = sorted([*ends, *(end - 0.9 for end in ends)])
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        settled(page)
        boxes = set()
        for t in times:
            call(page, f"p.seek({t})")
            settled(page)
            boxes.add(tuple(call(page, BOX)))
        assert len(boxes) == 1, ((width, height), boxes)


def test_values_follow_the_numbers_and_lines_the_labels(open_page, player_site):
    page = show(open_page, player_site, "stage='fill' view='lateral'")
    assert len(call(page, VALUES)) == 3
    description = page.locator("#description")
    page.get_by_role("application").focus()
    assert "millimetres" in description.text_content()
    call(page, "p.setAttribute('numbers', 'off')")
    until(page, f"{VALUES}.length === 0")
    page.keyboard.press("Tab")
    page.get_by_role("application").focus()
    assert "Seen from" in description.text_content()
    assert "millimetres" not in description.text_content()
    lines = page.locator(".overlay .heights")
    assert lines.is_visible()
    # from the front, where values would stand in a list
    call(page, "p.setView('front')")
    until(page, "p.capture().view === 'front'")
    settled(page)
    assert not [name for name in call(page, NAMES) if "mm" in name]
    call(page, "p.setAttribute('labels', 'off')")
    lines.wait_for(state="hidden")


def test_a_value_says_its_name_and_where_there_is_room_its_unit(open_page, player_site, default_run):
    now = default_run.measure("set")
    mm = f"{now.anterior_height_mm:.1f}"
    page = show(open_page, player_site, "stage='set' view='lateral'")
    assert f"Front {mm} mm" in call(page, VALUES)
    page.set_viewport_size({"width": 390, "height": 844})
    until(page, f"{VALUES}.includes('Front {mm}')")
    # the unit, then
    assert page.locator(".key-figures").inner_text().split("\n")[:2] == ["Front", f"{mm} mm"]
    # on the smallest screen they would hide the bone: there they are in the sheet
    for width, height in SIZES[:-1]:
        page.set_viewport_size({"width": width, "height": height})
        settled(page)
        names = [value.split()[0] for value in call(page, VALUES) if not value.startswith("+")]  # regained
        assert names == ["Front", "Middle", "Back"], (width, height)


def test_what_plays_by_itself_can_be_stopped_without_controls(open_page, player_site):
    page = show(open_page, player_site, "autoplay chrome='off' speed='0.25'")
    page.get_by_role("button", name="Pause", exact=True).click()
    t = call(page, "p.capture().t")
    settled(page)
    assert call(page, "p.capture().t") == t
    page.get_by_role("button", name="Play", exact=True).click()
    until(page, f"p.capture().t > {t}")
    call(page, "p.setAttribute('controls', 'on')")
    page.get_by_role("button", name="Previous stage").wait_for()
    assert page.get_by_role("button", name="Pause", exact=True).count() == 1


def test_what_its_page_plays_its_page_stops(open_page, player_site):
    page = show(open_page, player_site, "chrome='off' speed='0.25'")
    call(page, "p.play()")
    until(page, "p.capture().t > 0")
    assert page.get_by_role("button", name="Pause", exact=True).count() == 0


def test_at_the_end_it_says_what_the_treatment_did(open_page, player_site, default_run):
    page = show(open_page, player_site, "stage='fill'")
    numbers(page)
    panel = page.locator(".outcome")
    assert not panel.is_visible()
    call(page, "p.seek('set')")
    panel.wait_for()
    outcome = default_run.report()["outcome"]
    assert panel.locator("dd:visible").all_inner_texts() == [
        f"+{outcome['restored_anterior_height_mm']:.1f} mm",
        f"+{outcome['restored_middle_height_mm']:.1f} mm",
        f"−{outcome['wedge_correction_deg']:.1f}°",
    ]
    share = outcome["restored_anterior_percent_of_lost"]
    noted = panel.locator("small", has_text="%").inner_text()
    assert noted.replace("\u00a0", " ") == f"{share:.0f} % of the height lost; studies: −1 to 5 mm"
    assert "studies: −5 to 2°" in panel.inner_text().replace("\u00a0", " ")
    call(page, "p.setAttribute('numbers', 'off')")
    panel.wait_for(state="hidden")


def test_the_instrument_at_work_is_named(open_page, player_site):
    page = show(open_page, player_site, "look='glass' view='lateral'")
    found = {}
    for t in (7, 13, 20, 20.6):
        call(page, f"p.seek({t})")
        until(page, f"p.shadowRoot.querySelector('[role=slider]').ariaValueNow === ({t}).toFixed(2)")
        found[t] = {"Needle", "Tube", "Balloon tube", "Cement tube"} & set(call(page, NAMES))
    assert found == {7: {"Needle"}, 13: {"Balloon tube"}, 20: {"Cement tube"}, 20.6: {"Tube"}}


def test_two_players_are_told_apart_and_what_waits_is_described(open_page, player_site):
    page = show(open_page, player_site, "poster='poster.png'", allow=["404"])
    title = "L1: wedge fracture, grade 2; balloon kyphoplasty, two needles"
    assert page.get_by_role("region", name=f"Vertebra player. {title}").count() == 1
    assert call(page, "p.shadowRoot.querySelector('.poster img').alt") == title
    assert call(page, "p.shadowRoot.querySelectorAll('[aria-haspopup]').length") == 0


def test_a_poster_has_the_words_that_the_page_gives_it(open_page, player_site):
    page = open_page(
        player_site.write(
            "index.html",
            page_with(
                '<vertebra-player poster="poster.png"><img src="poster.png" alt="A broken bone"></vertebra-player>'
            ),
        ),
        allow=["404"],
    )
    assert call(page, "p.shadowRoot.querySelector('.poster img').alt") == "A broken bone"
    # said before any file has come, in the file's own words
    assert page.locator(".disclaimer").inner_text() == disclaimer()


def test_its_own_properties_leave_the_page_alone(open_page, player_site):
    player_site.write(
        "own.css", "vertebra-player p { color: var(--ink, rgb(1, 2, 3)); padding: var(--gap, 7px) }"
    )
    page = open_page(
        player_site.write(
            "index.html",
            page_with(
                "<vertebra-player><p>In words.</p></vertebra-player>",
                '<link rel="stylesheet" href="own.css">',
            ),
        )
    )
    style = page.get_by_text("In words.").evaluate(
        "(each) => [getComputedStyle(each).color, getComputedStyle(each).paddingTop]"
    )
    assert style == ["rgb(1, 2, 3)", "7px"]


def test_a_page_that_has_a_title_can_take_the_players_away(open_page, player_site):
    page = show(open_page, player_site)
    numbers(page)
    title = page.locator(".title")
    assert title.is_visible()
    call(page, "p.setAttribute('heading', 'off')")
    title.wait_for(state="hidden")


@pytest.mark.parametrize("touch", [True, False])
def test_the_hint_speaks_of_what_the_reader_has(open_page, player_site, touch):
    page = show(open_page, player_site, width=390, height=844, has_touch=touch, is_mobile=touch)
    assert page.locator(".hint").inner_text() == ("Tap to explore" if touch else "Click to explore")


@pytest.mark.slow
def test_a_whole_frame_costs_little_script(open_page, player_site):
    """Everything that happens in an animation frame while it plays, less the drawing itself; about 1 ms on a desk."""
    page = open_page("about:blank", width=1280, height=800)
    page.add_init_script(COST + NO_DRAWING)
    page.goto(
        player_site.write(
            "index.html", page_with('<vertebra-player src="case.glb" look="glass"></vertebra-player>')
        )
    )
    ready(page)
    call(page, "(p.seek('access'), p.play())")
    until(page, "p.capture().t > 9.5")
    page.evaluate("cost.length = 0")
    until(page, "cost.length >= 60")
    times = sorted(page.evaluate("cost.slice(0, 60).map(({ script_ms }) => script_ms)"))
    print(f"script of a frame at 1280 x 800: median {times[30]:.2f} ms, longest {times[-1]:.1f} ms")
    assert times[30] <= 6.0
