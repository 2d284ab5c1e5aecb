"""Words of the player that stay clear of what is drawn over them, and in one piece."""

import pytest

from tests.player.driving import call, settled, show

pytestmark = pytest.mark.browser

# how far each word for a direction lies from the middle of the knob, less what both reach; px
CLEAR = """
(() => {
  const { x, y, reach } = p.viewer.handle();
  const { left, top } = p.shadowRoot.querySelector('canvas').getBoundingClientRect();
  return [...p.shadowRoot.querySelectorAll('.overlay .direction')].map((word) => {
    const box = word.getBoundingClientRect();
    const aside = Math.max(box.left - left - x, x - (box.right - left), 0);
    const above = Math.max(box.top - top - y, y - (box.bottom - top), 0);
    return Math.max(aside, above) - reach;
  });
})()
"""


def test_no_word_for_a_direction_lies_under_the_knob_that_moves_the_cut(open_page, player_site):
    page = show(open_page, player_site, "look='cutaway' view='lateral'", draws=False)
    for width, height in ((1180, 820), (820, 1180), (390, 844), (640, 400)):
        page.set_viewport_size({"width": width, "height": height})
        for view in ("lateral", "front", "oblique"):
            call(page, f"p.setView('{view}')")
            settled(page)
            assert min(call(page, CLEAR)) >= -1, (width, height, view)


def test_a_range_of_studies_is_never_broken_at_the_end_of_a_line(open_page, player_site):
    page = show(open_page, player_site, "stage='set'", draws=False)
    said = call(page, "p.shadowRoot.querySelector('.outcome').textContent")
    assert "studies:\N{NO-BREAK SPACE}−1\N{NO-BREAK SPACE}to\N{NO-BREAK SPACE}5\N{NO-BREAK SPACE}mm" in said
