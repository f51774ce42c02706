// A question before something is left, and the help. Either halts the clock until it is closed.
import type { Course } from "./course";
import type { Screen } from "./screen";
import type { Word } from "./script";

export class Ask {
  readonly #dialog: HTMLDialogElement;
  readonly #keys: HTMLDialogElement;
  readonly #word: Word;
  readonly #course: Course;
  readonly #changed: () => void;
  #go: (() => void) | undefined;
  #pass: (() => void) | undefined;
  /** A telephone: nothing but fingers, so that keys are no help. */
  readonly #fingersOnly = matchMedia("(hover: none) and (pointer: coarse)");
  #ran = false;

  /** @param changed Is told when the clock is halted or runs again. */
  constructor(screen: Screen, word: Word, course: Course, changed: () => void) {
    [this.#dialog, this.#keys] = [screen.is<HTMLDialogElement>("question"), screen.is<HTMLDialogElement>("help")];
    [this.#word, this.#course, this.#changed] = [word, course, changed];
    this.#dialog.addEventListener("close", this.#closed);
    this.#keys.addEventListener("close", this.#closed);
  }

  get open(): boolean {
    return this.#dialog.open || this.#keys.open;
  }

  /** Asks, and does something on a yes. */
  ask(what: "order" | "skip" | "leave", go: () => void, part?: { readonly say: string; readonly pass: () => void }): void {
    [this.#go, this.#pass] = [go, part?.pass];
    const answers = what === "leave" ? "leave" : "skip";
    this.#text("[data-is=ask]", what);
    this.#text("[data-do=stay]", `${answers}.stay`);
    this.#text("[data-do=go]", `${answers}.go`);
    const onlyPart = this.#dialog.querySelector<HTMLElement>("[data-do=part]")!;
    [onlyPart.hidden, onlyPart.textContent] = [!part, part?.say ?? ""];
    this.#dialog.querySelector<HTMLElement>("[data-do=end]")!.hidden = what !== "leave";
    this.#show(this.#dialog);
  }

  /** Says how it is heard, what the buttons do, and, where there is a keyboard, its keys. */
  help(): void {
    this.#keys.querySelector("details")!.open = !this.#fingersOnly.matches;
    this.#show(this.#keys);
  }

  yes(): void {
    this.#do(this.#go);
  }

  /** Only a part of it. */
  part(): void {
    this.#do(this.#pass);
  }

  #do(what: (() => void) | undefined): void {
    this.close();
    what?.();
  }

  close(): void {
    [this.#go, this.#pass] = [undefined, undefined];
    this.#dialog.close();
    this.#keys.close();
  }

  #show(dialog: HTMLDialogElement): void {
    this.#ran = !this.#course.paused;
    this.#course.pause();
    this.#changed();
    dialog.showModal();
  }

  readonly #closed = (): void => {
    if (this.#ran) {
      this.#course.resume();
    }

    this.#changed();
  };

  #text(selector: string, key: string): void {
    this.#dialog.querySelector(selector)!.textContent = this.#word(key);
  }
}
