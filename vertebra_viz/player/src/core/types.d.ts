/**
 * The data in a case file: what Python's `export/glb/extras.py` writes into the scene's extras.
 * Lengths in mm, RAS+ (x to the patient's right, y front, z head); volumes in mL; times in s.
 */

import type { ActorName, PartName, SurfaceName } from "../generated/parts.js";
import type { StageName } from "../generated/stages.js";
import type { StyleName, ViewName } from "../generated/views.js";

/** The same names as `vertebra-viz measure --format json`. */
export type { Measurements, Outcome } from "../generated/quantities.js";

export type Point = [number, number, number];

export interface Stage {
  /** a file of another version may have one that this player has no label for */
  name: StageName;
  start_s: number;
  end_s: number;
  caption: string;
  /** not in files of earlier versions */
  direction?: StageDirection;
}

/** How a stage is seen; `towards` is one of the view's subjects. */
export interface StageDirection {
  view: ViewName;
  azimuth_deg: number;
  elevation_deg: number;
  style: StyleName;
  towards: string;
  /** how much larger than it just fits */
  nearer: number;
  /** how strongly what is inside an opaque bone is seen through it, 0 to 1 */
  lit: number;
  /** at whose end the bone is drawn in outline over the present one */
  ghosted: readonly StageName[];
}

export interface Polynomial {
  exponents: number[][];
  coefficients: number[];
}

export interface ActorExtras {
  name: ActorName;
  /** the vertebra it belongs to; "" for the first one, and for what belongs to none */
  level: string;
  /** what that vertebra calls it */
  own: SurfaceName;
  part: PartName;
  /** whether it is where it should not be */
  warns: boolean;
  drawn: boolean;
  /** the actor whose weights it uses */
  track: ActorName;
  shown_after_s: number | null;
  shown_before_s: number | null;
  targets: string[];
  /** of surfaces whose volume is measured; in files of earlier versions of all */
  volume_ml?: Polynomial;
}

/** how much cement lies at each endplate, at the moments at which it was measured */
export interface Contact {
  times_s: number[];
  superior_mm2: number[];
  inferior_mm2: number[];
}

export interface Level {
  level: string;
  landmarks: { base_mm: Point[]; targets_mm: Point[][] };
  canal: CaseExtras["canal"];
  contact?: Contact | null;
  end_plates?: [EndPlate, EndPlate];
}

export interface EndPlate {
  actor: ActorName;
  /** front and back end */
  base_mm: [Point, Point];
  targets_mm: [Point, Point][];
}

export interface Notice {
  text: string;
  source: string;
}

/** What is told before, during or after the moving picture. */
export interface Step {
  id: string;
  phase: "before" | "during" | "after";
  /** the stage it stands in front of; null at the end */
  before: StageName | null;
  title: string;
  text: string;
  source: string;
}

export interface Assumption {
  name: string;
  value: unknown;
  note: string;
}

/** One needle's way; a clearance is null where there is no such wall on it, negative where it is broken through. */
export interface Needle {
  side: string;
  clearances: Record<string, number | null>;
  route_words: string;
  breach_words: string;
  skin: { from_midline_mm: number; incision_mm: number; assumed_depth_mm: number };
}

export interface CaseExtras {
  format: number;
  generator: string;
  reviewed: string;
  /** BCP 47 tag of the file's texts; absent in files of earlier versions, which are in English. */
  lang?: string;
  title: string;
  summary: string;
  disclaimer: string;
  source: string;
  risks: Notice[];
  benefits: Notice[];
  /** not in files of earlier versions */
  journey?: Step[];
  /** What studies found, in words, by key of the outcome. */
  studies?: Record<string, string>;
  assumptions: Assumption[];
  units: Record<string, string>;
  case: { fracture: Record<string, unknown> } & Record<string, unknown>;
  duration_s: number;
  stages: Stage[];
  landmarks: { base_mm: Point[]; targets_mm: Point[][] };
  /** front to back depth behind the intact body, and how far each of the body's targets takes its back wall into it */
  canal: {
    depth_mm: number;
    backward_mm: number[];
    /** where leaked cement comes farthest; files before it was measured have none */
    cement?: { behind_mm: number; backward_mm: number[]; ridden_mm: number[] }[];
  };
  /** null without cement; files before it was measured have none */
  contact?: Contact | null;
  /** with neighbours: the upper end plate of the vertebra above, and the lower one of the vertebra below */
  end_plates?: [EndPlate, EndPlate];
  /** the other broken vertebrae; their actors say so by their `level` */
  levels?: Level[];
  actors: ActorExtras[];
  access: Needle[];
  view: {
    body_centre_mm: Point;
    entry_mm: Point | null;
    needle: Point | null;
    /** outermost points of what pictures are framed on; not in files of earlier versions */
    subjects?: Record<string, Point[]>;
  };
  /** not in files of earlier versions */
  xray?: Xray;
}

export interface Xray {
  /** of each bone: how thick its body's cortex is, and where its body ends behind */
  shells: Record<string, { body_mm: number; back_mm: number }>;
  /** axes and outer radii, beyond which instruments are of clear plastic */
  needles: { entry_mm: Point; direction: Point; radius_mm: number }[];
  /** rings on balloon catheters, and how far they go in */
  markers: { tip_mm: Point; direction: Point; length_mm: number; advance_mm: Point }[];
  /** inner, outer */
  marker_radii_mm: [number, number];
}
