// The player: one movement at a time over the session's list of steps. What is due when is computed in play.ts, what is said in say.ts, what is shown in
// screen.ts; here keys and buttons are heard, and what became of each step is kept.
import { Ask } from "./ask";
import { heard } from "./cues";
import { actionOf, isTaken, type Action } from "./keys";
import { leaving, taken, type Left } from "./left";
import { Outbox, tokenOf } from "./outbox";
import { back, endOf, jump, leavesOut, momentAt, next, over, pause, position, remaining, resume, worked, type Moment, type Play } from "./play";
import { Screen } from "./screen";
import { wordsOf, type Script, type Word } from "./script";
import { Sounds } from "./sounds";
import { drop, keep, kept } from "./store";
import { Tabs } from "./tabs";
import { Voice } from "./voice";
import { Wake } from "./wake";

const TICK_MS = 200;
const SENDING_MS = 3000;

class Player extends HTMLElement {
  #script!: Script;
  #word!: Word;
  #moments: readonly Moment[] = [];
  #play!: Play;
  #outbox!: Outbox;
  #screen!: Screen;
  #question!: Ask;
  #tabs!: Tabs;
  #sounds!: Sounds;
  #voice!: Voice;
  readonly #wake = new Wake();
  readonly #ended = new Map<number, "done" | "skipped">();
  #most: number | null = null;
  #felt: number | null = null;
  #softened = false;
  #looked = 0;
  #finished = false;
  #goesOnElsewhere = false;
  #wasRunning = false;
  #timer = 0;
  #frame = 0;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");

  connectedCallback(): void {
    this.#script = JSON.parse(this.querySelector("script")!.textContent) as Script;
    this.#word = wordsOf(this.#script.words);
    this.#outbox = new Outbox(this.#address, tokenOf(this), (waiting) => this.#warn(waiting ? this.#word("keeping") : ""));
    const done = new Set([...this.#script.steps.filter((step) => step.done), ...this.#outbox.waiting].map((step) => step.number));
    this.#moments = remaining(this.#script.moments, done);
    this.replaceChildren(this.querySelector("template")!.content.cloneNode(true));
    document.body.classList.add("playing");
    this.classList.toggle("is-still", this.#script.still);
    this.#screen = new Screen(this, this.#moments, this.#script.steps, this.#word);
    this.#question = new Ask(this.#screen.is<HTMLDialogElement>("question"), this.#word, this.#stay);
    this.#tabs = new Tabs(this.#script.session, this.#elsewhere);
    [this.#sounds, this.#voice] = [new Sounds(this.#script.sound), new Voice(this.#script.voice)];
    this.#begin();
    this.#listen();
    this.#tick();
    this.#draw();
    this.#warn(document.querySelector(".p-said")?.textContent ?? "");
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#wake.set(false);
    this.#voice.hush();
    this.#tabs.close();
    document.removeEventListener("keydown", this.#key);
    document.removeEventListener("visibilitychange", this.#look);
    window.removeEventListener("pagehide", this.#leave);
    window.removeEventListener("pageshow", this.#again);
  }

  get #address(): string {
    return `/session/${this.#script.session}`;
  }

  get #leftKey(): string {
    return `unknot-left:${this.#script.session}`;
  }

  get #at(): number {
    return position(this.#play, Date.now());
  }

  get #runs(): boolean {
    return this.#play.paused === null && !this.#finished;
  }

  get #help(): HTMLDialogElement {
    return this.#screen.is<HTMLDialogElement>("help");
  }

  #begin(): void {
    const left = kept<Left>(this.#leftKey);
    this.#play = taken(left, this.#moments, this.#script.steps, Date.now());
    if (left && left.key === this.#script.steps[left.step]?.key) {
      [this.#most, this.#softened] = [left.most, left.softened];
    }

    this.#looked = this.#at;
    this.#runOrRest();
  }

  #listen(): void {
    this.addEventListener("click", this.#press);
    this.addEventListener("change", this.#change);
    this.#help.addEventListener("close", this.#stay);
    document.addEventListener("keydown", this.#key);
    document.addEventListener("visibilitychange", this.#look);
    window.addEventListener("pagehide", this.#leave);
    window.addEventListener("pageshow", this.#again);
    this.#timer = window.setInterval(this.#tick, TICK_MS);
    this.querySelectorAll<HTMLInputElement>(".p-keys input").forEach((box) => (box.checked = box.name === "sound" ? this.#sounds.on : this.#voice.on));
    void this.#tellOfVoice();
  }

  /** What follows from running or not: the screen stays on, the other tabs rest. */
  #runOrRest(): void {
    this.#wake.set(this.#runs);
    if (this.#runs) {
      this.#tabs.plays();
    }
  }

  readonly #look = (): void => {
    if (document.visibilityState === "hidden") {
      this.#remember();
    } else {
      this.#wake.set(this.#runs);
    }

    this.#tick();
  };

  readonly #leave = (): void => {
    this.#voice.hush();
    this.#remember();
  };

  /** A page that the browser brings back as it was shows what was true then. */
  readonly #again = (event: PageTransitionEvent): void => {
    if (event.persisted) {
      location.reload();
    }
  };

  readonly #elsewhere = (): void => {
    if (this.#runs) {
      this.#goesOnElsewhere = true;
      this.#play = pause(this.#play, Date.now());
      this.#warn(this.#word("elsewhere"));
      this.#runOrRest();
      this.#tick();
    }
  };

  /** Keeps the place here and how far the step came on the server, so that both outlast the page. */
  readonly #remember = (): void => {
    const left = this.#finished ? null : leaving(this.#moments, this.#script.steps, this.#play, Date.now(), { most: this.#most, softened: this.#softened });
    if (!left) {
      drop(this.#leftKey);
      return;
    }

    keep(this.#leftKey, left);
    const seconds = worked(this.#moments, left.step, this.#play, Date.now());
    if (seconds > 0 && !this.#ended.has(left.step)) {
      this.#outbox.credit(left.step, seconds);
    }
  };

  readonly #tick = (): void => {
    const at = this.#at;
    for (const step of over(this.#moments, at)) {
      this.#end(step, "done");
    }

    const moment = momentAt(this.#moments, at);
    const cue = heard(this.#moments, this.#looked, at);
    this.#looked = at;
    if (cue) {
      this.#sounds.play(cue);
    }

    if (!moment) {
      void this.#finish();
      return;
    }

    const fresh = moment.step !== this.#screen.shown?.step;
    const said = this.#screen.show(moment, at, this.#play.paused !== null);
    if (fresh) {
      this.#easeOff();
    }

    this.#say(said || (cue === "half" ? this.#word("half") : ""));
  };

  readonly #draw = (): void => {
    this.#frame = requestAnimationFrame(this.#draw);
    this.#screen.draw(this.#at, this.#still.matches || this.#script.still);
  };

  /** Keeps what became of a step, once; only a step that was skipped and then done after all is kept again. */
  #end(step: number, outcome: "done" | "skipped"): void {
    const before = this.#ended.get(step);
    if (before === "done" || before === outcome) {
      return;
    }

    this.#ended.set(step, outcome);
    this.#outbox.put({ number: step, outcome, doneSeconds: worked(this.#moments, step, this.#play, Date.now()), discomfort: this.#most, softened: this.#softened });
    [this.#most, this.#softened, this.#felt] = [null, false, null];
    this.querySelectorAll<HTMLInputElement>("[name=felt]:checked").forEach((field) => (field.checked = false));
    this.#easeOff();
  }

  async #finish(): Promise<void> {
    if (this.#finished) {
      return;
    }

    this.#finished = true;
    clearInterval(this.#timer);
    this.#wake.set(false);
    this.#remember();
    await this.#outbox.empty();
    location.assign(`${this.#address}/done`);
  }

  // What is heard.

  readonly #press = (event: Event): void => {
    this.#sounds.wake();
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    if (!button) {
      return;
    }

    // A pressed button would take the space bar for itself; after a mouse or a finger the bar is to pause again.
    if ((event as MouseEvent).detail > 0) {
      button.blur();
    }

    switch (button.dataset["do"]) {
      case "stay": return this.#question.close();
      case "go": return this.#question.yes();
      case "close": return this.#help.close();
      case "end":
        event.preventDefault();
        return void this.#endHere();
      case "leave":
        event.preventDefault();
        return this.#do("leave");
      case "pause": case "back": case "skip": case "soften": case "help":
        return this.#do(button.dataset["do"] as Action);
    }
  };

  readonly #key = (event: KeyboardEvent): void => {
    const action = this.#finished ? undefined : actionOf(event, this.#script.keys);
    if (!action || (action !== "stop" && (this.#question.open || this.#help.open || isTaken(event, event.target)))) {
      return;
    }

    this.#sounds.wake();
    event.preventDefault();
    this.#do(action);
  };

  #do(action: Action): void {
    switch (action) {
      case "pause": return this.#toggle();
      case "back": return this.#go(back(this.#moments, this.#at));
      case "next": return this.#next();
      case "skip": return this.#skip();
      case "soften": return this.#soften();
      case "leave": return this.#ask("leave", () => location.assign("/today"));
      case "stop": return location.assign(this.querySelector<HTMLAnchorElement>("a.stop")!.href);
      case "change": return this.querySelector<HTMLAnchorElement>("[data-do=change]")?.click();
      case "help":
        this.#halt();
        return this.#help.showModal();
    }
  }

  readonly #change = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (field.name === "felt") {
      this.#felt = Number(field.value);
      this.#most = Math.max(this.#most ?? 0, this.#felt);
      this.#easeOff();
      if (!field.matches(":focus-visible")) {
        field.blur();
      }
    } else if (field.name === "sound" || field.name === "voice") {
      const heard = field.name === "sound" ? this.#sounds : this.#voice;
      heard.on = field.checked;
      this.#sounds.wake();
      this.#outbox.choose(field.name, field.checked ? "on" : "off");
      void this.#tellOfVoice();
    }
  };

  async #tellOfVoice(): Promise<void> {
    this.#screen.set("novoice", this.#voice.on && !(await this.#voice.exists()) ? this.#word("novoice") : "");
  }

  #easeOff(): void {
    const ceiling = this.#screen.shown ? this.#script.steps[this.#screen.shown.step]!.ceiling : 10;
    this.#warn(this.#felt !== null && this.#felt > ceiling ? this.#word("back.off", ceiling) : "");
  }

  #toggle(): void {
    if (this.#goesOnElsewhere) {
      // What was done there is known to the server.
      location.reload();
      return;
    }

    const now = Date.now();
    this.#play = this.#play.paused === null ? pause(this.#play, now) : resume(this.#play, now);
    this.#runOrRest();
    this.#tick();
    this.#say(this.#word(this.#play.paused === null ? "resume" : "paused"));
  }

  #go(to: number): void {
    this.#play = jump(this.#play, to, Date.now());
    this.#looked = to;
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
    if (momentAt(this.#moments, this.#at)?.kind === "press") {
      this.#softened = true;
      this.#go(next(this.#moments, this.#at));
    }
  }

  // A question halts the clock until it is answered.

  #halt(): void {
    this.#wasRunning = this.#play.paused === null;
    this.#play = pause(this.#play, Date.now());
    this.#tick();
  }

  #ask(what: "order" | "leave", go: () => void): void {
    this.#halt();
    this.#question.ask(what, go);
  }

  readonly #stay = (): void => {
    if (this.#wasRunning) {
      this.#play = resume(this.#play, Date.now());
    }

    this.#runOrRest();
    this.#tick();
  };

  /** Ends the session where it is: what was done is on the server before its last page asks about it. */
  async #endHere(): Promise<void> {
    this.#remember();
    await Promise.race([this.#outbox.empty(), new Promise((go) => setTimeout(go, SENDING_MS))]);
    location.assign(`${this.#address}/done`);
  }

  #warn(text: string): void {
    this.#screen?.set("warning", text);
  }

  #say(text: string): void {
    if (text) {
      this.#screen.set("said", text);
      this.#voice.say(text);
    }
  }
}

customElements.define("unknot-player", Player);
