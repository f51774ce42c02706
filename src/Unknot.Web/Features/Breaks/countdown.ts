// What is left until a break, from an absolute time: a page that was hidden or a laptop that slept says what is true when it wakes.

export interface Left {
  /** Whether the time has come. */
  readonly due: boolean;
  /** Minutes and seconds, or empty once it has. */
  readonly text: string;
}

export function left(due: number, now: number): Left {
  const seconds = Math.max(0, Math.ceil((due - now) / 1000));
  return seconds === 0 ? { due: true, text: "" } : { due: false, text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` };
}

/** How the window's title says it: whole minutes, so that it changes once a minute and not once a second. */
export function titled(due: number, now: number, page: string, when: string): string {
  const minutes = Math.ceil((due - now) / 60_000);
  return minutes <= 0 ? `● ${when}` : `${minutes} min · ${page}`;
}
