"""How much of a page's screen is picture."""

# the part of a grid of points, 12 px apart, that hit a canvas, inside shadow roots too
SHARE = """
() => {
  const at = (x, y) => {
    let each = document.elementFromPoint(x, y);
    while (each?.shadowRoot) {
      const inner = each.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === each) break;
      each = inner;
    }
    return each;
  };
  let all = 0;
  let hits = 0;
  for (let x = 6; x < innerWidth; x += 12) {
    for (let y = 6; y < innerHeight; y += 12) {
      all += 1;
      hits += at(x, y)?.tagName === "CANVAS";
    }
  }
  return hits / all;
}
"""
