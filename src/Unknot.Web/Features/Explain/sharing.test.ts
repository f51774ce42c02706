import { describe, expect, it } from "vitest";
import { share } from "./sharing";

const parts = [0.5, 0.3, 0.2];

describe("a load that muscles share", () => {
  it("is carried by each by its part while all are as strong as they should be", () => {
    expect(share(parts, [1, 1, 1])).toEqual([0.5, 0.3, 0.2]);
  });

  it("goes to the others by what one gives up, squared", () => {
    expect(share(parts, [1, 1, 0.5])[0]).toBeCloseTo(0.5 / 0.85, 12);
    expect(share(parts, [1, 1, 0])[0]).toBeCloseTo(0.625, 12);
  });

  it("stays the same in all", () => {
    expect(share(parts, [1, 1, 1.4]).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });
});
