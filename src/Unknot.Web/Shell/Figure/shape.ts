// The mannequin's surface: rings laid one above another along each part and joined to tubes, in the pose in which it stands straight. Each ring says which parts carry it,
// so that joints stay soft.
import { FINE, type Body, type Numbers } from "./clip";

export interface Surface {
  readonly positions: number[];
  readonly colours: number[];
  readonly bones: number[];
  readonly weights: number[];
  readonly faces: number[];
  /** The same surface with every second point and the told rings alone: enough for its shadow. */
  readonly coarse: number[];
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

export const empty = (): Surface => ({ positions: [], colours: [], bones: [], weights: [], faces: [], coarse: [] });

const TINTS: Readonly<Record<Tint, readonly [number, number, number]>> = {
  skin: [0.8, 0.68, 0.58],
  shirt: [0.56, 0.6, 0.63],
  trousers: [0.3, 0.34, 0.39],
  hair: [0.25, 0.21, 0.19],
  dark: [0.16, 0.15, 0.15],
  lip: [0.6, 0.4, 0.36],
  shoe: [0.44, 0.42, 0.4],
};

function point(surface: Surface, at: Numbers, tint: Tint, by: Weight): void {
  surface.positions.push(at[0]!, at[1]!, at[2]!);
  surface.colours.push(...TINTS[tint]);
  for (let i = 0; i < 4; i++) {
    surface.bones.push(by[i]?.[0] ?? 0);
    surface.weights.push(by[i]?.[1] ?? 0);
  }
}

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

/** Joins rings to a closed tube. carries may hand single points of it to other parts; what is small casts no shadow. */
export function tube(surface: Surface, rings: readonly Ring[], around: number, steps: number, carries: (at: Numbers, by: Weight) => Weight = (_, by) => by, casts = true): void {
  const first = surface.positions.length / 3;
  const rows = (rings.length - 1) * steps + 1;
  const all = (pick: (ring: Ring) => number): Numbers => rings.map(pick);
  const [xs, ys, zs, wides, deeps] = [all((ring) => ring.at[0]!), all((ring) => ring.at[1]!), all((ring) => ring.at[2]!), all((ring) => ring.wide), all((ring) => ring.deep)];
  for (let row = 0; row < rows; row++) {
    const t = row / steps;
    const near = rings[Math.min(Math.floor(t), rings.length - 1)]!;
    const next = rings[Math.min(Math.floor(t) + 1, rings.length - 1)]!;
    const by = mixed(near.by, next.by, t - Math.floor(t));
    const [x, y, z] = [curve(xs, t), curve(ys, t), curve(zs, t)];
    const [wide, deep] = [Math.max(0.0005, curve(wides, t)), Math.max(0.0005, curve(deeps, t))];
    const power = 2 / (near.square ?? 2);
    for (let i = 0; i < around; i++) {
      const angle = (2 * Math.PI * i) / around;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [u, v] = [Math.sign(c) * Math.abs(c) ** power * wide, Math.sign(s) * Math.abs(s) ** power * deep];
      const at = near.upright ? [x + u, y + v, z] : [x + u, y, z + v];
      point(surface, at, t - Math.floor(t) < 0.5 ? near.tint : next.tint, carries(at, by));
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
function woven(faces: number[], out: boolean, first: number, rows: number, around: number, down: number, along: number): void {
  const face = (a: number, b: number, c: number): number => faces.push(a, out ? b : c, out ? c : b);
  for (let row = 0; row + down < rows; row += down) {
    for (let i = 0; i < around; i += along) {
      const [a, b] = [first + row * around + i, first + row * around + ((i + along) % around)];
      face(a, b, a + down * around);
      face(b, b + down * around, a + down * around);
    }
  }

  const last = first + (rows - 1) * around;
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
