"""The page in a real Chromium: it is waited for by what it says it shows, never by sleeping."""

import re
import socket
import subprocess
import sys
from urllib.parse import urlparse

import pytest
from conftest import ROOT

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic.readout import number

pytestmark = pytest.mark.browser

UNITS = {
    "anterior_height_mm": "mm",
    "middle_height_mm": "mm",
    "posterior_height_mm": "mm",
    "wedge_angle_deg": "°",
    "body_volume_ml": "mL",
    "balloon_volume_ml": "mL",
    "cavity_volume_ml": "mL",
    "cement_volume_ml": "mL",
    "cement_fill_percent": "%",
}


@pytest.fixture(scope="module")
def page(address, chromium):
    """One page for all tests here, which asks nobody but the app for anything and has nothing to complain of."""
    page = chromium.new_page(viewport={"width": 1180, "height": 820})
    complaints, asked = [], []
    page.on("console", lambda m: complaints.append(m.text) if m.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(address)
    page.wait_for_selector("main[data-painted*=lateral]")
    yield page
    assert complaints == []
    hosts = {urlparse(url).hostname for url in asked if not url.startswith(("data:", "blob:"))}
    assert hosts == {"127.0.0.1"}
    assert any(url.startswith("ws:") for url in asked)


@pytest.fixture(autouse=True)
def settled(page):
    """Every test begins with nothing being built and the default case at the end of the first stage."""
    page.click("[data-stage=intact]")
    page.wait_for_selector("main[data-painted^='2.000'][data-busy=false]")


def shown_numbers(page):
    cells = page.locator("[data-number]").evaluate_all(
        "cells => cells.map(cell => [cell.dataset.number, cell.textContent])"
    )
    return dict(cells)


def expected_numbers(measured):
    return {
        key: number(getattr(measured, key), unit) if getattr(measured, key) else "–"
        for key, unit in UNITS.items()
    }


def wait_for_stage(page, stage):
    page.wait_for_selector(f"main[data-painted^='{stage.end_s:.3f}']")


def test_every_stage_forward_and_back_shows_what_is_measured(page, simulation):
    stages = list(zip(simulation.clip.stages, simulation.measurements, strict=True))
    pictures = set()
    for i, (stage, measured) in enumerate(stages):
        if i:
            page.get_by_role("button", name="Next stage").click()
        wait_for_stage(page, stage)
        assert stage.caption in page.get_by_role("status").text_content()
        numbers = shown_numbers(page)
        assert {key: numbers[key] for key in UNITS} == expected_numbers(measured)
        pictures.add(page.locator(".vv-picture img").get_attribute("src"))
    assert len(pictures) == 7
    for stage, _ in stages[-2::-1]:
        page.get_by_role("button", name="Previous stage").click()
        wait_for_stage(page, stage)


def test_the_picture_is_a_picture_and_styles_and_views_change_it(page):
    image = page.locator(".vv-picture img")
    for style in ("Glass", "Cutaway", "Bone"):
        before = image.get_attribute("src")
        page.get_by_role("button", name=style, exact=True).click()
        page.wait_for_selector(f"main[data-painted*=' {style.lower()} ']")
        assert image.get_attribute("src") != before
    for view in ("Front", "Back", "Top", "Oblique", "Needle", "Lateral"):
        page.get_by_role("button", name=view, exact=True).click()
        page.wait_for_selector(f"main[data-painted$=' {view.lower()}']")
    size = image.evaluate("i => [i.naturalWidth, i.naturalHeight]")
    box = image.bounding_box()
    assert size == [pytest.approx(box["width"], abs=2), pytest.approx(box["height"], abs=2)]


def test_a_drag_changes_the_numbers_on_the_way(page, simulation):
    slider = page.get_by_label("Time", exact=True)
    box = slider.bounding_box()
    left, right, y = box["x"] + 12, box["x"] + box["width"] - 12, box["y"] + box["height"] / 2
    page.mouse.move(left + (right - left) / 7, y)
    page.mouse.down()
    page.mouse.move(left + (right - left) * 3.5 / 7, y, steps=6)
    page.wait_for_function("document.querySelector('[data-number=balloon_volume_ml]').textContent !== '–'")
    position = float(slider.input_value())
    assert position == pytest.approx(3.5, abs=0.05)
    t = 9.0 + 4.0 * (position - 3.0)
    assert shown_numbers(page)["balloon_volume_ml"] == number(simulation.measure(t).balloon_volume_ml, "mL")
    page.mouse.up()
    page.wait_for_selector(f"main[data-painted^='{t:.3f}']")


def test_play_and_pause_by_key_and_button(page):
    slider = page.get_by_label("Time", exact=True)
    slider.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("main[data-painted^='5.000']")
    page.keyboard.press("Space")
    pause = page.get_by_role("button", name="Pause")
    pause.wait_for()
    page.wait_for_function("Number(document.querySelector('.vv-track input').value) > 2.1")
    pause.click()
    page.get_by_role("button", name="Play").wait_for()
    t = float(page.locator("main").get_attribute("data-painted").split()[0])
    assert 5.0 < t < 15.0
    assert re.match(r"Access|Inflation", slider.get_attribute("aria-valuetext"))


def test_another_level_is_built_and_measured(page):
    page.locator(".v-select[data-field=level]").click()
    page.get_by_role("option", name="T12", exact=True).click()
    page.wait_for_selector(".vv-title:has-text('T12')")
    page.wait_for_selector("main[data-busy=false]")
    page.click("[data-stage=set]")
    page.wait_for_selector("main[data-painted^='23.000']")
    measured = simulate(Case(level="T12")).measure("set")
    numbers = shown_numbers(page)
    assert {key: numbers[key] for key in UNITS} == expected_numbers(measured)
    page.locator(".v-select[data-field=level]").click()
    page.get_by_role("option", name="L1", exact=True).click()
    page.wait_for_selector(".vv-title:has-text('L1')")


def test_what_cannot_be_built_is_one_line_and_the_picture_stays(page):
    field = page.locator("input[data-field='treatment.balloon_volume_ml']")
    before, title = shown_numbers(page), page.locator(".vv-title").text_content()
    field.fill("9")
    field.press("Tab")
    line = page.get_by_role("alert").filter(has_text="balloon_volume_ml")
    line.wait_for()
    assert "9 is not allowed" in line.text_content()
    assert "Traceback" not in page.content()
    assert field.input_value() == "9"
    assert shown_numbers(page) == before
    assert page.locator(".vv-title").text_content() == title
    page.get_by_role("button", name="Balloon volume: by level").click()
    line.wait_for(state="hidden")


def test_a_second_tab_works_and_disturbs_nothing(page, address, chromium):
    other = chromium.new_page(viewport={"width": 390, "height": 844})
    other.goto(address)
    other.wait_for_selector("main[data-painted]")
    other.click("[data-stage=fill]")
    page.wait_for_selector("main[data-painted^='20.000']")
    other.close()
    page.click("[data-stage=access]")
    page.wait_for_selector("main[data-painted^='9.000']")
    page.set_viewport_size({"width": 1181, "height": 820})  # the picture takes this page's size again


@pytest.mark.parametrize("size", [(1180, 820), (820, 1180), (390, 844), (1920, 1080)])
def test_nothing_sticks_out_and_hands_find_the_buttons(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
    for name in ("Previous stage", "Play", "Next stage"):
        box = page.get_by_role("button", name=name).bounding_box()
        assert min(box["width"], box["height"]) >= 44
        assert 0 <= box["y"] <= size[1] - box["height"]  # the timeline is in sight
    for stage in page.locator("[data-stage]").all():
        assert stage.evaluate("b => b.scrollWidth <= b.clientWidth && b.clientHeight >= 44")
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    disclaimer = page.get_by_text("Not a medical device").bounding_box()
    assert (
        0 < disclaimer["y"] <= size[1] - disclaimer["height"]
    )  # so is the disclaimer, wherever one has scrolled


def test_text_may_be_enlarged_and_motion_declined(page, address, chromium):
    assert "maximum-scale" not in page.locator("meta[name=viewport]").get_attribute("content")
    still = chromium.new_page(reduced_motion="reduce")
    still.goto(address)
    still.wait_for_selector("main[data-painted]")
    assert still.evaluate("window.trame.utils.vertebra.prefersStillness()")
    assert not page.evaluate("window.trame.utils.vertebra.prefersStillness()")
    still.close()


def test_a_page_of_another_origin_cannot_read_the_key(page, address):
    answer = page.request.post(f"{address}session", headers={"Origin": "http://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers
    assert answer.json()["secret"] != "wslink-secret"


def test_a_port_in_use_is_one_line():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        command = [sys.executable, "app.py", "--port", str(taken.getsockname()[1]), "--no-browser"]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 2
    assert "port" in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
