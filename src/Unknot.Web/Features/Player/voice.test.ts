import { describe, expect, it } from "vitest";
import { ownVoice } from "./voice";

const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({ name, lang, localService, default: isDefault });

describe("the voice that speaks", () => {
  it("is one of the computer's own, the one it is set to first", () => {
    const voices = [voice("cloud", "en-US", false, true), voice("anna", "de-DE", true), voice("kate", "en_GB", true), voice("sam", "en-US", true, true)];

    expect(ownVoice(voices, "en")?.name).toBe("sam");
    expect(ownVoice(voices.slice(0, 3), "en")?.name).toBe("kate");
  });

  it("is none where all would be spoken elsewhere, or in another language", () => {
    expect(ownVoice([voice("cloud", "en-US", false, true), voice("anna", "de-DE", true)], "en")).toBeUndefined();
  });
});
