// Arrows that point the way from one key pose to the next: along the path of what moves farthest, and of the same place on the other side where that moves about as far.
import { CatmullRomCurve3, ConeGeometry, CylinderGeometry, Mesh, MeshBasicMaterial, Quaternion, TubeGeometry, Vector3, type BufferGeometry } from "three";
import { FINE, mirrored, type Numbers, type Tracks } from "./clip";
import type { Mannequin } from "./mannequin";

interface Place {
  readonly part: number;
  /** From the joint of the part, on the left [m]. */
  readonly at: Numbers;
}

// Nose, breastbone, pelvis, jaw; shoulder, elbow, thumb, fingers, knee and toes.
const MIDDLE: readonly Place[] = [{ part: 4, at: [0, 0.05, 0.13] }, { part: 2, at: [0, 0.16, 0.13] }, { part: 0, at: [0, 0, -0.13] }, { part: 5, at: [0, -0.05, 0.1] }];
const LEFT: readonly Place[] = [{ part: 7, at: [0, -0.05, -0.04] }, { part: 9, at: [0.03, 0, -0.05] }, { part: 10, at: [0, -0.07, 0.07] }, { part: 11, at: [0, -0.1, 0] }, { part: 13, at: [0, 0, 0.06] }, { part: 14, at: [0, 0, 0.19] }];
const PLACES: readonly Place[] = [...MIDDLE, ...LEFT, ...LEFT.map(({ part, at }) => ({ part: mirrored(part), at: [-at[0]!, at[1]!, at[2]!] }))];

const SAMPLES = 8;
/** Less than this is no way to point [m]. */
const LEAST = 0.006;
/** What moves as far as this share of what moves farthest is pointed out on the other side too. */
const ALSO = 0.6;
const SHORTEST = 0.13;
const NEAR = 0.4;
const COLOUR = 0xb67a12;

const UP = new Vector3(0, 1, 0);

function path(mannequin: Mannequin, tracks: Tracks, from: number, to: number, place: Place): Vector3[] {
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    mannequin.pose(tracks, from + ((to - from) * i) / SAMPLES);
    return mannequin.place(place.part, place.at.map((value) => value * FINE));
  });
}

const reach = (points: readonly Vector3[]): number => points[0]!.distanceTo(points.at(-1)!);

function drawn(geometry: BufferGeometry): Mesh {
  const mesh = new Mesh(geometry, new MeshBasicMaterial({ color: COLOUR, depthTest: false, transparent: true, opacity: 0.92 }));
  mesh.renderOrder = 1;
  return mesh;
}

function arrow(points: readonly Vector3[], size: number): Mesh[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const short = reach(points) < SHORTEST * size;
  const straight = last.clone().sub(first).normalize();
  const end = short ? first.clone().addScaledVector(straight, SHORTEST * size) : last;
  const along = short ? straight : last.clone().sub(points.at(-3)!).normalize();
  const head = drawn(new ConeGeometry(0.026 * size, 0.06 * size, 12));
  head.position.copy(end);
  head.quaternion.copy(new Quaternion().setFromUnitVectors(UP, along));
  if (!short) {
    return [drawn(new TubeGeometry(new CatmullRomCurve3([...points]), 16, 0.009 * size, 6)), head];
  }

  const shaft = drawn(new CylinderGeometry(0.009 * size, 0.009 * size, SHORTEST * size, 6));
  shaft.position.copy(first).add(end).multiplyScalar(0.5);
  shaft.quaternion.copy(head.quaternion);
  return [shaft, head];
}

/** The arrows from one frame to another; none where hardly anything moves. */
export function arrows(mannequin: Mannequin, tracks: Tracks, from: number, to: number, near: boolean): Mesh[] {
  const paths = PLACES.map((place) => ({ place, points: path(mannequin, tracks, from, to, place) })).toSorted((a, b) => reach(b.points) - reach(a.points));
  const [most] = paths;
  if (!most || reach(most.points) < LEAST) {
    return [];
  }

  const other = paths.find(({ place, points }) => place.part === mirrored(most.place.part) && place !== most.place && reach(points) >= ALSO * reach(most.points));
  return [most, ...(other ? [other] : [])].flatMap(({ points }) => arrow(points, near ? NEAR : 1));
}
