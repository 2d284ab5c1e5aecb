"""A refusal belongs to what was asked for: a page that is opened again, at an address that can be read, has none."""

import asyncio

import pytest
from bench import Bench

from vertebra_viz import Case
from vertebra_viz.app.logic.address import Address


def of_an_address(bench):
    bench.case_logic.complain(
        "idle: 'abc' is not allowed; allowed: a whole number of seconds from 10 to 86400"
    )


def of_the_form(bench):
    bench.type_in(scale=99)


@pytest.mark.parametrize("refused", [of_an_address, of_the_form])
def test_another_visit_has_neither_the_line_nor_what_was_typed(refused):
    async def play():
        bench = Bench(clock=lambda: 0.0)
        await bench.case_logic.open(Address(Case()))
        refused(bench)
        await bench.settled()
        assert bench.data.page.alert
        await bench.case_logic.open(Address(Case()))
        assert bench.data.page.alert == ""
        assert bench.data.form.values["scale"] == 1
        assert not bench.data.explore.can_undo  # the same case is no step
        await bench.case_logic.close()

    asyncio.run(play())
