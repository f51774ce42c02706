// Which point of a drawing is read.

export interface Point<T> {
  readonly of: T;
  readonly x: number;
  readonly y: number;
}

// Across counts for more: a finger runs along the days and seldom lies on the line.
const ACROSS = 8;

/** The point that is nearest to where somebody points. */
export function nearest<T>(points: readonly Point<T>[], x: number, y: number): Point<T> | undefined {
  const far = (point: Point<T>): number => (ACROSS * (point.x - x)) ** 2 + (point.y - y) ** 2;
  return points.reduce<Point<T> | undefined>((best, point) => (best === undefined || far(point) < far(best) ? point : best), undefined);
}

/** The point some steps on from one, from left to right and from top to bottom; from none the first or the last. */
export function next<T>(points: readonly Point<T>[], from: T | null, step: number): Point<T> | undefined {
  const ordered = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  const at = ordered.findIndex((point) => point.of === from);
  const to = at < 0 ? (step === Infinity || step === -1 ? ordered.length - 1 : 0) : at + step;
  return ordered[Math.max(0, Math.min(ordered.length - 1, to))];
}
