/** A picture that a hand turns sideways and no other way, so that a finger or a wheel on it scrolls the page. */

/** @typedef {import("three/addons/controls/OrbitControls.js").OrbitControls} OrbitControls */

/** @param {OrbitControls} controls @param {boolean} on */
export function limit(controls, on) {
  controls.enableZoom = controls.enablePan = !on;
  // three.js has limits of the angle only, which would hold for the views as well
  if (on) Object.assign(controls, { _rotateUp: () => {} });
  else delete (/** @type {any} */ (controls)._rotateUp);
}
