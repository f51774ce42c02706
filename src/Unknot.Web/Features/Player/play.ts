// A session being played, as pure functions of the clock. Every due time is absolute: where the session stands follows from the instant alone, so a
// tab that slept for ten minutes knows at once where it is. All offsets are seconds of the session, all instants milliseconds of the clock.

export type Kind = "getready" | "changeover" | "hold" | "press" | "repeat" | "timed" | "change" | "rest";

export interface Moment {
  readonly at: number;
  readonly seconds: number;
  readonly kind: Kind;
  readonly step: number;
  readonly side: "L" | "R" | null;
  readonly number: number;
  readonly of: number;
  readonly set: number;
  readonly sets: number;
  readonly breathIn: number | null;
  readonly breathOut: number | null;
}

export interface Play {
  /** The instant at which the session would have begun, had nothing been paused or jumped. */
  readonly zero: number;
  /** The instant at which it was paused; null while it runs. */
  readonly paused: number | null;
  /** Where the stretch being played now began. */
  readonly from: number;
  /** The stretches played before it. */
  readonly played: readonly (readonly [number, number])[];
}

/** Back goes to the beginning of what is on; soon after that beginning, to what was before. */
const SOON_SECONDS = 3;
/** What lies between two looks at the clock is no part that was missed. */
const ROUNDING_SECONDS = 0.001;

const WORK: readonly Kind[] = ["hold", "press", "repeat", "timed"];

export const isWork = (moment: Moment): boolean => WORK.includes(moment.kind);

export const until = (moment: Moment): number => moment.at + moment.seconds;

export const total = (moments: readonly Moment[]): number => (moments.length > 0 ? until(moments.at(-1)!) : 0);

export const begin = (at: number, now: number): Play => ({ zero: now - at * 1000, paused: null, from: at, played: [] });

export const position = (play: Play, now: number): number => ((play.paused ?? now) - play.zero) / 1000;

export const pause = (play: Play, now: number): Play => (play.paused === null ? { ...play, paused: now } : play);

export const resume = (play: Play, now: number): Play => (play.paused === null ? play : { ...play, zero: play.zero + now - play.paused, paused: null });

/** Stands still at a place that time may have passed already: nothing after it was played. */
export const waitAt = (play: Play, at: number, now: number): Play => ({ ...play, zero: now - at * 1000, paused: now });

/** Goes elsewhere in the session. A paused session stays paused there. */
export function jump(play: Play, to: number, now: number): Play {
  return { zero: (play.paused ?? now) - to * 1000, paused: play.paused, from: to, played: [...play.played, [play.from, position(play, now)]] };
}

/** What is left when some steps are done already: the moments of the others, one after the other from 0. */
export function remaining(moments: readonly Moment[], done: ReadonlySet<number>): Moment[] {
  let at = 0;
  return moments
    .filter((moment) => !done.has(moment.step))
    .map((moment) => {
      const moved = { ...moment, at };
      at += moment.seconds;
      return moved;
    });
}

/** The moment that is on; undefined when the session is over. */
export const momentAt = (moments: readonly Moment[], at: number): Moment | undefined => moments.find((moment) => at < until(moment));

export const startOf = (moments: readonly Moment[], step: number): number => moments.find((moment) => moment.step === step)?.at ?? 0;

export const endOf = (moments: readonly Moment[], step: number): number => {
  const last = moments.findLast((moment) => moment.step === step);
  return last ? until(last) : 0;
};

/** The steps that have come to their end by now, in order. */
export const over = (moments: readonly Moment[], at: number): number[] =>
  [...new Set(moments.map((moment) => moment.step))].filter((step) => endOf(moments, step) <= at);

/** How long a step was really worked on: what was played of its work, counted once however often it was played. */
export function worked(moments: readonly Moment[], step: number, play: Play, now: number): number {
  const seconds = workOf(moments, step).reduce((sum, moment) => sum + covered(moment, play, now), 0);
  return Math.floor(seconds + ROUNDING_SECONDS);
}

/** Whether a step was done at all: a repetition, a hold or a point of it was played whole. What was only passed over was not done. */
export const wasPlayed = (moments: readonly Moment[], step: number, play: Play, now: number): boolean =>
  workOf(moments, step).some((moment) => covered(moment, play, now) >= moment.seconds - ROUNDING_SECONDS);

/** Whether it was done as a whole: at least half of its work was played. What was less was done in part. */
export const wasMostlyPlayed = (moments: readonly Moment[], step: number, play: Play, now: number): boolean =>
  2 * worked(moments, step, play, now) >= Math.floor(workOf(moments, step).reduce((sum, moment) => sum + moment.seconds, 0));

const workOf = (moments: readonly Moment[], step: number): Moment[] => moments.filter((moment) => moment.step === step && isWork(moment));

/** Whether something of its step lies behind it, and it is no work itself: a rest, or the change of sides. */
export const isBetween = (moments: readonly Moment[], moment: Moment): boolean => !isWork(moment) && workOf(moments, moment.step).some((work) => work.at < moment.at);

/** How much of a moment was played [s]. */
function covered(moment: Moment, play: Play, now: number): number {
  const stretches = [...play.played, [play.from, position(play, now)] as const].toSorted(([a], [b]) => a - b);
  let seconds = 0;
  let reached = moment.at;
  for (const [from, to] of stretches) {
    const begins = Math.max(from, reached);
    const ends = Math.min(to, until(moment));
    if (ends > begins) {
      seconds += ends - begins;
      reached = ends;
    }
  }

  return seconds;
}

/** Where back and next stop: each step, each hold, each point, each set. */
function places(moments: readonly Moment[]): number[] {
  return moments.filter((moment, i) => i === 0 || moment.step !== moments[i - 1]!.step || opens(moment, moments.slice(0, i).findLast(isWork))).map((moment) => moment.at);
}

const opens = (moment: Moment, before: Moment | undefined): boolean =>
  isWork(moment) && (before === undefined || moment.kind !== "repeat" || moment.step !== before.step || moment.set !== before.set || moment.side !== before.side);

/** To the beginning of what is on; from there, and while one still gets ready, to what was before: from the beginning of a step to that of the step before. */
export function back(moments: readonly Moment[], at: number): number {
  const on = places(moments).findLast((place) => place <= at) ?? 0;
  const isAtItsStart = at - on < SOON_SECONDS || !moments.some((moment) => isWork(moment) && moment.at >= on && moment.at < at);
  const step = momentAt(moments, on)?.step;
  if (!isAtItsStart || step === undefined) {
    return on;
  }

  const before = moments.findLast((moment) => moment.step !== step && moment.at < on);
  return on > startOf(moments, step) ? places(moments).findLast((place) => place < on) ?? 0 : before ? startOf(moments, before.step) : 0;
}

const placeAfter = (moments: readonly Moment[], at: number): number => places(moments).find((place) => place > at + ROUNDING_SECONDS) ?? total(moments);

/** To what comes next; where one has to change to it, to the beginning of that. */
export function next(moments: readonly Moment[], at: number): number {
  const place = placeAfter(moments, at);
  return moments.find((moment) => moment.kind === "change" && moment.at > at + ROUNDING_SECONDS && moment.at < place)?.at ?? place;
}

/** What is on where its step has more of it, before or after, so that it can be passed over alone. */
export function partAt(moments: readonly Moment[], at: number): "side" | "point" | "set" | undefined {
  const on = momentAt(moments, at);
  if (!on || !isWork(on)) {
    return undefined;
  }

  const then = momentAt(moments, placeAfter(moments, at));
  const other = then?.step === on.step ? then : moments.slice(0, moments.indexOf(on)).findLast((before) => before.step === on.step && isWork(before) && opens(on, before));
  return !other ? undefined : other.side !== on.side ? "side" : on.kind === "press" ? "point" : "set";
}

/** The side that is on; before one begins, and between two, the one that comes next: whoever gets ready looks at what is to be done. */
export const sideAhead = (moments: readonly Moment[], moment: Moment): Moment["side"] =>
  moment.side ?? moments.slice(moments.indexOf(moment)).find((other) => other.step === moment.step && other.side !== null)?.side ?? null;

/** The work that comes next in the step of a moment that is none itself. */
export const workAfter = (moments: readonly Moment[], moment: Moment): Moment | undefined =>
  moments.slice(moments.indexOf(moment)).find((other) => other.step === moment.step && isWork(other));

/** Whether a moment stands between two sides of its step. */
export function changesSide(moments: readonly Moment[], moment: Moment): boolean {
  const before = moments.slice(0, moments.indexOf(moment)).findLast((other) => other.step === moment.step && isWork(other));
  return moment.kind === "change" && before !== undefined && before.side !== workAfter(moments, moment)?.side;
}

/** Whether another side, point, hold or set has begun. */
export const turned = (before: Moment | undefined, moment: Moment): boolean =>
  before?.step !== moment.step || before.side !== moment.side || before.set !== moment.set || (moment.kind !== "repeat" && before !== moment);

/** What the huge figures count down: a moment, or for repetitions the whole set, whose single ones are too short to be read. */
export function due(moments: readonly Moment[], moment: Moment): number {
  const i = moments.indexOf(moment);
  if (moment.kind !== "repeat") {
    return until(moment);
  }

  const after = moments.slice(i).findIndex((other) => other.kind !== "repeat" || other.step !== moment.step || other.set !== moment.set || other.side !== moment.side);
  return after < 0 ? total(moments) : moments[i + after]!.at;
}

export interface Breath {
  readonly inwards: boolean;
  /** How much of it is done, 0 to 1. */
  readonly done: number;
  readonly seconds: number;
}

/** The breath that is on, where the moment sets a rhythm. */
export function breathAt(moment: Moment, at: number): Breath | undefined {
  if (!moment.breathIn || !moment.breathOut || (moment.kind !== "hold" && moment.kind !== "timed")) {
    return undefined;
  }

  const into = (at - moment.at) % (moment.breathIn + moment.breathOut);
  return into < moment.breathIn
    ? { inwards: true, done: into / moment.breathIn, seconds: moment.breathIn }
    : { inwards: false, done: (into - moment.breathIn) / moment.breathOut, seconds: moment.breathOut };
}

/** Whether leaving a step here leaves out its whole phase, with another phase still to come. */
export function leavesOut(phases: readonly string[], step: number, done: ReadonlySet<number>): boolean {
  const rest = phases.slice(step + 1);
  return rest.length > 0 && rest[0] !== phases[step] && !phases.some((phase, i) => i !== step && phase === phases[step] && done.has(i));
}

/** Minutes and seconds, as a clock says them. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 0.001));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
