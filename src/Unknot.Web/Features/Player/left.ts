// Where somebody left a session in this tab, counted from the beginning of the step that was on, so that it holds when steps before it are done elsewhere.
import { begin, momentAt, pause, position, startOf, type Moment, type Play } from "./play";
import type { Step } from "./script";

export interface Left {
  readonly step: number;
  readonly key: string;
  readonly into: number;
  readonly played: readonly (readonly [number, number])[];
  readonly most: number | null;
  /** What was told of the part that was on, 0 to 10; null where nothing was. */
  readonly now: number | null;
  readonly softened: boolean;
}

/** What to remember of a session that is left now; null at its end. */
export function leaving(moments: readonly Moment[], steps: readonly Step[], play: Play, now: number, felt: Pick<Left, "most" | "now" | "softened">): Left | null {
  const at = position(play, now);
  const on = momentAt(moments, at);
  if (!on) {
    return null;
  }

  const start = startOf(moments, on.step);
  const played = [...play.played, [play.from, at] as const].map(([from, to]) => [from - start, to - start] as const);
  return { step: on.step, key: steps[on.step]!.key, into: at - start, played, ...felt };
}

/** The session as it was left, paused. Where something else stands there now, from the beginning of that step; where the step is done, from what is left. */
export function taken(left: Left | null, moments: readonly Moment[], steps: readonly Step[], now: number): Play {
  if (!left || !moments.some((moment) => moment.step === left.step)) {
    return begin(0, now);
  }

  const start = startOf(moments, left.step);
  if (steps[left.step]!.key !== left.key) {
    return pause(begin(start, now), now);
  }

  const played = left.played.map(([from, to]) => [from + start, to + start] as const);
  return pause({ ...begin(start + left.into, now), played }, now);
}
