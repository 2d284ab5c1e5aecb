"""Controlling a player from a test: evaluate, wait, read events. ``p`` is the page's first player."""

import re

from tests.player.pages import page_with, ready

PLAYER = "document.querySelector('vertebra-player')"
PATIENCE_MS = 60_000


def show(open_page, site, attributes="", inside="", **options):
    """A page whose one player is ready, with these attributes and this inside it."""
    site.write(
        "index.html", page_with(f'<vertebra-player src="case.glb" {attributes}>{inside}</vertebra-player>')
    )
    page = open_page(site.url + "/index.html", **options)
    ready(page)
    return page


def call(page, code):
    """Evaluate ``code``."""
    return page.evaluate(f"(async () => {{ const p = {PLAYER}; return ({code}); }})()")


def until(page, condition):
    """Wait until ``condition`` holds; Playwright's own way to wait needs eval, which a strict page forbids."""
    held = page.evaluate(
        f"""new Promise((done) => {{
          const end = performance.now() + {PATIENCE_MS};
          const look = () => {{
            const p = {PLAYER};
            if ({condition}) done(true);
            else if (performance.now() > end) done(false);
            else requestAnimationFrame(look);
          }};
          look();
        }})"""
    )
    assert held, condition


def settled(page):
    """Wait until all earlier changes have been drawn."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def unfolded(page, what):
    """The list behind a button of the picture's column ("Style", "View", "Show"), opened."""
    button = page.get_by_role("button", name=re.compile(f"^{what}(: |$)")).first
    if button.get_attribute("aria-expanded") == "false":
        button.click()
    return page.get_by_role("group", name=what, exact=True)


def choose(page, what, label):
    """One choice of it, by mouse."""
    unfolded(page, what).get_by_role("radio", name=label, exact=True).click()


def numbers(page):
    """The sheet with the numbers, opened."""
    if page.locator(".open-panel").get_attribute("aria-expanded") == "false":
        page.locator(".open-panel").click()
    return page.locator(".panel")


def noted(page, kind):
    """Return the details of all events of one kind so far."""
    return page.evaluate(f"noted.filter((event) => event.type === '{kind}').map((event) => event.detail)")
