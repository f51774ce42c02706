// Slides the strength of the last muscle and shows what the first one carries. Without scripts the same stands there as drawn states.
import { share } from "./sharing";

const PERCENT = 100;

class LoadSharingPicture extends HTMLElement {
  connectedCallback(): void {
    const lever = this.querySelector<HTMLElement>(".lever")!;
    const range = lever.querySelector<HTMLInputElement>("input")!;
    lever.hidden = false;
    this.querySelector<HTMLElement>(".states")!.hidden = true;
    range.addEventListener("input", () => this.#show(lever, Number(range.value)));
    this.#show(lever, Number(range.value));
  }

  #show(lever: HTMLElement, strength: number): void {
    const parts = this.dataset["parts"]!.split(" ").map(Number);
    const shares = share(parts, parts.map((_, i) => (i === parts.length - 1 ? strength : 1)));
    const picture = lever.querySelector("svg")!;
    const told: string[] = [];
    picture.querySelectorAll<SVGRectElement>("rect[data-longest]").forEach((bar, i) => {
      bar.setAttribute("width", String(Number(bar.dataset["longest"]) * shares[i]!));
      const number = bar.parentElement!.querySelector(".share-no")!;
      number.textContent = number.textContent.replace(/\d+/, this.#percent(shares[i]!));
      told.push(`${bar.parentElement!.querySelector("text")!.textContent}: ${number.textContent}`);
    });
    picture.setAttribute("aria-label", told.join(", "));
    const say = lever.querySelector<HTMLElement>("[data-say]")!;
    say.textContent = say.dataset["say"]!.replace("{0}", this.#percent(strength)).replace("{1}", this.#percent(shares[0]!));
  }

  #percent(share: number): string {
    return String(Math.round(share * PERCENT));
  }
}

customElements.define("load-sharing", LoadSharingPicture);
