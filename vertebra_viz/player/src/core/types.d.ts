/**
 * The data in a case file: what Python's `export/glb/extras.py` writes into the scene's extras.
 * Lengths in mm, RAS+ (x to the patient's right, y front, z head); volumes in mL; times in s.
 */

export type Point = [number, number, number];

export interface Stage {
  name: string;
  start_s: number;
  end_s: number;
  caption: string;
}

export interface Polynomial {
  exponents: number[][];
  coefficients: number[];
}

export interface ActorExtras {
  name: string;
  part: string;
  drawn: boolean;
  /** the actor whose weights it uses */
  track: string;
  shown_after_s: number | null;
  shown_before_s: number | null;
  targets: string[];
  volume_ml: Polynomial;
}

export interface Level {
  level: string;
  landmarks: { base_mm: Point[]; targets_mm: Point[][] };
  end_plates?: [EndPlate, EndPlate];
}

export interface EndPlate {
  actor: string;
  /** front and back end */
  base_mm: [Point, Point];
  targets_mm: [Point, Point][];
}

export interface Notice {
  text: string;
  source: string;
}

export interface Assumption {
  name: string;
  value: unknown;
  note: string;
}

export interface CaseExtras {
  format: number;
  generator: string;
  reviewed: string;
  title: string;
  summary: string;
  disclaimer: string;
  source: string;
  risks: Notice[];
  benefits: Notice[];
  assumptions: Assumption[];
  units: Record<string, string>;
  case: Record<string, unknown>;
  duration_s: number;
  stages: Stage[];
  landmarks: { base_mm: Point[]; targets_mm: Point[][] };
  /** with neighbours: the upper end plate of the vertebra above, and the lower one of the vertebra below */
  end_plates?: [EndPlate, EndPlate];
  /** the other broken vertebrae; their actors' names begin with the level and a stroke */
  levels?: Level[];
  actors: ActorExtras[];
  view: {
    body_centre_mm: Point;
    entry_mm: Point | null;
    needle: Point | null;
  };
}

/** The same names as `vertebra-viz measure --format json`. */
export interface Measurements {
  stage: string;
  t: number;
  anterior_height_mm: number;
  middle_height_mm: number;
  posterior_height_mm: number;
  wedge_angle_deg: number;
  /** null without neighbours */
  local_kyphosis_deg: number | null;
  beck_index: number;
  genant_grade: number | null;
  body_volume_ml: number;
  balloon_volume_ml: number;
  cavity_volume_ml: number;
  cement_volume_ml: number;
  injected_volume_ml: number;
  leaked_volume_ml: number;
  cement_fill_percent: number;
}

export interface Outcome {
  restored_anterior_height_mm: number;
  restored_middle_height_mm: number;
  restored_posterior_height_mm: number;
  restored_anterior_percent_of_lost: number | null;
  wedge_correction_deg: number;
  local_kyphosis_correction_deg: number | null;
  cement_volume_ml: number;
  leaked_volume_ml: number;
  cement_fill_percent: number;
}
