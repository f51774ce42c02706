import { expect, test } from "vitest";
import { FINE, FORMAT, between, held, inHold, isSound, mirror, mirrored, nextPose, tracksOf, unpacked, valueAt, type Body, type Clip, type Scene } from "./clip";

const still = [0, 0, 0, FINE];
const turns = Array.from({ length: 24 }, (_, part) => (part === 8 ? [0, 1000, 2000, 9700, 100, 100, 100, -50] : still));
const scene: Scene = {
  say: "", told: "the left arm rises", toldOther: "the right arm rises", fault: null, with: null, rate: 10, frames: 40, views: [[90, 10]], focus: null, pelvis: [1000, 9000, 0], breath: [0], turns,
  keys: [{ at: 0, pose: "low", say: "", tell: "", tellOther: "" }, { at: 10, pose: "high", say: "", tell: "left", tellOther: "right" }, { at: 20, pose: "high", say: "", tell: "", tellOther: "" }],
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
  expect([right.told, right.keys[1]!.tell]).toEqual(["the right arm rises", "right"]);
  expect(mirror(right)).toEqual({ ...scene, views: right.views.map(([around, above]) => [-around, above]) });
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

const body: Body = { format: FORMAT, parts: Array.from({ length: 24 }, () => ({ name: "", parent: -1, at: [0, 0, 0], tip: [0, 0, 0], thick: 0 })), muscles: {} };
const clip: Clip = { format: FORMAT, movement: "any", side: "L", targets: [], partners: [], scenes: [{ ...scene, turns: scene.turns.map(() => still) }] };
const having = (changed: Partial<Scene>): Clip => ({ ...clip, scenes: [{ ...clip.scenes[0]!, ...changed }] });

test("A clip of this version with a number wherever one belongs is sound", () => expect(isSound(clip, body)).toBe(true));

test.each([
  ["older content", { ...clip, format: FORMAT - 1 }],
  ["no scene", { ...clip, scenes: [] }],
  ["a joint too few", having({ turns: scene.turns.slice(1).map(() => still) })],
  ["a joint that is not of this body", having({ props: [{ ...scene.props[0]!, part: 24 }] })],
  ["not a number", having({ pelvis: [0, Number.NaN, 0] })],
  ["what NaN becomes in JSON", having({ pelvis: [0, null as unknown as number, 0] })],
  ["a track that ends too early", having({ breath: [0, 1, 2] })],
  ["no frames", having({ frames: 0 })],
])("A clip is not played that has %s", (_, broken) => expect(isSound(broken, body)).toBe(false));

test("From pose to pose a hold is one pose, and after the last comes none", () => {
  expect(nextPose(scene, 0)?.at).toBe(10);
  expect(nextPose(scene, 10)).toBeUndefined();
  expect(nextPose(scene, 15)).toBeUndefined();
});
