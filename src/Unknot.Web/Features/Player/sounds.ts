// Three soft sounds, made here: no file is fetched for them.
import type { Cue } from "./cues";

/** The tones of each, one after the other [Hz]. */
const TONES: Readonly<Record<Cue, readonly number[]>> = { turn: [523, 659], half: [659], end: [659, 523, 392] };
const EACH_SECONDS = 0.22;
const FADE_SECONDS = 0.5;
const LOUD = 0.18;

export class Sounds {
  on: boolean;
  #context: AudioContext | undefined;

  constructor(on: boolean) {
    this.on = on;
  }

  /** A browser lets a page sound only after something was pressed on it. */
  wake(): void {
    if (this.on && this.#ready()?.state === "suspended") {
      void this.#context!.resume().catch(() => undefined);
    }
  }

  play(cue: Cue): void {
    const context = this.on ? this.#ready() : undefined;
    if (context?.state === "running") {
      TONES[cue].forEach((tone, i) => sound(context, tone, context.currentTime + i * EACH_SECONDS));
    }
  }

  #ready(): AudioContext | undefined {
    if (!this.#context && "AudioContext" in globalThis) {
      this.#context = new AudioContext();
    }

    return this.#context;
  }
}

function sound(context: AudioContext, tone: number, at: number): void {
  const source = new OscillatorNode(context, { type: "sine", frequency: tone });
  const loud = new GainNode(context, { gain: 0 });
  loud.gain.setValueAtTime(0, at);
  loud.gain.linearRampToValueAtTime(LOUD, at + 0.03);
  loud.gain.exponentialRampToValueAtTime(0.001, at + FADE_SECONDS);
  source.connect(loud).connect(context.destination);
  source.start(at);
  source.stop(at + FADE_SECONDS);
}
