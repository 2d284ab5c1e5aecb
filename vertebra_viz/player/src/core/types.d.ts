/**
 * The data in a case file that Python's `export/glb/extras.py` writes into the scene's extras.
 * Lengths in mm, RAS+ (x to the patient's right, y anterior, z superior); volumes in mL; times in s.
 */

import type { ActorName, PartName, SurfaceName } from "../generated/parts.js";
import type { StageName } from "../generated/stages.js";
import type { StyleName, ViewName } from "../generated/views.js";

/** The same names as `vertebra-viz measure --format json`. */
export type { Measurements, Outcome } from "../generated/quantities.js";

export type Point = [number, number, number];

export interface Stage {
  /** files of other versions may have names for which this player has no label */
  name: StageName;
  start_s: number;
  end_s: number;
  caption: string;
  /** not in files of earlier versions */
  direction?: StageDirection;
}

/** How a stage is shown; `towards` is a key of `view.subjects`, the camera's target. */
export interface StageDirection {
  view: ViewName;
  azimuth_deg: number;
  elevation_deg: number;
  style: StyleName;
  towards: string;
  /** zoom relative to the view in which the target just fits */
  nearer: number;
  /** visibility of the parts inside an opaque bone, 0 to 1 */
  lit: number;
  /** stages whose final bone shape is drawn as an outline over the present one */
  ghosted: readonly StageName[];
}

export interface Polynomial {
  exponents: number[][];
  coefficients: number[];
}

export interface ActorExtras {
  name: ActorName;
  /** the vertebra that it belongs to; "" for the first one, and for actors without a vertebra */
  level: string;
  /** its name within that vertebra */
  own: SurfaceName;
  part: PartName;
  /** whether it is in a place where it may harm, such as leaked cement */
  warns: boolean;
  drawn: boolean;
  /** the actor whose weights it uses */
  track: ActorName;
  shown_after_s: number | null;
  shown_before_s: number | null;
  targets: string[];
  /** only for surfaces whose volume is measured; in files of earlier versions for all */
  volume_ml?: Polynomial;
}

/** contact area of cement and each endplate, at the times at which it was measured */
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
  /** front and back ends */
  base_mm: [Point, Point];
  targets_mm: [Point, Point][];
}

export interface Notice {
  text: string;
  source: string;
}

/** One step in which a case is told to a patient. */
export interface Step {
  id: string;
  title: string;
  text: string;
  source: string;
  /** the stage to whose end the picture goes; null at the end */
  stage: StageName | null;
  /** of the picture; empty where the stage's own is meant */
  view: string;
  style: string;
  /** what stands behind "More" */
  more: Notice[];
}

export interface Assumption {
  name: string;
  value: unknown;
  note: string;
}

/** The path of one needle; a clearance is null if the path has no such wall, negative if the needle breaches it. */
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
  /** Results of studies, as sentences, by key of the outcome. */
  studies?: Record<string, string>;
  assumptions: Assumption[];
  units: Record<string, string>;
  case: { fracture: Record<string, unknown> } & Record<string, unknown>;
  duration_s: number;
  stages: Stage[];
  landmarks: { base_mm: Point[]; targets_mm: Point[][] };
  /** depth (front to back) of the intact canal, and how far each target of the body moves the posterior wall into it */
  canal: {
    depth_mm: number;
    backward_mm: number[];
    /** the points where leaked cement protrudes farthest; not in files of earlier versions */
    cement?: { behind_mm: number; backward_mm: number[]; ridden_mm: number[] }[];
  };
  /** null without cement; not in files of earlier versions */
  contact?: Contact | null;
  /** only with neighbours: the superior endplate of the vertebra above and the inferior endplate of the vertebra below */
  end_plates?: [EndPlate, EndPlate];
  /** the other fractured vertebrae; their actors have their `level` */
  levels?: Level[];
  actors: ActorExtras[];
  access: Needle[];
  view: {
    body_centre_mm: Point;
    entry_mm: Point | null;
    needle: Point | null;
    /** outermost points of the subjects that the camera can frame; not in files of earlier versions */
    subjects?: Record<string, Point[]>;
  };
  /** not in files of earlier versions */
  xray?: Xray;
}

export interface Xray {
  /** for each bone: thickness of the body's cortex, and y of the body's posterior end */
  shells: Record<string, { body_mm: number; back_mm: number }>;
  /** axes and outer radii of the needles; parts of instruments outside of them are radiolucent plastic */
  needles: { entry_mm: Point; direction: Point; radius_mm: number }[];
  /** radiopaque marker rings on balloon catheters, and how far they advance */
  markers: { tip_mm: Point; direction: Point; length_mm: number; advance_mm: Point }[];
  /** inner, outer */
  marker_radii_mm: [number, number];
}
