// Clips as the server bakes them: for every part a row of rotations against the part it hangs on. Nothing here draws.

export type Numbers = readonly number[];

export interface Prop {
  readonly is: string;
  readonly shape: "box" | "ball" | "roll" | "band" | "panel";
  /** The part it goes with; -1 where it stands in the room. */
  readonly part: number;
  readonly at: Numbers;
  readonly size: Numbers;
  /** The part the other end of a band is on; -1 in the room, -2 where there is no other end. */
  readonly toPart: number;
  readonly to: Numbers | null;
}

export interface Key {
  /** Its frame. */
  readonly at: number;
  readonly pose: string;
  readonly say: string;
  /** What changes on the way there, in degrees; empty at the first. */
  readonly tell: string;
  /** The same in the mirror; null where both sides move at once. */
  readonly tellOther: string | null;
}

export interface Scene {
  readonly say: string;
  /** What is to be seen, out of the angles alone. */
  readonly told: string;
  /** The same in the mirror; null where both sides move at once. */
  readonly toldOther: string | null;
  readonly fault: string | null;
  /** The thing whose own steps it shows; null where it shows the movement's own. */
  readonly with: string | null;
  readonly rate: number;
  readonly frames: number;
  /** Degrees about the body and from above, best first. */
  readonly views: readonly (readonly [number, number])[];
  /** What is looked at from near; null where the whole body is. */
  readonly focus: { readonly part: number; readonly at: Numbers } | null;
  readonly keys: readonly Key[];
  readonly props: readonly Prop[];
  readonly pelvis: Numbers;
  readonly breath: Numbers;
  readonly turns: readonly Numbers[];
}

export interface Clip {
  readonly format: number;
  readonly movement: string;
  /** The side that is shown, where the other is its mirror image; null where both move at once. */
  readonly side: "L" | "R" | null;
  readonly targets: readonly string[];
  /** What is weak beside them. */
  readonly partners: readonly string[];
  readonly scenes: readonly Scene[];
}

export interface Part {
  readonly name: string;
  readonly parent: number;
  readonly at: Numbers;
  readonly tip: Numbers;
  readonly thick: number;
}

export interface Body {
  readonly format: number;
  readonly parts: readonly Part[];
  readonly muscles: Readonly<Record<string, readonly { readonly part: number; readonly at: Numbers; readonly size: Numbers; readonly roll: number }[]>>;
}

export const FORMAT = 3;
/** What lengths and rotations are multiplied by in a clip. */
export const FINE = 10000;

const LEFT = 6;
const PER_SIDE = 9;

/** The same part of the other side. */
export const mirrored = (part: number): number => (part < LEFT ? part : part < LEFT + PER_SIDE ? part + PER_SIDE : part - PER_SIDE);

/** A track with every frame written out; one of a single frame stays so. */
export function unpacked(track: Numbers, size: number): Float32Array {
  const values = new Float32Array(track.length);
  for (let i = 0; i < track.length; i++) {
    values[i] = track[i]! + (i < size ? 0 : values[i - size]!);
  }

  return values.map((value) => value / FINE);
}

export interface Tracks {
  readonly frames: number;
  readonly pelvis: Float32Array;
  readonly breath: Float32Array;
  readonly turns: readonly Float32Array[];
}

export function tracksOf(scene: Scene): Tracks {
  return {
    frames: scene.frames,
    pelvis: unpacked(scene.pelvis, 3),
    breath: unpacked(scene.breath, 1).map((value) => (value * FINE) / 100),
    turns: scene.turns.map((track) => unpacked(track, 4)),
  };
}

/** The scene in the mirror: what the left did, the right does. */
export function mirror(scene: Scene): Scene {
  const across = (numbers: Numbers, size: number): Numbers => numbers.map((value, i) => (i % size === 0 ? -value : value));
  return {
    ...scene,
    told: scene.toldOther ?? scene.told,
    toldOther: scene.told,
    keys: scene.keys.map((key) => ({ ...key, tell: key.tellOther ?? key.tell, tellOther: key.tell })),
    views: scene.views.map(([around, above]) => [-around, above] as const),
    focus: scene.focus && { part: mirrored(scene.focus.part), at: across(scene.focus.at, 3) },
    pelvis: across(scene.pelvis, 3),
    turns: scene.turns.map((_, part) => scene.turns[mirrored(part)]!.map((value, i) => (i % 4 === 1 || i % 4 === 2 ? -value : value))),
    props: scene.props.map((prop) => ({
      ...prop,
      part: prop.part < 0 ? prop.part : mirrored(prop.part),
      at: across(prop.at, 3),
      toPart: prop.toPart < 0 ? prop.toPart : mirrored(prop.toPart),
      to: prop.to && across(prop.to, 3),
    })),
  };
}

/** The two frames about an instant, and how far it is between them; time goes round. */
export function between(frames: number, frame: number): readonly [number, number, number] {
  const at = ((frame % frames) + frames) % frames;
  const before = Math.floor(at);
  return [before, (before + 1) % frames, at - before];
}

/** The value of a track of single numbers. */
export function valueAt(track: Float32Array, size: number, offset: number, frames: number, frame: number): number {
  if (track.length === size) {
    return track[offset]!;
  }

  const [a, b, part] = between(frames, frame);
  const from = track[a * size + offset]!;
  return from + (track[b * size + offset]! - from) * part;
}

/** Whether a track has a value for every frame, or one for all, and each is a number. */
const isTrack = (track: unknown, size: number, frames: number): boolean =>
  Array.isArray(track) && (track.length === size || track.length === size * frames) && track.every((value) => Number.isFinite(value));

const isPlace = (part: number, at: unknown, parts: number): boolean => part < parts && (at === null || isTrack(at, 3, 1));

/** Whether a clip can be played by a body: of this version, with a track for each of its parts and nothing in it that is no number. What is older or broken is not drawn. */
export function isSound(clip: Clip, body: Body): boolean {
  const parts = body.parts?.length;
  return clip.format === FORMAT && body.format === FORMAT && clip.scenes.length > 0 && clip.scenes.every((scene) =>
    scene.frames > 0 && scene.keys.length > 0 && scene.turns.length === parts && scene.turns.every((track) => isTrack(track, 4, scene.frames)) &&
    isTrack(scene.pelvis, 3, scene.frames) && isTrack(scene.breath, 1, scene.frames) &&
    scene.props.every((prop) => isPlace(prop.part, prop.at, parts) && isPlace(prop.toPart, prop.to, parts)) && (!scene.focus || isPlace(scene.focus.part, scene.focus.at, parts)));
}

/** The next key with another pose; undefined where the scene ends before there is one. */
export function nextPose(scene: Scene, frame: number): Key | undefined {
  const now = scene.keys.findLast((key) => key.at <= frame + 0.5);
  return scene.keys.find((key) => key.at > frame + 0.5 && key.pose !== now?.pose);
}

/** The frames between which a pose is held; null where none is. */
export function held(scene: Scene): readonly [number, number] | null {
  const i = scene.keys.findIndex((key, n) => n > 0 && key.pose === scene.keys[n - 1]!.pose);
  return i < 0 ? null : [scene.keys[i - 1]!.at, scene.keys[i]!.at];
}

const GO = 0.12;

/** The frame of a hold of any length: into the pose, still, and back, however long the clip itself is. */
export function inHold(scene: Scene, done: number): number {
  const [from, to] = held(scene) ?? [scene.frames / 2, scene.frames / 2];
  const s = Math.min(1, Math.max(0, done));
  return s < GO ? (from * s) / GO : s > 1 - GO ? to + ((scene.frames - 1 - to) * (s - 1 + GO)) / GO : from + ((to - from) * (s - GO)) / (1 - 2 * GO);
}
