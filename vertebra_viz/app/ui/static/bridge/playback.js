// Whether a player plays. Its buttons and its keys call the same two methods as a page does.

export class Playback {
  on = false;

  /**
   * @param {import("./types.d.ts").PlayerElement} element
   * @param {import("./stages.js").Stages} stages of what it shows
   * @param {() => void} onChange it has begun, or ended
   */
  constructor(element, stages, onChange) {
    const set = (/** @type {boolean} */ on) => {
      if (this.on === on) return;
      this.on = on;
      onChange();
    };
    const { play, pause } = element;
    element.play = () => {
      play.call(element);
      set(true);
    };
    element.pause = () => {
      pause.call(element);
      set(false);
    };
    element.addEventListener("timeupdate", ({ detail }) => {
      if (detail.t >= stages.duration && !element.hasAttribute("loop")) set(false);
    });
  }
}
