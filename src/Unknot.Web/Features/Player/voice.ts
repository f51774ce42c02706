// The voice of the player. Only a voice that the computer has itself may speak: others send what they say to somebody's server.

type Known = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** A voice of the computer's own for a language; none where there is none. */
export function ownVoice<T extends Known>(voices: readonly T[], language: string): T | undefined {
  const own = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().replace("_", "-").split("-")[0] === language);
  return own.find((voice) => voice.default) ?? own[0];
}

const WAIT_MS = 2000;

export class Voice {
  on: boolean;

  constructor(on: boolean) {
    this.on = on;
  }

  /** Whether there is a voice that may speak. A browser may tell of its voices only after a while. */
  async exists(): Promise<boolean> {
    if (!("speechSynthesis" in globalThis)) {
      return false;
    }

    if (speechSynthesis.getVoices().length === 0) {
      await new Promise((go) => {
        speechSynthesis.addEventListener("voiceschanged", go, { once: true });
        setTimeout(go, WAIT_MS);
      });
    }

    return this.#own() !== undefined;
  }

  /** Says it, and nothing that was still to be said before it. */
  say(text: string): void {
    const voice = this.on && text ? this.#own() : undefined;
    if (voice) {
      const words = new SpeechSynthesisUtterance(text);
      [words.voice, words.lang, words.rate] = [voice, voice.lang, 0.95];
      speechSynthesis.cancel();
      speechSynthesis.speak(words);
    }
  }

  hush(): void {
    if ("speechSynthesis" in globalThis) {
      speechSynthesis.cancel();
    }
  }

  #own(): SpeechSynthesisVoice | undefined {
    return "speechSynthesis" in globalThis ? ownVoice(speechSynthesis.getVoices(), document.documentElement.lang || "en") : undefined;
  }
}
