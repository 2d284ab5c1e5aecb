/** The user's actions, as calls of the player's public methods. None of them throws before the player is ready. */

/** @typedef {import("./element.js").VertebraPlayer} VertebraPlayer */
/** @typedef {import("./loading.js").Shown} Shown */
/** @typedef {import("./shell.js").Actions} Actions */

/**
 * @param {VertebraPlayer} player
 * @param {() => Shown | null} shown null before the player is ready
 * @param {Pick<Actions, "activate" | "retry" | "resized">} rest actions that work before the player is ready
 * @returns {Actions}
 */
export function actionsOf(player, shown, rest) {
  /** @param {(now: Shown, ...args: any[]) => any} act */
  const once = (act) => (/** @type {any[]} */ ...args) => {
    const now = shown();
    return now ? act(now, ...args) : false;
  };
  return {
    ...rest,
    toggle: once(({ clock }) => (clock.playing ? player.pause() : player.play())),
    pause: once(() => player.pause()),
    // the End key asks for more than the clip's length
    seek: once(({ clock }, t) => player.seek(Math.min(t, clock.durationS))),
    seekBy: once(({ clock }, seconds) => player.seek(clock.t + seconds)),
    goTo: once((_, stage) => player.seek(stage)),
    goToIndex: once(({ clock }, index) => {
      const stage = clock.stages[index];
      if (stage) player.seek(stage.name);
      return stage !== undefined;
    }),
    step: once((_, direction) => (direction > 0 ? player.next() : player.previous())),
    setSpeed: once(({ clock, display }, speed) => {
      clock.speed = speed;
      display.requestFrame();
    }),
    setLoop: once(({ clock, display }, loop) => {
      clock.loop = loop;
      display.requestFrame();
    }),
    setStyle: once((_, style) => player.setStyle(style)),
    setView: once((_, view) => player.setView(view)),
    setDirection: once((_, on) => {
      player.direction = on;
      // the outlines follow the stages again, too
      if (on && player.hasAttribute("ghosts")) player.setAttribute("ghosts", "auto");
    }),
    ask: (attribute, value) => player.setAttribute(attribute, value),
    setCut: once(({ viewer }, mm) => viewer.setCut(mm)),
    orbit: once(({ viewer }, x, y) => viewer.orbit(x, y)),
    pan: once(({ viewer }, x, y) => viewer.pan(x, y)),
    zoom: once(({ viewer }, factor) => viewer.zoom(factor)),
    reset: once(({ viewer }) => viewer.resetView()),
  };
}
