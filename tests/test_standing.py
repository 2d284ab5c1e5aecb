"""The spine of the opening shot has the usual curve, and the stored file is up to date."""

import numpy as np
import pytest

from devtools import opening
from devtools.standing import standing_spine


@pytest.mark.slow  # 14 bones and a person
def test_the_files_are_what_is_made_and_the_spine_is_bent_as_spines_are():
    spine, person = standing_spine(), opening.person()
    assert opening.FILE.read_bytes() == opening.opening(spine, *person)
    assert opening.OUTLINE.read_text(encoding="utf-8") == opening.outline_js(spine, *person)
    leans = {each.level: np.degrees(each.pose.tilt_rad) for each in spine}
    assert 25.0 < leans["T4"] - leans["T12"] < 50.0  # kyphosis of the chest
    assert 25.0 < leans["L5"] - leans["L1"] < 50.0  # lordosis of the loins
