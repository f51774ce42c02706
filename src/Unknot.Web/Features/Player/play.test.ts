import { describe, expect, it } from "vitest";
import { back, begin, breathAt, clock, due, endOf, isBetween, jump, leavesOut, momentAt, next, over, partAt, pause, position, remaining, resume, sideAhead, startOf, total, worked, type Kind, type Moment } from "./play";

const START = 1_000_000;

/** Get ready, two held sides with a change between them; change over, two points to press; change over, a set of three. */
const moments: readonly Moment[] = spell([
  ["getready", 15, 0],
  ["hold", 45, 0],
  ["change", 5, 0],
  ["hold", 45, 0],
  ["changeover", 10, 1],
  ["press", 60, 1],
  ["change", 5, 1],
  ["press", 60, 1],
  ["changeover", 10, 2],
  ["repeat", 5, 2],
  ["repeat", 5, 2],
  ["repeat", 5, 2],
]);

function spell(parts: readonly (readonly [Kind, number, number])[]): Moment[] {
  let at = 0;
  return parts.map(([kind, seconds, step]) => {
    const moment: Moment = { at, seconds, kind, step, side: null, number: 1, of: 1, set: 1, sets: 1, breathIn: kind === "hold" ? 4 : null, breathOut: kind === "hold" ? 6 : null };
    at += seconds;
    return moment;
  });
}

const after = (seconds: number): number => START + seconds * 1000;

describe("a session being played", () => {
  it("stands where the clock says, however long nobody looked", () => {
    const play = begin(0, START);

    expect(position(play, after(20))).toBe(20);
    expect(momentAt(moments, position(play, after(20)))!.kind).toBe("hold");
  });

  it("hidden for ten minutes has ended, with every step done in full", () => {
    const play = begin(0, START);

    const at = position(play, after(600));

    expect(momentAt(moments, at)).toBeUndefined();
    expect(over(moments, at)).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((step) => worked(moments, step, play, after(600)))).toEqual([90, 120, 15]);
  });

  it("does not move while it is paused, and goes on where it was", () => {
    const held = pause(begin(0, START), after(20));

    expect(position(held, after(500))).toBe(20);
    expect(position(resume(held, after(500)), after(510))).toBe(30);
    expect(pause(held, after(100))).toBe(held);
  });

  it("counts pauses as no work", () => {
    const play = resume(pause(begin(0, START), after(25)), after(300));

    expect(worked(moments, 0, play, after(310))).toBe(20);
  });

  it("stays paused where somebody jumps", () => {
    const play = jump(pause(begin(0, START), after(20)), 60, after(40));

    expect(position(play, after(900))).toBe(60);
    expect(play.paused).not.toBeNull();
  });
});

describe("a step that is left early", () => {
  it("keeps the seconds that were really held", () => {
    const play = jump(begin(0, START), endOf(moments, 0), after(45));

    expect(worked(moments, 0, play, after(50))).toBe(30);
    expect(over(moments, position(play, after(45)))).toEqual([0]);
  });

  it("counts twice-played seconds once", () => {
    const again = jump(begin(0, START), 15, after(35));

    expect(worked(moments, 0, again, after(45))).toBe(20);
    expect(worked(moments, 0, again, after(65))).toBe(30);
  });

  it("that softened leaves time to change to the next point, and goes from the last point to the next step", () => {
    const first = begin(120, START);
    const second = jump(first, next(moments, position(first, after(20))), after(20));
    const third = jump(second, next(moments, position(second, after(30))), after(30));

    expect(momentAt(moments, position(second, after(20)))!.kind).toBe("change");
    expect(momentAt(moments, position(second, after(26)))!.kind).toBe("press");
    expect(momentAt(moments, position(third, after(30)))).toMatchObject({ kind: "changeover", step: 2 });
    expect(worked(moments, 1, third, after(30))).toBe(25);
  });
});

describe("what can be passed over alone", () => {
  it("is a side, point or set of several, the last of them too: what was done before it counts", () => {
    const sided = moments.map((moment, i): Moment => ({ ...moment, side: i < 2 ? "R" : i < 4 ? "L" : null }));

    expect(partAt(sided, 20)).toBe("side");
    expect(partAt(sided, 130)).toBe("point");
    expect(partAt(sided, 5)).toBeUndefined();
    expect(partAt(sided, 80)).toBe("side");
    expect(partAt(sided.map((moment): Moment => ({ ...moment, side: null })).slice(0, 2), 20)).toBeUndefined();
  });
});

describe("back and next", () => {
  it("go to the beginning of what is on, then to what was before", () => {
    expect(back(moments, 40)).toBe(15);
    expect(back(moments, 16)).toBe(0);
    expect(back(moments, 1)).toBe(0);
  });

  it("go from the beginning of a step, getting ready in it too, to the beginning of the step before", () => {
    const [first, second, third] = [0, 1, 2].map((step) => startOf(moments, step));

    expect(back(moments, second! + 1)).toBe(first);
    expect(back(moments, second! + 9)).toBe(first);
    expect(back(moments, third! + 5)).toBe(second);
  });

  it("skip getting ready, a side but not the change to the other, then that too, and at last the session", () => {
    expect(next(moments, 0)).toBe(15);
    expect(next(moments, 15)).toBe(60);
    expect(next(moments, 60)).toBe(65);
    expect(next(moments, total(moments) - 1)).toBe(total(moments));
  });

  it("take a set of repetitions as one", () => {
    const set = moments.find((moment) => moment.kind === "repeat")!;

    expect(next(moments, set.at)).toBe(total(moments));
    expect(due(moments, set)).toBe(total(moments));
    expect(due(moments, moments[1]!)).toBe(60);
  });
});

describe("what remains", () => {
  it("leaves out the steps that are done and begins at 0", () => {
    const rest = remaining(moments, new Set([0, 1]));

    expect(rest[0]).toMatchObject({ at: 0, kind: "changeover", step: 2 });
    expect(total(rest)).toBe(25);
  });
});

describe("the breath", () => {
  it("goes in and out from the beginning of a hold", () => {
    const hold = moments[1]!;

    expect(breathAt(hold, 17)).toEqual({ inwards: true, done: 0.5, seconds: 4 });
    expect(breathAt(hold, 22)).toEqual({ inwards: false, done: 0.5, seconds: 6 });
    expect(breathAt(hold, 26)!.inwards).toBe(true);
    expect(breathAt(moments[5]!, 125)).toBeUndefined();
  });
});

describe("the order of the phases", () => {
  const phases = ["stretch", "release", "strengthen", "strengthen", "retrain"];

  it("is left when a phase is jumped over whole", () => {
    expect(leavesOut(phases, 1, new Set([0]))).toBe(true);
    expect(leavesOut(phases, 2, new Set())).toBe(false);
    expect(leavesOut(phases, 3, new Set([2]))).toBe(false);
    expect(leavesOut(phases, 4, new Set())).toBe(false);
  });
});

describe("what lies between two parts of a step", () => {
  it("is a rest or a change of its own sides, and never what comes before its first part", () => {
    expect(moments.filter((moment) => isBetween(moments, moment)).map((moment) => `${moment.kind} ${moment.step}`)).toEqual(["change 0", "change 1"]);
  });
});

describe("the clock", () => {
  it("shows the second that is still running", () => {
    expect(clock(60)).toBe("1:00");
    expect(clock(40.2)).toBe("0:41");
    expect(clock(-1)).toBe("0:00");
  });
});

describe("whoever gets ready", () => {
  it("looks at the side that comes first, and at none where a step has none", () => {
    const sided = moments.map((moment, i) => ({ ...moment, side: i === 1 ? ("R" as const) : i === 3 ? ("L" as const) : null }));

    expect([0, 1, 2, 3, 4].map((i) => sideAhead(sided, sided[i]!))).toEqual(["R", "R", "L", "L", null]);
  });
});
