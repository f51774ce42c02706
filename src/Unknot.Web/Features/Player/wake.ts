// Keeps the screen on while a session runs. A browser takes the lock back with a hidden tab, so it is asked for anew; one that knows none is left alone.

export class Wake {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  /** Asks for the lock, or lets it go. */
  set(wanted: boolean): void {
    this.#wanted = wanted;
    if (!wanted) {
      void this.#lock?.release();
      this.#lock = undefined;
    } else if (document.visibilityState === "visible" && (!this.#lock || this.#lock.released)) {
      void this.#ask();
    }
  }

  async #ask(): Promise<void> {
    try {
      const lock = await navigator.wakeLock?.request("screen");
      if (this.#wanted) {
        this.#lock = lock;
      } else {
        await lock?.release();
      }
    } catch {
      // Low on power, or not allowed: the session runs all the same.
    }
  }
}
