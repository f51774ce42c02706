import { describe, expect, it } from "vitest";
import { eased, loop } from "./pacer";

const points = (path: string): number[][] => path.slice(1).split("L").map((point) => point.split(" ").map(Number));

describe("the thread of the breath", () => {
  it("runs from edge to edge on the baseline", () => {
    const all = points(loop(-255, 645, 284, 116));

    expect(all[0]).toEqual([-255, 284]);
    expect(all.at(-1)).toEqual([645, 284]);
  });

  it("turns once around, as wide as twice its radius and centred", () => {
    const turn = points(loop(-255, 645, 284, 100)).slice(1, -1);
    const top = turn.toSorted(([, a], [, b]) => a! - b!)[0]!;
    const across = turn.filter(([, y]) => y! < 150).map(([x]) => x!);

    expect(top[0]).toBeCloseTo(195, 0);
    expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(190);
    expect(Math.max(...across) - Math.min(...across)).toBeLessThan(202);
  });

  it("opens slowly at both ends", () => {
    expect(eased(0)).toBe(0);
    expect(eased(0.1)).toBeLessThan(0.1);
    expect(eased(1)).toBe(1);
    expect(eased(2)).toBe(1);
  });
});
