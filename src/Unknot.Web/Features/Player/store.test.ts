import { afterEach, describe, expect, it, vi } from "vitest";
import { drop, keep, kept } from "./store";

describe("the tab's own store", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    drop("a");
  });

  it("gives back what it was given, and nothing once it is dropped", () => {
    keep("a", { into: 3 });
    expect(kept("a")).toEqual({ into: 3 });

    drop("a");
    expect(kept("a")).toBeNull();
  });

  it("keeps it for as long as the page lasts where the browser refuses", () => {
    const refuses = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("sessionStorage", { getItem: refuses, setItem: refuses, removeItem: refuses });

    keep("a", [1]);
    expect(kept("a")).toEqual([1]);

    drop("a");
    expect(kept("a")).toBeNull();
  });

  it("takes what it cannot read as nothing", () => {
    sessionStorage.setItem("a", "{");

    expect(kept("a")).toBeNull();
  });
});
