// What the player shows. It changes only what has changed, so that nothing is read aloud twice.
import type { Course } from "./course";
import { breathAt, changesSide, clock, due, isBetween, isWork, total, type Breath, type Moment } from "./play";
import { after, countedNow, doing, minutesLeft, restsAhead, spoken, todo } from "./say";
import type { Step, Word } from "./script";
import { lineAt, runAt } from "./thread";

export class Screen {
  readonly #root: HTMLElement;
  readonly #moments: readonly Moment[];
  readonly #steps: readonly Step[];
  readonly #word: Word;
  #shown: Moment | undefined;
  #drawn: Moment | undefined;
  #spoken = "";
  #next = "";
  #rested = false;

  constructor(root: HTMLElement, moments: readonly Moment[], steps: readonly Step[], word: Word) {
    [this.#root, this.#moments, this.#steps, this.#word] = [root, moments, steps, word];
  }

  /** The moment that is shown. */
  get shown(): Moment | undefined {
    return this.#shown;
  }

  /** Shows a moment. @returns What is new and worth to be said; empty for most of the time. */
  show(moment: Moment, at: number, course: Pick<Course, "paused" | "waits">): string {
    const step = this.#steps[moment.step]!;
    const newStep = moment.step !== this.#shown?.step;
    let said = "";
    if (newStep) {
      this.#showStep(step);
    }

    if (moment !== this.#shown) {
      this.#shown = moment;
      said = this.#showMoment(moment, step, newStep);
    }

    this.#showTime(moment, at, course, step);
    return said;
  }

  /** Draws the thread of the moment that is shown; without motion once for each moment. */
  draw(at: number, still: boolean): void {
    if (this.#shown && !(still && this.#drawn === this.#shown)) {
      this.#drawn = still ? this.#shown : undefined;
      const path = lineAt(this.#shown, at, still);
      this.is("thread").setAttribute("d", path);
      this.is("ease").setAttribute("d", path);
      this.is("ease").setAttribute("stroke-dasharray", runAt(this.#shown, at, still));
    }
  }

  is<T extends Element = HTMLElement>(name: string): T {
    return this.#root.querySelector<T>(`[data-is="${name}"]`)!;
  }

  set(name: string, text: string): void {
    const element = this.is(name);
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  /** Says what is to be heeded, or what has just been done; what comes next gives way to the one, not to the other. */
  warn(heed: string, done: string): void {
    this.set("warning", heed || done);
    this.#root.classList.toggle("is-warned", heed !== "");
  }

  /** While what was told is far too much: nothing stands as large as that, and a way to make it easier beside it. */
  halt(isFar: boolean): void {
    this.#root.classList.toggle("is-far", isFar);
  }

  /** Shows what stands at the top: name, clock and figure. */
  top(): void {
    this.#root.querySelector(".p-main")?.scrollTo?.(0, 0);
  }

  /** The most discomfort of what is shown, beside the numbers. */
  limit(text: string): void {
    this.#root.querySelector(".p-feel legend small")!.textContent = text;
  }

  #showTime(moment: Moment, at: number, { paused, waits }: Pick<Course, "paused" | "waits">, step: Step): void {
    const time = clock(due(this.#moments, moment) - at);
    const does = waits ? "" : paused ? this.#word("paused") : doing(moment, at, this.#word);
    this.set("time", time);
    this.set("say", does);
    this.set("remaining", minutesLeft(total(this.#moments) - at, this.#word));
    this.set("pause", this.#word(waits ? "go" : paused ? "resume" : "pause"));
    this.set("next", waits ? this.#word("waits") : this.#next);
    this.#root.classList.toggle("is-paused", paused);
    this.#root.classList.toggle("is-waiting", waits);
    this.#root.querySelector(".time")!.setAttribute("aria-label", this.#word("seconds", time));
    document.title = `${time} – ${paused && !waits ? does : step.name}`;
    this.#count(breathAt(moment, at));
  }

  #showStep(step: Step): void {
    // However far down one had read in the step before.
    this.top();
    this.set("phase", step.phase);
    this.set("progress", this.#word("of", step.number + 1, this.#steps.length));
    this.set("name", step.name);
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>("a.stop, [data-do=change]")) {
      link.search = `?step=${step.number}`;
    }

    const undo = this.#root.querySelector<HTMLFormElement>("[data-is=undo]");
    if (undo) {
      undo.hidden = !step.changed;
      undo.querySelector<HTMLInputElement>("[name=step]")!.value = String(step.number);
    }
  }

  /** How it is done: where it may not be pressed, nothing but that. */
  #showHow(step: Step, rested: boolean): void {
    this.set("line", rested ? "" : step.line ?? "");
    this.is("how").replaceChildren(...(rested ? step.rest : step.steps).map((how) => Object.assign(document.createElement("li"), { textContent: how })));
  }

  #showMoment(moment: Moment, step: Step, newStep: boolean): string {
    const rested = restsAhead(this.#moments, moment, step);
    if (newStep || rested !== this.#rested) {
      this.#rested = rested;
      this.#showHow(step, rested);
    }

    this.#root.classList.toggle("is-working", isWork(moment));
    // Between two of the same step the page keeps its shape: what lies under a finger stays there.
    this.#root.classList.toggle("is-between", isBetween(this.#moments, moment));
    this.#root.classList.toggle("is-pressing", moment.kind === "press" && !rested);
    this.#root.classList.toggle("is-turning", changesSide(this.#moments, moment));
    this.set("count", moment.kind === "change" ? "" : countedNow(moment, this.#moments, step, this.#word));
    this.set("now", todo(moment, this.#moments, step, this.#word));
    const then = after(moment, this.#moments, this.#steps, this.#word);
    this.#next = newStep && !isWork(moment) ? this.#word("reading", then) : changesSide(this.#moments, moment) ? this.#word("turning", then) : then;
    const beats = moment.breathIn && moment.breathOut && breathAt(moment, moment.at) ? moment.breathIn + moment.breathOut : 0;
    this.is("bar").replaceChildren(...Array.from({ length: beats }, () => document.createElement("s")));
    const line = spoken(moment, this.#moments, step, newStep, this.#word);
    const isNew = line !== this.#spoken;
    this.#spoken = line;
    return isNew ? line : "";
  }

  /** The breath without motion: one box a second, filled as it passes. */
  #count(breath: Breath | undefined): void {
    const boxes = this.is("bar").children;
    const before = breath && !breath.inwards ? boxes.length - breath.seconds : 0;
    const passed = breath ? before + Math.floor(breath.done * breath.seconds) + 1 : 0;
    for (let i = 0; i < boxes.length; i++) {
      boxes[i]!.classList.toggle("is-past", i < passed);
    }
  }
}
