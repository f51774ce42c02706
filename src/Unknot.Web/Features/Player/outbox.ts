// What became of each step, on its way to the server. What could not be sent stays in the tab's own store and is tried again, in order.
import { pageOf } from "../../Shell/pages";
import { keep, kept } from "./store";

export interface Outcome {
  readonly number: number;
  readonly outcome: "done" | "skipped";
  readonly doneSeconds: number;
  readonly discomfort: number | null;
  readonly softened: boolean;
}

const TOKEN = "__RequestVerificationToken";
/** A form too old is sent anew with a new token; what is refused even then will not be taken later either. */
const MOST_REFUSALS = 3;
const AGAIN_AFTER_MS = [2000, 5000, 15000, 30000] as const;

export class Outbox {
  readonly #address: string;
  readonly #key: string;
  readonly #tell: (waiting: boolean) => void;
  #token: string;
  #waiting: Outcome[];
  #failures = 0;
  #refusals = 0;
  #sending: Promise<void> | undefined;

  /** @param tell Is told when sending fails and when it works again. */
  constructor(address: string, token: string, tell: (waiting: boolean) => void) {
    [this.#address, this.#token, this.#tell] = [address, token, tell];
    this.#key = `unknot-outbox:${address}`;
    this.#waiting = kept<Outcome[]>(this.#key) ?? [];
    this.#send();
  }

  /** The steps that are done but not stored yet. */
  get waiting(): readonly Outcome[] {
    return this.#waiting;
  }

  put(outcome: Outcome): void {
    this.#waiting.push(outcome);
    this.#keep();
    this.#send();
  }

  /** Tells how far a step came that is left. It is sent even as the page goes; where it cannot be, the tab still knows its place. */
  credit(number: number, doneSeconds: number): void {
    void this.#once("Left", { number: String(number), doneSeconds: String(doneSeconds) });
  }

  /** Keeps a choice for all sessions to come. */
  choose(name: string, value: string): void {
    void this.#once("Hear", { [name]: value });
  }

  /** Ends when everything is stored. */
  async empty(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#send();
    }
  }

  #send(): Promise<void> {
    this.#sending ??= this.#run().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      if (await this.#sendOne(this.#waiting[0]!)) {
        this.#waiting.shift();
        this.#keep();
        [this.#failures, this.#refusals] = [0, 0];
        this.#tell(false);
      } else {
        this.#tell(true);
        await new Promise((go) => setTimeout(go, AGAIN_AFTER_MS[Math.min(this.#failures++, AGAIN_AFTER_MS.length - 1)]));
      }
    }
  }

  // The player itself asks before the order is left: what it sends was asked.
  async #sendOne(outcome: Outcome): Promise<boolean> {
    const body = new URLSearchParams({ number: String(outcome.number), outcome: outcome.outcome, doneSeconds: String(outcome.doneSeconds), softened: String(outcome.softened), ahead: "true", [TOKEN]: this.#token });
    if (outcome.discomfort !== null) {
      body.set("discomfort", String(outcome.discomfort));
    }

    try {
      const answer = await fetch(`${this.#address}?handler=Step`, { method: "POST", body });
      if (answer.ok && !new URL(answer.url).pathname.startsWith(this.#address)) {
        // The server sends elsewhere where a safety answer stands in the way; the person is taken there too.
        location.assign(answer.url);
      } else if (answer.status === 400) {
        this.#refusals++;
        await this.#renew();
      }

      return answer.ok || this.#refusals >= MOST_REFUSALS;
    } catch {
      return false;
    }
  }

  async #once(handler: string, fields: Readonly<Record<string, string>>): Promise<void> {
    try {
      await fetch(`${this.#address}?handler=${handler}`, { method: "POST", body: new URLSearchParams({ ...fields, [TOKEN]: this.#token }), keepalive: true });
    } catch {
      // The server is away.
    }
  }

  /** A form that grew too old is sent with a new token the next time. */
  async #renew(): Promise<void> {
    const page = await pageOf(await fetch(this.#address));
    this.#token = page.querySelector<HTMLInputElement>(`input[name=${TOKEN}]`)?.value ?? this.#token;
  }

  #keep(): void {
    keep(this.#key, this.#waiting);
  }
}

/** The token of a form on the page. */
export const tokenOf = (element: ParentNode): string => element.querySelector<HTMLInputElement>(`input[name=${TOKEN}]`)?.value ?? "";
