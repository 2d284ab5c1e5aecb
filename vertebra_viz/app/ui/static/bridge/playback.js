// Whether a player is playing. Its buttons and keys call the same two methods as the page, which are wrapped here.

export class Playback {
  on = false;

  /**
   * @param {import("./types.d.ts").PlayerElement} element
   * @param {import("./stages.js").Stages} stages of the case that it shows
   * @param {() => void} onChange called when it starts or stops
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
