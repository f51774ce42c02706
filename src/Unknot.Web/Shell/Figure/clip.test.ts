import { expect, test } from "vitest";
import { FINE, between, held, inHold, mirror, mirrored, tracksOf, unpacked, valueAt, type Scene } from "./clip";

const still = [0, 0, 0, FINE];
const turns = Array.from({ length: 24 }, (_, part) => (part === 8 ? [0, 1000, 2000, 9700, 100, 100, 100, -50] : still));
const scene: Scene = {
  say: "", fault: null, rate: 10, frames: 40, views: [[90, 10]], focus: null, pelvis: [1000, 9000, 0], breath: [0], turns,
  keys: [{ at: 0, pose: "low", say: "" }, { at: 10, pose: "high", say: "" }, { at: 20, pose: "high", say: "" }],
  props: [{ is: "ball", shape: "ball", part: 8, at: [100, 0, 0], size: [670, 670, 670], toPart: -2, to: null }],
};

test("A track begins with its first value and goes on with what is added", () => {
  expect([...unpacked([10000, 5000, 100, -100], 2)].map((value) => Math.round(value * FINE))).toEqual([10000, 5000, 10100, 4900]);
});

test("A track of one value is that value at every frame", () => {
  expect(valueAt(tracksOf(scene).pelvis, 3, 1, 40, 17.5)).toBeCloseTo(0.9);
});

test("In the mirror the left arm is the right, and twice mirrored is the same", () => {
  const right = mirror(scene);
  expect(right.turns[17]).toEqual([0, -1000, -2000, 9700, 100, -100, -100, -50]);
  expect(right.props[0]!.part).toBe(17);
  expect(right.pelvis).toEqual([-1000, 9000, 0]);
  expect(right.views[0]).toEqual([-90, 10]);
  expect(mirror(right).turns).toEqual(scene.turns);
  expect(Array.from({ length: 24 }, (_, part) => mirrored(mirrored(part)))).toEqual(Array.from({ length: 24 }, (_, part) => part));
});

test("After the last frame comes the first", () => {
  expect(between(40, 39.5)).toEqual([39, 0, 0.5]);
  expect(between(40, -0.5)[0]).toBe(39);
});

test("A hold of a minute goes into the pose, stays there and comes back", () => {
  expect(held(scene)).toEqual([10, 20]);
  expect(inHold(scene, 0)).toBe(0);
  expect(inHold(scene, 0.12)).toBeCloseTo(10);
  expect(inHold(scene, 0.5)).toBeCloseTo(15);
  expect(inHold(scene, 0.88)).toBeCloseTo(20);
  expect(inHold(scene, 1)).toBeCloseTo(39);
});
