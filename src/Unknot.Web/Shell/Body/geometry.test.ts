import { describe, expect, it } from "vitest";
import { ahead, around, closer, grown, isHit } from "./geometry";

const places = [
  { name: "left", x: 10, y: 50 },
  { name: "middle", x: 50, y: 50 },
  { name: "right", x: 90, y: 52 },
  { name: "below", x: 52, y: 90 },
];

describe("points around a tap", () => {
  it("come nearest first and keep within reach", () => {
    const far = around({ x: 100, y: 100 }, 40).map(({ x, y }) => Math.hypot(x - 100, y - 100));
    expect(far).toEqual([...far].sort((one, other) => Math.round(one) - Math.round(other)));
    expect(Math.round(far[0]!)).toBe(4);
    expect(Math.round(Math.max(...far))).toBe(40);
  });
});

describe("arrow keys", () => {
  it("lead to the nearest place in their direction", () => {
    expect(ahead({ x: 50, y: 50 }, places, "ArrowRight")?.name).toBe("right");
    expect(ahead({ x: 50, y: 50 }, places, "ArrowLeft")?.name).toBe("left");
    expect(ahead({ x: 50, y: 50 }, places, "ArrowDown")?.name).toBe("below");
  });

  it("stay where they are at the edge", () => {
    expect(ahead({ x: 50, y: 50 }, places, "ArrowUp")).toBeUndefined();
  });

  it("reach every place from every other by some way", () => {
    const reached = new Set(["left"]);
    let open = [places[0]!];
    while (open.length > 0) {
      open = open
        .flatMap((from) => (["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const).map((arrow) => ahead(from, places, arrow)))
        .filter((place) => place !== undefined)
        .filter((place) => !reached.has(place.name));
      open.forEach((place) => reached.add(place.name));
    }

    expect(reached.size).toBe(places.length);
  });
});

describe("a place", () => {
  it("can be hit from 24 px on", () => {
    expect(isHit(12, 1)).toBe(true);
    expect(isHit(12, 0.9)).toBe(false);
  });
});

describe("a window", () => {
  it("grows to the shape of the frame and keeps its middle", () => {
    expect(grown([0, 0, 100, 200], 1)).toEqual([-50, 0, 200, 200]);
    expect(grown([0, 0, 200, 100], 1)).toEqual([0, -50, 200, 200]);
  });
});

describe("a tap on a small place", () => {
  const frame = { width: 320, height: 314 };

  it("shows the window where the place is large enough in it", () => {
    expect(closer([0, 0, 100, 98], { x: 50, y: 50, radius: 8 }, frame)).toEqual(grown([0, 0, 100, 98], 320 / 314));
  });

  it.each([0.5, 2, 6, 11])("always ends with a place that a finger can hit (radius %d)", (radius) => {
    for (const window of [undefined, [14, 178, 116, 290] as const]) {
      const [x, y, width, height] = closer(window && [...window], { x: 60, y: 300, radius }, frame);

      expect(isHit(radius, frame.width / width)).toBe(true);
      expect(x <= 60 && 60 <= x + width && y <= 300 && 300 <= y + height).toBe(true);
    }
  });
});
