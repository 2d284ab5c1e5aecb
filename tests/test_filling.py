"""What goes into the bone is where it was, moment by moment; and the forms it is made of are what they are said to be."""

import csv

import numpy as np
import pytest

from tests.filling_table import CASES, KEYS, NUMBERS, PATH, rows

NEAR = 0.02  # mm and mL: twice what two decimals leave open


@pytest.fixture(scope="module")
def found():
    return {tuple(row[key] for key in KEYS): row for row in rows()}


@pytest.fixture(scope="module")
def stored():
    with PATH.open(encoding="utf-8", newline="") as file:
        return {tuple(row[key] for key in KEYS): row for row in csv.DictReader(file)}


def test_the_same_things_are_there_at_the_same_moments(found, stored):
    assert list(found) == list(stored)


@pytest.mark.parametrize("case", CASES)
def test_everything_is_where_it_was_and_as_large(case, found, stored):
    """Written down by `tests.filling_table`, which says how to write it anew."""
    for key in (key for key in stored if key[0] == case):
        now, then = (np.array([float(row[n]) for n in NUMBERS]) for row in (found[key], stored[key]))
        np.testing.assert_allclose(now, then, rtol=0.0, atol=NEAR, err_msg=" ".join(key))
