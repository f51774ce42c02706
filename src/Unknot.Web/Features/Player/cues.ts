// What is heard, and when: a turn to another side, point or set, half of a long piece of work, the end of a step.
import { isWork, total, until, type Moment } from "./play";

export type Cue = "turn" | "half" | "end";

/** Whoever looks away for longer hears nothing of what has passed; one sound for ten missed ones would say nothing. */
const FRESH_SECONDS = 3;
/** The half of something shorter is not worth a sound. */
const LEAST_SECONDS = 20;

/** What is to be heard between two looks at the clock; the last where there were several. */
export function heard(moments: readonly Moment[], from: number, to: number): Cue | undefined {
  if (to <= from || to - from > FRESH_SECONDS) {
    return undefined;
  }

  const passed = (at: number): boolean => from < at && at <= to;
  if (passed(total(moments))) {
    return "end";
  }

  const begun = moments.findLast((moment) => passed(moment.at));
  if (begun && moments.indexOf(begun) > 0) {
    const before = moments[moments.indexOf(begun) - 1]!;
    if (before.step !== begun.step) {
      return "end";
    }

    if (!goesOn(before, begun)) {
      return "turn";
    }
  }

  return works(moments).some(([start, end]) => end - start >= LEAST_SECONDS && passed((start + end) / 2)) ? "half" : undefined;
}

/** Whether a moment only carries on the set of repetitions before it. */
const goesOn = (before: Moment, moment: Moment): boolean =>
  moment.kind === "repeat" && before.kind === "repeat" && moment.set === before.set && moment.side === before.side;

/** The pieces of work: each hold, each point, each set. */
function works(moments: readonly Moment[]): [number, number][] {
  const pieces: [number, number][] = [];
  moments.forEach((moment, i) => {
    if (isWork(moment)) {
      if (i > 0 && goesOn(moments[i - 1]!, moment)) {
        pieces.at(-1)![1] = until(moment);
      } else {
        pieces.push([moment.at, until(moment)]);
      }
    }
  });
  return pieces;
}
