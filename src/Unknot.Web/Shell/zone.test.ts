import { describe, expect, it, vi } from "vitest";
import { tellZone, zone } from "./zone";

describe("the time zone", () => {
  it("is asked of Temporal, and no format is made for it", () => {
    const format = vi.spyOn(Intl, "DateTimeFormat");

    expect(zone({ Temporal: { Now: { timeZoneId: () => "Europe/Lisbon" } } })).toBe("Europe/Lisbon");

    expect(format).not.toHaveBeenCalled();
    format.mockRestore();
  });

  it("is asked of a format where there is no Temporal", () => {
    expect(zone({})).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it("is told once, and again when it is another", () => {
    const written = vi.spyOn(document, "cookie", "set");

    tellZone("Europe/Lisbon");
    tellZone("Europe/Lisbon");
    tellZone("America/New_York");

    expect(written.mock.calls.map(([cookie]) => cookie.split(";")[0])).toEqual(["unknot-zone=Europe%2FLisbon", "unknot-zone=America%2FNew_York"]);
    written.mockRestore();
  });
});
