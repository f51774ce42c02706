// The figure beside the timer: the movement that is on, on the side that is on, in step with the moment.
import type { Figure } from "../../Shell/Figure/element";
import "../../Shell/Figure/element";
import { isWork, sideAhead, type Moment } from "./play";
import { restsAhead } from "./say";
import type { Step } from "./script";

export class Shown {
  readonly #figure: Figure | null;
  readonly #steps: readonly Step[];
  readonly #moments: readonly Moment[];

  constructor(root: HTMLElement, steps: readonly Step[], moments: readonly Moment[]) {
    [this.#figure, this.#steps, this.#moments] = [root.querySelector<Figure>("unknot-figure"), steps, moments];
  }

  show(moment: Moment | undefined, at: number): void {
    if (!moment || !this.#figure) {
      return;
    }

    const step = this.#steps[moment.step]!;
    this.#figure.show(restsAhead(this.#moments, moment, step) ? null : step.figure, sideAhead(this.#moments, moment), step.stills, step.with);
    // What is timed as a whole goes by the clip's own clock, over and over.
    const follows = isWork(moment) && moment.kind !== "timed";
    this.#figure.follow(follows ? { holds: moment.kind !== "repeat", done: (at - moment.at) / moment.seconds, set: Math.max(0, moment.set - 1) } : null);
  }
}
