"""The app's page in a real browser: how to open it, and how to compare what it shows with what Python measures."""

from contextlib import contextmanager

from tests.browser import NO_DRAWING
from vertebra_viz import simulate

PLAYER = "document.getElementById('vv-player')"
PATIENCE_MS = 60_000  # for a machine that does other things too
READY = f"{PLAYER}.ready && document.querySelector('[data-way]')"
CONNECTED = "document.getElementById('vv-notice').textContent === ''"
COMPARED = ("anterior_height_mm", "cement_volume_ml")
_SHOWS = f"""
(stages) => {{
  if (!{PLAYER}.ready || document.body.hasAttribute("data-pending")) return false;
  try {{
    return stages.every(([stage, wanted]) => {{
      const measured = {PLAYER}.measurements(stage);
      return Object.entries(wanted).every(([name, value]) => Math.abs(measured[name] - value) < 0.01);
    }});
  }} catch {{
    return false; // a case that has no such stage
  }}
}}
"""


@contextmanager
def context_of(chromium, size, **options):
    """Yield a browser context that draws nothing; any error in it fails the test at the end."""
    width, height = size
    context = chromium.new_context(viewport={"width": width, "height": height}, **options)
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(NO_DRAWING)
    wrong = []
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    try:
        yield context
    finally:
        context.close()
    assert wrong == []


def visit(context, url):
    """Open a page and wait for its picture and its controls."""
    page = context.new_page()
    page.goto(url)
    page.wait_for_function(READY)
    return page


def shows(page, case):
    """Wait until the player's measurements at every stage of ``case`` equal Python's."""
    wanted = [
        (stage["stage"], {name: stage[name] for name in COMPARED})
        for stage in simulate(case).report()["stages"]
    ]
    page.wait_for_function(_SHOWS, arg=wanted)


def drawer(page, name):
    """Open a drawer beside the picture; one that is open stays so."""
    opener = page.locator(f"[data-opens={name}]")
    if opener.get_attribute("aria-expanded") != "true":
        opener.click()
    page.wait_for_function("(name) => document.body.dataset.drawer === name", arg=name)


def more(page):
    """Open the drawer's further settings."""
    page.locator("[data-more] summary").click()
