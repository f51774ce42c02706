// What the person says a step feels like: the strongest of it is kept with the step, and more than the step allows is answered at once.
import type { Word } from "./script";

/** What is kept of it with a step. */
export interface Felt {
  /** The most discomfort that was told, 0 to 10; null where none was. */
  readonly most: number | null;
  readonly softened: boolean;
}

const NOTHING: Felt = { most: null, softened: false };
const MOST = 10;

export class Feeling {
  readonly #root: ParentNode;
  readonly #word: Word;
  readonly #warn: (text: string) => void;
  #now: number | null = null;
  #ceiling = MOST;

  felt = NOTHING;

  /** @param warn Is told what to answer; nothing where all is well. */
  constructor(root: ParentNode, word: Word, warn: (text: string) => void) {
    [this.#root, this.#word, this.#warn] = [root, word, warn];
  }

  /** Takes a number that was chosen. */
  tell(field: HTMLInputElement): void {
    this.#now = Number(field.value);
    this.felt = { ...this.felt, most: Math.max(this.felt.most ?? 0, this.#now) };
    this.#answer();
    if (!field.matches(":focus-visible")) {
      field.blur();
    }
  }

  soften(): void {
    this.felt = { ...this.felt, softened: true };
  }

  /** Another step has another limit. */
  under(ceiling: number): void {
    this.#ceiling = ceiling;
    this.#answer();
  }

  /** Gives what is kept with a step at its end, and begins anew. */
  taken(): Felt {
    const { felt } = this;
    [this.felt, this.#now] = [NOTHING, null];
    this.#root.querySelectorAll<HTMLInputElement>("[name=felt]:checked").forEach((field) => (field.checked = false));
    this.#answer();
    return felt;
  }

  #answer(): void {
    this.#warn(this.#now !== null && this.#now > this.#ceiling ? this.#word("back.off", this.#ceiling) : "");
  }
}
