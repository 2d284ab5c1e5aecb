/** Bone as it is: opaque, so that only what is outside of it shows. */

import { OUTSIDE } from "../../generated/parts.js";
import { skin, solid } from "../surfaces.js";
import { Style, discLook } from "./style.js";

/** @typedef {import("../parts.js").Parts} Parts */

export class BoneStyle extends Style {
  /** @param {Parts} parts */
  constructor(parts) {
    super(parts);
    for (const kind of OUTSIDE) {
      if (kind === "bone" || kind === "crack") this.addKind(kind, solid, 0);
      else if (kind === "disc") this.addBeside(kind, discLook(parts), 2);
      else if (kind === "neighbour") this.addBeside(kind, solid, 1);
      else if (kind === "skin") this.addKind(kind, skin, 2);
      else this.addKind(kind, solid, 1);
    }
  }
}
