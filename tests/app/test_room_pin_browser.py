"""A teacher's PIN, and the removal of a member, in a real browser."""

import re

import pytest
from app_page import context_of, drawer, visit

from vertebra_viz.words import text

pytestmark = pytest.mark.browser


@pytest.fixture
def browser(chromium):
    with context_of(chromium, (1000, 800)) as context:
        yield context


def test_a_teacher_takes_the_room_to_another_device_and_sends_somebody_out(browser, address):
    teacher = visit(browser, f"{address}?mode=teach&hide=captions")
    drawer(teacher, "class")
    teacher.get_by_role("button", name=text("room-open")).click()
    code = teacher.locator(".vv-code").text_content()
    assert not teacher.locator(".vv-pin").is_visible()  # the drawer may be on a wall
    assert teacher.get_by_label(text("room-remove-whom")).count() == 0  # there is nobody
    teacher.get_by_text("Your PIN, to lead from another device").click()
    pin = teacher.locator(".vv-pin").text_content()
    assert re.fullmatch(r"\d{4} \d{4}", pin)
    attacker = visit(browser, f"{address}?room={code}")
    attacker.wait_for_selector("[data-role=follow]")
    assert pin.replace(" ", "") not in str(attacker.evaluate("JSON.stringify(window.trame.state.state)"))

    tablet = visit(browser, f"{address}?mode=teach")
    drawer(tablet, "class")
    tablet.get_by_text("Lead a room that you opened on another device").click()
    tablet.get_by_label("Letters").fill(code)
    tablet.get_by_label("PIN").fill("1")
    tablet.keyboard.press("Enter")
    tablet.get_by_text(text("room-unknown-pin")).wait_for()
    tablet.get_by_label("PIN").fill(pin)
    tablet.get_by_role("button", name="Lead the room").click()
    tablet.wait_for_selector("[data-role=lead]")
    teacher.wait_for_selector("[data-role=follow]")

    number = attacker.locator(".vv-room-words small").text_content().split()[3].rstrip(".")
    tablet.get_by_label(text("room-remove-whom")).select_option(label=f"Number {number}")
    assert attacker.locator("[data-role=follow]").count() == 1  # choosing is not sending out
    tablet.get_by_role("button", name="Remove").click()
    attacker.get_by_text(text("room-removed")).wait_for()
    attacker.goto(f"{address}?room={code}")
    attacker.get_by_text(text("room-sent-out", code=code)).wait_for()
