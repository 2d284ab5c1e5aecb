// Big buttons under the picture: one step back, play, the next step. A step is a stage, played to its end and held
// there, so that two people can talk about it. They need the player and nobody else: no server, no session.

const STANDING_FRAMES = 12; // a player that has not moved for so many does not play
const NEARLY_S = 0.001;

export class Steps {
  #player;
  #buttons;
  #ends = []; // of the stages, seconds
  #target = null; // where to stop
  #playing = false;
  #frames = 0; // since it moved
  #frame = 0;
  #still = matchMedia("(prefers-reduced-motion: reduce)");

  /**
   * @param {HTMLElement} root with one button for each `data-act`
   * @param {HTMLElement} player the <vertebra-player>; not defined yet, so that its first "ready" is heard
   */
  constructor(root, player) {
    this.#player = player;
    const acts = { back: () => this.#back(), play: () => this.#toggle(), next: () => this.#next() };
    this.#buttons = Object.fromEntries(Object.keys(acts).map((act) => [act, root.querySelector(`[data-act="${act}"]`)]));
    for (const [act, button] of Object.entries(this.#buttons)) {
      button.addEventListener("click", () => player.ready && button.ariaDisabled !== "true" && acts[act]());
    }
    player.addEventListener("ready", ({ detail }) => {
      this.#ends = detail.stages.map((name) => player.measurements(name).t);
      this.pause();
    });
    player.addEventListener("timeupdate", ({ detail }) => this.#moved(detail.t));
  }

  pause() {
    this.#target = null;
    this.#playing = false;
    if (this.#player.ready) this.#player.pause();
    this.#show();
  }

  #toggle() {
    if (this.#playing) this.pause();
    else this.#play(null);
  }

  /** @param {number | null} target where to stop, seconds */
  #play(target) {
    this.#target = target;
    this.#playing = true;
    this.#player.play();
    this.#show();
    this.#watch();
  }

  #next() {
    const end = this.#ends.find((each) => each > this.#t + NEARLY_S);
    if (this.#still.matches) this.#go(end);
    else this.#play(end);
  }

  #back() {
    this.#go(this.#ends.findLast((each) => each < this.#t - NEARLY_S));
  }

  /** @param {number} t seconds */
  #go(t) {
    this.pause();
    this.#player.seek(t);
    this.#show();
  }

  get #t() {
    return this.#player.capture().t;
  }

  /** @param {number} t seconds */
  #moved(t) {
    if (this.#target !== null && t >= this.#target) this.#go(this.#target);
    else if (this.#playing && t >= this.#ends.at(-1)) this.pause();
    else if (this.#playing) this.#frames = 0;
    else this.#show();
  }

  /** The player does not say that it was paused in the picture; that frames pass without it tells. */
  #watch() {
    cancelAnimationFrame(this.#frame);
    this.#frames = 0;
    if (this.#still.matches) return; // then it stands still for long between stages
    const count = () => {
      if (!this.#playing) return;
      this.#frames += 1;
      if (this.#frames > STANDING_FRAMES) this.pause();
      else this.#frame = requestAnimationFrame(count);
    };
    this.#frame = requestAnimationFrame(count);
  }

  #show() {
    if (!this.#player.ready) return;
    const { back, play, next } = this.#buttons;
    const t = this.#t;
    back.ariaDisabled = String(t <= this.#ends[0] + NEARLY_S);
    next.ariaDisabled = String(t >= this.#ends.at(-1) - NEARLY_S);
    play.dataset.playing = this.#playing ? "yes" : "no";
    play.querySelector("span").textContent = this.#playing ? "Pause" : "Play";
  }
}
