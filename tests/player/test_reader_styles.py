"""Readers' own settings: contrast themes of the system, and wider line, letter and word spacing."""

import pytest

from tests.axe import REST
from tests.player.driving import call, settled, show, until
from tests.player.pages import ready
from vertebra_viz.export.html import html
from vertebra_viz.export.page_options import PageOptions

pytestmark = pytest.mark.browser

# contrast of two colours as browsers write them (WCAG 2)
CONTRAST = """
const light = (text) => {
  const [r, g, b] = text.match(/[\\d.]+/g).map((each) => each / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05) };
const root = document.querySelector("vertebra-player").shadowRoot;
const of = (selector) => getComputedStyle(root.querySelector(selector));
"""
READ = (
    "(() => {"
    + CONTRAST
    + """
  const page = of(".shell").backgroundColor;
  const [chosen, other] = [of(".styles .option:has(:checked)"), of(".styles .option:not(:has(:checked))")];
  return {
    value: contrast(of(".value text").fill, of(".value rect").fill),
    name: contrast(of(".name text").fill, of(".name rect").fill),
    line: contrast(of(".height-line").stroke, of(".halo").stroke),
    direction: contrast(of(".direction").fill, of(".direction").stroke),
    height: contrast(of(".trace.height").stroke, page),
    cement: contrast(of(".trace.cement").stroke, page),
    numbers: contrast(of("td").color, page),
    chosen: contrast(chosen.color, chosen.backgroundColor),
    marked: contrast(chosen.backgroundColor, page),
    stage: contrast(of(".segment").backgroundColor, getComputedStyle(root.querySelector(".segment"), "::before").backgroundColor),
  };
})()"""
)
LEAST = {"line": 3, "height": 3, "cement": 3, "marked": 3, "stage": 1.3}


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_under_a_contrast_theme_numbers_and_curves_are_read_and_the_choice_is_marked(
    open_page, player_site, scheme
):
    page = show(
        open_page, player_site, "stage='fill'", forced_colors="active", color_scheme=scheme, draws=False
    )
    for style in ("bone", "xray"):
        call(page, f"p.setStyle('{style}')")
        settled(page)
        page.evaluate(REST)
        read = page.evaluate(READ)
        low = {name: round(ratio, 2) for name, ratio in read.items() if ratio < LEAST.get(name, 4.5)}
        assert low == {}, style


SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }"""
SPACE = """(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of [document, document.querySelector("vertebra-player").shadowRoot])
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}"""
# words in the picture that do not fit their boxes, and words cut off where they stand
OUT = """(() => {
  const { shadowRoot: root } = document.querySelector("vertebra-player");
  const shown = (each) => each.checkVisibility({ visibilityProperty: true });
  const pills = [...root.querySelectorAll(".overlay :is(.value, .name)")].filter(shown).filter((pill) => {
    const [box, text] = [pill.querySelector("rect"), pill.querySelector("text")].map((each) => each.getBoundingClientRect());
    return text.right > box.right + 0.5 || text.left < box.left - 0.5;
  });
  const cut = [document, root].flatMap((each) => [...each.querySelectorAll("*")]).filter(shown).filter((each) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(each);
    const hides = [overflowX, overflowY].every((how) => how === "hidden") && clipPath === "none";
    return hides && !each.closest("svg") && each.textContent
      && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
  });
  return [...pills, ...cut].map((each) => `${each.className.baseVal ?? each.className}: ${each.textContent}`);
})()"""


def test_with_more_room_between_letters_words_stay_in_their_boxes(open_page, new_site, default_run):
    site = new_site(headers={})
    long = PageOptions(
        title="How a balloon lifts a broken bone of the spine, and what the cement then holds in its place"
    )
    address = site.write("a.html", html(default_run, long, picture=None))
    page = open_page(f"{address}?stage=fill&view=lateral", bypass_csp=True, draws=False)
    ready(page)
    page.evaluate(SPACE, SPACED)
    for width, height in ((1180, 820), (820, 1180), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        until(page, f"innerWidth === {width}")
        settled(page)
        settled(page)
        assert page.evaluate(OUT) == [], (width, height)
