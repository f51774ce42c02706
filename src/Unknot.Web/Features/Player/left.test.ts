import { describe, expect, it } from "vitest";
import { leaving, taken } from "./left";
import { begin, pause, position, remaining, worked, type Moment } from "./play";
import type { Step } from "./script";

const NOW = 5_000_000;

const moment = (at: number, seconds: number, step: number, kind: Moment["kind"]): Moment => ({ at, seconds, kind, step, side: null, number: 1, of: 1, set: 1, sets: 1, breathIn: null, breathOut: null });

const moments = [moment(0, 10, 0, "getready"), moment(10, 60, 0, "hold"), moment(70, 15, 1, "changeover"), moment(85, 60, 1, "hold")];

const step = (number: number, key: string): Step => ({ number, key, name: key, part: "stretch", phase: "Stretch", release: false, ceiling: 3, resting: 0, cues: [], steps: [], rest: [], line: null, done: false, fresh: false, changed: false, figure: null, with: null, stills: [] });

const steps = [step(0, "a/0"), step(1, "b/0")];

describe("a session that is left in the middle of a hold", () => {
  const left = leaving(moments, steps, begin(0, NOW), NOW + 100_000, { most: 2, now: 2, softened: false })!;

  it("waits where it was, with what was held so far", () => {
    const again = taken(left, moments, steps, NOW + 900_000);

    expect(again.paused).not.toBeNull();
    expect(position(again, NOW + 950_000)).toBe(100);
    expect(worked(moments, 1, again, NOW + 950_000)).toBe(15);
  });

  it("waits at the same place when the step before it was done meanwhile", () => {
    const rest = remaining(moments, new Set([0]));

    expect(position(taken(left, rest, steps, NOW), NOW)).toBe(30);
  });

  it("begins the step anew where another movement stands there now", () => {
    const again = taken(left, moments, [steps[0]!, step(1, "c/1")], NOW);

    expect(position(again, NOW)).toBe(70);
    expect(worked(moments, 1, again, NOW)).toBe(0);
    expect(again.paused).not.toBeNull();
  });

  it("goes on with what is left where the step itself was done elsewhere", () => {
    expect(position(taken(left, remaining(moments, new Set([1])), steps, NOW), NOW)).toBe(0);
  });
});

describe("a session at its end", () => {
  it("has nothing to remember", () => {
    expect(leaving(moments, steps, pause(begin(145, NOW), NOW), NOW, { most: null, now: null, softened: false })).toBeNull();
  });
});
