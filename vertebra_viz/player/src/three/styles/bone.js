/** Bone as it is: opaque, so that only what is outside of it shows. */

import { skin, solid } from "../surfaces.js";
import { INSTRUMENTS, Style, discLook } from "./style.js";

/** @typedef {import("../parts.js").Part} Part */

export class BoneStyle extends Style {
  /** @param {Map<string, Part>} parts */
  constructor(parts) {
    super(parts);
    this.add("bone", solid, 0);
    this.add("crack", solid, 0);
    for (const name of INSTRUMENTS) this.add(name, solid, 1);
    this.add("leak", solid, 1);
    this.addOthers(["bone", "crack"], solid, 0);
    this.addOthers(["needle", "leak"], solid, 1);
    this.addKind("neighbour", solid, 1);
    this.addKind("disc", discLook(parts), 2);
    this.add("skin", skin, 2);
    this.addOthers(["skin"], skin, 2);
  }
}
