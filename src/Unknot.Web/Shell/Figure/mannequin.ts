// One quiet mannequin: what it looks like. Its lengths come with the body, its poses with the clip.
import { Bone, BufferAttribute, BufferGeometry, Group, Mesh, MeshLambertMaterial, Quaternion, Skeleton, SkinnedMesh, Sphere, Vector3, type Material } from "three";
import { Bent } from "./bent";
import { FINE, valueAt, type Body, type Numbers, type Tracks } from "./clip";
import { Lit } from "./lit";
import type { Lights } from "./plain";
import { egg, joints, Surface, tube, type Ring, type Tint, type Weight } from "./shape";

// The parts by number, as the body lists them.
const [PELVIS, LUMBAR, THORACIC, CERVICAL, HEAD, JAW] = [0, 1, 2, 3, 4, 5];
const [GIRDLE, BLADE, SHOULDER, ELBOW, WRIST, FINGERS, HIP, KNEE, ANKLE] = [6, 7, 8, 9, 10, 11, 12, 13, 14];
const RIGHT = 9;

const one = (part: number): Weight => [[part, 1]];
const half = (a: number, b: number, share = 0.5): Weight => [[a, 1 - share], [b, share]];

const smooth = (from: number, to: number, value: number): number => {
  const s = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return s * s * (3 - 2 * s);
};

// Its limbs reach further than the surface it is sewn in, so nothing asks where that lies.
const EVERYWHERE = new Sphere(new Vector3(), Infinity);

/** How many points it has, about. */
const POINTS = 10_000;

/** Its surface as the driver takes it: first the faces that are seen, then the coarse ones that cast the shadow. */
function geometryOf(surface: Surface): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(surface.positions.written, 3));
  geometry.setAttribute("normal", new BufferAttribute(surface.normals(), 3));
  geometry.setAttribute("color", new BufferAttribute(surface.colours.written, 3));
  geometry.setAttribute("skinIndex", new BufferAttribute(surface.bones.written, 4));
  geometry.setAttribute("skinWeight", new BufferAttribute(surface.weights.written, 4));
  const [fine, coarse] = [surface.faces.written, surface.coarse.written];
  const corners = new Uint16Array(fine.length + coarse.length);
  corners.set(fine);
  corners.set(coarse, fine.length);
  geometry.setIndex(new BufferAttribute(corners, 1));
  return geometry;
}

/** What is drawn before it is built: one face without size. */
function nothing(): Surface {
  const surface = new Surface(3);
  surface.positions.more(9);
  surface.colours.more(9);
  surface.bones.more(12);
  surface.weights.more(12);
  surface.faces.more(3);
  return surface;
}

export class Mannequin {
  /** All of it, for a room. */
  readonly all = new Group();
  readonly #body: Body;
  readonly #at: readonly Numbers[];
  readonly #lit = new Lit();
  readonly #bones: Bone[];
  readonly #skeleton: Skeleton;
  /** What is drawn of it: bent by the driver's program, or by us. */
  #skin: Mesh<BufferGeometry, Material>;
  #bent: Bent | null = null;
  /** How many of its corners are for the eye; what follows is for the shadow. */
  #fine = 0;
  readonly #from = new Quaternion();
  readonly #to = new Quaternion();

  /** It has no surface before it is built. */
  constructor(body: Body) {
    [this.#body, this.#at] = [body, joints(body)];
    this.#bones = body.parts.map((part) => {
      const bone = new Bone();
      bone.position.fromArray(part.at.map((value) => value / FINE));
      return bone;
    });
    this.#bones.forEach((bone, i) => (i === 0 ? this.all : this.#bones[body.parts[i]!.parent]!).add(bone));
    this.all.updateMatrixWorld(true);
    this.#skeleton = new Skeleton(this.#bones);
    const material = new MeshLambertMaterial({ vertexColors: true });
    this.#lit.on(material);
    const skin = new SkinnedMesh(geometryOf(nothing()), material);
    skin.bind(this.#skeleton);
    skin.boundingSphere = EVERYWHERE;
    skin.castShadow = true;
    skin.receiveShadow = true;
    skin.onBeforeShadow = () => skin.geometry.setDrawRange(this.#fine, Infinity);
    skin.onAfterShadow = () => skin.geometry.setDrawRange(0, this.#fine);
    this.#skin = this.#worn(skin);
  }

  /** Is bent by us from now on, and drawn by a program of our own. */
  plain(light: Lights): void {
    this.#shed();
    this.#bent = new Bent(nothing());
    this.#skin = this.#worn(new Mesh<BufferGeometry, Material>(this.#bent.geometry, this.#lit.plain(light)));
  }

  /** Builds it, or builds it otherwise; its lengths stay. */
  build(build: Build): void {
    const surface = shaped(this.#at, build);
    this.#skin.geometry.dispose();
    if (this.#bent) {
      this.#bent = new Bent(surface);
      this.#skin.geometry = this.#bent.geometry;
    } else {
      this.#skin.geometry = geometryOf(surface);
      this.#fine = surface.faces.count;
      this.#skin.geometry.setDrawRange(0, this.#fine);
    }
  }

  /** What is lit: the muscles a movement is meant for, and as an outline those that are weak beside them. */
  light(targets: readonly string[], partners: readonly string[]): void {
    this.#lit.show(this.#body, this.#at, targets, partners);
  }

  /** How far the target muscle has let go, from clay (0) to sage (1). */
  ease(done: number): void {
    this.#lit.ease(done);
  }

  /** Takes the pose of a frame. */
  pose(tracks: Tracks, frame: number): void {
    const [pelvis, at] = [this.#bones[0]!.position, (i: number): number => valueAt(tracks.pelvis, 3, i, tracks.frames, frame)];
    pelvis.set(at(0), at(1), at(2));
    const breath = valueAt(tracks.breath, 1, 0, tracks.frames, frame);
    tracks.turns.forEach((track, part) => this.#turn(this.#bones[part]!, track, tracks.frames, frame));
    this.#bones[THORACIC]!.scale.set(1 + 0.018 * breath, 1, 1 + 0.045 * breath);
    this.all.updateMatrixWorld(true);
  }

  /** Bends the surface into the pose it has taken, for it to be drawn. */
  bend(): void {
    if (this.#bent) {
      this.#skeleton.update();
      this.#bent.bend(this.#skeleton.boneMatrices!);
    }
  }

  /** Where a place on a part is. */
  place(part: number, at: Numbers): Vector3 {
    const local = new Vector3(at[0]! / FINE, at[1]! / FINE, at[2]! / FINE);
    return part < 0 ? local : local.applyMatrix4(this.#bones[part]!.matrixWorld);
  }

  /** How a part is turned in the room. */
  turned(part: number): Quaternion {
    return this.#bones[part]!.getWorldQuaternion(new Quaternion());
  }

  dispose(): void {
    this.#shed();
    this.#skeleton.dispose();
  }

  #worn<T extends Mesh<BufferGeometry, Material>>(skin: T): T {
    skin.frustumCulled = false;
    this.all.add(skin);
    return skin;
  }

  #shed(): void {
    this.#skin.removeFromParent();
    this.#skin.geometry.dispose();
    this.#skin.material.dispose();
  }

  #turn(bone: Bone, track: Float32Array, frames: number, frame: number): void {
    if (track.length === 4) {
      bone.quaternion.fromArray(track).normalize();
      return;
    }

    const before = Math.floor(frame) % frames;
    this.#from.fromArray(track, before * 4).normalize();
    this.#to.fromArray(track, ((before + 1) % frames) * 4).normalize();
    bone.quaternion.slerpQuaternions(this.#from, this.#to, frame - Math.floor(frame));
  }
}

/** How thick its parts are, as shares of the broad one's; what joints and contacts rest on is the same in both. */
interface Made {
  readonly chest: number;
  readonly waist: number;
  readonly hips: number;
  readonly neck: number;
  readonly arm: number;
  readonly leg: number;
  readonly longHair: boolean;
}

export type Build = "broad" | "slight";

const MADE: Readonly<Record<Build, Made>> = {
  broad: { chest: 1, waist: 1, hips: 1, neck: 1, arm: 1, leg: 1, longHair: false },
  slight: { chest: 0.93, waist: 0.88, hips: 1.03, neck: 0.86, arm: 0.86, leg: 0.95, longHair: true },
};

function shaped(at: readonly Numbers[], build: Build): Surface {
  const surface = new Surface(POINTS);
  const made = MADE[build];
  trunk(surface, at, made);
  head(surface, at, made.longHair);
  for (const side of [1, -1]) {
    const of = (part: number): number => (side === 1 ? part : part + RIGHT);
    arm(surface, at, side, of, made.arm);
    leg(surface, at, side, of, made.leg);
    blade(surface, at, side, of);
  }

  return surface;
}

const plus = (at: Numbers, x: number, y: number, z: number): Numbers => [at[0]! + x, at[1]! + y, at[2]! + z];

function trunk(surface: Surface, at: readonly Numbers[], { chest, waist, hips, neck }: Made): void {
  const [p, l, t, c] = [at[PELVIS]!, at[LUMBAR]!, at[THORACIC]!, at[CERVICAL]!];
  const ring = (from: Numbers, y: number, z: number, wide: number, deep: number, by: Weight, tint: Tint, share: number, square = 2.3): Ring => ({ at: plus(from, 0, y, z), wide: wide * share, deep: deep * Math.sqrt(share), by, tint, square });
  const rings = [
    ring(p, -0.085, -0.005, 0.07, 0.06, one(PELVIS), "trousers", hips),
    ring(p, -0.05, -0.008, 0.145, 0.098, one(PELVIS), "trousers", hips),
    ring(p, 0.0, -0.012, 0.168, 0.112, one(PELVIS), "trousers", hips),
    ring(p, 0.06, -0.008, 0.158, 0.105, one(PELVIS), "trousers", hips),
    ring(l, 0.02, 0.006, 0.143, 0.095, half(PELVIS, LUMBAR, 0.5), "shirt", waist),
    ring(l, 0.09, 0.008, 0.133, 0.092, one(LUMBAR), "shirt", waist),
    ring(t, -0.02, 0.006, 0.138, 0.098, half(LUMBAR, THORACIC, 0.45), "shirt", waist),
    ring(t, 0.06, 0.004, 0.152, 0.108, one(THORACIC), "shirt", chest),
    ring(t, 0.14, 0.002, 0.162, 0.112, one(THORACIC), "shirt", chest),
    ring(t, 0.195, -0.002, 0.165, 0.102, one(THORACIC), "shirt", chest),
    ring(t, 0.238, -0.008, 0.152, 0.08, one(THORACIC), "shirt", chest),
    ring(t, 0.268, -0.014, 0.1, 0.066, half(THORACIC, CERVICAL, 0.15), "shirt", chest, 2),
    ring(c, 0.012, 0.006, 0.06, 0.058, half(THORACIC, CERVICAL, 0.6), "skin", neck, 2),
    ring(c, 0.05, 0.01, 0.052, 0.055, one(CERVICAL), "skin", neck, 2),
    ring(c, 0.1, 0.018, 0.05, 0.056, half(CERVICAL, HEAD, 0.6), "skin", neck, 2),
    ring(c, 0.13, 0.022, 0.045, 0.05, one(HEAD), "skin", neck, 2),
  ];
  // Towards the shoulders the collar bones carry it, so that a shrug lifts the ridge.
  const carries = (left: number, high: number, by: Weight): Weight => {
    const height = smooth(t[1]! + 0.12, t[1]! + 0.2, high) * (1 - smooth(t[1]! + 0.27, t[1]! + 0.3, high));
    const share = smooth(0.05, 0.15, Math.abs(left)) * height * 0.85;
    return share < 0.01 ? by : [...by.map(([part, own]) => [part, own * (1 - share)] as const), [left > 0 ? GIRDLE : GIRDLE + RIGHT, share] as const].slice(0, 4);
  };
  tube(surface, rings, 40, 3, carries);
}

function head(surface: Surface, at: readonly Numbers[], longHair: boolean): void {
  const h = at[HEAD]!;
  const ring = (y: number, z: number, wide: number, deep: number, tint: Tint, by: Weight = one(HEAD)): Ring => ({ at: plus(h, 0, y, z), wide, deep, by, tint, square: 2.15 });
  tube(surface, [
    ring(-0.052, 0.05, 0.018, 0.022, "skin", half(HEAD, JAW, 0.9)),
    ring(-0.04, 0.045, 0.042, 0.048, "skin", half(HEAD, JAW, 0.8)),
    ring(-0.012, 0.024, 0.058, 0.072, "skin", half(HEAD, JAW, 0.45)),
    ring(0.03, 0.014, 0.068, 0.084, "skin"),
    ring(0.075, 0.01, 0.074, 0.092, "skin"),
    ring(0.115, 0.006, 0.073, 0.091, "skin"),
    ring(0.15, 0.002, 0.058, 0.074, "skin"),
    ring(0.172, 0.0, 0.026, 0.034, "skin"),
    ring(0.176, 0.0, 0.004, 0.005, "skin"),
  ], 28, 3);
  // Hair tells back from front at a distance; nose, eyes and mouth tell where the face looks.
  const hair = (y: number, z: number, wide: number, deep: number): Ring => ({ at: plus(h, 0, y, z), wide, deep, by: one(HEAD), tint: "hair" });
  tube(surface, [hair(0.02, -0.034, 0.05, 0.048), hair(0.05, -0.03, 0.071, 0.066), hair(0.095, -0.018, 0.08, 0.082), hair(0.135, -0.008, 0.075, 0.085), hair(0.165, -0.004, 0.053, 0.066), hair(0.184, -0.002, 0.012, 0.014)], 24, 3);
  if (longHair) {
    egg(surface, plus(h, 0, 0.085, -0.108), [0.036, 0.036, 0.03], "hair", one(HEAD), 14);
  }

  tube(surface, [
    { at: plus(h, 0, 0.024, 0.103), wide: 0.014, deep: 0.016, by: one(HEAD), tint: "skin" },
    { at: plus(h, 0, 0.034, 0.104), wide: 0.011, deep: 0.016, by: one(HEAD), tint: "skin" },
    { at: plus(h, 0, 0.068, 0.094), wide: 0.006, deep: 0.008, by: one(HEAD), tint: "skin" },
  ], 10, 3, undefined, false);
  // The mouth hangs between both lips, so that it is seen to open.
  const mouth = (y: number, wide: number, by: Weight): Ring => ({ at: plus(h, 0, y, 0.0915), wide, deep: 0.0056, by, tint: "dark" });
  tube(surface, [mouth(-0.014, 0.004, one(JAW)), mouth(-0.0135, 0.015, one(JAW)), mouth(-0.012, 0.017, half(HEAD, JAW)), mouth(-0.0105, 0.015, one(HEAD)), mouth(-0.01, 0.004, one(HEAD))], 12, 2, undefined, false);
  egg(surface, plus(h, 0, -0.008, 0.089), [0.021, 0.0042, 0.009], "lip", half(HEAD, JAW, 0.15));
  egg(surface, plus(h, 0, -0.0155, 0.087), [0.019, 0.0045, 0.009], "lip", half(HEAD, JAW, 0.95));
  for (const side of [1, -1]) {
    egg(surface, plus(h, side * 0.031, 0.063, 0.089), [0.0105, 0.0068, 0.007], "dark", one(HEAD));
    egg(surface, plus(h, side * 0.032, 0.082, 0.09), [0.017, 0.0034, 0.006], "hair", one(HEAD));
    egg(surface, plus(h, side * 0.075, 0.045, 0.0), [0.009, 0.028, 0.017], "skin", one(HEAD));
  }
}

function arm(surface: Surface, at: readonly Numbers[], side: number, of: (part: number) => number, share: number): void {
  const [s, e, w, f] = [at[of(SHOULDER)]!, at[of(ELBOW)]!, at[of(WRIST)]!, at[of(FINGERS)]!];
  const [girdle, shoulder, elbow, wrist, fingers] = [of(GIRDLE), of(SHOULDER), of(ELBOW), of(WRIST), of(FINGERS)];
  const ring = (from: Numbers, x: number, y: number, z: number, wide: number, deep: number, by: Weight, tint: Tint): Ring => ({ at: plus(from, side * x, y, z), wide: wide * share, deep: deep * share, by, tint });
  tube(surface, [
    ring(s, -0.022, 0.036, -0.002, 0.01, 0.014, one(girdle), "shirt"),
    ring(s, -0.016, 0.029, 0, 0.036, 0.04, half(girdle, shoulder, 0.3), "shirt"),
    ring(s, -0.006, 0.006, 0, 0.05, 0.053, half(girdle, shoulder, 0.6), "shirt"),
    ring(s, 0.0, -0.042, 0, 0.052, 0.055, half(girdle, shoulder, 0.92), "shirt"),
    ring(s, 0.002, -0.12, 0, 0.047, 0.051, one(shoulder), "shirt"),
    ring(s, 0, -0.2, 0.002, 0.042, 0.047, one(shoulder), "skin"),
    ring(e, 0, 0.045, 0, 0.038, 0.041, half(shoulder, elbow, 0.12), "skin"),
    ring(e, 0, 0, -0.002, 0.036, 0.039, half(shoulder, elbow, 0.5), "skin"),
    ring(e, 0, -0.045, 0, 0.039, 0.042, half(shoulder, elbow, 0.9), "skin"),
    ring(e, 0, -0.1, 0.001, 0.038, 0.041, one(elbow), "skin"),
    ring(e, 0, -0.18, 0.001, 0.029, 0.032, one(elbow), "skin"),
    ring(w, 0, 0.012, 0, 0.022, 0.028, half(elbow, wrist, 0.3), "skin"),
    ring(w, 0, -0.018, 0, 0.021, 0.033, half(elbow, wrist, 0.85), "skin"),
    ring(w, -0.002, -0.06, 0.002, 0.02, 0.042, one(wrist), "skin"),
    ring(f, -0.002, 0.004, 0.002, 0.017, 0.042, half(wrist, fingers, 0.5), "skin"),
    ring(f, -0.003, -0.04, 0, 0.013, 0.037, one(fingers), "skin"),
    ring(f, -0.004, -0.075, -0.002, 0.01, 0.03, one(fingers), "skin"),
    ring(f, -0.004, -0.088, -0.003, 0.004, 0.016, one(fingers), "skin"),
  ], 20, 3);
  // The thumb, on the front of a hanging hand.
  tube(surface, [
    ring(w, -0.002, -0.02, 0.026, 0.014, 0.012, one(wrist), "skin"),
    ring(w, -0.006, -0.05, 0.047, 0.012, 0.013, one(wrist), "skin"),
    ring(w, -0.01, -0.08, 0.058, 0.01, 0.011, one(wrist), "skin"),
    ring(w, -0.013, -0.104, 0.062, 0.005, 0.005, one(wrist), "skin"),
  ], 8, 2);
}

function leg(surface: Surface, at: readonly Numbers[], side: number, of: (part: number) => number, share: number): void {
  const [h, k, a] = [at[of(HIP)]!, at[of(KNEE)]!, at[of(ANKLE)]!];
  const [hip, knee, ankle] = [of(HIP), of(KNEE), of(ANKLE)];
  const ring = (from: Numbers, x: number, y: number, z: number, wide: number, deep: number, by: Weight, tint: Tint): Ring => ({ at: plus(from, side * x, y, z), wide: wide * share, deep: deep * share, by, tint });
  tube(surface, [
    ring(h, 0.012, 0.075, -0.008, 0.03, 0.04, one(PELVIS), "trousers"),
    ring(h, 0.004, 0.04, -0.008, 0.076, 0.088, half(PELVIS, hip, 0.3), "trousers"),
    ring(h, 0, -0.02, -0.01, 0.088, 0.1, half(PELVIS, hip, 0.65), "trousers"),
    ring(h, -0.002, -0.09, -0.006, 0.085, 0.092, half(PELVIS, hip, 0.96), "trousers"),
    ring(h, -0.002, -0.2, 0.002, 0.074, 0.08, one(hip), "trousers"),
    ring(h, 0, -0.31, 0.004, 0.062, 0.066, one(hip), "trousers"),
    ring(k, 0, 0.05, 0.004, 0.053, 0.057, half(hip, knee, 0.15), "trousers"),
    ring(k, 0, 0, 0.004, 0.05, 0.056, half(hip, knee, 0.5), "trousers"),
    ring(k, 0, -0.05, 0.0, 0.048, 0.053, half(hip, knee, 0.88), "trousers"),
    ring(k, 0, -0.12, -0.008, 0.052, 0.057, one(knee), "trousers"),
    ring(k, 0, -0.24, -0.004, 0.042, 0.046, one(knee), "trousers"),
    ring(k, 0, -0.36, 0, 0.032, 0.036, one(knee), "trousers"),
    ring(a, 0, 0.012, 0, 0.032, 0.038, half(knee, ankle, 0.45), "skin"),
    ring(a, 0, -0.028, -0.002, 0.03, 0.04, one(ankle), "shoe"),
  ], 22, 3);
  const foot = (y: number, z: number, wide: number, high: number): Ring => ({ at: plus(a, 0, y, z), wide, deep: high, by: one(ankle), tint: "shoe", upright: true, square: 2.6 });
  tube(surface, [foot(-0.04, -0.068, 0.012, 0.014), foot(-0.034, -0.055, 0.03, 0.031), foot(-0.026, -0.01, 0.036, 0.04), foot(-0.034, 0.05, 0.04, 0.032), foot(-0.044, 0.11, 0.044, 0.022), foot(-0.05, 0.16, 0.034, 0.015), foot(-0.052, 0.18, 0.014, 0.009)], 16, 3);
}

/** The shoulder blade, raised a little so that it is seen to move under the shirt. */
function blade(surface: Surface, at: readonly Numbers[], side: number, of: (part: number) => number): void {
  const b = at[of(BLADE)]!;
  const ring = (x: number, y: number, z: number, wide: number, deep: number): Ring => ({ at: plus(b, side * x, y, z), wide, deep, by: [[of(BLADE), 0.85], [THORACIC, 0.15]], tint: "shirt" });
  tube(surface, [ring(-0.012, -0.128, 0.028, 0.006, 0.008), ring(-0.012, -0.11, 0.022, 0.022, 0.016), ring(-0.01, -0.06, 0.014, 0.042, 0.021), ring(-0.004, -0.01, 0.01, 0.058, 0.022), ring(0.004, 0.022, 0.012, 0.06, 0.02), ring(0.012, 0.045, 0.018, 0.034, 0.012), ring(0.014, 0.052, 0.022, 0.01, 0.006)], 20, 3);
}
