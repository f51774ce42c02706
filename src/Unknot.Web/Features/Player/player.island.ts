// The player: one movement at a time over the session's list of steps. What is due when is computed in play.ts; here it is shown, and keys and buttons are heard.
import { Outbox, tokenOf } from "./outbox";
import { eased, loop } from "./pacer";
import {
  back, begin, breathAt, clock, due, endOf, isWork, jump, leavesOut, momentAt, next, over, pause, position, remaining, resume, startOf, total, worked,
  type Breath, type Moment, type Play,
} from "./play";

interface Step {
  readonly number: number;
  readonly name: string;
  readonly part: string;
  readonly phase: string;
  readonly release: boolean;
  readonly ceiling: number;
  readonly cues: readonly string[];
  readonly steps: readonly string[];
  readonly done: boolean;
}

interface Script {
  readonly session: string;
  readonly steps: readonly Step[];
  readonly moments: readonly Moment[];
  readonly words: Readonly<Record<string, string>>;
}

/** Where somebody left a session in this tab, from the beginning of the step that was on. */
interface Left {
  readonly step: number;
  readonly into: number;
  readonly played: readonly (readonly [number, number])[];
  readonly most: number | null;
  readonly softened: boolean;
}

const TICK_MS = 200;
const BASELINE = 284;
const CLOSED = 103;
const OPEN = 116;
const FROM = -1255;
const TO = 1645;

class Player extends HTMLElement {
  #script!: Script;
  #moments: readonly Moment[] = [];
  #play!: Play;
  #outbox!: Outbox;
  #ended = new Map<number, "done" | "skipped">();
  #most: number | null = null;
  #felt: number | null = null;
  #softened = false;
  #shown: Moment | undefined;
  #shownLine = "";
  #finished = false;
  #timer = 0;
  #frame = 0;
  #wasRunning = false;
  #answer: (() => void) | undefined;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");

  connectedCallback(): void {
    this.#script = JSON.parse(this.querySelector("script")!.textContent) as Script;
    this.#outbox = new Outbox(this.#address, tokenOf(this), (waiting) => this.#warn(waiting ? this.#word("keeping") : ""));
    const done = new Set([...this.#script.steps.filter((step) => step.done), ...this.#outbox.waiting].map((step) => step.number));
    this.#moments = remaining(this.#script.moments, done);
    this.replaceChildren(this.querySelector("template")!.content.cloneNode(true));
    document.body.classList.add("playing");
    this.#begin();
    this.addEventListener("click", this.#press);
    this.addEventListener("change", this.#feel);
    this.querySelector("dialog")!.addEventListener("close", this.#stay);
    document.addEventListener("keydown", this.#key);
    document.addEventListener("visibilitychange", this.#tick);
    window.addEventListener("pagehide", this.#remember);
    this.#timer = window.setInterval(this.#tick, TICK_MS);
    this.#tick();
    this.#draw();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    cancelAnimationFrame(this.#frame);
    document.removeEventListener("keydown", this.#key);
    document.removeEventListener("visibilitychange", this.#tick);
    window.removeEventListener("pagehide", this.#remember);
  }

  get #address(): string {
    return `/session/${this.#script.session}`;
  }

  /** The page that asks what is wrong: it follows the step that was on. */
  get #stopAddress(): string {
    return `${this.#address}/stop${this.#shown ? `?step=${this.#shown.step}` : ""}`;
  }

  get #leftKey(): string {
    return `unknot-left:${this.#script.session}`;
  }

  get #at(): number {
    return position(this.#play, Date.now());
  }

  #begin(): void {
    const now = Date.now();
    const left = JSON.parse(sessionStorage.getItem(this.#leftKey) ?? "null") as Left | null;
    if (left && this.#moments.some((moment) => moment.step === left.step)) {
      const start = startOf(this.#moments, left.step);
      const played = left.played.map(([from, to]) => [from + start, to + start] as const);
      this.#play = pause({ ...begin(start + left.into, now), played }, now);
      [this.#most, this.#softened] = [left.most, left.softened];
    } else {
      this.#play = begin(0, now);
    }
  }

  readonly #remember = (): void => {
    const on = momentAt(this.#moments, this.#at);
    if (!on || this.#finished) {
      sessionStorage.removeItem(this.#leftKey);
      return;
    }

    const start = startOf(this.#moments, on.step);
    const played = [...this.#play.played, [this.#play.from, this.#at] as const].map(([from, to]) => [from - start, to - start] as const);
    const left: Left = { step: on.step, into: this.#at - start, played, most: this.#most, softened: this.#softened };
    sessionStorage.setItem(this.#leftKey, JSON.stringify(left));
  };

  readonly #tick = (): void => {
    for (const step of over(this.#moments, this.#at)) {
      this.#end(step, "done");
    }

    const moment = momentAt(this.#moments, this.#at);
    if (moment) {
      this.#show(moment);
    } else {
      void this.#finish();
    }
  };

  /** Keeps what became of a step, once; only a step that was skipped and then done after all is kept again. */
  #end(step: number, outcome: "done" | "skipped"): void {
    const before = this.#ended.get(step);
    if (before === "done" || before === outcome) {
      return;
    }

    this.#ended.set(step, outcome);
    this.#outbox.put({ number: step, outcome, doneSeconds: worked(this.#moments, step, this.#play, Date.now()), discomfort: this.#most, softened: this.#softened });
    [this.#most, this.#softened] = [null, false];
    this.#unfeel();
  }

  async #finish(): Promise<void> {
    if (this.#finished) {
      return;
    }

    this.#finished = true;
    clearInterval(this.#timer);
    this.#remember();
    await this.#outbox.empty();
    location.assign(`${this.#address}/done`);
  }

  // What is heard.

  readonly #press = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    if (!button) {
      return;
    }

    // A pressed button would take the space bar for itself; after a mouse or a finger the bar is to pause again.
    if ((event as MouseEvent).detail > 0) {
      button.blur();
    }

    switch (button.dataset["do"]) {
      case "pause": return this.#toggle();
      case "back": return this.#go(back(this.#moments, this.#at));
      case "skip": return this.#skip();
      case "soften": return this.#soften();
      case "stay": return this.#dialog.close();
      case "go": return this.#goOn();
      case "leave":
        event.preventDefault();
        return this.#leave();
    }
  };

  readonly #key = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || this.#finished) {
      return;
    }

    if (event.key.toLowerCase() === "x") {
      location.assign(this.#stopAddress);
      return;
    }

    if (this.#dialog.open) {
      return;
    }

    const field = target instanceof HTMLInputElement;
    switch (event.key) {
      case " ":
        if (target instanceof HTMLButtonElement || (field && !target.checked)) {
          return;
        }

        this.#toggle();
        break;
      case "ArrowLeft":
      case "ArrowRight":
        if (field) {
          return;
        }

        if (event.key === "ArrowLeft") {
          this.#go(back(this.#moments, this.#at));
        } else {
          this.#next();
        }

        break;
      case "s":
      case "S":
        this.#skip();
        break;
      case "Escape":
        this.#leave();
        break;
      default:
        return;
    }

    event.preventDefault();
  };

  readonly #feel = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (field.name !== "felt") {
      return;
    }

    this.#felt = Number(field.value);
    this.#most = Math.max(this.#most ?? 0, this.#felt);
    this.#easeOff();
    if (!field.matches(":focus-visible")) {
      field.blur();
    }
  };

  #unfeel(): void {
    this.#felt = null;
    this.querySelectorAll<HTMLInputElement>("[name=felt]:checked").forEach((field) => (field.checked = false));
    this.#easeOff();
  }

  #easeOff(): void {
    const ceiling = this.#shown ? this.#script.steps[this.#shown.step]!.ceiling : 10;
    this.#warn(this.#felt !== null && this.#felt > ceiling ? this.#word("back.off", ceiling) : "");
  }

  #toggle(): void {
    const now = Date.now();
    this.#play = this.#play.paused === null ? pause(this.#play, now) : resume(this.#play, now);
    this.#tick();
    this.#say(this.#word(this.#play.paused === null ? "resume" : "paused"));
  }

  #go(to: number): void {
    this.#play = jump(this.#play, to, Date.now());
    this.#tick();
  }

  /** The next side, point or set; at a step's end the same as leaving the step. */
  #next(): void {
    const on = momentAt(this.#moments, this.#at)!;
    const to = next(this.#moments, this.#at);
    if (to >= endOf(this.#moments, on.step)) {
      this.#skip();
    } else {
      this.#go(to);
    }
  }

  #skip(): void {
    const { step } = momentAt(this.#moments, this.#at)!;
    const done = new Set([...this.#script.steps.filter((other) => other.done).map((other) => other.number), ...[...this.#ended].filter(([, how]) => how === "done").map(([number]) => number)]);
    const leave = (): void => {
      this.#end(step, "skipped");
      this.#go(endOf(this.#moments, step));
    };
    if (leavesOut(this.#script.steps.map((other) => other.part), step, done) && this.#ended.get(step) !== "done") {
      this.#ask("order", leave);
    } else {
      leave();
    }
  }

  #soften(): void {
    this.#softened = true;
    this.#go(next(this.#moments, this.#at));
  }

  #leave(): void {
    this.#ask("leave", () => location.assign("/today"));
  }

  // A question halts the clock until it is answered.

  get #dialog(): HTMLDialogElement {
    return this.querySelector("dialog")!;
  }

  #ask(what: "order" | "leave", go: () => void): void {
    this.#wasRunning = this.#play.paused === null;
    this.#play = pause(this.#play, Date.now());
    this.#answer = go;
    this.#set("ask", this.#word(what));
    this.querySelector("[data-do=stay]")!.textContent = this.#word(`${what}.stay`);
    this.querySelector("[data-do=go]")!.textContent = this.#word(`${what}.go`);
    this.#dialog.showModal();
    this.#tick();
  }

  #goOn(): void {
    const go = this.#answer;
    this.#answer = undefined;
    this.#dialog.close();
    go?.();
  }

  readonly #stay = (): void => {
    if (this.#wasRunning) {
      this.#play = resume(this.#play, Date.now());
    }

    this.#tick();
  };

  // What is shown.

  #show(moment: Moment): void {
    const step = this.#script.steps[moment.step]!;
    const fresh = moment !== this.#shown;
    const newStep = moment.step !== this.#shown?.step;
    this.#shown = moment;
    if (newStep) {
      this.#showStep(step);
    }

    if (fresh) {
      this.#showMoment(moment, step);
    }

    const paused = this.#play.paused !== null;
    const at = this.#at;
    const time = clock(due(this.#moments, moment) - at);
    const breath = breathAt(moment, at);
    const doing = paused ? this.#word("paused") : breath ? this.#word(breath.inwards ? "in" : "out") : this.#doing(moment);
    this.#set("time", time);
    this.#set("say", doing);
    this.#set("remaining", this.#minutes(total(this.#moments) - at));
    this.#set("pause", this.#word(paused ? "resume" : "pause"));
    this.classList.toggle("is-paused", paused);
    this.querySelector(".time")!.setAttribute("aria-label", this.#word("seconds", time));
    document.title = `${time} – ${paused ? doing : step.name}`;
    this.#count(breath);
  }

  #showStep(step: Step): void {
    this.#set("phase", step.phase);
    this.#set("progress", this.#word("of", step.number + 1, this.#script.steps.length));
    this.#set("name", step.name);
    this.querySelectorAll<HTMLAnchorElement>("a.stop").forEach((link) => (link.href = this.#stopAddress));
    this.#is("how").replaceChildren(...step.steps.map((how) => Object.assign(document.createElement("li"), { textContent: how })));
  }

  #showMoment(moment: Moment, step: Step): void {
    this.classList.toggle("is-working", isWork(moment));
    this.classList.toggle("is-pressing", moment.kind === "press");
    this.#set("count", this.#counted(moment));
    this.#set("now", this.#todo(moment, step));
    this.#set("next", this.#after(moment));
    const bar = this.#is("bar");
    const beats = moment.breathIn && moment.breathOut && breathAt(moment, moment.at) ? moment.breathIn + moment.breathOut : 0;
    bar.replaceChildren(...Array.from({ length: beats }, () => document.createElement("s")));

    // Only what is new is spoken, and no single repetition.
    const line = [step.name, this.#side(moment), this.#word(moment.kind === "getready" ? "ready" : moment.kind)].filter(Boolean).join(", ");
    if (line !== this.#shownLine) {
      this.#shownLine = line;
      this.#say(line);
    }
  }

  #side(moment: Moment): string {
    return moment.side ? this.#word(moment.side === "L" ? "left" : "right") : "";
  }

  #counted(moment: Moment): string {
    const number = moment.of > 1 && moment.kind !== "repeat" ? this.#word(moment.kind === "press" ? "point" : "of", moment.number, moment.of) : "";
    const set = moment.sets > 1 ? this.#word("set", moment.set) : "";
    return [this.#side(moment), number, set].filter(Boolean).join(" · ");
  }

  /** The words beneath the figures; while nothing is worked on, the line below says it all. */
  #doing(moment: Moment): string {
    return moment.kind === "repeat" ? this.#word("of", moment.number, moment.of) : isWork(moment) ? this.#word(moment.kind) : "";
  }

  #todo(moment: Moment, step: Step): string {
    if (moment.kind === "change") {
      return [this.#word("change"), this.#side(moment)].filter(Boolean).join(": ");
    }

    if (!isWork(moment) || step.cues.length === 0) {
      return this.#word(moment.kind === "getready" ? "ready" : moment.kind);
    }

    return step.cues[Math.max(0, moment.number - 1) % step.cues.length]!;
  }

  #after(moment: Moment): string {
    const then = this.#moments.slice(this.#moments.indexOf(moment) + 1).find((other) =>
      other.step !== moment.step || (isWork(other) && (other.kind !== "repeat" || !isWork(moment) || other.side !== moment.side || other.set !== moment.set)));
    if (!then) {
      return this.#word("last");
    }

    const other = this.#script.steps[then.step]!;
    const what = then.step !== moment.step ? `${other.phase}, ${other.name}` : this.#counted(then) || this.#word(then.kind).toLowerCase();
    return this.#word("next", what);
  }

  #minutes(seconds: number): string {
    return seconds < 60 ? this.#word("minute") : this.#word("minutes", Math.round(seconds / 60));
  }

  /** The breath without motion: one box a second, filled as it passes. */
  #count(breath: Breath | undefined): void {
    const boxes = this.#is("bar").children;
    const before = breath && !breath.inwards ? boxes.length - breath.seconds : 0;
    const passed = breath ? before + Math.floor(breath.done * breath.seconds) + 1 : 0;
    for (let i = 0; i < boxes.length; i++) {
      boxes[i]!.classList.toggle("is-past", i < passed);
    }
  }

  readonly #draw = (): void => {
    this.#frame = requestAnimationFrame(this.#draw);
    const moment = this.#shown;
    if (!moment) {
      return;
    }

    const at = this.#at;
    const breath = this.#still.matches ? undefined : breathAt(moment, at);
    const open = breath ? eased(breath.inwards ? breath.done : 1 - breath.done) : 0.5;
    const path = isWork(moment) ? loop(FROM, TO, BASELINE, CLOSED + (OPEN - CLOSED) * open) : `M${FROM} ${BASELINE}H${TO}`;
    const run = breath ? (breath.inwards ? 0 : breath.done) : this.#still.matches || !isWork(moment) ? 0 : (at - moment.at) / moment.seconds;
    const ease = this.#is("ease");
    this.#is("thread").setAttribute("d", path);
    ease.setAttribute("d", path);
    // The sage runs over the part that can be seen.
    ease.setAttribute("stroke-dasharray", `${run === 0 ? 0 : 0.33 + run * 0.34} 2`);
  };

  #warn(text: string): void {
    this.#set("warning", text);
  }

  #say(text: string): void {
    this.#set("said", text);
  }

  #word(key: string, ...values: readonly (string | number)[]): string {
    return this.#script.words[key]!.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));
  }

  #is(name: string): Element {
    return this.querySelector(`[data-is="${name}"]`)!;
  }

  #set(name: string, text: string): void {
    const element = this.querySelector(`[data-is="${name}"]`);
    if (element && element.textContent !== text) {
      element.textContent = text;
    }
  }
}

customElements.define("unknot-player", Player);
