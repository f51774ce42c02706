// What the player says of a moment: how it counts, what to do now, what comes next.
import { breathAt, isWork, type Moment } from "./play";
import type { Step, Word } from "./script";

export const sideOf = (moment: Moment, word: Word): string => (moment.side ? word(moment.side === "L" ? "left" : "right") : "");

/** Side, point or hold, and set. */
export function counted(moment: Moment, word: Word): string {
  const number = moment.of > 1 && moment.kind !== "repeat" ? word(moment.kind === "press" ? "point" : "of", moment.number, moment.of) : "";
  const set = moment.sets > 1 ? word("set", moment.set) : "";
  return [sideOf(moment, word), number, set].filter(Boolean).join(" · ");
}

/** The words beneath the figures; while nothing is worked on, the line below says it all. */
export function doing(moment: Moment, at: number, word: Word): string {
  const breath = breathAt(moment, at);
  return breath ? word(breath.inwards ? "in" : "out") : moment.kind === "repeat" ? word("rep", moment.number, moment.of) : isWork(moment) ? word(moment.kind) : "";
}

/** What to do now, in one line. */
export function todo(moment: Moment, step: Step, word: Word): string {
  if (moment.kind === "change") {
    return [word("change"), sideOf(moment, word)].filter(Boolean).join(": ");
  }

  return isWork(moment) && step.cues.length > 0 ? step.cues[Math.max(0, moment.number - 1) % step.cues.length]! : word(moment.kind === "getready" ? "ready" : moment.kind);
}

/** What comes next. */
export function after(moment: Moment, moments: readonly Moment[], steps: readonly Step[], word: Word): string {
  const then = moments.slice(moments.indexOf(moment) + 1).find((other) =>
    other.step !== moment.step || (isWork(other) && (other.kind !== "repeat" || !isWork(moment) || other.side !== moment.side || other.set !== moment.set)));
  if (!then) {
    return moment.kind === "repeat" && moment.number < moment.of ? word("last.rep", moment.of) : word("last");
  }

  const other = steps[then.step]!;
  return word("next", then.step !== moment.step ? `${other.phase}, ${other.name}` : counted(then, word) || (then.kind === "repeat" ? word("times", then.of) : word(then.kind).toLowerCase()));
}

/** What is read aloud when a moment begins; the same for every repetition of a set, so that it is said once. */
export function spoken(moment: Moment, step: Step, fresh: boolean, word: Word): string {
  const what = [fresh ? step.name : "", sideOf(moment, word), word(moment.kind === "getready" ? "ready" : moment.kind)].filter(Boolean).join(", ");
  return fresh && step.line ? `${what}. ${step.line}` : what;
}

/** How long it still takes, in words. */
export const minutesLeft = (seconds: number, word: Word): string => (seconds < 60 ? word("minute") : word("minutes", Math.round(seconds / 60)));
