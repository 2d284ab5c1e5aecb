// The sheet to take home, printed by the browser: pictures and numbers of this case, and what the person has answered, are
// put into the page's own markup when printing begins, from the button or from the browser's menu.

import { make } from "./step-card.js";
import { figure, text } from "./words.js";

const PICTURE_PX = { width: 600, height: 450 };
const FRONT = "anterior_height_mm";
const BROKEN = "fracture";

export class Sheet {
  #player;
  #root;
  #answers;
  #picked;
  /** Pictures of the case that is shown, by place. @type {Map<string, string>} */
  #pictures = new Map();

  /**
   * @param {import("./types.d.ts").PlayerElement} player
   * @param {HTMLElement} root the page's text
   * @param {import("./answers.js").Answers} answers
   * @param {() => boolean} picked whether somebody has picked an option: if not, the sheet shows the break alone
   */
  constructor(player, root, answers, picked) {
    this.#player = player;
    this.#root = root;
    this.#answers = answers;
    this.#picked = picked;
    addEventListener("beforeprint", () => this.fill());
    player.addEventListener("ready", () => this.#forget());
  }

  /** Pictures are taken first, then the browser's window for printing opens. */
  async print() {
    await this.#take();
    this.fill();
    const images = /** @type {HTMLImageElement[]} */ ([...this.#root.querySelectorAll(".vv-sheet img[src]:not([src=''])")]);
    await Promise.allSettled(images.map((image) => image.decode()));
    globalThis.print();
  }

  /** Put all that is known into the sheet. */
  fill() {
    if (!this.#player.ready) return;
    const picked = this.#picked();
    this.#put("case", [picked ? (document.querySelector(".vv-case-heading")?.textContent ?? "") : ""]);
    const numbers = picked ? [...document.querySelectorAll(".vv-said-sentence, .vv-said-cement")] : [];
    this.#put("numbers", [numbers.map((each) => each.textContent ?? "").join(" ")]);
    this.#put("unclear", this.#answers.unclear);
    this.#put("values", this.#answers.values.map(({ value, said, speaks_for: options }) => [`${value}: ${said}`, ...options].join(" · ")));
    this.#put("leaning", [this.#answers.leaning]);
    this.#put("questions", this.#answers.questions);
    const moments = new Map(this.#moments());
    for (const image of /** @type {NodeListOf<HTMLImageElement>} */ (this.#root.querySelectorAll("[data-sheet-picture]"))) {
      const name = image.dataset.sheetPicture ?? "";
      image.src = this.#pictures.get(name) ?? "";
      image.hidden = !image.getAttribute("src");
      /** @type {HTMLElement} */ (image.closest("figure")).hidden = !moments.has(name);
    }
    for (const [name, stage] of moments) {
      const place = this.#root.querySelector(`[data-sheet-height="${name}"]`);
      if (place) place.textContent = `${figure(this.#player.measurements(stage)[FRONT], 1)}\u00a0mm`;
    }
    const code = /** @type {HTMLImageElement | null} */ (this.#root.querySelector("[data-sheet=qr]"));
    if (code) code.src = `qr.svg${location.search}`;
  }

  /** @returns {[string, string][]} which picture is of which stage, as on the leaflet; one alone where nothing broke */
  #moments() {
    const names = this.#player.stages.map(({ name }) => name);
    const [first, last] = [names[0], names[names.length - 1]];
    if (!names.includes(BROKEN)) return [["intact", first]];
    return this.#picked() ? [["intact", first], ["broken", BROKEN], ["after", last]] : [["intact", first], ["broken", BROKEN]];
  }

  async #take() {
    if (!this.#player.ready || this.#moments().every(([name]) => this.#pictures.has(name))) return;
    const before = this.#player.capture();
    const theme = this.#player.getAttribute("theme");
    try {
      this.#player.setAttribute("theme", "light");
      for (const [name, stage] of this.#moments()) {
        this.#player.setView("lateral");
        this.#player.setStyle(name === "after" ? "cutaway" : "bone");
        this.#player.seek(stage);
        this.#pictures.set(name, URL.createObjectURL(await this.#player.snapshot(PICTURE_PX)));
      }
    } catch {
      this.#forget(); // the device cannot draw: a sheet without pictures
    } finally {
      if (theme === null) this.#player.removeAttribute("theme");
      else this.#player.setAttribute("theme", theme);
      this.#player.restore(before);
    }
  }

  #forget() {
    for (const address of this.#pictures.values()) URL.revokeObjectURL(address);
    this.#pictures.clear();
  }

  /** @param {string} name @param {readonly string[]} lines */
  #put(name, lines) {
    const place = this.#root.querySelector(`[data-sheet="${name}"]`);
    const shown = lines.length ? lines : [text("sheet-none")];
    place?.replaceChildren(...shown.map((line) => make("p", line)));
  }
}
