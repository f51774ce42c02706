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
  #resting = 0;
  #rested = false;

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

  /** Another step has another limit. Where it hurt more than that before anything began, no more than before is what can be asked. */
  under(ceiling: number, resting: number, rested = false): void {
    [this.#ceiling, this.#resting, this.#rested] = [ceiling, resting, rested];
    this.#answer();
  }

  /** What was told of one side, point or set is not true of the next. */
  anew(): void {
    this.#now = null;
    this.#root.querySelectorAll<HTMLInputElement>("[name=felt]:checked").forEach((field) => (field.checked = false));
    this.#answer();
  }

  /** The limit, in words. */
  get limit(): string {
    return this.#word(this.#rested || this.#resting > this.#ceiling ? "limit.rest" : "limit", this.#ceiling, this.#resting);
  }

  /** Gives what is kept with a step at its end, and begins anew. */
  taken(): Felt {
    const { felt } = this;
    this.felt = NOTHING;
    this.anew();
    return felt;
  }

  #answer(): void {
    this.#warn(this.#now !== null && this.#now > this.#ceiling ? this.#word(this.#much(this.#now), this.#ceiling, this.#resting) : "");
  }

  #much(now: number): string {
    return this.#rested ? "back.off.hand" : this.#resting <= this.#ceiling ? "back.off" : now > this.#resting ? "back.off.rest" : "back.off.mind";
  }
}
