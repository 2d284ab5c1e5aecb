"""Words of the player that stay clear of what is drawn over them, and in one piece."""

import pytest

from tests.player.driving import call, settled, show

pytestmark = pytest.mark.browser

# words for directions over which a mouse would take hold of the knob
UNDER = """
(() => {
  const canvas = p.shadowRoot.querySelector('canvas');
  const holds = (clientX, clientY) => {
    canvas.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse' }));
    return canvas.style.cursor === 'ew-resize';
  };
  return [...p.shadowRoot.querySelectorAll('.overlay .direction')].filter((word) => {
    const { left, top, right, bottom } = word.getBoundingClientRect();
    return [0, 0.25, 0.5, 0.75, 1].some((x) => [0, 0.5, 1].some((y) => holds(left + x * (right - left), top + y * (bottom - top))));
  }).map((word) => word.textContent);
})()
"""


def test_no_word_for_a_direction_lies_under_the_knob_that_moves_the_cut(open_page, player_site):
    page = show(open_page, player_site, "look='cutaway' view='lateral'", draws=False)
    for width, height in ((1180, 820), (820, 1180), (390, 844), (640, 400)):
        page.set_viewport_size({"width": width, "height": height})
        for view in ("lateral", "front", "oblique"):
            call(page, f"p.setView('{view}')")
            settled(page)
            assert call(page, UNDER) == [], (width, height, view)


def test_a_range_of_studies_is_never_broken_at_the_end_of_a_line(open_page, player_site):
    page = show(open_page, player_site, "stage='set'", draws=False)
    said = call(page, "p.shadowRoot.querySelector('.outcome').textContent")
    assert "studies:\N{NO-BREAK SPACE}−1\N{NO-BREAK SPACE}to\N{NO-BREAK SPACE}5\N{NO-BREAK SPACE}mm" in said
