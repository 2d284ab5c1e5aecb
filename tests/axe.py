"""Accessibility checks with axe-core, on a page at rest."""

import pytest

from tests.player.npm import MODULES

AXE = MODULES / "axe-core" / "axe.min.js"
SEVERE = {"serious", "critical"}

needs_axe = pytest.mark.skipif(
    not AXE.is_file(), reason="needs npm ci in vertebra_viz/player (scripts/test.sh does it)"
)

# half-way through a transition a colour is neither of two that are readable
REST = """(async () => {
  const roots = [document, ...[...document.querySelectorAll("*")].map((each) => each.shadowRoot).filter(Boolean)];
  const moving = () => roots.flatMap((root) => root.getAnimations()).filter((each) =>
    each.playState === "running" && each.effect.getComputedTiming().endTime < Infinity);
  for (let left = moving(); left.length; left = moving()) await Promise.allSettled(left.map((each) => each.finished));
})()"""


def violations(page, *, of="document", only_severe=False):
    """Return axe's violations in an element (a JavaScript expression), each with the markup concerned."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(
            AXE.read_text()
        )  # as a script of the test, not of the page, whose policy would refuse it
    page.evaluate(REST)
    found = page.evaluate(f"axe.run({of}).then(({{ violations }}) => violations)")
    return [
        (each["id"], [node["html"][:200] for node in each["nodes"]])
        for each in found
        if not only_severe or each["impact"] in SEVERE
    ]
