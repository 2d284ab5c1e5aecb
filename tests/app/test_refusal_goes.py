"""A refusal disappears when the page is opened again with a valid address."""

import asyncio

import pytest
from case_harness import CaseHarness

from vertebra_viz import Case
from vertebra_viz.app.logic.address import Address


def of_an_address(harness):
    harness.case_logic.show_alert(
        "idle: 'abc' is not allowed; allowed: a whole number of seconds from 10 to 86400"
    )


def of_the_form(harness):
    harness.type_in(scale=99)


@pytest.mark.parametrize("refused", [of_an_address, of_the_form])
def test_another_visit_has_neither_the_line_nor_what_was_typed(refused):
    async def play():
        harness = CaseHarness(clock=lambda: 0.0)
        await harness.case_logic.open(Address(Case()))
        refused(harness)
        await harness.settled()
        assert harness.data.page.alert
        await harness.case_logic.open(Address(Case()))
        assert harness.data.page.alert == ""
        assert harness.data.form.values["scale"] == 1
        assert not harness.data.explore.can_undo  # the same case is no step
        await harness.case_logic.close()

    asyncio.run(play())
