// What runs in the browser for the films: pictures as a camera delivers them, with what is true of each.
import { mirror, type Body, type Clip } from "../../src/Unknot.Web/Shell/Figure/clip";
import { Studio, type Eye, type Light, type Manner, type Truth } from "./studio";

export interface Take {
  readonly clip: Clip;
  readonly scene: number;
  readonly side?: "left" | "right";
  readonly eye: Eye;
  readonly light?: Light;
  readonly manner?: Manner;
  /** How far a value of a pixel strays, of 255. */
  readonly noise?: number;
  readonly seed?: number;
  readonly width: number;
  readonly height: number;
}

const PLAIN: Manner = { lengths: 1, depth: 1, right: 1 };
const BRIGHT: Light = { around: 25, strength: 1 };

/** Chance that is the same on every machine. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

class Film {
  readonly #studio: Studio;
  readonly paper = document.createElement("canvas");
  #noise = 0;
  #next = chance(1);

  constructor(body: Body) {
    this.#studio = new Studio(body);
  }

  begin(take: Take): void {
    const scene = take.clip.scenes[take.scene]!;
    const other = take.clip.side !== null && take.side !== undefined && take.side[0] !== take.clip.side.toLowerCase();
    this.#studio.show(other ? mirror(scene) : scene, take.eye, take.light ?? BRIGHT, take.manner ?? PLAIN, take.width, take.height);
    [this.paper.width, this.paper.height] = [take.width, take.height];
    [this.#noise, this.#next] = [take.noise ?? 0, chance(take.seed ?? 1)];
  }

  /** The picture of a frame of the clip is on the paper afterwards. */
  picture(frame: number): Truth {
    const truth = this.#studio.draw(frame);
    const on = this.paper.getContext("2d", { willReadFrequently: true })!;
    on.drawImage(this.#studio.canvas, 0, 0);
    if (this.#noise > 0) {
      const image = on.getImageData(0, 0, this.paper.width, this.paper.height);
      for (let i = 0; i < image.data.length; i += 4) {
        const stray = (this.#next() + this.#next() + this.#next() - 1.5) * 2 * this.#noise;
        [0, 1, 2].forEach((channel) => { image.data[i + channel] = image.data[i + channel]! + stray; });
      }

      on.putImageData(image, 0, 0);
    }

    return truth;
  }

  /** A frame as JPEG with a quarter of its colour, which is what a camera sends and what Chromium reads. */
  jpeg(frame: number, quality: number): { readonly truth: Truth; readonly picture: string } {
    const truth = this.picture(frame);
    return { truth, picture: this.paper.toDataURL("image/jpeg", quality).split(",")[1]! };
  }
}

Object.assign(window, { filmOf: (body: Body) => new Film(body) });
