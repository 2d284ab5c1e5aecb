"""What tests of the player share: the default case's file, origins to serve from, and pages that are watched.

A test reads ``site = player_site; page = open_page(site.url + "/index.html"); ready(page)`` with ``ready`` from
``tests.player.pages``.
"""

from pathlib import Path

import pytest

from tests.browser import BROWSER, NO_DRAWING, chromium  # noqa: F401  (a fixture)
from tests.player.pages import NOTEBOOK, Watch, page_with
from tests.player.sites import Site
from vertebra_viz.export.glb import glb_bytes

PLAYER = Path(__file__).parents[2] / "vertebra_viz" / "player"


@pytest.fixture(scope="session")
def default_glb(default_run, tmp_path_factory) -> Path:
    """The default case as pages load it."""
    path = tmp_path_factory.mktemp("glb") / "default.glb"
    path.write_bytes(glb_bytes(default_run))
    return path


@pytest.fixture(scope="session")
def player_script() -> Path:
    """The built player."""
    built = sorted((PLAYER / "dist").glob("vertebra-player-*.js"))
    if len(built) != 1:
        pytest.fail("build the player first: npm ci && npm run build, in vertebra_viz/player")
    return built[0]


@pytest.fixture
def new_site(tmp_path):
    """Return a function that makes origins: ``new_site()`` serves a new, empty folder on a port of its own."""
    sites = []

    def make(**options) -> Site:
        folder = tmp_path / f"site{len(sites)}"
        folder.mkdir()
        sites.append(Site(folder, **options))
        return sites[-1]

    yield make
    for site in sites:
        site.close()


@pytest.fixture
def player_site(new_site, player_script, default_glb) -> Site:
    """An origin with player.js, case.glb and index.html, which holds one <vertebra-player src="case.glb">."""
    site = new_site()
    site.write("player.js", player_script.read_bytes())
    site.write("case.glb", default_glb.read_bytes())
    site.write("index.html", page_with('<vertebra-player src="case.glb"></vertebra-player>'))
    site.write("whole.css", "html, body { margin: 0; height: 100% } vertebra-player { height: 100vh }")
    return site


@pytest.fixture
def open_page(chromium):  # noqa: F811
    """Opens addresses in pages of their own, and fails the test on any trouble in them.

    ``open_page(url, allow=["404"], width=390, height=844, has_touch=True)``: ``allow`` holds patterns of troubles
    that belong to the test; ``draws=False`` spares a page whose picture nobody looks at its drawing; ``own=True``, as
    for "about:blank", is for a page to which the test adds scripts that no other test may get; the rest goes to
    Playwright's ``new_context``.
    """
    lent, watches = [], []

    def show(url, *, allow=(), width=1180, height=820, draws=True, own=False, **options):
        scripts = (NOTEBOOK,) if draws else (NOTEBOOK, NO_DRAWING)
        own = own or url == "about:blank"
        page = (BROWSER.new if own else BROWSER.lend)((width, height), scripts, **options)
        lent.append((page, own))
        watches.append(Watch(page, allow))
        page.goto(url)
        return page

    yield show
    for page, own in lent:
        if own:
            page.context.close()
            continue
        page.evaluate("0")  # what it has to say is said
    for watch in watches:
        watch.end()
    for page, own in lent:
        if not own:
            BROWSER.take_back(page)
    troubles = [trouble for watch in watches for trouble in watch.troubles]
    assert not troubles, "\n".join(troubles)
