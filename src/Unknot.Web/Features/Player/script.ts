// What the server tells the player: the steps, every moment of them, how it is heard and the words it says.
import type { Moment } from "./play";
import type { Keys } from "./keys";

export interface Still {
  readonly src: string;
  readonly say: string;
}

export interface Step {
  readonly number: number;
  /** Changes where something else stands at the same place. */
  readonly key: string;
  readonly name: string;
  readonly part: string;
  readonly phase: string;
  readonly release: boolean;
  readonly ceiling: number;
  /** Where a press begins to be enough, 0–10; absent where nothing is pressed. */
  readonly least?: number | null;
  /** How sore it was when it was last said, 0–10. */
  readonly resting: number;
  /** The side on which nothing is pressed today, only rested on: L, R, or empty where there are no sides; absent where it may be pressed. */
  readonly restsOn?: string | null;
  /** The side of the knot, L or R; absent where it has none, or the step is for another knot. */
  readonly sore?: string | null;
  readonly cues: readonly string[];
  readonly steps: readonly string[];
  /** What is done instead where it may not be pressed. */
  readonly rest: readonly string[];
  readonly line: string | null;
  readonly done: boolean;
  /** Whether its movement was never done before: it waits until the person is ready. */
  readonly fresh: boolean;
  /** Whether it was changed since the session began, so that the change can be taken back. */
  readonly changed: boolean;
  /** The address of the clip that shows it; null where nothing does. */
  readonly figure: string | null;
  /** The thing whose own steps it shows; null where it shows the movement's own. */
  readonly with: string | null;
  /** Its key poses, for where the clip cannot be played. */
  readonly stills: readonly Still[];
}

export interface Script {
  readonly session: string;
  readonly steps: readonly Step[];
  readonly moments: readonly Moment[];
  readonly words: Readonly<Record<string, string>>;
  /** From so many points above a limit on it is much. */
  readonly far: number;
  readonly sound: boolean;
  readonly voice: boolean;
  /** Whether less motion was chosen. */
  readonly still: boolean;
  readonly keys: Keys;
}

/** A text with its gaps filled. */
export type Word = (key: string, ...values: readonly (string | number)[]) => string;

export const wordsOf = (words: Readonly<Record<string, string>>): Word => (key, ...values) =>
  words[key]!.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));
