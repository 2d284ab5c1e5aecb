/** What went wrong or is being waited for: one line over the poster, with a way to try again. */

import { h, setText } from "./dom.js";
import { icon } from "./icons.js";
import { strings } from "./strings.js";

export class Notice {
  /** @param {() => void} onretry */
  constructor(onretry) {
    this.text = h("span", {});
    this.retry = h("button", { type: "button", class: "button", onclick: onretry }, strings.retry);
    this.alert = h("div", { class: "alert", role: "alert", hidden: true }, icon("caution"), this.text, this.retry);
    this.status = h("div", { class: "loading", role: "status", hidden: true });
    this.root = h("div", { class: "notice" }, this.alert, this.status);
  }

  /** @param {string} message @param {boolean} [again] whether trying again may help */
  fail(message, again = true) {
    this.status.hidden = true;
    this.retry.hidden = !again;
    this.alert.hidden = false;
    setText(this.text, message);
  }

  wait() {
    this.alert.hidden = true;
    this.status.hidden = false;
    setText(this.status, strings.loading);
  }

  clear() {
    this.alert.hidden = true;
    this.status.hidden = true;
  }
}
