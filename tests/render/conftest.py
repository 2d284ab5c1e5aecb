"""One simulation and one scene for all scene tests: both take a second to make."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.render import Scene


@pytest.fixture(scope="session")
def run():
    return simulate(Case())


@pytest.fixture(scope="module")
def scene(run):
    scene = Scene(run, off_screen=True)
    scene.plotter.window_size = (320, 240)
    scene.plotter.show(auto_close=False)
    yield scene
    scene.close()
