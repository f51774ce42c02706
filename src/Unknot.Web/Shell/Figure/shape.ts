// The mannequin's surface: rings laid one above another along each part and joined to tubes, in the pose in which it stands straight. Each ring says which parts carry it,
// so that joints stay soft.
import { FINE, type Body, type Numbers } from "./clip";

/** Numbers as the driver takes them, in a row that grows: it is filled while somebody waits for the first picture. */
class Growing<T extends Float32Array | Uint16Array> {
  readonly #kind: new (size: number) => T;
  #all: T;
  #count = 0;

  constructor(kind: new (size: number) => T, size: number) {
    [this.#kind, this.#all] = [kind, new kind(size)];
  }

  get count(): number {
    return this.#count;
  }

  get written(): T {
    return this.#all.subarray(0, this.#count) as T;
  }

  /** Makes room for some more, and says where they begin. */
  more(some: number): readonly [all: T, from: number] {
    const from = this.#count;
    this.#count += some;
    if (this.#count > this.#all.length) {
      const grown = new this.#kind(2 * this.#count);
      grown.set(this.#all);
      this.#all = grown;
    }

    return [this.#all, from];
  }
}

/** What is sewn of points and faces between them. */
export class Surface {
  readonly positions: Growing<Float32Array>;
  readonly colours: Growing<Float32Array>;
  readonly bones: Growing<Uint16Array>;
  readonly weights: Growing<Float32Array>;
  readonly faces: Growing<Uint16Array>;
  /** The same surface with every second point and the told rings alone: enough for its shadow. */
  readonly coarse: Growing<Uint16Array>;

  /** An empty one, with room for about so many points. */
  constructor(points: number) {
    [this.positions, this.colours] = [new Growing(Float32Array, 3 * points), new Growing(Float32Array, 3 * points)];
    [this.bones, this.weights] = [new Growing(Uint16Array, 4 * points), new Growing(Float32Array, 4 * points)];
    [this.faces, this.coarse] = [new Growing(Uint16Array, 6 * points), new Growing(Uint16Array, 2 * points)];
  }

  /** Which way it faces at each point: the mean of the faces about it, by their size. What is done for every point is written out: it runs but once, and a browser is slow with lists then. */
  normals(): Float32Array {
    const [at, faces] = [this.positions.written, this.faces.written];
    const out = new Float32Array(at.length);
    for (let i = 0; i < faces.length; i += 3) {
      const a = 3 * faces[i]!, b = 3 * faces[i + 1]!, c = 3 * faces[i + 2]!;
      const ux = at[c]! - at[b]!, uy = at[c + 1]! - at[b + 1]!, uz = at[c + 2]! - at[b + 2]!;
      const vx = at[a]! - at[b]!, vy = at[a + 1]! - at[b + 1]!, vz = at[a + 2]! - at[b + 2]!;
      const x = uy * vz - uz * vy, y = uz * vx - ux * vz, z = ux * vy - uy * vx;
      out[a]! += x; out[a + 1]! += y; out[a + 2]! += z;
      out[b]! += x; out[b + 1]! += y; out[b + 2]! += z;
      out[c]! += x; out[c + 1]! += y; out[c + 2]! += z;
    }

    for (let i = 0; i < out.length; i += 3) {
      const length = Math.sqrt(out[i]! * out[i]! + out[i + 1]! * out[i + 1]! + out[i + 2]! * out[i + 2]!) || 1;
      out[i]! /= length; out[i + 1]! /= length; out[i + 2]! /= length;
    }

    return out;
  }
}

export type Weight = readonly (readonly [part: number, share: number])[];

export interface Ring {
  readonly at: Numbers;
  /** Half its width and half its depth [m]. */
  readonly wide: number;
  readonly deep: number;
  readonly by: Weight;
  readonly tint: Tint;
  /** Lies across the foot rather than across the body. */
  readonly upright?: boolean;
  /** How square it is: 2 is an ellipse. */
  readonly square?: number;
}

export type Tint = "skin" | "shirt" | "trousers" | "hair" | "dark" | "lip" | "shoe";

/** Where every part's joint is while it stands straight [m]. */
export function joints(body: Body): Numbers[] {
  const at: Numbers[] = [];
  for (const part of body.parts) {
    const parent = part.parent < 0 ? [0, 0, 0] : at[part.parent]!;
    at.push(part.at.map((value, i) => parent[i]! + value / FINE));
  }

  return at;
}

const TINTS: Readonly<Record<Tint, readonly [number, number, number]>> = {
  skin: [0.8, 0.68, 0.58],
  shirt: [0.56, 0.6, 0.63],
  trousers: [0.3, 0.34, 0.39],
  hair: [0.25, 0.21, 0.19],
  dark: [0.16, 0.15, 0.15],
  lip: [0.6, 0.4, 0.36],
  shoe: [0.44, 0.42, 0.4],
};

/** Smooth between knots: a curve through all of them. */
function curve(values: Numbers, t: number): number {
  const i = Math.min(Math.floor(t), values.length - 2);
  const [a, b, c, d] = [values[Math.max(0, i - 1)]!, values[i]!, values[i + 1]!, values[Math.min(values.length - 1, i + 2)]!];
  const s = t - i;
  return 0.5 * (2 * b + (c - a) * s + (2 * a - 5 * b + 4 * c - d) * s * s + (3 * b - a - 3 * c + d) * s * s * s);
}

function mixed(a: Weight, b: Weight, s: number): Weight {
  const shares = new Map<number, number>();
  for (const [part, share] of a) {
    shares.set(part, (shares.get(part) ?? 0) + share * (1 - s));
  }

  for (const [part, share] of b) {
    shares.set(part, (shares.get(part) ?? 0) + share * s);
  }

  return [...shares].filter(([, share]) => share > 0.001).slice(0, 4);
}

/** Joins rings to a closed tube. carries may hand single points of it, by how far left and how high they are, to other parts; what is small casts no shadow. */
export function tube(surface: Surface, rings: readonly Ring[], around: number, steps: number, carries?: (left: number, high: number, by: Weight) => Weight, casts = true): void {
  const first = surface.positions.count / 3;
  const rows = (rings.length - 1) * steps + 1;
  const all = (pick: (ring: Ring) => number): Numbers => rings.map(pick);
  const [xs, ys, zs, wides, deeps] = [all((ring) => ring.at[0]!), all((ring) => ring.at[1]!), all((ring) => ring.at[2]!), all((ring) => ring.wide), all((ring) => ring.deep)];
  const [[positions, place], [colours, tinted], [bones, bone], [weights, weight]] = [surface.positions.more(3 * rows * around), surface.colours.more(3 * rows * around), surface.bones.more(4 * rows * around), surface.weights.more(4 * rows * around)];
  for (let row = 0; row < rows; row++) {
    const t = row / steps;
    const part = t - Math.floor(t);
    const near = rings[Math.min(Math.floor(t), rings.length - 1)]!;
    const next = rings[Math.min(Math.floor(t) + 1, rings.length - 1)]!;
    const by = mixed(near.by, next.by, part);
    const [x, y, z] = [curve(xs, t), curve(ys, t), curve(zs, t)];
    const [wide, deep] = [Math.max(0.0005, curve(wides, t)), Math.max(0.0005, curve(deeps, t))];
    const power = 2 / (near.square ?? 2);
    const tint = TINTS[part < 0.5 ? near.tint : next.tint];
    for (let i = 0; i < around; i++) {
      const angle = (2 * Math.PI * i) / around;
      const c = Math.cos(angle), s = Math.sin(angle);
      const u = Math.sign(c) * Math.abs(c) ** power * wide, v = Math.sign(s) * Math.abs(s) ** power * deep;
      const n = row * around + i;
      const to = place + 3 * n;
      positions[to] = x + u;
      positions[to + 1] = near.upright ? y + v : y;
      positions[to + 2] = near.upright ? z : z + v;
      colours.set(tint, tinted + 3 * n);
      const carried = carries ? carries(x + u, y, by) : by;
      for (let k = 0; k < carried.length; k++) {
        bones[bone + 4 * n + k] = carried[k]![0];
        weights[weight + 4 * n + k] = carried[k]![1];
      }
    }
  }

  // Faces look outward whichever way the rings are told.
  const [head, tail] = [rings[0]!, rings.at(-1)!];
  const out = head.upright ? tail.at[2]! > head.at[2]! : tail.at[1]! < head.at[1]!;
  woven(surface.faces, out, first, rows, around, 1, 1);
  if (casts) {
    woven(surface.coarse, out, first, rows, around, steps, 2);
  }
}

/** Joins the points of a tube to faces, taking every so manieth row and every so manieth point of it, and closes its ends. */
function woven(faces: Growing<Uint16Array>, out: boolean, first: number, rows: number, around: number, down: number, along: number): void {
  const [bands, sides] = [(rows - 1) / down, around / along];
  const last = first + (rows - 1) * around;
  let [all, n] = faces.more(6 * bands * sides + 6 * (sides - 2));
  const face = (a: number, b: number, c: number): void => {
    all[n++] = a;
    all[n++] = out ? b : c;
    all[n++] = out ? c : b;
  };
  for (let row = 0; row + down < rows; row += down) {
    for (let i = 0; i < around; i += along) {
      const a = first + row * around + i, b = first + row * around + ((i + along) % around);
      face(a, b, a + down * around);
      face(b, b + down * around, a + down * around);
    }
  }

  for (let i = along; i + along < around; i += along) {
    face(first, first + i + along, first + i);
    face(last, last + i, last + i + along);
  }
}

/** An egg on one part. */
export function egg(surface: Surface, at: Numbers, size: Numbers, tint: Tint, by: Weight, around = 10): void {
  const rings: Ring[] = [];
  const rows = 7;
  for (let i = 0; i < rows; i++) {
    const angle = -Math.PI / 2 + (Math.PI * i) / (rows - 1);
    rings.push({ at: [at[0]!, at[1]! + Math.sin(angle) * size[1]!, at[2]!], wide: Math.cos(angle) * size[0]!, deep: Math.cos(angle) * size[2]!, by, tint });
  }

  tube(surface, rings, around, 1, undefined, false);
}
