// What the player says of a moment: how it counts, what to do now, what comes next.
import { breathAt, changesSide, due, isWork, sideAhead, until, workAfter, type Moment } from "./play";
import type { Step, Word } from "./script";

export const sideOf = (moment: Moment, word: Word): string => (moment.side ? word(moment.side === "L" ? "left" : "right") : "");

/** Whether it is too sore to be pressed: the hand only lies there. */
const rests = (moment: Moment, step: Step): boolean =>
  moment.kind === "press" && step.restsOn !== undefined && step.restsOn !== null && (!moment.side || step.restsOn === "" || moment.side === step.restsOn);

/** The same of what is worked on, or comes next in the step. */
export const restsAhead = (moments: readonly Moment[], moment: Moment, step: Step): boolean => rests(workAfter(moments, moment) ?? moment, step);

/** Which side it is, by what happens to it: lying on the left to train the right, "right side" alone could mean either. */
function sideInWords(moment: Moment, step: Step, word: Word): string {
  const what = rests(moment, step) ? "rested" : step.release ? "pressed" : step.part === "stretch" && moment.kind !== "repeat" ? "stretched" : "works";
  return moment.side ? word(`side.${what}`, sideOf(moment, word)) : "";
}

const joined = (...words: readonly string[]): string => words.filter(Boolean).join(" · ");

/** Point or hold, and set; the repetition stands beneath the figures. A hold in several sets is called a hold wherever it is counted. */
function number(moment: Moment, word: Word): string {
  const { kind, number: one, of, set, sets } = moment;
  if (kind === "hold" && of === 1) {
    return sets > 1 ? word("hold.of", set, sets) : "";
  }

  const count = of > 1 && kind !== "repeat" ? word(kind === "press" ? "point" : "hold.of", one, of) : "";
  return joined(count, sets > 1 ? word("set", set, sets) : "");
}

/** Side, point or hold, and set. While one gets ready the side is that of the work that comes: the words of the step are read then. */
export const counted = (moment: Moment, moments: readonly Moment[], step: Step, word: Word): string =>
  joined(sideInWords(sided(moment, moments), step, word), number(moment, word));

/** The same of what is on, with what the clock counts where that is more. */
export const countedNow = (moment: Moment, moments: readonly Moment[], step: Step, word: Word): string =>
  joined(counted(moment, moments, step, word), due(moments, moment) > until(moment) ? word("clock") : "");

/** What has a side: what is on, or what one gets ready for. */
const sided = (moment: Moment, moments: readonly Moment[]): Moment => (moment.kind === "getready" || moment.kind === "changeover" ? workAfter(moments, moment) ?? moment : moment);

/** The words beneath the figures; while nothing is worked on, the line below says it all. */
export function doing(moment: Moment, at: number, word: Word): string {
  const breath = breathAt(moment, at);
  return breath ? word(breath.inwards ? "in" : "out") : moment.kind === "repeat" ? word("rep", moment.number, moment.of) : isWork(moment) ? word(moment.kind) : "";
}

/** What is to be changed between two sides, points or rounds. */
function change(moment: Moment, moments: readonly Moment[], step: Step, word: Word): string {
  const then = workAfter(moments, moment);
  return then && changesSide(moments, moment) ? word("change.side", sideInWords(then, step, word))
    : then?.kind === "press" ? word("change.point", then.number, then.of) : word("change");
}

/** What to do now, in one line. */
export function todo(moment: Moment, moments: readonly Moment[], step: Step, word: Word): string {
  if (moment.kind === "change") {
    return change(moment, moments, step, word);
  }

  if (rests(moment, step)) {
    return word("rest.on");
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
  if (then.step !== moment.step) {
    return word("next", `${other.phase}, ${other.name}`);
  }

  const what = then.side === moment.side ? number(then, word) : counted(then, moments, other, word);
  return word("next", what || (then.kind !== "repeat" ? word(then.kind).toLowerCase() : then.number > 1 ? word("rep", then.number, then.of) : word("times", then.of)));
}

/** What is read aloud when a moment begins; the same for every repetition of a set, so that it is said once. */
export function spoken(moment: Moment, moments: readonly Moment[], step: Step, fresh: boolean, word: Word): string {
  if (moment.kind === "change") {
    return change(moment, moments, step, word);
  }

  const what = [fresh ? step.name : "", sideInWords(sided(moment, moments), step, word), word(moment.kind === "getready" ? "ready" : moment.kind)].filter(Boolean).join(", ");
  return fresh && step.line ? `${what}. ${step.line}` : what;
}

/** What is read aloud of a movement that is new, while the player waits: how it is done, which nobody has read yet. */
export const readOut = (said: string, how: readonly string[], word: Word): string => [said && `${said}.`, ...how, word("waits")].filter(Boolean).join(" ");

/** Whether what is on, or comes next, is the side that does not hurt: it is pressed up to the limit, and need not become sore. */
export const isOther = (moments: readonly Moment[], moment: Moment, step: Step): boolean => {
  const side = sideAhead(moments, moment);
  return Boolean(step.sore) && side !== null && side !== step.sore;
};

/** What would be passed over: all of a step, or the side, point, hold or set of it that is on. */
export function skipped(moment: Moment, part: "side" | "point" | "set", word: Word): string {
  if (part === "side") {
    return word("skip.side", [sideOf(moment, word), moment.sets > 1 ? word("set", moment.set, moment.sets) : ""].filter(Boolean).join(", "));
  }

  return part === "point" ? word("skip.point", moment.number, moment.of)
    : moment.kind === "hold" ? word("skip.hold", moment.sets > 1 ? moment.set : moment.number, moment.sets > 1 ? moment.sets : moment.of)
    : word("skip.set", moment.set, moment.sets);
}

/** How long it still takes, in words. */
export const minutesLeft = (seconds: number, word: Word): string => (seconds < 60 ? word("minute") : word("minutes", Math.round(seconds / 60)));
