// What is heard of a session, and the two boxes that switch it.
import type { Cue } from "./cues";
import type { Outbox } from "./outbox";
import type { Screen } from "./screen";
import type { Script, Word } from "./script";
import { Sounds } from "./sounds";
import { Voice } from "./voice";

export class Hearing {
  readonly #root: ParentNode;
  readonly #screen: Screen;
  readonly #word: Word;
  readonly #outbox: Outbox;
  readonly #sounds: Sounds;
  readonly #voice: Voice;

  constructor(root: ParentNode, script: Script, screen: Screen, word: Word, outbox: Outbox) {
    [this.#screen, this.#word, this.#outbox] = [screen, word, outbox];
    [this.#sounds, this.#voice] = [new Sounds(script.sound), new Voice(script.voice)];
    this.#root = root;
    this.#tick("sound", script.sound);
    this.#tick("voice", script.voice);
    void this.#tellOfVoice();
    void this.#offer();
  }

  /** A browser lets a page sound only after something was pressed on it. */
  wake(): void {
    this.#sounds.wake();
  }

  play(cue: Cue | undefined): void {
    if (cue) {
      this.#sounds.play(cue);
    }
  }

  /**
   * Says it to those who read by ear, and aloud where that was asked for.
   * @param aloud What is read aloud, where it is more: who reads by ear reads the page itself.
   */
  say(text: string, aloud = text): void {
    if (text) {
      this.#screen.set("said", text);
      this.#voice.say(aloud);
    }
  }

  /** Reads it aloud where that was asked for. */
  read(text: string): void {
    this.#voice.say(text);
  }

  hush(): void {
    this.#voice.hush();
  }

  /** Switches sounds or the voice, for all sessions to come. */
  choose(box: HTMLInputElement): void {
    (box.name === "sound" ? this.#sounds : this.#voice).on = box.checked;
    this.#tick(box.name, box.checked);
    this.#sounds.wake();
    if (!box.checked) {
      this.#voice.hush();
    }

    this.#outbox.choose(box.name, box.checked ? "on" : "off");
    void this.#tellOfVoice();
    void this.#offer();
  }

  /** The same choice stands in the help and where one waits. */
  #tick(name: string, on: boolean): void {
    this.#root.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`).forEach((box) => (box.checked = on));
  }

  /** Who lies face down sees neither clock nor cue: what is heard of a step is said before it, a voice where there is one, and else the sounds. */
  async #offer(): Promise<void> {
    const speaks = await this.#voice.exists();
    this.#screen.is("offer").hidden = !speaks;
    this.#screen.is("heard").hidden = speaks || !this.#sounds.on;
  }

  async #tellOfVoice(): Promise<void> {
    this.#screen.set("novoice", this.#voice.on && !(await this.#voice.exists()) ? this.#word("novoice") : "");
  }
}
