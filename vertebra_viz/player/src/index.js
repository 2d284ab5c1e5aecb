// Entry point of the bundle. If a page loads the script twice, the first definition of the element is kept.

import { startPage } from "./embed/page.js";
import { VertebraPlayer } from "./ui/element.js";

if (!customElements.get("vertebra-player")) {
  customElements.define("vertebra-player", VertebraPlayer);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", startPage);
  else startPage();
}
