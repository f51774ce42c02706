import { describe, expect, it } from "vitest";
import { actionOf, isTaken, type Keys } from "./keys";

const keys: Keys = { pause: "Space", back: "ArrowLeft", next: "ArrowRight", skip: "s", soften: "f", change: "c", stop: "x", leave: "Escape", help: "?" };

const pressed = (key: string, held: { ctrlKey?: boolean } = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("a pressed key", () => {
  it("does what it stands for, in capitals too", () => {
    expect(actionOf(pressed(" "), keys)).toBe("pause");
    expect(actionOf(pressed("X"), keys)).toBe("stop");
    expect(actionOf(pressed("ArrowRight"), keys)).toBe("next");
    expect(actionOf(pressed("q"), keys)).toBeUndefined();
  });

  it("does what was chosen for it, and nothing where it was taken away", () => {
    const own: Keys = { ...keys, pause: "p" };

    expect(actionOf(pressed("p"), own)).toBe("pause");
    expect(actionOf(pressed(" "), own)).toBeUndefined();
  });

  it("is left to the browser with Ctrl", () => {
    expect(actionOf(pressed("s", { ctrlKey: true }), keys)).toBeUndefined();
  });

  it("is left to what has the focus where that needs it", () => {
    const number = Object.assign(document.createElement("input"), { type: "radio", checked: true });
    const button = document.createElement("button");

    expect(isTaken(pressed("ArrowLeft"), number)).toBe(true);
    expect(isTaken(pressed(" "), number)).toBe(false);
    expect(isTaken(pressed(" "), button)).toBe(true);
    expect(isTaken(pressed("x"), button)).toBe(false);
  });
});
