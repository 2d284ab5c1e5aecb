"""File sizes: of a case, by its neighbours and levels, and of a single-file page."""

import gzip

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.case.case import Level, Profile
from vertebra_viz.export.glb import glb_bytes, glb_gzipped

LEVELS = list(Level)
MOST = {"alone": 420_000, "neighbours": 480_000, "two": 700_000, "three": 950_000}
MOST_OF_A_PAGE = 640_000


def around(level: Level, shown: str) -> dict:
    """What a case has besides, with the next levels where several are broken."""
    at = LEVELS.index(level)
    one, other = sorted((k for k in range(len(LEVELS)) if k != at), key=lambda k: (abs(k - at), k))[:2]
    second, third = {"second": {"level": LEVELS[one].value}}, {"third": {"level": LEVELS[other].value}}
    return {
        "alone": {},
        "neighbours": {"neighbours": "shown"},
        "two": second,
        "three": second | third,
    }[shown]


def sent(level: Level, profile: Profile, shown: str) -> int:
    case = {"level": level.value, "profile": profile.value, **around(level, shown)}
    return len(glb_gzipped(simulate(Case.parse(case)), quick=True))


def test_what_is_sent_is_the_file(default_run):
    packed = {quick: glb_gzipped(default_run, quick=quick) for quick in (True, False)}
    for data in packed.values():
        assert gzip.decompress(data) == glb_bytes(default_run)
    assert len(packed[False]) < len(packed[True]) <= 250_000
    assert packed[True] == glb_gzipped(default_run, quick=True)


@pytest.mark.slow
@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("level", LEVELS)
def test_every_level_is_light(level, profile):
    for shown, most in MOST.items():
        assert sent(level, profile, shown) <= most, shown


@pytest.mark.slow
@pytest.mark.parametrize("level", LEVELS)
def test_every_page_is_light(level, tmp_path):
    page = simulate(Case(level=level)).export(tmp_path / "page.html").read_bytes()
    assert len(gzip.compress(page)) <= MOST_OF_A_PAGE
