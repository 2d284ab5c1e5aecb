/** The player's own icons: 24 px, drawn with lines of one width in the text colour. */

import { s } from "./dom.js";

/** @type {Record<string, {d: string, solid?: boolean}>} */
const PATHS = {
  play: { d: "M8 5.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L9.2 4.5A.8.8 0 0 0 8 5.2Z", solid: true },
  pause: { d: "M7 4.5h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8H7a.8.8 0 0 1-.8-.8V5.3A.8.8 0 0 1 7 4.5Zm7 0h3a.8.8 0 0 1 .8.8v13.4a.8.8 0 0 1-.8.8h-3a.8.8 0 0 1-.8-.8V5.3a.8.8 0 0 1 .8-.8Z", solid: true },
  previous: { d: "M6 5v14M18.5 5.8v12.4a.5.5 0 0 1-.8.4L9 12.4a.5.5 0 0 1 0-.8l8.7-6.2a.5.5 0 0 1 .8.4Z" },
  next: { d: "M18 5v14M5.5 5.8v12.4a.5.5 0 0 0 .8.4L15 12.4a.5.5 0 0 0 0-.8L6.3 5.4a.5.5 0 0 0-.8.4Z" },
  loop: { d: "M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20m0 0-3-3m3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4m0 0 3-3m-3 3 3 3" },
  plus: { d: "M12 5v14M5 12h14" },
  minus: { d: "M5 12h14" },
  reset: { d: "M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4h4" },
  move: { d: "M12 3v18M3 12h18M12 3 9.5 5.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5" },
  left: { d: "M14.5 5.5 8 12l6.5 6.5" },
  right: { d: "M9.5 5.5 16 12l-6.5 6.5" },
  up: { d: "M5.5 14.5 12 8l6.5 6.5" },
  down: { d: "M5.5 9.5 12 16l6.5-6.5" },
  sliders: { d: "M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5v5M9 14.5v5" },
  close: { d: "M6 6l12 12M18 6 6 18" },
  numbers: { d: "M4 20V10m5.3 10V4m5.4 16v-8M20 20V7" },
  caution: { d: "M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1" },
  eye: { d: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 2.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z" },
  layers: { d: "m12 3.5 9 4.7-9 4.7-9-4.7 9-4.7Zm9 8.7-9 4.7-9-4.7m18 3.8-9 4.7-9-4.7" },
};

/**
 * @param {keyof typeof PATHS} name
 * @returns {SVGSVGElement} hidden from screen readers: the button around it has a name
 */
export function icon(name) {
  const { d, solid } = PATHS[name];
  const path = s("path", { d, class: solid ? "solid" : "line" });
  return s("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, path);
}
