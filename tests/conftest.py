"""What every test shares: no window ever opens, hypothesis tries the same examples everywhere, one default run."""

import os

# before anything draws: off screen, and plots without a display
os.environ.setdefault("PYVISTA_OFF_SCREEN", "true")
os.environ.setdefault("MPLBACKEND", "Agg")
# before numpy is loaded: its arrays are small here, and several files run at once; a second thread only waits and spins
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.browser import BROWSER

TESTS = Path(__file__).parent

# a shared two-core machine is slow at times, which is no failure; the same examples on every machine
settings.register_profile(
    "project", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
# thousands of others each time, for a night: pytest --hypothesis-profile many --timeout 0 -m "not compat"
settings.register_profile("many", settings.get_profile("project"), derandomize=False)
settings.load_profile("project")


# The files that take longest, longest first: begun early, so that no worker is left with one when the others are done.
# Those in which the browser runs come first: it is started once for all of them.
LONGEST = (
    "app/test_page.py",
    "app/test_consent_browser.py",
    "app/test_room_browser.py",
    "player/test_access.py",
    "player/test_viewer.py",
    "app/test_first_visit.py",
    "app/test_faults.py",
    "app/test_teach_browser.py",
    "player/test_lifecycle.py",
    "player/test_element.py",
    "app/test_kiosk.py",
    "app/test_same_picture.py",
    "app/test_page_limits.py",
    "player/test_loading.py",
    "player/test_exactness.py",
    "test_notebooks.py",
    "player/test_glb_readers.py",
    "player/test_page.py",
)
LONG = (
    "test_access.py",
    "app/test_clips.py",
    "test_procedure.py",
    "test_cli.py",
    "spine/test_neighbours.py",
    "app/test_downloads.py",
    "app/test_engines.py",
    "test_readme.py",
    "app/test_web_headers.py",
    "app/test_drawing_process.py",
    "test_random_cases.py",
    "render/test_same_for_everybody.py",
    "test_treatments.py",
    "test_breaks.py",
    "test_leaks.py",
    "app/test_case_logic.py",
    "anatomy/test_vertebra.py",
    "render/test_scene.py",
)


@pytest.fixture(scope="session")
def default_run():
    """The default case, built once."""
    from vertebra_viz import simulate

    return simulate()


@cache
def _visiting(session):
    """Files whose tests need the browser."""
    return {item.path for item in session.items if "chromium" in item.fixturenames}


def pytest_collection_modifyitems(items):
    """Run long test files first, and those that need the browser before the others."""
    visiting = {item.path for item in items if "chromium" in item.fixturenames}

    def place(item):
        name = item.path.relative_to(TESTS).as_posix() if item.path.is_relative_to(TESTS) else ""
        group = LONGEST if item.path in visiting else LONG
        return item.path not in visiting, group.index(name) if name in group else len(group)

    items.sort(key=place)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Close the browser before a test file that does not need it."""
    if item.path not in _visiting(item.session):
        BROWSER.close()


def pytest_sessionfinish():
    BROWSER.close()
