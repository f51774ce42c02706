import { describe, expect, it } from "vitest";
import { left, titled } from "./countdown";

const due = Date.UTC(2026, 2, 2, 9, 40);

describe("what is left until a break", () => {
  it("counts down in minutes and seconds", () => {
    expect(left(due, due - 125_000)).toEqual({ due: false, text: "2:05" });
    expect(left(due, due - 400).text).toBe("0:01");
  });

  it("has come at its time, and still hours later, after a laptop has slept", () => {
    expect(left(due, due).due).toBe(true);
    expect(left(due, due + 3 * 3_600_000)).toEqual({ due: true, text: "" });
  });

  it("stands in the title as whole minutes, and then as a sentence", () => {
    expect(titled(due, due - 61_000, "Breaks", "Time for a break")).toBe("2 min · Breaks");
    expect(titled(due, due + 1, "Breaks", "Time for a break")).toBe("● Time for a break");
  });
});
