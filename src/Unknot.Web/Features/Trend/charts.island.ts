// Drawings that can be read point by point, by pointer or by arrow keys, and kept as a picture. Without it they are the same drawings.
import { nearest, next, type Point } from "./reading";
import { picture } from "./picture";

const KEPT_MS = 60_000;

class ChartView extends HTMLElement {
  #figure!: HTMLElement;
  #readout!: HTMLElement;
  #here: SVGElement | null = null;

  connectedCallback(): void {
    this.#figure = this.querySelector("figure")!;
    this.#readout = this.querySelector("[data-is=readout]")!;
    this.#offerPicture();
    if (this.querySelector("[data-say]")) {
      this.#figure.tabIndex = 0;
      this.#figure.setAttribute("aria-label", `${this.dataset["title"] ?? ""}. ${this.dataset["keys"] ?? ""}`);
      this.#figure.addEventListener("pointermove", (event) => this.#point(event));
      this.#figure.addEventListener("pointerdown", (event) => this.#point(event));
      // What a finger or a key has read stays: taken away, what lies below would jump from under the next press.
      this.#figure.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#say(null));
      this.#figure.addEventListener("keydown", (event) => this.#key(event));
    }
  }

  /** The drawing that is seen: a phone has one of its own. */
  get #svg(): SVGSVGElement | undefined {
    return [...this.querySelectorAll<SVGSVGElement>("svg.scene")].find((svg) => svg.getClientRects().length > 0);
  }

  get #points(): Point<SVGElement>[] {
    return [...(this.#svg?.querySelectorAll<SVGElement>("[data-say]") ?? [])].map((of) => ({ of, x: Number(of.getAttribute("cx")), y: Number(of.getAttribute("cy")) }));
  }

  #point(event: PointerEvent): void {
    const svg = this.#svg;
    const matrix = svg?.getScreenCTM();
    if (svg && matrix && event.target instanceof Element && svg.contains(event.target)) {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      this.#say(nearest(this.#points, at.x, at.y)?.of ?? null);
    }
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined && event.key !== "Escape") {
      return;
    }

    event.preventDefault();
    this.#say(step === undefined ? null : (next(this.#points, this.#here, step)?.of ?? null));
  }

  #say(point: SVGElement | null): void {
    if (point === this.#here) {
      return;
    }

    this.#here?.classList.remove("here");
    point?.classList.add("here");
    this.#here = point;
    this.#readout.textContent = point?.dataset["say"] ?? "";
  }

  #offerPicture(): void {
    const button = this.querySelector<HTMLButtonElement>("[data-do=png]")!;
    button.hidden = false;
    button.addEventListener("click", () => void this.#keep());
  }

  async #keep(): Promise<void> {
    const svg = this.#svg ?? this.querySelector<SVGSVGElement>(".only-wide svg.scene");
    this.#say(null);
    const blob = svg && (await picture(svg, this.dataset["title"] ?? ""));
    if (!blob) {
      return;
    }

    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${this.dataset["file"] ?? "unknot"}.png`;
    link.click();
    // The browser reads it after the click: taken away at once it would never arrive.
    window.setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  }
}

customElements.define("unknot-chart", ChartView);
