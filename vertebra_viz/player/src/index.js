// The player: what the bundle starts with. A page may bring the script twice; the first one stays.

import { startPage } from "./embed/page.js";
import { VertebraPlayer } from "./ui/element.js";

if (!customElements.get("vertebra-player")) {
  customElements.define("vertebra-player", VertebraPlayer);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", startPage);
  else startPage();
}
