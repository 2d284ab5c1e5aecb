// What a page template cannot ask for itself; reached as utils.vertebra in templates.
window.trame.utils.vertebra = {
  // people whom motion makes ill say so in their system's settings
  prefersStillness: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
};
