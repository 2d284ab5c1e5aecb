"""What every test shares: no window ever opens, hypothesis tries the same examples everywhere, one default run."""

import os

# before anything draws: off screen, and plots without a display
os.environ.setdefault("PYVISTA_OFF_SCREEN", "true")
os.environ.setdefault("MPLBACKEND", "Agg")

from functools import cache

import pytest
from hypothesis import HealthCheck, settings

from tests.browser import BROWSER

# a shared two-core machine is slow at times, which is no failure; the same examples on every machine
settings.register_profile(
    "project", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
# thousands of others each time, for a night: pytest --hypothesis-profile many --timeout 0 -m "not compat"
settings.register_profile("many", settings.get_profile("project"), derandomize=False)
settings.load_profile("project")


@pytest.fixture(scope="session")
def default_run():
    """The default case, built once."""
    from vertebra_viz import simulate

    return simulate()


@cache
def _visiting(session):
    """Files whose tests need the browser."""
    return {item.path for item in session.items if "chromium" in item.fixturenames}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """End the browser before a file that has no use for it."""
    if item.path not in _visiting(item.session):
        BROWSER.close()


def pytest_sessionfinish():
    BROWSER.close()
