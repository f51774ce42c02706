// What the person says a step feels like: the strongest of it is kept with the step, and more than the step allows is answered at once.
import type { Word } from "./script";

/** What is kept of it with a step. */
export interface Felt {
  /** The most discomfort that was told, 0 to 10; null where none was. */
  readonly most: number | null;
  /** What was told of the side, point or set that is on. */
  readonly now: number | null;
  readonly softened: boolean;
}

const NOTHING: Felt = { most: null, now: null, softened: false };
const MOST = 10;

export class Feeling {
  readonly #root: ParentNode;
  readonly #word: Word;
  readonly #far: number;
  readonly #warn: (text: string, isCalm: boolean) => void;
  #ceiling = MOST;
  #resting = 0;
  #rested = false;
  #least: number | null = null;
  #presses = false;

  felt = NOTHING;

  /**
   * @param far How many points above its limit are much, so that it is not gone on with.
   * @param warn Is told what to answer, and whether that is no warning; nothing where there is nothing to say.
   */
  constructor(root: ParentNode, word: Word, far: number, warn: (text: string, isCalm: boolean) => void) {
    [this.#root, this.#word, this.#far, this.#warn] = [root, word, far, warn];
  }

  /** Whether it is so much that the clock has to wait. */
  get isFar(): boolean {
    return this.felt.now !== null && this.felt.now - this.#most >= this.#far;
  }

  /** Takes a number that was chosen. */
  tell(field: HTMLInputElement): void {
    const now = Number(field.value);
    this.felt = { ...this.felt, now, most: Math.max(this.felt.most ?? 0, now) };
    this.#answer();
    if (!field.matches(":focus-visible")) {
      field.blur();
    }
  }

  soften(): void {
    this.felt = { ...this.felt, softened: true };
  }

  /** Another step has another limit. Where it hurt more than that before anything began, no more than before is what can be asked. */
  under(ceiling: number, resting: number, rested = false, least: number | null = null, presses = least !== null): void {
    [this.#ceiling, this.#resting, this.#rested, this.#least, this.#presses] = [ceiling, resting, rested, least, presses];
    this.#answer();
  }

  /** What was told of one side, point or set is not true of the next. */
  anew(): void {
    this.felt = { ...this.felt, now: null };
    this.#root.querySelectorAll<HTMLInputElement>("[name=felt]:checked").forEach((field) => (field.checked = false));
    this.#answer();
  }

  /** What was told before the page was left is true still. */
  again(): void {
    const told = this.#root.querySelector<HTMLInputElement>(`[name=felt][value="${this.felt.now}"]`);
    if (told) {
      told.checked = true;
    }

    this.#answer();
  }

  /** The limit, in words. */
  get limit(): string {
    const name = this.#rested || this.#resting > this.#ceiling ? "limit.rest" : this.#least === null ? "limit" : "limit.press";
    return this.#word(name, this.#ceiling, this.#resting, this.#least ?? 0);
  }

  /** Gives what is kept with a step at its end, and begins anew. */
  taken(): Felt {
    const { felt } = this;
    this.felt = NOTHING;
    this.anew();
    return felt;
  }

  #answer(): void {
    const { now } = this.felt;
    const name = now === null ? null : now > this.#ceiling ? this.#much(now) : this.#presses && now >= (this.#least ?? this.#ceiling) ? "enough" : null;
    this.#warn(name === null ? "" : this.#word(name, this.isFar ? this.#most : this.#ceiling, this.#resting), name === "enough" || name === "back.off.mind");
  }

  get #most(): number {
    return Math.max(this.#ceiling, this.#resting);
  }

  #much(now: number): string {
    return this.#rested ? "back.off.hand" : this.isFar ? "back.off.far" : this.#resting <= this.#ceiling ? "back.off" : now > this.#resting ? "back.off.rest" : "back.off.mind";
  }
}
