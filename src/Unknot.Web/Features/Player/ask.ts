// A question before something is left, and the list of keys. Either halts the clock until it is closed.
import type { Word } from "./script";

export class Ask {
  readonly #dialog: HTMLDialogElement;
  readonly #word: Word;
  #go: (() => void) | undefined;

  /** @param closed Is told when it is closed without a yes. */
  constructor(dialog: HTMLDialogElement, word: Word, closed: () => void) {
    [this.#dialog, this.#word] = [dialog, word];
    dialog.addEventListener("close", closed);
  }

  get open(): boolean {
    return this.#dialog.open;
  }

  /** Asks, and does something on a yes. */
  ask(what: "order" | "leave", go: () => void): void {
    this.#go = go;
    this.#text("[data-is=ask]", what);
    this.#text("[data-do=stay]", `${what}.stay`);
    this.#text("[data-do=go]", `${what}.go`);
    this.#dialog.querySelector<HTMLElement>("[data-do=end]")!.hidden = what !== "leave";
    this.#dialog.showModal();
  }

  yes(): void {
    const go = this.#go;
    this.close();
    go?.();
  }

  close(): void {
    this.#go = undefined;
    this.#dialog.close();
  }

  #text(selector: string, key: string): void {
    this.#dialog.querySelector(selector)!.textContent = this.#word(key);
  }
}
