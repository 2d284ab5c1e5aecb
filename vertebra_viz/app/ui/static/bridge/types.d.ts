/** Types of the page's own scripts, and of what they use of trame's client. Types only: this file is not served. */

import type { Measurements, Point, Step } from "../../../../player/src/core/types.d.ts";
import type { VertebraPlayer } from "../../../../player/src/ui/element.js";
import type { HiddenControls } from "./hidden-controls.js";
import type { Playback } from "./playback.js";
import type { PlayerControl } from "./player-control.js";
import type { Stages } from "./stages.js";

// ---- the player

interface PlayerEventDetails {
  ready: { duration_s: number; stages: string[] };
  timeupdate: { t: number; stage: string };
  stagechange: { t: number; stage: string };
  error: { code: string; message: string };
}

interface PlayerEventSource {
  addEventListener<Name extends keyof PlayerEventDetails>(
    name: Name,
    listener: (event: CustomEvent<PlayerEventDetails[Name]>) => void,
  ): void;
}

/** A <vertebra-player>; `player/src/ui/element.js`. */
export type PlayerElement = PlayerEventSource & VertebraPlayer;
export type PlayerError = PlayerEventDetails["error"];
export type { Measurements, Step };

/** A player with its stages, playback and controls. */
export interface TrackedPlayer {
  element: PlayerElement;
  stages: Stages;
  playback: Playback;
  controls: HiddenControls;
}

/** The second player of a page. */
export interface SecondPlayer extends TrackedPlayer {
  control: PlayerControl;
}

/** The pose of a camera; `player/src/three/pose.js`. */
export interface Camera {
  azimuth_deg: number;
  elevation_deg: number;
  zoom: number;
  target_mm: Point;
}

/** A stage with its texts; `stages` in `player/src/ui/element.js`. */
export type StageWords = VertebraPlayer["stages"][number];

/** When a stage ends, in seconds. */
export interface StageEnd {
  name: string;
  end: number;
}

/** The look of a picture; what is left out does not change. */
export interface Look {
  view?: string;
  style?: string;
  stage?: string;
  t?: number;
}

/** The view and the style that the user picked, which otherwise follow the stages. */
export interface Picks {
  view: string;
  style: string;
}

/** The player's status for the page's templates: `PlayerState` in state.py, by its names. */
export type PlayerStatus =
  | { ready: false }
  | {
      ready: true;
      t: number;
      stage: string;
      view: string;
      style: string;
      neighbours: string;
      moving: boolean;
      numbers: Measurements;
    };

// ---- what the server sends

export interface ShownCase {
  src: string;
  title: string;
}

/** What the room shows: `sessions/room.py`. */
export interface RoomMoment {
  case: string;
  stage: string;
  t: number;
  playing: boolean;
  view: string;
  style: string;
  camera?: Camera;
  follows?: Follows | null;
}

/** Which parts of a picture follow the stages; `direction` of `capture()`. */
export interface Follows {
  camera: boolean;
  style: boolean;
}

/** The last state of the server's picture: `RemotePicture.hide` in logic/remote.py. */
export interface PictureLeft {
  t?: number;
  style?: string;
  view?: string;
  camera?: Camera;
  direction: Follows;
}

export type Role = "" | "lead" | "control" | "follow" | "out";
export type Layout = "one" | "views" | "pair";

/** A key of trame's state, with the type of its value. */
export type Key<Value> = string & { readonly valueType?: Value };

/** `bridge_keys` in state.py. */
export interface StateKeys {
  ready: Key<boolean>;
  stage: Key<string>;
  t: Key<number>;
  moving: Key<boolean>;
  numbers: Key<Measurements>;
  view: Key<string>;
  style: Key<string>;
  neighbours: Key<string>;
  copied: Key<boolean>;
  remote: Key<boolean>;
  flat: Key<boolean>;
  src: Key<string>;
  link: Key<string>;
  title: Key<string>;
  shortTitle: Key<string>;
  mode: Key<string>;
  drawer: Key<string>;
  search: Key<string>;
  menu: Key<boolean>;
  values: Key<Record<string, unknown>>;
  picture: Key<boolean>;
  position: Key<number>;
  drawnStyle: Key<string>;
  errorTemplate: Key<string>;
  second: Key<Partial<ShownCase & { stage: string; link: string }>>;
  pair: Key<string>;
  goTo: Key<{ stage?: string; n?: number }>;
  layout: Key<Layout>;
  projector: Key<boolean>;
  secondNumbers: Key<Measurements>;
  role: Key<Role>;
  code: Key<string>;
  shown: Key<Partial<RoomMoment>>;
  asked: Key<{ phase?: string }>;
  predicting: Key<boolean>;
}

/** Values by the names of `StateKeys`. */
export type StateValues = { [Name in keyof StateKeys]?: StateKeys[Name] extends Key<infer Value> ? Value : never };

/** The settings that the server wrote into the page: `_settings` in web/pages.py. */
export interface Settings {
  keys: StateKeys;
  looks: Record<string, Look>;
  stages: string[];
  trame: string;
  remote: { script: string; style: string };
  room: string;
  idle: number;
  /** Whether the address names a treatment, so that somebody has picked one to look at. */
  picked: boolean;
  /** Kind of treatment of each option of the consent page. */
  options: Record<string, string>;
  /** The options that are compared for everybody, and the one that the case shows. */
  offered: string[];
  /** Message of each part of the consent page's text, by the id of its place. */
  parts: Record<string, string>;
  /** Locale of figures and plurals. */
  numbers: string;
  /** Messages by their ids, with `{place}` for inserted values. */
  words: Record<string, string>;
}

// ---- trame's client, as far as it is used here (verified version: keep-page.js)

export interface StateEvent {
  type: string;
  keys?: string[];
}

export interface TrameState {
  /** Keys that were set here and have not been sent yet. */
  dirtyKeys: Set<string>;
  /** All values by key. */
  state: Record<string, unknown>;
  get(): Record<string, unknown>;
  get<Value>(key: Key<Value>): Value;
  set<Value>(key: Key<Value>, value: Value): Promise<void>;
  update(values: Record<string, unknown>): Promise<void>;
  watch<Values extends unknown[]>(
    keys: { [Index in keyof Values]: Key<Values[Index]> },
    listener: (...values: Values) => void,
  ): () => void;
  notifyListeners(event: StateEvent): void;
}

export interface TrameClient {
  isBusy(): number;
  /** @param listener receives the number of calls that are not answered yet */
  onBusyChange(listener: (calls: number) => void): unknown;
  onConnectionClose(listener: () => void): unknown;
}

export interface SessionAddress {
  sessionURL: string;
  secret: string;
}

export interface Trame {
  /** A new one after each connection. */
  state: TrameState;
  client: TrameClient;
  /** Available to templates as `utils`. */
  utils: Record<string, unknown>;
  /** Available to the server by `js_call`. */
  refs: Record<string, unknown>;
  addConnectListener(listener: () => void): void;
  connect(config: SessionAddress & { application: string }): Promise<unknown>;
  trigger(name: string, args: unknown[]): Promise<unknown>;
}

declare global {
  interface Window {
    /** From the first connection on. */
    trame?: Trame;
    /** Once the client code of trame-rca is loaded. */
    trame_rca?: object;
  }
  interface HTMLElementTagNameMap {
    "vertebra-player": PlayerElement;
  }
}
