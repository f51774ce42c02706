import { describe, expect, it } from "vitest";
import type { Moment } from "./play";
import { after, counted, doing, minutesLeft, spoken, todo } from "./say";
import { wordsOf, type Step } from "./script";

const word = wordsOf({ left: "left side", right: "right side", of: "{0} of {1}", set: "set {0}", point: "point {0} of {1}", hold: "Hold", press: "Press", change: "Change over", ready: "Get ready", changeover: "Get ready", next: "Then: {0}", last: "Then you are done", "last.rep": "After repetition {0} you are done", rep: "repetition {0} of {1}", times: "{0} repetitions", minute: "under a minute left", minutes: "{0} min left" });

const moment = (over: Partial<Moment>): Moment => ({ at: 0, seconds: 45, kind: "hold", step: 0, side: null, number: 1, of: 1, set: 1, sets: 1, breathIn: null, breathOut: null, ...over });

const step = (over: Partial<Step>): Step => ({ number: 0, key: "a/0", name: "Neck side stretch", part: "stretch", phase: "Stretch", release: false, ceiling: 3, resting: 0, cues: ["Let go", "Breathe"], steps: [], line: null, done: false, figure: null, with: null, stills: [], ...over });

describe("what is said of a moment", () => {
  it("counts side, point and set, and leaves out what there is one of", () => {
    expect(counted(moment({ side: "R" }), word)).toBe("right side");
    expect(counted(moment({ kind: "press", number: 2, of: 3 }), word)).toBe("point 2 of 3");
    expect(counted(moment({ side: "L", set: 2, sets: 2 }), word)).toBe("left side · set 2");
  });

  it("is one cue at a time while it is worked on, and where to turn in between", () => {
    expect(todo(moment({ number: 2 }), step({}), word)).toBe("Breathe");
    expect(todo(moment({ kind: "change", side: "R" }), step({}), word)).toBe("Change over: right side");
    expect(todo(moment({ kind: "changeover" }), step({}), word)).toBe("Get ready");
  });

  it("names what comes next by its phase, and says when nothing does", () => {
    const moments = [moment({}), moment({ at: 45, step: 1, kind: "press" })];
    const steps = [step({}), step({ number: 1, phase: "Release", name: "Ball at the wall" })];

    expect(after(moments[0]!, moments, steps, word)).toBe("Then: Release, Ball at the wall");
    expect(after(moments[1]!, moments, steps, word)).toBe("Then you are done");
  });

  it("counts repetitions by their name, tells how many come, and does not say it is over in the middle of them", () => {
    const moments = [moment({ kind: "getready" }), moment({ at: 45, kind: "repeat", number: 1, of: 6 }), moment({ at: 50, kind: "repeat", number: 2, of: 6 })];

    expect(doing(moments[1]!, 46, word)).toBe("repetition 1 of 6");
    expect(after(moments[0]!, moments, [step({})], word)).toBe("Then: 6 repetitions");
    expect(after(moments[2]!, moments, [step({})], word)).toBe("After repetition 6 you are done");
  });

  it("is read aloud with the name of a new step and what a release does", () => {
    const release = step({ name: "Ball at the wall", line: "The blood comes back." });

    expect(spoken(moment({ kind: "changeover" }), release, true, word)).toBe("Ball at the wall, Get ready. The blood comes back.");
    expect(spoken(moment({ kind: "press" }), release, false, word)).toBe("Press");
  });

  it("counts down in minutes", () => {
    expect(minutesLeft(125, word)).toBe("2 min left");
    expect(minutesLeft(59, word)).toBe("under a minute left");
  });
});
