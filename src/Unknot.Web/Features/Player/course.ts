// A session as it is being played: where it stands, what became of each step, and its place, which outlasts the page.
import type { Feeling } from "./feeling";
import { leaving, taken, type Left } from "./left";
import type { Outbox } from "./outbox";
import { back, endOf, jump, leavesOut, momentAt, next, over, partAt, pause, position, remaining, resume, startOf, total, waitAt, wasMostlyPlayed, wasPlayed, workAfter, worked, type Moment, type Play } from "./play";
import type { Script } from "./script";
import { drop, keep, kept } from "./store";

type Outcome = "done" | "skipped";

export class Course {
  /** What is left of the session. */
  readonly moments: readonly Moment[];
  readonly #script: Script;
  readonly #outbox: Outbox;
  readonly #feeling: Feeling;
  readonly #ended = new Map<number, Outcome>();
  /** How long a step had been worked on when it was skipped [s]. */
  readonly #skipped = new Map<number, number>();
  /** Steps of which a point softened. */
  readonly #softened = new Set<number>();
  /** New steps that still have to be begun by hand. */
  readonly #closed: Set<number>;
  #play: Play;
  #finished = false;

  /** Takes it up where this tab left it; else begins with the first step that is not done. */
  constructor(script: Script, outbox: Outbox, feeling: Feeling) {
    [this.#script, this.#outbox, this.#feeling] = [script, outbox, feeling];
    const done = new Set([...script.steps.filter((step) => step.done), ...outbox.waiting].map((step) => step.number));
    this.moments = remaining(script.moments, done);
    const left = kept<Left>(this.#key);
    const now = Date.now();
    this.#play = taken(left, this.moments, script.steps, now);
    if (left && left.key === script.steps[left.step]?.key) {
      feeling.felt = { most: left.most, now: left.now, softened: left.softened };
      if (left.softened) {
        this.#softened.add(left.step);
      }
    }

    this.#closed = new Set(script.steps.filter((step) => step.fresh && startOf(this.moments, step.number) >= position(this.#play, now)).map((step) => step.number));
  }

  /** Where it stands [s]. */
  get at(): number {
    return position(this.#play, Date.now());
  }

  /** The moment that is on; undefined at the end. */
  get moment(): Moment | undefined {
    return momentAt(this.moments, this.at);
  }

  get paused(): boolean {
    return this.#play.paused !== null;
  }

  get finished(): boolean {
    return this.#finished;
  }

  /** Whether it stands before a step that is new to the person, until they say that they are ready. */
  get waits(): boolean {
    return this.paused && this.#closed.has(this.moment?.step ?? -1);
  }

  get runs(): boolean {
    return !this.paused && !this.#finished;
  }

  get #key(): string {
    return `unknot-left:${this.#script.session}`;
  }

  pause(): void {
    this.#play = pause(this.#play, Date.now());
  }

  /** Goes on. A new step still waits: a question that is closed says nothing of being ready. */
  resume(): void {
    this.#play = resume(this.#play, Date.now());
  }

  /** Goes on because the person says so. */
  begin(): void {
    this.#closed.delete(this.moment?.step ?? -1);
    this.resume();
  }

  /** Stops before a step that is new to the person, however long nobody looked. @returns Whether it began to wait. */
  wait(): boolean {
    const { at } = this;
    const before = this.paused ? undefined : this.moments.find((moment) => this.#closed.has(moment.step) && moment.at <= at);
    if (before) {
      this.#play = waitAt(this.#play, before.at, Date.now());
    }

    return before !== undefined;
  }

  /** Goes back. @returns Whether to another step than the one that was on. */
  back(): boolean {
    const from = this.moment?.step;
    this.#go(back(this.moments, this.at));
    return this.moment?.step !== from;
  }

  /** Goes to the next side, point or set. @returns Whether there is one in this step. */
  next(): boolean {
    const to = next(this.moments, this.at);
    const within = to < endOf(this.moments, this.moment!.step);
    if (within) {
      this.#go(to);
    }

    return within;
  }

  /** Passes over the part that is on, the last of its step too; while one changes to it, the one that comes. */
  pass(): void {
    const { ahead } = this;
    if (ahead) {
      this.#go(Math.min(next(this.moments, Math.max(this.at, ahead.at)), endOf(this.moments, ahead.step)));
    }
  }

  /** What is worked on, or comes next in the step that is on. */
  get ahead(): Moment | undefined {
    const { moment } = this;
    return moment && workAfter(this.moments, moment);
  }

  /** What is on, or changed to, where it is not all of its step. */
  get part(): "side" | "point" | "set" | undefined {
    return this.moment?.kind === "change" ? partAt(this.moments, this.ahead!.at) : partAt(this.moments, this.at);
  }

  /** Whether nothing comes after the step that is on. */
  get isLast(): boolean {
    return endOf(this.moments, this.moment!.step) >= total(this.moments);
  }

  /** Notes that a point softened, and goes on. @returns Whether one was pressed. */
  soften(): boolean {
    const presses = this.moment?.kind === "press";
    if (presses) {
      this.#feeling.soften();
      this.#softened.add(this.moment!.step);
      this.#go(next(this.moments, this.at));
    }

    return presses;
  }

  /** Whether leaving the step that is on leaves out its whole phase. */
  get wouldLeaveOut(): boolean {
    const { step } = this.moment!;
    const before = this.#script.steps.filter((other) => other.done).map((other) => other.number);
    const here = [...this.#ended].filter(([, how]) => how === "done").map(([number]) => number);
    return leavesOut(this.#script.steps.map((other) => other.part), step, new Set([...before, ...here])) && this.#ended.get(step) !== "done";
  }

  /** Leaves out what is left of a step. @returns Whether something of it was done. */
  skip(step: number): boolean {
    const done = this.#worked(step);
    this.#skipped.set(step, done);
    this.#end(step, "skipped");
    this.#go(endOf(this.moments, step));
    return done > 0;
  }

  /** Keeps the steps that have come to their end by now: as done where they were played, and where all of it was passed over as skipped. */
  settle(): void {
    for (const step of over(this.moments, this.at)) {
      this.#end(step, this.#isDone(step) ? "done" : "skipped");
    }
  }

  /** Keeps the place in the tab and how far the step came on the server, so that both outlast the page. */
  readonly remember = (): void => {
    const left = this.#finished ? null : leaving(this.moments, this.#script.steps, this.#play, Date.now(), this.#feeling.felt);
    if (!left) {
      drop(this.#key);
      return;
    }

    keep(this.#key, left);
    const seconds = this.#worked(left.step);
    if (seconds > 0 && !this.#ended.has(left.step)) {
      this.#outbox.credit(left.step, seconds);
    }
  };

  /** Ends it. @returns When all of it is stored. */
  finish(): Promise<void> {
    this.#finished = true;
    this.remember();
    return this.#outbox.empty();
  }

  /** Leaves it here. @returns When what was done is stored, or after a while. */
  leave(atMostMs: number): Promise<unknown> {
    this.remember();
    return Promise.race([this.#outbox.empty(), new Promise((go) => setTimeout(go, atMostMs))]);
  }

  #worked(step: number): number {
    return worked(this.moments, step, this.#play, Date.now());
  }

  /** Whether a step was done: a point of it softened, or a part was played whole and half of it in all; of one that was skipped, more than when it was. */
  #isDone(step: number): boolean {
    const now = Date.now();
    const played = this.#softened.has(step) || (wasPlayed(this.moments, step, this.#play, now) && wasMostlyPlayed(this.moments, step, this.#play, now));
    return played && this.#worked(step) > (this.#skipped.get(step) ?? 0);
  }

  #go(to: number): void {
    this.#play = jump(this.#play, to, Date.now());
  }

  /** Keeps what became of a step, once; only a step that was skipped and then done after all is kept again. */
  #end(step: number, outcome: Outcome): void {
    const before = this.#ended.get(step);
    if (before !== "done" && before !== outcome) {
      this.#ended.set(step, outcome);
      const { most, softened } = this.#feeling.taken();
      this.#outbox.put({ number: step, outcome, doneSeconds: this.#worked(step), discomfort: most, softened });
    }
  }
}
