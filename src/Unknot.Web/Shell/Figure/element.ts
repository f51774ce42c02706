// <unknot-figure>: shows a movement. Stills stand there from the server; the mannequin takes their place once the page is idle or touched, and gives it back where it
// cannot be drawn. Whoever asks for less motion keeps the stills.
import { ASKED } from "./asked";
import { inHold, isSound, mirror, nextPose, type Body, type Clip, type Scene } from "./clip";
import type { Build } from "./mannequin";
import type { Stage } from "./stage";

const SLOW_FRAME_MS = 45;
const LOOKED_AT = 24;
const TURN_PER_PIXEL = 0.5;
const TURN_PER_KEY = 15;
const EASE_EVERY = 12;
/** Where the processor draws: the time between two frames [ms], and how many points they have at most. */
const SOFTWARE_MS = 60;
const SOFTWARE_POINTS = 0.36 * 640 * 480;
const IDLE_MS = 1500;
/** How far from its front it may be turned and still face us, its left on our right [degrees]. */
const FACING = 60;
/** How much of the pelvis' height points up where somebody sits or stands: it leans by less than half a right angle. */
const UPRIGHT = Math.SQRT1_2;
/** Where the browser keeps which of the two builds is shown. */
const BUILD = "unknot-figure-build";

// A browser that keeps nothing shows the one it always shows.
function builtAs(): Build {
  try {
    return localStorage.getItem(BUILD) === "slight" ? "slight" : "broad";
  } catch {
    return "broad";
  }
}

function keep(build: Build): void {
  try {
    localStorage.setItem(BUILD, build);
  } catch {
    // It is shown all the same.
  }
}

const fetched = new Map<string, Promise<unknown>>();

function json<T>(address: string): Promise<T> {
  let answer = fetched.get(address);
  if (!answer) {
    answer = fetch(address).then((response) => (response.ok ? response.json() : Promise.reject(new Error(`${response.status}`))));
    answer.catch(() => fetched.delete(address));
    fetched.set(address, answer);
  }

  return answer as Promise<T>;
}

function stillOf({ src, say }: { readonly src: string; readonly say: string }): HTMLElement {
  const [item, picture, words] = [document.createElement("li"), document.createElement("img"), document.createElement("span")];
  Object.assign(picture, { src, alt: "", width: 320, height: 320 });
  words.textContent = say;
  item.append(picture, words);
  return item;
}

/** What somebody else's clock says: how much of a hold or a repetition is done. */
export interface Followed {
  readonly holds: boolean;
  readonly done: number;
  /** Which set is on, from 0: where a movement has several ways, each set shows the next. */
  readonly set: number;
}

export class Figure extends HTMLElement {
  #stage: Stage | null = null;
  #clip: Clip | null = null;
  #scene: Scene | null = null;
  #scenes: readonly number[] = [];
  #at = 0;
  #number = 0;
  #paused = false;
  #slow = false;
  #frame = 0;
  #before = 0;
  #least = 0;
  #times: number[] = [];
  #ratio = Math.min(2, window.devicePixelRatio || 1);
  #seen = false;
  #followed: Followed | null = null;
  #build = builtAs();
  readonly #fingers = new Map<number, PointerEvent>();
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  #watch: IntersectionObserver | null = null;

  connectedCallback(): void {
    if (this.#still.matches || this.dataset["still"] !== undefined) {
      return;
    }

    this.addEventListener("click", this.#press);
    this.addEventListener("pointerdown", this.#wake, { once: true });
    document.addEventListener("visibilitychange", this.#run);
    if (this.dataset["eager"] !== undefined) {
      // Beside a timer it is always in view, and has no size before it is drawn.
      this.#seen = true;
      this.#whenIdle();
      return;
    }

    this.#watch = new IntersectionObserver((entries) => {
      this.#seen = entries.some((entry) => entry.isIntersecting);
      if (this.#seen && !this.#stage) {
        this.#whenIdle();
      }

      this.#run();
    });
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    cancelAnimationFrame(this.#frame);
    document.removeEventListener("visibilitychange", this.#run);
    this.removeEventListener("click", this.#press);
    this.#giveBack();
  }

  /** Shows another movement, another side of it, or how it is done with another thing; its stills stand there wherever the clip cannot be played. */
  show(clip: string | null, side: string | null, stills: readonly { readonly src: string; readonly say: string }[], thing: string | null = null): void {
    if (this.dataset["clip"] === (clip ?? "") && (this.dataset["side"] ?? "") === (side ?? "") && (this.dataset["with"] ?? "") === (thing ?? "")) {
      return;
    }

    this.dataset["clip"] = clip ?? "";
    this.dataset["side"] = side ?? "";
    this.dataset["with"] = thing ?? "";
    this.hidden = clip === null;
    this.querySelector(".fig-poses")?.replaceChildren(...stills.map(stillOf));
    if (clip !== null && !this.#stage && this.isConnected) {
      this.#whenIdle();
    }

    if (clip !== null && this.#stage) {
      this.#run();
      void this.#load();
    }
  }

  /** Keeps step with another clock; null = goes by its own. */
  follow(followed: Followed | null): void {
    this.#followed = followed;
    const number = followed && this.#scenes.length > 1 ? followed.set % this.#scenes.length : this.#number;
    if (this.#stage && number !== this.#number) {
      this.#trying(() => this.#play(number));
    }
  }

  readonly #wake = (): void => void (this.#stage ?? this.#load());

  #whenIdle(): void {
    if (this.#still.matches) {
      return;
    }

    if ("requestIdleCallback" in window) {
      requestIdleCallback(this.#wake, { timeout: IDLE_MS });
    } else {
      setTimeout(this.#wake, IDLE_MS);
    }
  }

  #load(): Promise<void> {
    const address = this.dataset["clip"];
    if (!address) {
      return Promise.resolve();
    }

    const asked = Promise.all([json<Clip>(address), json<Body>(this.dataset["body"]!), import("./stage")] as const);
    // The browser makes the context while they are on their way, which it waits for: so not before they are.
    setTimeout(() => this.#context());
    return asked
      .then(([clip, body, { Stage }]) => {
        if (address !== this.dataset["clip"] || !this.isConnected) {
          return;
        }

        if (!isSound(clip, body)) {
          throw new Error("This clip is of another version, or broken.");
        }

        const first = this.#stage === null;

        if (first) {
          this.#begin(Stage, body);
        }

        this.#clip = clip;
        const [fault, thing] = [this.dataset["fault"], this.dataset["with"] ?? ""];
        this.#scenes = clip.scenes.flatMap((scene, i) => ((scene.fault ?? undefined) === fault && (scene.with ?? "") === thing ? [i] : []));
        this.#play(0, first);
        if (first && this.#stage!.isBlank) {
          throw new Error("Nothing is drawn.");
        }

        this.#run();
      })
      // No drawing, no net, no such clip: the stills stay, and nothing waits for them.
      .catch(() => this.#giveBack());
  }

  /** Has the browser make the context, of the size in which a processor draws: to change it later waits for the driver there, and only there. */
  #context(): void {
    if (this.#stage || !this.isConnected) {
      return;
    }

    const canvas = this.#canvas();
    this.classList.add("is-live");
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    this.classList.remove("is-live");
    const ratio = this.#spared(width, height);
    if (width > 0 && canvas.width !== Math.floor(width * ratio)) {
      [canvas.width, canvas.height] = [Math.floor(width * ratio), Math.floor(height * ratio)];
    }

    canvas.getContext("webgl2", ASKED);
  }

  /** What is drawn on; nothing of it is seen before there is a picture. */
  #canvas(): HTMLCanvasElement {
    if (!this.querySelector("canvas")) {
      this.append(this.querySelector("template")!.content.cloneNode(true));
    }

    return this.querySelector("canvas")!;
  }

  #begin(Kind: typeof Stage, body: Body): void {
    const canvas = this.#canvas();
    const stage = this.#stage = new Kind(canvas, body, matchMedia("(prefers-color-scheme: dark)").matches);
    if (stage.isSoftware) {
      this.#least = SOFTWARE_MS;
      stage.plainest();
    }

    // It has a size from here on, and the first picture that is drawn is the one that is seen. Before anything is drawn: changing the size waits for the driver.
    this.classList.add("is-live");
    this.#size();
    stage.build(this.#build);

    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.classList.remove("is-live");
    });
    canvas.addEventListener("webglcontextrestored", () => this.#trying(() => {
      this.classList.add("is-live");
      this.#play(this.#number);
    }));
    canvas.addEventListener("pointerdown", this.#down);
    canvas.addEventListener("pointermove", this.#move);
    canvas.addEventListener("pointerup", this.#up);
    canvas.addEventListener("pointercancel", this.#up);
    canvas.addEventListener("keydown", this.#key);
  }

  /** Does something that draws; where that fails, the stills come back. */
  #trying(draw: () => void): void {
    try {
      draw();
    } catch {
      this.#giveBack();
    }
  }

  #giveBack(): void {
    cancelAnimationFrame(this.#frame);
    this.#stage?.dispose();
    this.#stage = null;
    this.classList.remove("is-live");
    this.querySelector(".fig-live")?.remove();
  }

  #play(number: number, first = false): void {
    const scene = this.#clip!.scenes[this.#scenes[number] ?? 0]!;
    const other = this.#clip!.side !== null && (this.dataset["side"] ?? "") !== "" && this.dataset["side"] !== this.#clip!.side;
    [this.#number, this.#at, this.#scene] = [number, 0, other ? mirror(scene) : scene];
    this.#stage!.show(this.#scene, this.#clip!.targets, this.#clip!.partners);
    this.#size();
    // Where the processor draws, what the body uses joins it a frame later: each program takes it as long as some frames.
    this.#stage!.draw(0, first && this.#least > 0);
    this.querySelector("canvas")!.setAttribute("aria-label", this.#scene.told);
    this.#say();
  }

  readonly #run = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#before = 0;
    if (this.#stage && this.#seen && document.visibilityState === "visible") {
      this.#frame = requestAnimationFrame(this.#tick);
    }
  };

  readonly #tick = (now: number): void => {
    this.#frame = requestAnimationFrame(this.#tick);
    this.#trying(() => this.#goOn(now));
  };

  #goOn(now: number): void {
    const passed = this.#before ? now - this.#before : 0;
    if (this.#least > 0 && !this.#before) {
      // What was drawn last is seen first.
      this.#before = now;
      return;
    }

    if (passed < this.#least) {
      return;
    }

    this.#before = now;
    this.#sparing(passed);
    const scene = this.#scene!;
    if (this.#followed) {
      this.#at = this.#followed.holds ? inHold(scene, this.#followed.done) : this.#followed.done * scene.frames;
    } else if (!this.#paused) {
      this.#at += (passed / 1000) * scene.rate * (this.#slow ? 0.4 : 1);
    }

    if (!this.#followed && this.#at >= scene.frames) {
      if (this.#scenes.length > 1) {
        return this.#play((this.#number + 1) % this.#scenes.length);
      }

      this.#at %= scene.frames;
    }

    if (Math.floor(now / 1000 * EASE_EVERY) !== Math.floor((now - passed) / 1000 * EASE_EVERY)) {
      this.#stage!.ease(this.#at / scene.frames);
      this.#size();
      this.#say();
    }

    this.#stage!.draw(this.#at);
  }

  /** A slow machine gets a smaller picture, then one without shadows. */
  #sparing(passed: number): void {
    this.#times.push(passed);
    if (this.#times.length < LOOKED_AT) {
      return;
    }

    const usual = this.#times.toSorted((a, b) => a - b)[LOOKED_AT / 2]!;
    this.#times = [];
    if (usual > Math.max(SLOW_FRAME_MS, this.#least * 1.5) && this.#ratio > 0.5) {
      this.#ratio = Math.max(0.5, this.#ratio * 0.7);
      this.#stage!.plain();
      this.#size();
    }
  }

  #size(): void {
    const canvas = this.querySelector("canvas")!;
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    if (this.#least > 0) {
      this.#ratio = this.#spared(width, height);
    }

    if (width > 0 && height > 0) {
      this.#stage!.resize(width, height, this.#ratio);
    }
  }

  /** How many points a processor draws for each of the page's. */
  #spared(width: number, height: number): number {
    return Math.min(this.#ratio, Math.sqrt(SOFTWARE_POINTS / Math.max(1, width * height)));
  }

  /** Whether it begins upright: of somebody who lies it does not say what they look like from the front. */
  get #isUpright(): boolean {
    const [x = 0, y = 0, z = 0, w = 1] = this.#scene!.turns[0]!;
    return 1 - (2 * (x * x + z * z)) / (x * x + y * y + z * z + w * w) > UPRIGHT;
  }

  #say(): void {
    const faces = this.querySelector<HTMLElement>("[data-is=faces]");
    if (faces) {
      faces.hidden = !this.#isUpright || Math.abs((((this.#stage!.around % 360) + 540) % 360) - 180) > FACING;
    }

    const caption = this.querySelector("[data-is=pose]");
    const key = this.#scene!.keys.findLast((one) => one.at <= this.#at + 0.5);
    const text = [key?.say, key?.tell].filter(Boolean).join(": ") || this.#scene!.fault || "";
    if (caption && caption.textContent !== text) {
      caption.textContent = text;
    }
  }

  readonly #press = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-turn], [data-figure]");
    if (!button || !this.#stage) {
      return;
    }

    if (button.dataset["turn"] !== undefined) {
      [this.#stage.around, this.#stage.above] = [Number(button.dataset["turn"]), 0];
    } else if (button.dataset["figure"] === "pause") {
      this.#pause(!this.#paused);
    } else if (button.dataset["figure"] === "pose") {
      this.#step();
    } else if (button.dataset["figure"] === "build") {
      this.#build = this.#build === "broad" ? "slight" : "broad";
      keep(this.#build);
      this.#stage.build(this.#build);
    } else if (button.dataset["figure"] === "slow") {
      this.#slow = !this.#slow;
      button.setAttribute("aria-pressed", String(this.#slow));
    } else {
      for (const which of ["fault", "with"] as const) {
        delete this.dataset[which];
        if (button.dataset[which] !== undefined) {
          this.dataset[which] = button.dataset[which];
        }
      }

      this.querySelectorAll("[data-figure=scene]").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
      void this.#load();
    }
  };

  #pause(paused: boolean): void {
    this.#paused = paused;
    this.querySelector("[data-figure=pause]")?.setAttribute("aria-pressed", String(paused));
    if (!paused) {
      this.#stage!.point();
    }
  }

  /** Stops at the next key pose; an arrow points on from there. */
  #step(): void {
    const next = nextPose(this.#scene!, this.#at);
    if (next) {
      this.#at = next.at;
    } else {
      this.#play((this.#number + 1) % this.#scenes.length);
    }

    this.#pause(true);
    const then = nextPose(this.#scene!, this.#at);
    this.#stage!.point(then && [this.#at, then.at]);
    this.#say();
  }

  readonly #down = (event: PointerEvent): void => {
    (event.target as Element).setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, event);
  };

  readonly #move = (event: PointerEvent): void => {
    const before = this.#fingers.get(event.pointerId);
    if (!before || !this.#stage) {
      return;
    }

    const others = [...this.#fingers.values()].filter((finger) => finger.pointerId !== event.pointerId);
    if (others.length === 0) {
      this.#turn(-(event.clientX - before.clientX) * TURN_PER_PIXEL, (event.clientY - before.clientY) * TURN_PER_PIXEL);
    } else {
      const far = (finger: PointerEvent): number => Math.hypot(finger.clientX - others[0]!.clientX, finger.clientY - others[0]!.clientY);
      this.#stage.near(far(event) / Math.max(1, far(before)));
    }

    this.#fingers.set(event.pointerId, event);
  };

  readonly #up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const turns: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-TURN_PER_KEY, 0], ArrowRight: [TURN_PER_KEY, 0], ArrowUp: [0, TURN_PER_KEY], ArrowDown: [0, -TURN_PER_KEY] };
    const turn = turns[event.key];
    if (turn) {
      this.#turn(...turn);
    } else if (event.key === "+" || event.key === "-") {
      this.#stage?.near(event.key === "+" ? 1.15 : 1 / 1.15);
    } else {
      return;
    }

    event.preventDefault();
    event.stopPropagation();
  };

  #turn(around: number, above: number): void {
    if (this.#stage) {
      this.#stage.around += around;
      this.#stage.above = Math.min(80, Math.max(0, this.#stage.above + above));
    }
  }
}

if (!customElements.get("unknot-figure")) {
  customElements.define("unknot-figure", Figure);
}
