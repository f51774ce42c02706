import { describe, expect, it } from "vitest";
import type { Moment } from "./play";
import { after, counted, countedNow, doing, isOther, minutesLeft, readOut, restsAhead, skipped, spoken, todo } from "./say";
import { wordsOf, type Step } from "./script";

const word = wordsOf({ left: "left", right: "right", "side.stretched": "your {0} side is stretched", "side.pressed": "your {0} side is pressed", "side.works": "your {0} side works", "side.rested": "a hand on your {0} side, no pressing", "rest.on": "Only lay your hand on it", "hold.of": "hold {0} of {1}", waits: "When you are ready", set: "set {0} of {1}", point: "point {0} of {1}", hold: "Hold", press: "Press", change: "Once more", "change.side": "Change sides – {0} now", "change.point": "Move on to point {0} of {1}", "skip.side": "Skip this side ({0})", "skip.set": "Skip this set ({0} of {1})", "skip.point": "Skip this point ({0} of {1})", "skip.hold": "Skip this hold ({0} of {1})", ready: "Get ready", changeover: "Get ready", next: "Next: {0}", last: "Then you are done", "last.rep": "After repetition {0} you are done", rep: "repetition {0} of {1}", clock: "the clock runs to the end of the set", times: "{0} repetitions", minute: "under a minute left", minutes: "{0} min left" });

const moment = (over: Partial<Moment>): Moment => ({ at: 0, seconds: 45, kind: "hold", step: 0, side: null, number: 1, of: 1, set: 1, sets: 1, breathIn: null, breathOut: null, ...over });

const step = (over: Partial<Step>): Step => ({ number: 0, key: "a/0", name: "Neck side stretch", part: "stretch", phase: "Stretch", release: false, ceiling: 3, resting: 0, cues: ["Let go", "Breathe"], steps: [], rest: [], line: null, done: false, fresh: false, changed: false, figure: null, with: null, stills: [], ...over });

describe("what is said of a moment", () => {
  it("counts side, point and set, and leaves out what there is one of", () => {
    expect(counted(moment({ side: "R" }), [], step({}), word)).toBe("your right side is stretched");
    expect(counted(moment({ kind: "press", number: 2, of: 3 }), [], step({}), word)).toBe("point 2 of 3");
    expect(counted(moment({ kind: "repeat", side: "L", set: 2, sets: 2, of: 8 }), [], step({ part: "strengthen" }), word)).toBe("your left side works · set 2 of 2");
  });

  it("tells a side by what happens to it, so that lying on the left nobody has to guess which is meant", () => {
    const sides = [step({}), step({ part: "release", release: true }), step({ part: "strengthen" }), step({ part: "retrain" })].map((of) => counted(moment({ side: "R", kind: of.release ? "press" : of.part === "stretch" ? "hold" : "repeat" }), [], of, word));

    expect(sides).toEqual(["your right side is stretched", "your right side is pressed", "your right side works", "your right side works"]);
  });

  it("presses nothing where it is too sore to be pressed, and the other side as usual", () => {
    const sore = step({ part: "release", release: true, restsOn: "R" }), right = moment({ kind: "press", side: "R" }), left = moment({ kind: "press", side: "L" });

    expect([counted(right, [], sore, word), todo(right, [], sore, word)]).toEqual(["a hand on your right side, no pressing", "Only lay your hand on it"]);
    expect([counted(left, [], sore, word), todo(left, [], sore, word)]).toEqual(["your left side is pressed", "Let go"]);
    expect(todo(right, [], step({ release: true, restsOn: "" }), word)).toBe("Only lay your hand on it");
    expect(todo(right, [], step({ release: true, restsOn: null }), word)).toBe("Let go");
  });

  it("calls a hold a hold, one after the other or one in each set", () => {
    expect(counted(moment({ side: "L", set: 2, sets: 2 }), [], step({}), word)).toBe("your left side is stretched · hold 2 of 2");
    expect(counted(moment({ number: 2, of: 3 }), [], step({}), word)).toBe("hold 2 of 3");
    expect(counted(moment({ number: 2, of: 3, set: 1, sets: 2 }), [], step({}), word)).toBe("hold 2 of 3 · set 1 of 2");
  });

  it("names the side already while one gets ready, as the words of the step are read then", () => {
    const ready = moment({ kind: "getready" }), right = moment({ at: 45, side: "R" });

    expect(counted(ready, [ready, right], step({}), word)).toBe("your right side is stretched");
    expect(spoken(ready, [ready, right], step({}), true, word)).toBe("Neck side stretch, your right side is stretched, Get ready");
    expect(counted(ready, [ready, moment({ at: 45 })], step({}), word)).toBe("");
  });

  it("is read out in full where the player waits before a movement that is new", () => {
    expect(readOut("Neck side stretch, Get ready", ["Sit tall.", "Tilt your head."], word)).toBe("Neck side stretch, Get ready. Sit tall. Tilt your head. When you are ready");
    expect(readOut("", ["Sit tall."], word)).toBe("Sit tall. When you are ready");
  });

  it("is one cue at a time while it is worked on, and where to turn in between", () => {
    expect(todo(moment({ number: 2 }), [], step({}), word)).toBe("Breathe");
    expect(todo(moment({ kind: "changeover" }), [], step({}), word)).toBe("Get ready");
  });

  it("says what is changed: the side, the point or only the round, on the page and aloud", () => {
    const sides = [moment({ kind: "repeat", side: "L" }), moment({ at: 45, kind: "change", side: "R" }), moment({ at: 55, kind: "repeat", side: "R" })];
    const points = [moment({ kind: "press", side: "L", number: 1, of: 2 }), moment({ at: 45, kind: "change", side: "L" }), moment({ at: 55, kind: "press", side: "L", number: 2, of: 2 })];
    const rounds = [moment({}), moment({ at: 45, kind: "change" }), moment({ at: 50 })];

    expect(todo(sides[1]!, sides, step({ part: "strengthen" }), word)).toBe("Change sides – your right side works now");
    expect(spoken(sides[1]!, sides, step({ part: "strengthen" }), false, word)).toBe("Change sides – your right side works now");
    expect(todo(points[1]!, points, step({ part: "release", release: true }), word)).toBe("Move on to point 2 of 2");
    expect(todo(rounds[1]!, rounds, step({}), word)).toBe("Once more");
  });

  it("tells of each side for itself whether it is rested on, from when one gets ready for it", () => {
    const ready = moment({ kind: "getready" }), right = moment({ kind: "press", side: "R" }), change = moment({ kind: "change" }), left = moment({ kind: "press", side: "L" });
    const rested = step({ release: true, restsOn: "R" });

    expect([ready, right, change, left].map((on) => restsAhead([ready, right, change, left], on, rested))).toEqual([true, true, false, false]);
    expect(restsAhead([ready, right], ready, step({ release: true, restsOn: null }))).toBe(false);
  });

  it("names in full what skipping would pass over", () => {
    expect(skipped(moment({ side: "L" }), "side", word)).toBe("Skip this side (left)");
    expect(skipped(moment({ side: "L", kind: "repeat", set: 1, sets: 2 }), "side", word)).toBe("Skip this side (left, set 1 of 2)");
    expect(skipped(moment({ kind: "repeat", set: 2, sets: 3 }), "set", word)).toBe("Skip this set (2 of 3)");
    expect(skipped(moment({ kind: "press", number: 1, of: 2 }), "point", word)).toBe("Skip this point (1 of 2)");
    expect(skipped(moment({ set: 1, sets: 2 }), "set", word)).toBe("Skip this hold (1 of 2)");
  });

  it("names what comes next by its phase, and says when nothing does", () => {
    const moments = [moment({}), moment({ at: 45, step: 1, kind: "press" })];
    const steps = [step({}), step({ number: 1, phase: "Release", name: "Ball at the wall" })];

    expect(after(moments[0]!, moments, steps, word)).toBe("Next: Release, Ball at the wall");
    expect(after(moments[1]!, moments, steps, word)).toBe("Then you are done");
  });

  it("counts repetitions by their name, tells how many come, and does not say it is over in the middle of them", () => {
    const moments = [moment({ kind: "getready" }), moment({ at: 45, kind: "repeat", number: 1, of: 6 }), moment({ at: 50, kind: "repeat", number: 2, of: 6 })];

    expect(doing(moments[1]!, 46, word)).toBe("repetition 1 of 6");
    expect(after(moments[0]!, moments, [step({})], word)).toBe("Next: 6 repetitions");
    expect(after(moments[2]!, moments, [step({})], word)).toBe("After repetition 6 you are done");
  });

  it("says what the clock counts where that is the set, and not where each repetition is counted for itself", () => {
    const set = [moment({ kind: "repeat", number: 1, of: 2, seconds: 5 }), moment({ at: 5, kind: "repeat", number: 2, of: 2, seconds: 5 })];
    const apart = [moment({ kind: "repeat", number: 1, of: 2, seconds: 5 }), moment({ at: 5, kind: "rest", seconds: 5 }), moment({ at: 10, kind: "repeat", number: 2, of: 2, seconds: 5 })];

    expect(countedNow(set[0]!, set, step({}), word)).toBe("the clock runs to the end of the set");
    expect([set[1]!, apart[0]!].map((on) => countedNow(on, on === set[1] ? set : apart, step({}), word))).toEqual(["", ""]);
    expect(after(apart[1]!, apart, [step({})], word)).toBe("Next: repetition 2 of 2");
  });

  it("tells the side that does not hurt from the sore one, from when one gets ready for it", () => {
    const sides = [moment({ kind: "press", side: "R" }), moment({ at: 45, kind: "change" }), moment({ at: 55, kind: "press", side: "L" })];

    expect(sides.map((on) => isOther(sides, on, step({ sore: "R" })))).toEqual([false, true, true]);
    expect(isOther(sides, sides[2]!, step({ sore: null }))).toBe(false);
  });

  it("is read aloud with the name of a new step and what a release does", () => {
    const release = step({ name: "Ball at the wall", line: "The blood comes back." });

    expect(spoken(moment({ kind: "changeover" }), [], release, true, word)).toBe("Ball at the wall, Get ready. The blood comes back.");
    expect(spoken(moment({ kind: "press" }), [], release, false, word)).toBe("Press");
  });

  it("counts down in minutes", () => {
    expect(minutesLeft(125, word)).toBe("2 min left");
    expect(minutesLeft(59, word)).toBe("under a minute left");
  });
});
