// One session plays in one tab: whichever was set going last.

export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  /** @param elsewhere Is told when the same session is set going in another tab. */
  constructor(session: string, elsewhere: () => void) {
    this.#channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(`unknot-session:${session}`) : undefined;
    this.#channel?.addEventListener("message", elsewhere);
  }

  /** Tells the others that it plays here. */
  plays(): void {
    this.#channel?.postMessage("plays");
  }

  close(): void {
    this.#channel?.close();
  }
}
