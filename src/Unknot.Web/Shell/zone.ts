// The time zone of the browser, by its name.
interface Known {
  readonly Temporal?: { readonly Now: { timeZoneId(): string } };
}

/** Its name. Temporal knows it at once; where a browser has none yet, a format of dates has to be made for it, which takes a slow phone a fifth of a second. */
export const zone = (known: Known = globalThis as Known): string => known.Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells the server, which needs it to tell one day from the next; nothing is written anew while it is the same. */
export function tellZone(name: string): void {
  const cookie = `unknot-zone=${encodeURIComponent(name)}`;
  if (name && !document.cookie.split("; ").includes(cookie)) {
    document.cookie = `${cookie}; path=/; max-age=31536000; samesite=strict`;
  }
}
