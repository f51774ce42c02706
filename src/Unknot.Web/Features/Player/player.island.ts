// The player: one movement at a time over the session's list of steps. What is due when is computed in play.ts, where the session stands is kept by
// course.ts, what is shown is in screen.ts and what is heard in hearing.ts; here they are brought together.
import { Ask } from "./ask";
import { Controls, type Pressed } from "./controls";
import { Course } from "./course";
import { heard } from "./cues";
import { Feeling } from "./feeling";
import { Hearing } from "./hearing";
import { Outbox, tokenOf } from "./outbox";
import { turned, type Moment } from "./play";
import { isOther, readOut, restsAhead, skipped } from "./say";
import { Screen } from "./screen";
import { wordsOf, type Script, type Word } from "./script";
import { Shown } from "./shown";
import { Tabs } from "./tabs";
import { Wake } from "./wake";

const TICK_MS = 200;
const SENDING_MS = 3000;

class Player extends HTMLElement {
  #script!: Script;
  #word!: Word;
  #course!: Course;
  #feeling!: Feeling;
  #screen!: Screen;
  #hearing!: Hearing;
  #controls!: Controls;
  #question!: Ask;
  #shown!: Shown;
  #tabs!: Tabs;
  readonly #wake = new Wake();
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  #looked = 0;
  #goesOnElsewhere = false;
  #timer = 0;
  #frame = 0;
  /** What stands beneath the cue, the first that says something: what to do about what is felt, what could not be stored, what became of a wish. */
  readonly #notes = { felt: "", kept: "", said: "" };

  connectedCallback(): void {
    this.#script = JSON.parse(this.querySelector("script")!.textContent) as Script;
    this.#word = wordsOf(this.#script.words);
    this.#build();
    this.#listen();
    this.#looked = this.#course.at;
    this.#changed();
    this.#draw();
    this.#note("said", document.querySelector(".p-said")?.textContent ?? "");
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#wake.set(false);
    this.#hearing.hush();
    this.#controls.close();
    this.#tabs.close();
    document.removeEventListener("visibilitychange", this.#look);
    window.removeEventListener("pagehide", this.#leave);
    window.removeEventListener("pageshow", this.#again);
  }

  get #address(): string {
    return `/session/${this.#script.session}`;
  }

  #build(): void {
    const outbox = new Outbox(this.#address, tokenOf(this), (waiting) => this.#note("kept", waiting ? this.#word("keeping") : ""));
    this.#feeling = new Feeling(this, this.#word, this.#script.far, (text, isCalm) => this.#note("felt", text, isCalm));
    this.#course = new Course(this.#script, outbox, this.#feeling);
    this.replaceChildren(this.querySelector("template")!.content.cloneNode(true));
    document.body.classList.add("playing");
    this.classList.toggle("is-still", this.#script.still);
    this.#screen = new Screen(this, this.#course.moments, this.#script.steps, this.#word);
    this.#hearing = new Hearing(this, this.#script, this.#screen, this.#word, outbox);
    this.#shown = new Shown(this, this.#script.steps, this.#course.moments);
    this.#question = new Ask(this.#screen, this.#word, this.#course, this.#changed);
  }

  #listen(): void {
    this.#controls = new Controls(this, this.#script.keys, this.#pressed, () => this.#question.open);
    this.#tabs = new Tabs(this.#script.session, this.#elsewhere);
    this.addEventListener("change", this.#chosen);
    document.addEventListener("visibilitychange", this.#look);
    window.addEventListener("pagehide", this.#leave);
    window.addEventListener("pageshow", this.#again);
    this.#timer = window.setInterval(this.#tick, TICK_MS);
  }

  // What passes by itself.

  readonly #tick = (): void => {
    const waits = this.#course.wait();
    this.#course.settle();
    const { at, moment } = this.#course;
    const cue = heard(this.#course.moments, this.#looked, at);
    this.#looked = at;
    this.#hearing.play(cue);
    if (!moment) {
      void this.#finish();
      return;
    }

    const { shown } = this.#screen;
    const said = this.#screen.show(moment, at, this.#course);
    if (turned(shown, moment)) {
      this.#turn(moment, !shown);
    }

    if (waits) {
      this.#hearing.say([said && `${said}.`, this.#word("waits")].filter(Boolean).join(" "), this.#readOut(moment, said));
    } else {
      this.#hearing.say(said || (cue === "half" ? this.#word("half") : ""));
    }
  };

  #readOut(moment: Moment, said: string): string {
    const step = this.#script.steps[moment.step]!;
    return readOut(said || step.name, restsAhead(this.#course.moments, moment, step) ? step.rest : step.steps, this.#word);
  }

  /** Another side, point, set or step: nothing that was said of the one before holds for it. */
  #turn(moment: Moment, isFirst: boolean): void {
    const step = this.#script.steps[moment.step]!;
    const rested = restsAhead(this.#course.moments, moment, step);
    // What hurts on the sore side says nothing of the other, which is pressed as usual.
    const other = !rested && typeof step.restsOn === "string";
    this.#feeling.under(rested ? step.resting : step.ceiling, other ? 0 : step.resting, rested, rested || isOther(this.#course.moments, moment, step) ? null : step.least ?? null, step.release && !rested);
    if (isFirst) {
      this.#feeling.again();
    } else {
      this.#feeling.anew();
    }

    this.#screen.limit(this.#feeling.limit);
    this.#note("said", "");
  }

  readonly #draw = (): void => {
    this.#frame = requestAnimationFrame(this.#draw);
    this.#screen.draw(this.#course.at, this.#still.matches || this.#script.still);
    this.#shown.show(this.#course.moment, this.#course.at);
  };

  /** What follows from running or resting: the screen stays on, the other tabs rest. */
  readonly #changed = (): void => {
    this.#wake.set(this.#course.runs || this.#course.waits);
    if (this.#course.runs) {
      this.#tabs.plays();
    }

    this.#tick();
  };

  readonly #look = (): void => {
    if (document.visibilityState === "hidden") {
      this.#course.remember();
    } else {
      this.#wake.set(this.#course.runs);
    }

    this.#tick();
  };

  readonly #leave = (): void => {
    this.#hearing.hush();
    this.#course.remember();
  };

  /** A page that the browser brings back as it was shows what was true then. */
  readonly #again = (event: PageTransitionEvent): void => {
    if (event.persisted) {
      location.reload();
    }
  };

  readonly #elsewhere = (): void => {
    if (this.#course.runs) {
      this.#goesOnElsewhere = true;
      this.#course.pause();
      this.#note("said", this.#word("elsewhere"));
      this.#changed();
    }
  };

  async #finish(): Promise<void> {
    if (!this.#course.finished) {
      clearInterval(this.#timer);
      this.#wake.set(false);
      this.#controls.close();
      await this.#course.finish();
      location.assign(`${this.#address}/done`);
    }
  }

  // What is pressed.

  readonly #pressed = (what: Pressed): void => {
    this.#hearing.wake();
    switch (what) {
      case "pause": return this.#toggle();
      case "back": return this.#back();
      case "next": return this.#course.next() ? this.#moved() : this.#skip();
      case "skip": return this.#skip();
      case "soften": return this.#course.soften() ? this.#moved() : undefined;
      case "leave": return this.#question.ask("leave", () => location.assign("/today"));
      case "end": return void this.#endHere();
      case "stop": return location.assign(this.querySelector<HTMLAnchorElement>("a.stop")!.href);
      case "change": return this.querySelector<HTMLAnchorElement>("[data-do=change]")?.click();
      case "help": return this.#question.help();
      case "go": return this.#question.yes();
      case "part": return this.#question.part();
      case "stay": case "close": return this.#question.close();
    }
  };

  readonly #chosen = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (field.name === "felt") {
      this.#feeling.tell(field);
      if (this.#feeling.isFar && this.#course.runs) {
        this.#course.pause();
        this.#changed();
      }
    } else if (field.name === "sound" || field.name === "voice") {
      this.#hearing.choose(field);
      if (field.name === "voice" && this.#course.waits && this.#course.moment) {
        this.#hearing.read(this.#readOut(this.#course.moment, ""));
      }
    }
  };

  #toggle(): void {
    if (this.#goesOnElsewhere) {
      // What was done there is known to the server.
      location.reload();
      return;
    }

    if (this.#course.paused) {
      // Whoever read the steps finds clock and figure again.
      this.#screen.top();
      this.#course.begin();
    } else {
      this.#course.pause();
    }

    this.#changed();
    this.#hearing.say(this.#word(this.#course.paused ? "paused" : "resume"));
  }

  /** Goes back, and says where to: what was done before still counts. */
  #back(): void {
    const isAnother = this.#course.back();
    this.#moved();
    const { step } = this.#course.moment!;
    this.#note("said", this.#word(isAnother ? "back.step" : "back", this.#script.steps[step]!.name));
  }

  /** Shows the place that was gone to; nothing is heard of what lies between. */
  #moved(): void {
    this.#looked = this.#course.at;
    this.#tick();
  }

  #skip(): void {
    const { step } = this.#course.moment!;
    const leave = (): void => {
      const isPartly = this.#course.skip(step);
      this.#moved();
      this.#note("said", this.#course.moment ? this.#word(isPartly ? "skipped.rest" : "skipped", this.#script.steps[step]!.name) : "");
    };
    const { part, wouldLeaveOut, isLast, ahead } = this.#course;
    const pass = (): void => {
      this.#course.pass();
      this.#moved();
    };
    if (part || wouldLeaveOut || isLast) {
      this.#question.ask(wouldLeaveOut ? "order" : "skip", leave, part && { say: skipped(ahead!, part, this.#word), pass });
    } else {
      leave();
    }
  }

  /** Ends the session where it is: what was done is on the server before its last page asks about it. */
  async #endHere(): Promise<void> {
    await this.#course.leave(SENDING_MS);
    location.assign(`${this.#address}/done`);
  }

  #note(of: "felt" | "kept" | "said", text: string, isCalm = false): void {
    this.#notes[of] = text;
    if (of === "felt") {
      this.classList.toggle("is-calm", isCalm);
    }

    const { felt, kept, said } = this.#notes;
    this.#screen?.warn(felt || kept, said);
    this.#screen?.halt(felt !== "" && this.#feeling.isFar);
    if (text) {
      this.#screen?.is("warning").scrollIntoView?.({ block: "nearest" });
    }
  }
}

customElements.define("unknot-player", Player);
