/** A point of a drawing, in its own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const AHEAD: Readonly<Record<Arrow, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place an arrow key leads to: the nearest one ahead, where a step aside counts twice; none ahead, none. */
export function ahead<T extends Spot>(from: Spot, places: readonly T[], arrow: Arrow): T | undefined {
  const [dx, dy] = AHEAD[arrow];
  let best: T | undefined;
  let least = Infinity;
  for (const place of places) {
    const along = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    const cost = along + 2 * aside;
    if (along > 0.5 && along >= aside / 2 && cost < least) {
      best = place;
      least = cost;
    }
  }

  return best;
}

/** Whether a place holds a circle of 24 px on the screen, which a finger can hit. */
export function isHit(radius: number, pixelsPerUnit: number): boolean {
  return 2 * radius * pixelsPerUnit >= 24;
}

const TURNS = 16;
const STEP_PX = 4;

/** Points in rings around one, nearest first, as far as a reach: where to look for the place that a finger just missed. */
export function around(at: Spot, reach: number): Spot[] {
  const rings = Array.from({ length: Math.floor(reach / STEP_PX) }, (_, ring) => (ring + 1) * STEP_PX);
  const turns = Array.from({ length: TURNS }, (_, turn) => (turn * 2 * Math.PI) / TURNS);
  return rings.flatMap((far) => turns.map((turn) => ({ x: at.x + far * Math.cos(turn), y: at.y + far * Math.sin(turn) })));
}

type Box = [x: number, y: number, width: number, height: number];

/** What to show after a tap on a place too small to hit: its window, or less of it where even there a finger could not hit the place. */
export function closer(window: Readonly<Box> | undefined, place: Spot & { readonly radius: number }, frame: { readonly width: number; readonly height: number }): Box {
  const widest = (frame.width * 2 * place.radius) / 28;
  const shown = window && grown(window, frame.width / frame.height);
  if (shown && shown[2] <= widest) {
    return shown;
  }

  const height = (widest * frame.height) / frame.width;
  return [place.x - widest / 2, place.y - height / 2, widest, height];
}

/** The part of a drawing that a frame of a given shape shows, grown from a window so that nothing of it is cut. */
export function grown(window: Readonly<Box>, frame: number): Box {
  const [x, y, width, height] = window;
  return width / height < frame
    ? [x - (height * frame - width) / 2, y, height * frame, height]
    : [x, y - (width / frame - height) / 2, width, width / frame];
}
