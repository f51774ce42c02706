import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Course } from "./course";
import type { Feeling } from "./feeling";
import type { Outbox } from "./outbox";
import type { Kind, Moment } from "./play";
import type { Script } from "./script";
import { drop } from "./store";

const moment = (step: number, at: number, seconds: number, kind: Kind): Moment => ({ at, seconds, kind, step, side: null, number: 1, of: 1, set: 1, sets: 1, breathIn: null, breathOut: null });

/** A hold; then two points to press. */
const moments = [moment(0, 0, 10, "getready"), moment(0, 10, 60, "hold"), moment(1, 70, 10, "changeover"), moment(1, 80, 60, "press"), moment(1, 140, 5, "change"), moment(1, 145, 60, "press")];
const script = { session: "s", steps: [{ number: 0, key: "a", part: "stretch", done: false }, { number: 1, key: "b", part: "release", done: false }], moments } as unknown as Script;

function begun(steps: Script["steps"] = script.steps, of: readonly Moment[] = moments): { readonly course: Course; readonly kept: () => string[] } {
  const sent: string[] = [];
  let softened = false;
  const outbox = { waiting: [], put: (one: { number: number; outcome: string; doneSeconds: number }) => sent.push(`${one.number} ${one.outcome} ${one.doneSeconds}`), credit: () => undefined } as unknown as Outbox;
  const feeling = {
    get felt() { return { most: null, now: null, softened }; },
    set felt(was: Feeling["felt"]) { softened = was.softened; },
    soften: () => { softened = true; },
    taken: () => { const was = softened; softened = false; return { most: null, now: null, softened: was }; },
  } as unknown as Feeling;
  return { course: new Course({ ...script, steps, moments: of } as Script, outbox, feeling), kept: () => sent };
}

const pass = (seconds: number): unknown => vi.advanceTimersByTime(seconds * 1000);

describe("a step that is new to the person", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const fresh = script.steps.map((step) => ({ ...step, fresh: step.number === 1 }));

  it("waits to be begun, however long the tab was hidden, and nothing of it counts as played meanwhile", () => {
    const { course, kept } = begun(fresh);
    pass(600);

    expect(course.wait()).toBe(true);
    course.settle();

    expect([course.at, course.waits, course.runs]).toEqual([70, true, false]);
    expect(kept()).toEqual(["0 done 60"]);
  });

  it("waits before the first one too, which nobody has seen yet", () => {
    const { course } = begun(script.steps.map((step) => ({ ...step, fresh: true })));
    pass(0.2);

    expect(course.wait()).toBe(true);
    expect([course.at, course.waits]).toEqual([0, true]);
  });

  it("waits also where it was gone to by a question that halted the clock and let it go on", () => {
    const { course } = begun(fresh);
    pass(20);
    course.pause();
    course.pass();
    course.resume();

    expect(course.wait()).toBe(true);
    expect([course.at, course.waits]).toEqual([70, true]);
  });

  it("waits once", () => {
    const { course } = begun(fresh);
    pass(70);
    course.wait();
    course.begin();
    pass(10);

    expect(course.wait()).toBe(false);
    expect([course.at, course.waits]).toEqual([80, false]);
  });

  it("does not wait where it was begun before the page was left", () => {
    const { course } = begun(fresh);
    pass(70);
    course.wait();
    course.begin();
    pass(30);
    course.remember();

    const { course: again } = begun(fresh);
    expect(again.waits).toBe(false);
    again.resume();
    expect(again.wait()).toBe(false);
    drop("unknot-left:s");
  });

  it("lets every other step begin by itself", () => {
    const { course } = begun();
    pass(90);

    expect(course.wait()).toBe(false);
    expect(course.runs).toBe(true);
  });
});

describe("what becomes of a step", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is that it was skipped, as long as nothing more of it is done", () => {
    const { course, kept } = begun();
    pass(20);
    course.skip(0);
    course.settle();
    pass(10);
    course.settle();

    expect(kept()).toEqual(["0 skipped 10"]);
  });

  it("stays that it was skipped when a point of the next one softens, which takes nothing that was told of that", () => {
    const { course, kept } = begun();
    pass(20);
    course.pass();
    course.settle();
    pass(30);
    course.soften();
    course.settle();
    pass(70);
    course.settle();

    expect(kept()).toEqual(["0 skipped 10", "1 done 80"]);
  });

  it("is that it was done where it was played to its end", () => {
    const { course, kept } = begun();
    pass(70);
    course.settle();

    expect(kept()).toEqual(["0 done 60"]);
  });

  it("is that it was skipped where every part of it was passed over, one after the other", () => {
    const { course, kept } = begun();
    course.skip(0);
    while (course.next());
    course.skip(1);
    course.settle();

    expect(kept()).toEqual(["0 skipped 0", "1 skipped 0"]);
  });

  it("is that it was done where it was skipped first, and played after all", () => {
    const { course, kept } = begun();
    course.skip(0);
    course.settle();

    expect(course.back()).toBe(true);
    pass(70);
    course.settle();

    expect(kept()).toEqual(["0 skipped 0", "0 done 60"]);
  });

  it("is that it was done where all of its points softened before their time", () => {
    const { course, kept } = begun();
    pass(100);
    course.settle();
    course.soften();
    pass(20);
    course.soften();
    pass(1);
    course.settle();

    expect(kept()).toEqual(["0 done 60", "1 done 35"]);
  });

  it("keeps that the rest was skipped where a point softened and the next was left out", () => {
    const { course, kept } = begun();
    pass(100);
    course.settle();
    course.soften();
    course.settle();
    course.skip(1);
    pass(1);
    course.settle();

    expect(kept()).toEqual(["0 done 60", "1 skipped 20"]);
  });

  it("is that it was done where the last of its points was passed over alone, and the session goes on", () => {
    const { course, kept } = begun();
    pass(150);
    course.settle();
    course.pass();
    pass(1);
    course.settle();

    expect(course.moment).toBeUndefined();
    expect(kept()).toEqual(["0 done 60", "1 done 65"]);
  });

  it.each([[1, "skipped 20"], [2, "done 40"]])("is that it was done where half of it was played, and with less that it was done in part: %i of 4", (played, outcome) => {
    const four = [moment(0, 0, 10, "getready"), ...[0, 1, 2, 3].map((n) => moment(0, 10 + 20 * n, 20, "hold"))];
    const { course, kept } = begun(script.steps.slice(0, 1), four);
    pass(10 + 20 * played);
    for (let left = 4 - played; left > 0; left--) {
      course.pass();
    }

    course.settle();

    expect(kept()).toEqual([`0 ${outcome}`]);
  });

  it("is that it was done where the next point was passed over while one moved on to it", () => {
    const { course, kept } = begun();
    pass(142);
    course.settle();
    expect(course.part).toBe("point");
    course.pass();
    course.settle();

    expect(kept()).toEqual(["0 done 60", "1 done 60"]);
  });
});
