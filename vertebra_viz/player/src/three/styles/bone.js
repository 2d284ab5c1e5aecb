/** Bone as it is: opaque, so that only its outside is visible, and what is highlighted inside. */

import { OUTSIDE } from "../../generated/parts.js";
import { addLit } from "../lit.js";
import { beside, through, whole } from "../marks.js";
import { skin, solid } from "../surfaces.js";
import { Style, discLook } from "./style.js";

/** @typedef {import("../parts.js").Parts} Parts */

export class BoneStyle extends Style {
  /** @param {Parts} parts @param {{value: number}} lit how strongly what is inside is seen through the bone */
  constructor(parts, lit) {
    super(parts);
    for (const kind of OUTSIDE) {
      if (kind === "bone" || kind === "crack") this.addKind(kind, (part) => through(solid(part)), 0);
      else if (kind === "disc") this.addBeside(kind, (part) => beside(discLook(parts)(part)), 2);
      else if (kind === "neighbour") this.addBeside(kind, (part) => beside(solid(part)), 1);
      else if (kind === "needle") this.addTools((part) => whole(solid(part)), 1);
      else if (kind === "skin") this.addKind(kind, skin, 2);
      else this.addKind(kind, (part) => whole(solid(part)), 1);
    }
    addLit(this, lit);
  }
}
