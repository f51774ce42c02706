// What is pressed in the player, by mouse, finger or key, as what it stands for.
import { actionOf, isTaken, type Action, type Keys } from "./keys";

/** What a key or a button asks for; the last five are buttons of a question. */
export type Pressed = Action | "stay" | "part" | "go" | "close" | "end";

/** Links that do something of their own as long as scripts run. */
const LINKS: readonly string[] = ["end", "leave"];
/** Links that lead where they lead. */
const LEAVES: readonly string[] = ["stop", "change"];

export class Controls {
  readonly #root: HTMLElement;
  readonly #keys: Keys;
  readonly #act: (what: Pressed) => void;
  readonly #deaf: () => boolean;

  /**
   * @param act Is told what was pressed.
   * @param deaf Whether a question is open, so that keys are for its answers; the one that stops is always heard.
   */
  constructor(root: HTMLElement, keys: Keys, act: (what: Pressed) => void, deaf: () => boolean) {
    [this.#root, this.#keys, this.#act, this.#deaf] = [root, keys, act, deaf];
    root.addEventListener("click", this.#press);
    document.addEventListener("keydown", this.#key);
  }

  close(): void {
    this.#root.removeEventListener("click", this.#press);
    document.removeEventListener("keydown", this.#key);
  }

  readonly #press = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    const what = button?.dataset["do"];
    if (!button || !what || LEAVES.includes(what)) {
      return;
    }

    // A pressed button would take the space bar for itself; after a mouse or a finger the bar is to pause again.
    if (event.detail > 0) {
      button.blur();
    }

    if (LINKS.includes(what)) {
      event.preventDefault();
    }

    this.#act(what as Pressed);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const action = actionOf(event, this.#keys);
    if (action && (action === "stop" || !(this.#deaf() || isTaken(event, event.target)))) {
      event.preventDefault();
      this.#act(action);
    }
  };
}
