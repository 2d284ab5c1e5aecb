// The pose of a picture that was turned by hand, given to another player.

/**
 * @param {HTMLElement} element a <vertebra-player> that is ready
 * @param {object} look parts of what `capture` gives: camera, style, cut_mm
 * @param {boolean} playing whether it plays, and is to go on
 */
export function pose(element, look, playing) {
  element.restore({ ...element.capture(), ...look });
  if (playing) element.play();
}

/** Whether two poses are the same for the eye. */
export function samePose(a, b) {
  if (!a || !b) return !a && !b;
  const near = (x, y, most) => Math.abs(x - y) <= most;
  return (
    near(a.azimuth_deg, b.azimuth_deg, 0.5) &&
    near(a.elevation_deg, b.elevation_deg, 0.5) &&
    near(a.zoom, b.zoom, 0.01) &&
    a.target_mm.every((x, i) => near(x, b.target_mm[i], 0.2))
  );
}
