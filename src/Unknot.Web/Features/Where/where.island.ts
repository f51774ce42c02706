// The body map: taps, keys and zoom, and the page kept while it is filled in. The ticks of the list are the truth; the map paints them and sets them.
import { ahead, around, closer, isHit, type Arrow, type Spot } from "../../Shell/Body/geometry";
import { pageOf } from "../../Shell/pages";

type Kind = "sore" | "stiff" | "spread";

interface Target {
  readonly link: SVGAElement;
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const SVG = "http://www.w3.org/2000/svg";
const KINDS: readonly Kind[] = ["sore", "stiff", "spread"];
const FINGER_PX = 40;
const KEEP_AFTER_MS = 600;
const PART = "X-Unknot-Part";

class WhereMap extends HTMLElement {
  #form!: HTMLFormElement;
  #picture!: HTMLElement;
  #said!: HTMLElement;
  #points = new Map<string, string>();
  #timer = 0;
  #sending: Promise<void> = Promise.resolve();
  #pending = 0;
  /** What a tap brought closer, and where on the screen that tap was. */
  #aimed: (Spot & { readonly link: SVGAElement }) | undefined;

  connectedCallback(): void {
    this.#form = this.closest("form")!;
    this.#picture = this.querySelector(".map-pic")!;
    this.#said = this.querySelector(".map-said")!;
    for (const svg of this.querySelectorAll<SVGSVGElement>("svg.body")) {
      this.#prepare(svg);
    }

    this.#picture.querySelector(".map-frame")!.addEventListener("click", (event) => this.#tap(event as MouseEvent));
    this.#picture.querySelector(".zoom-out")!.addEventListener("click", () => this.#showAll());
    for (const view of this.querySelectorAll<HTMLInputElement>("[name=view], [name=half]")) {
      view.addEventListener("change", () => this.#showAll());
    }

    this.#form.addEventListener("change", (event) => this.#changed(event));
    this.#form.addEventListener("input", (event) => this.#typed(event));
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#readPoints();
    this.#paint();
  }

  get #part(): HTMLElement {
    return this.#form.querySelector<HTMLElement>("#marked-part")!;
  }

  #prepare(svg: SVGSVGElement): void {
    const targets = this.#targets(svg);
    targets.forEach(({ link }, index) => {
      link.setAttribute("role", "button");
      link.setAttribute("tabindex", index === 0 ? "0" : "-1");
    });
    svg.addEventListener("keydown", (event) => this.#key(event, svg));
    svg.addEventListener("focusin", (event) => {
      const link = (event.target as Element).closest<SVGAElement>("a[data-place]");
      if (link) {
        svg.querySelectorAll("a[tabindex='0']").forEach((other) => other.setAttribute("tabindex", "-1"));
        link.setAttribute("tabindex", "0");
      }
    });
  }

  #targets(svg: SVGSVGElement): Target[] {
    return [...svg.querySelectorAll<SVGAElement>("a[data-place]")].map((link) => ({
      link,
      place: link.dataset["place"]!,
      x: Number(link.dataset["x"]),
      y: Number(link.dataset["y"]),
      radius: Number(link.dataset["r"]),
    }));
  }

  #key(event: KeyboardEvent, svg: SVGSVGElement): void {
    const link = (event.target as Element).closest<SVGAElement>("a[data-place]");
    if (!link) {
      return;
    }

    const targets = this.#targets(svg);
    const here = targets.find((target) => target.link === link)!;
    if (event.key.startsWith("Arrow")) {
      ahead(here, targets, event.key as Arrow)?.link.focus();
      event.preventDefault();
    } else if (event.key === "Enter" || event.key === " ") {
      this.#mark(here.place);
      event.preventDefault();
    } else if (event.key === "Escape") {
      this.#showAll();
    }
  }

  #tap(event: MouseEvent): void {
    event.preventDefault();
    const touched = this.#touched(event);
    const meant = this.#aimed;
    if (meant && touched?.link !== meant.link && Math.hypot(event.clientX - meant.x, event.clientY - meant.y) < FINGER_PX) {
      // Who taps again without moving means what was named, though something else, or nothing, lies there now.
      this.#mark(meant.link.dataset["place"]!);
      return;
    }

    if (!touched) {
      this.#say(this.#said.dataset["beside"]!);
      return;
    }

    const { link, spot } = touched;
    const svg = link.ownerSVGElement!;
    const scale = svg.getScreenCTM()!.a;
    const target = this.#targets(svg).find((one) => one.link === link)!;
    if (!isHit(target.radius, scale)) {
      this.#aim(this.#zoom(svg, target), { x: event.clientX, y: event.clientY });
      this.#say(this.#text("zoomed", this.#name(link)));
      return;
    }

    const at = new DOMPoint(spot.x, spot.y).matrixTransform(svg.getScreenCTM()!.inverse());
    this.#mark(target.place, `${svg.dataset["drawing"]},${at.x.toFixed(1)},${at.y.toFixed(1)}`);
  }

  // The place under the finger; just beside the body the nearest within a finger's breadth.
  #touched(event: MouseEvent): { link: SVGAElement; spot: Spot } | undefined {
    const spot = { x: event.clientX, y: event.clientY };
    const link = (event.target as Element).closest<SVGAElement>("a[data-place]");
    return link ? { link, spot } : this.#beside(spot);
  }

  #beside(tapped: Spot): { link: SVGAElement; spot: Spot } | undefined {
    for (const spot of around(tapped, FINGER_PX)) {
      const link = document.elementFromPoint(spot.x, spot.y)?.closest<SVGAElement>("a[data-place]");
      if (link && this.#picture.contains(link)) {
        return { link, spot };
      }
    }

    return undefined;
  }

  #mark(place: string, point?: string): void {
    this.#aim();
    const chosen = this.#form.querySelector<HTMLInputElement>("[name=kind]:checked")!;
    const tick = this.#tick(`${place}:${chosen.value}`);
    if (!tick) {
      return;
    }

    tick.checked = !tick.checked;
    if (tick.checked && point) {
      this.#points.set(tick.value, point);
    } else {
      this.#points.delete(tick.value);
    }

    const link = this.querySelector<SVGAElement>(`a[data-place="${place}"]`)!;
    const kind = chosen.closest("label")!.textContent.trim().toLowerCase();
    this.#say(this.#text(tick.checked ? "marked" : "gone", this.#name(link), kind));
    tick.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #tick(mark: string): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>(`[name=mark][value="${mark}"]`);
  }

  #marks(): string[] {
    const order = (this.#form.querySelector<HTMLElement>("#marked")?.dataset["marks"] ?? "").split(" ").filter(Boolean);
    const ticked = [...this.#form.querySelectorAll<HTMLInputElement>("[name=mark]:checked")].map((tick) => tick.value);
    return [...order.filter((mark) => ticked.includes(mark)), ...ticked.filter((mark) => !order.includes(mark))];
  }

  #changed(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.#form.querySelector(".dock .still")?.remove();
    this.#sayOpen();
    if (field.name === "mark") {
      if (!field.checked) {
        this.#points.delete(field.value);
      }

      this.#paint();
      this.#keep(0);
    } else if (["now", "worst", "since", "began", "before"].includes(field.name)) {
      this.#keep(0);
    }
  }

  #typed(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.name === "words") {
      this.#keep(KEEP_AFTER_MS);
    } else if (field.name === "find") {
      this.#search(field.value);
    }
  }

  #submit(event: SubmitEvent): void {
    const button = event.submitter as HTMLButtonElement | null;
    this.#writePoints();
    clearTimeout(this.#timer);
    if (button?.hasAttribute("data-part")) {
      event.preventDefault();
      this.#send(button.formAction, button);
    } else if (button?.closest(".dock") && this.#leadOn()) {
      event.preventDefault();
    } else if (this.#pending > 0) {
      event.preventDefault();
      void this.#sending.then(() => this.#form.requestSubmit(button));
    }
  }

  // Who has marked a place and goes on has perhaps not seen what is asked further down: that is no mistake, and the page goes there.
  #leadOn(): boolean {
    const open = [...this.#form.querySelectorAll<HTMLElement>(".map-how fieldset:has(.scale)")].find((question) => !question.querySelector(":checked"));
    if (!open || this.#marks().length === 0) {
      return false;
    }

    this.#sayStill(open.querySelector("legend")?.firstChild?.textContent ?? "");
    open.scrollIntoView({ block: "center" });
    open.querySelector("input")!.focus({ preventScroll: true });
    return true;
  }

  // Beside the button that was pressed, so that it is seen and heard why the page moved.
  #sayStill(what: string): void {
    const dock = this.#form.querySelector(".dock")!;
    let said = dock.querySelector(".still");
    if (!said) {
      said = document.createElement("p");
      said.className = "note still";
      said.setAttribute("role", "status");
      dock.prepend(said);
    }

    said.textContent = what === "" ? "" : (this.dataset["still"] ?? "").replace("{0}", what);
  }

  // Beneath the button, for as long as something that is needed is still open.
  #sayOpen(): void {
    const { dataset } = this;
    const isOpen = (name: string): boolean => !this.#form.querySelector(`[name=${name}]:checked`);
    const open = [this.#marks().length === 0 ? dataset["openMark"] : "", isOpen("now") ? dataset["openNow"] : "", isOpen("worst") ? dataset["openWorst"] : ""].filter(Boolean);
    const note = this.#form.querySelector(".dock .note:not(.still)");
    if (note) {
      note.textContent = (open.length > 0 ? dataset["open"]?.replace("{0}", open.join(", ")) : dataset["next"]) ?? "";
    }
  }

  #keep(after: number): void {
    clearTimeout(this.#timer);
    this.#part.setAttribute("aria-busy", "true");
    this.#timer = window.setTimeout(() => this.#send("/where?handler=Keep"), after);
  }

  // One after the other: each answer carries the state that the next one builds on, so the page is read when its turn comes.
  #send(address: string, button?: HTMLButtonElement): void {
    const part = this.#part;
    this.#pending++;
    part.setAttribute("aria-busy", "true");
    this.#sending = this.#sending.then(async () => {
      this.#writePoints();
      const body = new FormData(this.#form);
      if (button?.name) {
        body.set(button.name, button.value);
      }

      try {
        const answer = await fetch(address, { method: "POST", body: new URLSearchParams([...body].map(([key, value]) => [key, String(value)])), headers: { [PART]: "marked" } });
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }

        const parts = await pageOf(answer);
        const before = this.#marks();
        const focused = document.activeElement as HTMLElement | null;
        part.replaceChildren(...parts.querySelector("#marked-part")!.childNodes);
        if (button) {
          this.#form.querySelector("#reading-part")!.replaceChildren(...parts.querySelector("#reading-part")!.childNodes);
        }

        this.#readPoints();
        this.#sayNone();
        if (button) {
          this.#adopt(body.getAll("mark"));
        } else if (before.join() !== this.#marks().join()) {
          this.#paint();
        }

        this.#focusAgain(focused);
        if (button) {
          // What is to be pressed next lies below what was read, and would lie under the bar.
          this.#form.querySelector("#reading .acts")?.scrollIntoView({ block: "nearest" });
        }
      } catch {
        this.#say(this.#said.dataset["unsaved"]!);
      } finally {
        if (--this.#pending === 0) {
          part.removeAttribute("aria-busy");
        }
      }
    });
  }

  // What had the focus has been replaced by its like; where it has none any more, the head of the marks takes it.
  #focusAgain(before: HTMLElement | null): void {
    if (!before || before.isConnected) {
      return;
    }

    const { name, value } = before as HTMLButtonElement;
    const like = name ? this.#form.querySelector<HTMLElement>(`#marked-part [name="${name}"][value="${value}"], #reading-part [name="${name}"][value="${value}"]`) : null;
    (like ?? this.#form.querySelector<HTMLElement>("#marked-head"))?.focus();
  }

  // After a button of the marks the server knows best which there are, but for what was ticked while it answered.
  #adopt(sent: readonly unknown[]): void {
    const marks = (this.#form.querySelector<HTMLElement>("#marked")?.dataset["marks"] ?? "").split(" ");
    for (const tick of this.#form.querySelectorAll<HTMLInputElement>("[name=mark]")) {
      if (tick.checked === sent.includes(tick.value)) {
        tick.checked = marks.includes(tick.value);
      }
    }

    this.#paint();
  }

  // What is marked stands on the figure at once, in the list with the next answer: until then it must not say the contrary.
  #sayNone(): void {
    this.#form.querySelector(".marks-none")?.toggleAttribute("hidden", this.#marks().length > 0);
  }

  #readPoints(): void {
    for (const field of this.#form.querySelectorAll<HTMLInputElement>("[name=point]")) {
      const [mark, point] = field.value.split("@");
      this.#points.set(mark!, point!);
    }
  }

  #writePoints(): void {
    const section = this.#form.querySelector("#marked")!;
    section.querySelectorAll("[name=point]").forEach((field) => field.remove());
    for (const [mark, point] of this.#points) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "point";
      field.value = `${mark}@${point}`;
      section.prepend(field);
    }
  }

  #paint(): void {
    this.#sayOpen();
    const marks = this.#marks().map((mark) => mark.split(":") as [string, Kind]);
    this.#sayNone();
    const numbers = new Map([...new Set(marks.map(([place]) => place))].map((place, index) => [place, index + 1]));
    for (const svg of this.querySelectorAll<SVGSVGElement>("svg.body")) {
      const over = svg.querySelector(".over")!;
      over.replaceChildren();
      const numbered = new Set<string>();
      const targets = this.#targets(svg).sort((one, other) => other.radius - one.radius);
      for (const target of targets) {
        const kinds = KINDS.filter((kind) => marks.some(([place, marked]) => place === target.place && marked === kind));
        KINDS.forEach((kind) => target.link.classList.toggle(`is-${kind}`, kinds.includes(kind)));
        target.link.setAttribute("aria-pressed", String(kinds.length > 0));
        if (kinds.length > 0) {
          const first = !numbered.has(target.place);
          numbered.add(target.place);
          this.#drawOver(over, target, first && kinds.includes("sore"), first ? numbers.get(target.place)! : undefined, svg.dataset["drawing"]!);
        }
      }
    }
  }

  #drawOver(over: Element, target: Target, sore: boolean, number: number | undefined, drawing: string): void {
    const [view, x, y] = (this.#points.get(`${target.place}:sore`) ?? "").split(",");
    const dot = view === drawing ? { x: Number(x), y: Number(y) } : target;
    const rim = shape("path", { class: `rim${target.link.classList.contains("is-spread") && target.link.classList.length === 1 ? " dashed" : ""}`, d: target.link.querySelector("path")!.getAttribute("d")! });
    if (target.link.parentElement!.hasAttribute("transform")) {
      rim.setAttribute("transform", target.link.parentElement!.getAttribute("transform")!);
    }

    over.append(rim);
    if (sore) {
      over.append(shape("circle", { class: "spot-ring", cx: dot.x, cy: dot.y, r: 7 }), shape("circle", { class: "spot", cx: dot.x, cy: dot.y, r: 4 }));
    }

    if (number === undefined) {
      return;
    }

    const text = shape("text", { class: "mark-no", x: sore ? dot.x + 13 : target.x, y: (sore ? dot.y : target.y) + 5 });
    text.textContent = String(number);
    over.append(text);
  }

  // A place may be drawn twice, small on the body and large beside it: the window is the one of the larger.
  #zoom(svg: SVGSVGElement, tapped: Target): SVGAElement {
    const frame = svg.parentElement!;
    const window = tapped.link.dataset["zoom"]?.split(" ").map(Number) as [number, number, number, number] | undefined;
    const inside = (one: Target): boolean =>
      !window || (one.x >= window[0] && one.x <= window[0] + window[2] && one.y >= window[1] && one.y <= window[1] + window[3]);
    const largest = this.#targets(svg)
      .filter((one) => one.place === tapped.place && inside(one))
      .reduce((best, one) => (one.radius > best.radius ? one : best), tapped);
    this.#picture.classList.add("zoomed");
    const box = closer(window, largest, { width: frame.clientWidth, height: frame.clientHeight });
    this.#calm(svg);
    svg.setAttribute("viewBox", box.map((n) => n.toFixed(1)).join(" "));
    this.#picture.querySelector<HTMLElement>(".zoom-out")!.hidden = false;
    frame.scrollIntoView({ block: "nearest" });
    return largest.link;
  }

  // What came closer is outlined until it, or another, is tapped: it has moved under the finger.
  #aim(link?: SVGAElement, tapped?: Spot): void {
    this.#picture.querySelector(".aimed")?.classList.remove("aimed");
    link?.classList.add("aimed");
    this.#aimed = link && tapped ? { link, ...tapped } : undefined;
  }

  // What lies under a pointer that has not moved was not chosen, and does not light up.
  #calm(svg: SVGSVGElement): void {
    svg.classList.add("calm");
    const stir = (event: PointerEvent): void => {
      if (event.movementX !== 0 || event.movementY !== 0) {
        svg.classList.remove("calm");
        svg.removeEventListener("pointermove", stir);
      }
    };
    svg.addEventListener("pointermove", stir);
  }

  #showAll(): void {
    if (!this.#picture.classList.contains("zoomed")) {
      return;
    }

    this.#aim();
    this.querySelectorAll("svg.body").forEach((svg) => svg.setAttribute("viewBox", "0 0 420 940"));
    this.#picture.classList.remove("zoomed");
    this.#picture.querySelector<HTMLElement>(".zoom-out")!.hidden = true;
  }

  #search(text: string): void {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const list = this.#form.querySelector<HTMLDetailsElement>("#list")!;
    let found = 0;
    for (const area of list.querySelectorAll<HTMLElement>(".area")) {
      let inArea = 0;
      for (const place of area.querySelectorAll<HTMLElement>(".place")) {
        const names = place.dataset["words"]!.split("|");
        place.hidden = !words.every((word) => names.some((name) => name.includes(word)));
        inArea += place.hidden ? 0 : 1;
      }

      area.hidden = inArea === 0;
      found += inArea;
    }

    list.open = words.length > 0 || list.open;
    list.querySelector<HTMLElement>(".found-none")!.hidden = found > 0;
  }

  #name(link: SVGAElement): string {
    return (link.getAttribute("aria-label") ?? "").split(":")[0]!;
  }

  #text(key: "marked" | "gone" | "zoomed", ...gaps: string[]): string {
    return gaps.reduce((text, gap, index) => text.replace(`{${index}}`, gap), this.#said.dataset[key]!);
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }

  return element;
}

customElements.define("where-map", WhereMap);
