// The thread of the breath: a line that turns once by a whole circle, with soft ends. It opens with the breath in and lets go with the breath out.

const STEPS = 48;
/** How much of the turn is spent in the soft ends, 0 to 1. */
const SOFT = 0.6;

/** Half of the loop for a radius of 1, from its top to where it lies flat again. */
const half: readonly (readonly [number, number])[] = (() => {
  const soft = 2 * Math.PI * SOFT;
  const round = (2 * Math.PI - soft) / 2;
  const ds = (round + soft) / STEPS;
  const points: [number, number][] = [[0, 0]];
  let [x, y, turned] = [0, 0, 0];
  for (let i = 0; i < STEPS; i++) {
    const s = (i + 0.5) * ds;
    const bend = s <= round ? 1 : Math.cos(((s - round) / soft) * (Math.PI / 2)) ** 2;
    const middle = turned + (bend * ds) / 2;
    x -= Math.cos(middle) * ds;
    y += Math.sin(middle) * ds;
    turned += bend * ds;
    points.push([x, y]);
  }

  return points;
})();

/** The data of an SVG path: a line from `from` to `to` on the baseline, with a loop of a radius in its middle. */
export function loop(from: number, to: number, baseline: number, radius: number): string {
  const middle = (from + to) / 2;
  const low = half.at(-1)![1];
  const right = half.map(([x, y]) => [middle - x * radius, baseline - (low - y) * radius] as const);
  const left = half.map(([x, y]) => [middle + x * radius, baseline - (low - y) * radius] as const);
  // The line comes from the left, goes up on the right, over the top and down on the left, and leaves to the right.
  const points = [...right.toReversed(), ...left.slice(1)];
  return `M${from} ${baseline}L${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}L${to} ${baseline}`;
}

/** Slow at both ends, as a breath is. */
export const eased = (share: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;
