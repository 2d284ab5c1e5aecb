"""The player's labels: nothing covers them, and they are not cut off."""

import pytest

from tests.player.driving import call, settled, show

pytestmark = pytest.mark.browser

# whether a mouse finds the knob anywhere, and the words for directions over which it would take hold of it
UNDER = """
(() => {
  const canvas = p.shadowRoot.querySelector('canvas');
  const holds = (clientX, clientY) => {
    canvas.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse' }));
    return canvas.style.cursor === 'ew-resize';
  };
  const held = (box, step) => {
    for (let x = box.left; x <= box.right; x += step)
      for (let y = box.top; y <= box.bottom; y += step) if (holds(x, y)) return true;
    return false;
  };
  const words = [...p.shadowRoot.querySelectorAll('.overlay .direction')];
  const under = words.filter((word) => held(word.getBoundingClientRect(), 3)).map((word) => word.textContent);
  return [held(canvas.getBoundingClientRect(), 16), under];
})()
"""
# in the first four the bone reaches the picture's edge, where a word stands at half its height
SIZES = ((440, 640), (520, 720), (560, 640), (600, 800), (390, 844), (1180, 820))


def test_no_word_for_a_direction_lies_under_the_knob_that_moves_the_cut(open_page, player_site):
    page = show(open_page, player_site, "look='cutaway' view='lateral'", draws=False)
    page.mouse.click(300, 200)  # hands get hold of the picture
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        settled(page)
        assert call(page, UNDER) == [True, []], (width, height)


def test_a_range_of_studies_is_never_broken_at_the_end_of_a_line(open_page, player_site):
    page = show(open_page, player_site, "stage='set'", draws=False)
    said = call(page, "p.shadowRoot.querySelector('.outcome').textContent")
    assert "studies:\N{NO-BREAK SPACE}−1\N{NO-BREAK SPACE}to\N{NO-BREAK SPACE}5\N{NO-BREAK SPACE}mm" in said
