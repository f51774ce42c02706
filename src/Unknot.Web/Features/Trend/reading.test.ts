import { expect, test } from "vitest";
import { nearest, next, type Point } from "./reading";

const points: Point<string>[] = [
  { of: "third", x: 30, y: 5 },
  { of: "first", x: 10, y: 90 },
  { of: "second", x: 20, y: 50 },
];

test("the nearest point is the one a finger runs along", () => {
  expect(nearest(points, 19, 90)?.of).toBe("second");
  expect(nearest([], 1, 1)).toBeUndefined();
});

test("arrows go from left to right and stay at the ends", () => {
  expect(next(points, null, 1)?.of).toBe("first");
  expect(next(points, null, -1)?.of).toBe("third");
  expect(next(points, "first", 1)?.of).toBe("second");
  expect(next(points, "third", 1)?.of).toBe("third");
  expect(next(points, "first", -1)?.of).toBe("first");
});

test("home and end are the first and the last", () => {
  expect(next(points, "second", Infinity)?.of).toBe("third");
  expect(next(points, "second", -Infinity)?.of).toBe("first");
});
