import { describe, expect, it } from "vitest";
import { heard } from "./cues";
import type { Kind, Moment } from "./play";

let at = 0;
const moments: Moment[] = ([["getready", 10, 0, "L"], ["hold", 45, 0, "L"], ["change", 5, 0, "R"], ["hold", 45, 0, "R"], ["changeover", 15, 1, null], ["repeat", 6, 1, null], ["repeat", 6, 1, null], ["repeat", 6, 1, null], ["repeat", 6, 1, null]] as const)
  .map(([kind, seconds, step, side]: readonly [Kind, number, number, "L" | "R" | null]) => {
    const moment: Moment = { at, seconds, kind, step, side, number: 1, of: 1, set: 1, sets: 1, breathIn: null, breathOut: null };
    at += seconds;
    return moment;
  });

const around = (second: number) => heard(moments, second - 0.1, second + 0.1);

describe("what is heard", () => {
  it("is a turn where a hold begins and where the side changes", () => {
    expect(around(10)).toBe("turn");
    expect(around(55)).toBe("turn");
    expect(around(60)).toBe("turn");
  });

  it("is the half of a hold and of a whole set, and nothing of a single repetition", () => {
    expect(around(32.5)).toBe("half");
    expect(around(132)).toBe("half");
    expect(around(126)).toBeUndefined();
  });

  it("is the end of a step and of the session", () => {
    expect(around(105)).toBe("end");
    expect(around(144)).toBe("end");
  });

  it("is nothing at the very beginning, in between, or while the clock stands", () => {
    expect(heard(moments, -0.1, 0.1)).toBeUndefined();
    expect(around(20)).toBeUndefined();
    expect(heard(moments, 55, 55)).toBeUndefined();
  });

  it("is nothing of what passed while nobody looked", () => {
    expect(heard(moments, 9, 70)).toBeUndefined();
  });
});
