// A question before something is left, and the list of keys. Either halts the clock until it is closed.
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
  ask(what: "order" | "leave", go: () => void): void {
    this.#go = go;
    this.#text("[data-is=ask]", what);
    this.#text("[data-do=stay]", `${what}.stay`);
    this.#text("[data-do=go]", `${what}.go`);
    this.#dialog.querySelector<HTMLElement>("[data-do=end]")!.hidden = what !== "leave";
    this.#show(this.#dialog);
  }

  /** Lists the keys. */
  help(): void {
    this.#show(this.#keys);
  }

  yes(): void {
    const go = this.#go;
    this.close();
    go?.();
  }

  close(): void {
    this.#go = undefined;
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
