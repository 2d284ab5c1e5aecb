"""Joined draw calls: two levels with their neighbours need few of them, and every vertex keeps its position."""

import json

import pytest

from tests.player.npm import needs_npm, node
from vertebra_viz import Case, simulate
from vertebra_viz.export.glb import glb_bytes

pytestmark = needs_npm

MOST_DRAWS = 24
GRID_MM = 0.006  # that a vertex may be off by, of some thousandths of a millimetre for each target

# of each style: the most that is drawn at the end of a stage, with both outlines; of each joint: its parts and how far
# its vertices are from theirs
SCRIPT = """
(async () => {
  const from = (name) => import(`./src/${name}.js`);
  const names = ["core/clip", "three/parts", "three/bones", "three/frame", "three/cut", "three/quality", "three/ghosts"];
  const [{ Clip }, { readParts }, { Bones }, { Framing }, { Cut }, { uQuality }, { Ghosts }] = await Promise.all(names.map(from));
  const [{ BoneStyle }, { GlassStyle }, { CutawayStyle }] = await Promise.all(["bone", "glass", "cutaway"].map((name) => from(`three/styles/${name}`)));
  const file = require("fs").readFileSync(process.argv[1]);
  const clip = Clip.fromBuffer(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const parts = await readParts(clip);
  const frame = new Framing(Bones.of(parts, null), clip.extras.view);
  const cut = new Cut();
  cut.held = true;
  const unlit = { value: 0 };
  const styles = { bone: new BoneStyle(parts, unlit), glass: new GlassStyle(parts, unlit, false), cutaway: new CutawayStyle(parts, clip, frame, {}, cut, unlit) };
  const ghosts = new Ghosts(parts, clip, frame);
  const shown = (group) => group.children.filter(({ visible }) => visible).length;
  const draws = { bone: 0, glass: 0, cutaway: 0 };
  const off = {};
  for (uQuality.value of [0, 2]) {
    for (const { end_s } of clip.stages) {
      for (const part of parts.values()) part.move(clip, end_s);
      ghosts.show({ intact: true, broken: true }, end_s);
      for (const [name, style] of Object.entries(styles)) {
        style.update();
        draws[name] = Math.max(draws[name], 1 + shown(style.group) + shown(ghosts.group)); // and the background
      }
      for (const { joint } of parts.values()) {
        if (!joint) continue;
        const [at, wanted] = [joint.positions(), joint.pieces.flatMap((part) => [...part.positions()])];
        const name = joint.pieces.map(({ name }) => name).join();
        off[name] = at.length === wanted.length ? wanted.reduce((most, value, i) => Math.max(most, Math.abs(at[i] - value)), off[name] ?? 0) : Infinity;
      }
    }
  }
  console.log(JSON.stringify({ draws, off }));
})();
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    path = tmp_path_factory.mktemp("joined") / "two.glb"
    run = simulate(Case(level="L1", neighbours="shown", second={"level": "T12"}))
    path.write_bytes(glb_bytes(run))
    return json.loads(node(SCRIPT, path))


def test_two_levels_with_neighbours_take_few_draws_however_they_are_cut_and_outlined(told):
    assert max(told["draws"].values()) <= MOST_DRAWS, told["draws"]


def test_what_is_drawn_as_one_is_where_its_parts_are(told):
    joined = [set(names.split(",")) for names in told["off"]]
    for some in ("neighbour-above", "neighbour-below"), ("cannula", "T12/cannula"), ("filler", "T12/filler"):
        assert any(all_of_them >= set(some) for all_of_them in joined), told["off"]
    assert max(told["off"].values()) < GRID_MM, told["off"]
