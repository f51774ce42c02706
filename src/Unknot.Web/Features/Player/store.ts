// The tab's own store. Where a browser keeps nothing for us, what is kept lasts as long as the page, and nobody has to ask.

const memory = new Map<string, string>();

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Switched off, or full.
  }
}

/** What was kept; null where nothing was, or where it cannot be read. */
export function kept<T>(key: string): T | null {
  try {
    return JSON.parse(stored(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

export function drop(key: string): void {
  memory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function stored(key: string): string | null | undefined {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}
