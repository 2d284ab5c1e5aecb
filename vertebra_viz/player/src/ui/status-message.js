/** Status and error messages: one line, with a button to try again if that may help. */

import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { icon } from "./icons.js";

export class StatusMessage {
  /** @param {() => void} onretry */
  constructor(onretry) {
    const retry = () => h("button", { type: "button", class: "button", onclick: onretry }, text("player-retry"));
    this.text = h("span", {});
    this.retry = retry();
    this.alert = h("div", { class: "alert", role: "alert", hidden: true }, icon("caution"), this.text, this.retry);
    this.said = h("span", {});
    this.anew = retry();
    this.status = h("div", { class: "loading", role: "status", hidden: true }, this.said, this.anew);
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
    this.inform(text("player-loading"), false);
  }

  /** A message that is not an error. @param {string} message @param {boolean} again whether trying again may help */
  inform(message, again) {
    this.alert.hidden = true;
    this.status.hidden = false;
    this.anew.hidden = !again;
    setText(this.said, message);
  }

  clear() {
    this.alert.hidden = true;
    this.status.hidden = true;
  }
}
