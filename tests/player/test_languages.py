"""The player in other languages: none of its words is left in English, none is cut off, and figures are those of Python."""

import json

import pytest

from tests.english_left import english_left
from tests.player.driving import call, numbers, settled, show, until
from tests.player.npm import module, needs_npm
from tests.player.pages import page_with
from vertebra_viz.catalogue.quantities import Unit
from vertebra_viz.export.glb.extras import extras
from vertebra_viz.words import both, listed, speaking, text
from vertebra_viz.words.figures import figure

# every text that people see or hear, of the player and of what it stands in
SAID = """(() => {
  const found = new Set();
  const walk = (node) => {
    for (const each of node.childNodes) {
      if (each.nodeType === 3) found.add(each.textContent.trim());
      else if (each.nodeType === 1 && !each.matches("style, script, slot, [lang='en']")) {
        for (const name of ["title", "aria-label", "placeholder", "alt", "aria-valuetext", "aria-roledescription", "data-longest"])
          if (each.hasAttribute(name)) found.add(each.getAttribute(name));
        walk(each);
      }
    }
  };
  walk(p.shadowRoot);
  return [...found].filter(Boolean);
})()"""
# elements with words of their own that are wider than their box, and words beyond the player's edges
CUT = """(() => {
  const edge = p.getBoundingClientRect();
  const own = (each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const seen = (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest(".unseen, svg, [hidden]")
    && getComputedStyle(each).clipPath === "none" && !each.closest(".open-name");
  return [...p.shadowRoot.querySelectorAll("*")].filter((each) => own(each) && seen(each)).filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width > 0 && (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 || left < edge.left - 1 || right > edge.right + 1);
  }).map((each) => `${each.className || each.localName}: ${each.textContent.trim().slice(0, 40)}`);
})()"""
# words that lie over the buttons beside them
OVER = """(() => {
  const [chip, column] = [".open-panel", ".column"].map((name) => p.shadowRoot.querySelector(name).getBoundingClientRect());
  return chip.right > column.left && chip.bottom > column.top;
})()"""


def stays(extras):
    """Texts of the file inside sentences of the player; sources and what a person types."""
    said = {extras["title"], extras["source"], *(stage["caption"] for stage in extras["stages"])}
    said |= {more["source"] for step in extras["journey"] for more in step["more"]}
    said |= {each["source"] for kind in ("risks", "benefits", "journey") for each in extras[kind]}
    for each in extras["assumptions"]:
        value = each["value"]
        said |= {each["name"].replace("_", " ").replace(".", ": ")}
        said |= {json.dumps(value, separators=(",", ":")) if isinstance(value, dict | list) else str(value)}
    return said


@pytest.mark.browser
def test_no_english_is_left_in_the_pseudo_language_and_nothing_is_cut_off(
    open_page, player_site, default_run
):
    """The file stays in English: its texts are marked so, and the rest is the player's."""
    page = show(open_page, player_site, "stage='fill' look='glass'", draws=False)
    call(page, "(p.noted = noted.length, p.lang = 'qps')")
    # the picture comes back as it was
    until(page, "p.ready && noted.slice(p.noted).some(({ type }) => type === 'ready')")
    now = call(page, "p.capture()")
    assert (now["stage"], now["style"]) == ("fill", "glass")
    said, cut = set(), []

    def look(where):
        settled(page)
        said.update(call(page, SAID))
        cut.extend((where, each) for each in call(page, CUT))

    for style in ("cutaway", "xray"):
        call(page, f"p.setStyle({style!r})")
        look(style)
    call(page, "p.seek('set')")
    for size in ((1180, 820), (390, 844)):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.locator(".show .trigger").click()
        look((size, "menu"))
        assert not call(page, OVER), size
        page.keyboard.press("Escape")
        numbers(page)
        call(page, "p.shadowRoot.querySelectorAll('details').forEach((each) => { each.open = true; })")
        look((size, "sheet"))
        page.keyboard.press("Escape")
    assert len(said) > 120
    names = stays(extras(default_run))
    left = {each: found for each in said if (found := english_left(each, names))}
    assert left == {}
    assert not cut, cut


VALUES = [(0.04, 1), (-0.04, 1), (-3.26, 1), (1234.56, 1), (22.4, 0), (1234567.9, 0), (0.834, 2), (-12.0, 0)]
LISTS = [["T12"], ["T12", "L1"], ["T11", "T12", "L1"]]
MESSAGES = [
    ("player-stage-of", {"number": 3, "count": 7}),
    ("player-where", {"count": 1, "levels": "L1", "places": "x"}),
    ("player-where", {"count": 2, "levels": "L1", "places": "x"}),
    ("player-needle", {"side": "left"}),
    ("player-corrupt", {"why": "newer", "what": ""}),
    ("player-all-levels", {"cement": "4.7 mL", "leaked": "none"}),
    ("quantity-local_kyphosis_deg.hint", {}),
    *((f"unit-{each.name.lower().replace('_', '-')}", {"number": 2, "figure": "2"}) for each in Unit if each),
]
ASKED = """
import { speak, languageNamed } from "./src/words/language.js";
import { both, figure, listed, signedFigure } from "./src/words/figures.js";
import { text } from "./src/words/messages.js";
const [values, lists, messages] = JSON.parse(process.env.ASKED);
const said = {};
for (const tag of ["en", "qps"]) {
  speak(languageNamed(tag));
  said[tag] = [
    values.map(([value, digits]) => [figure(value, digits), signedFigure(value, digits)]),
    lists.map((items) => [both(items), listed(items)]),
    messages.map(([id, values]) => text(id, values)),
  ];
}
console.log(JSON.stringify(said));
"""


@needs_npm
def test_python_and_the_player_say_the_same(monkeypatch):
    monkeypatch.setenv("ASKED", json.dumps([VALUES, LISTS, MESSAGES]))
    answers = json.loads(module(ASKED))
    for tag in ("en", "qps"):
        with speaking(tag):
            assert answers[tag] == [
                [[figure(value, digits), figure(value, digits, signed=True)] for value, digits in VALUES],
                [[both(items), listed(items)] for items in LISTS],
                [text(name, **values) for name, values in MESSAGES],
            ]


@pytest.mark.browser
def test_two_players_of_one_page_tell_of_their_troubles_each_in_its_own_language(open_page, player_site):
    """Both load at the same time, so that either may have spoken when the other's file turns out not to be there."""
    tags = ("qps", "en")
    markup = "".join(
        f'<vertebra-player lang="{tag}" src="none{k}.glb"></vertebra-player>' for k, tag in enumerate(tags)
    )
    player_site.write("index.html", page_with(markup))
    page = open_page(player_site.url + "/index.html", allow=["404"], draws=False)
    until(page, f"noted.filter(({{ type }}) => type === 'error').length === {len(tags)}")
    told = page.evaluate(
        """() => {
          const players = [...document.querySelectorAll("vertebra-player")];
          const warned = [];
          console.warn = (line) => warned.push(line);
          for (const player of players) player.setAttribute("theme", "red");
          return players.map((player, k) => {
            const { textContent } = player.shadowRoot.querySelector(".notice");
            let asked = "";
            try { player.restore({}); } catch (error) { asked = error.message; }
            return [textContent, asked, warned[k]];
          });
        }"""
    )
    for tag, (shown, asked, warned) in zip(tags, told, strict=True):
        with speaking(tag):
            assert text("player-not-found") in shown
            assert asked == text("player-not-ready")
            allowed = text("player-refused", name="theme", value='"red"', allowed="")
            assert warned.startswith(f"vertebra-player: {allowed}")


@pytest.mark.browser
def test_a_refusal_after_a_wait_is_in_the_players_own_language(open_page, player_site):
    player_site.write(
        "index.html",
        page_with(
            '<vertebra-player lang="qps" src="case.glb"></vertebra-player>'
            '<vertebra-player src="case.glb"></vertebra-player>'
        ),
    )
    page = open_page(player_site.url + "/index.html", draws=False)
    until(page, "[...document.querySelectorAll('vertebra-player')].every((each) => each.ready)")
    told = page.evaluate(
        """async () => {
          const [ours, other] = document.querySelectorAll("vertebra-player");
          HTMLCanvasElement.prototype.toBlob = function (done) { setTimeout(() => { other.seek("set"); done(null); }); };
          return ours.snapshot().then(() => "", (error) => error.message);
        }"""
    )
    assert english_left(told) == []
    assert told
