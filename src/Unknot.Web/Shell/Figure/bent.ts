// Bends the mannequin's surface where the processor draws. A driver needs as long to make a program that bends as for all else in the first picture, and runs it no faster than this.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from "three";
import type { Surface } from "./shape";

export class Bent {
  readonly geometry = new BufferGeometry();
  readonly #surface: Surface;
  readonly #straight: Float32Array;
  readonly #normals: Float32Array;
  readonly #at: BufferAttribute;
  readonly #facing: BufferAttribute;

  /** A surface as it is while the body stands straight. */
  constructor(surface: Surface) {
    [this.#surface, this.#straight, this.#normals] = [surface, surface.positions.written, surface.normals()];
    this.#at = new BufferAttribute(new Float32Array(this.#straight.length), 3).setUsage(DynamicDrawUsage);
    this.#facing = new BufferAttribute(new Float32Array(this.#straight.length), 3).setUsage(DynamicDrawUsage);
    this.geometry.setAttribute("position", this.#at);
    this.geometry.setAttribute("normal", this.#facing);
    this.geometry.setAttribute("color", new BufferAttribute(surface.colours.written, 3));
    this.geometry.setAttribute("straight", new BufferAttribute(this.#straight, 3));
    this.geometry.setIndex(new BufferAttribute(surface.faces.written, 1));
  }

  /** Takes the turns of the bones, sixteen numbers each. What is done for every point is written out: it is done for ten thousand of them in every picture. */
  bend(turns: Float32Array): void {
    const [bones, weights, straight, normals] = [this.#surface.bones.written, this.#surface.weights.written, this.#straight, this.#normals];
    const [at, facing] = [this.#at.array, this.#facing.array];
    for (let i = 0, n = 0; i < at.length; i += 3, n += 4) {
      let m = 16 * bones[n]!, w = weights[n]!;
      let a = turns[m]! * w, b = turns[m + 1]! * w, c = turns[m + 2]! * w, d = turns[m + 4]! * w, e = turns[m + 5]! * w, f = turns[m + 6]! * w;
      let g = turns[m + 8]! * w, h = turns[m + 9]! * w, k = turns[m + 10]! * w, p = turns[m + 12]! * w, q = turns[m + 13]! * w, r = turns[m + 14]! * w;
      for (let more = n + 1; more < n + 4 && weights[more]! > 0; more++) {
        m = 16 * bones[more]!;
        w = weights[more]!;
        a += turns[m]! * w; b += turns[m + 1]! * w; c += turns[m + 2]! * w; d += turns[m + 4]! * w; e += turns[m + 5]! * w; f += turns[m + 6]! * w;
        g += turns[m + 8]! * w; h += turns[m + 9]! * w; k += turns[m + 10]! * w; p += turns[m + 12]! * w; q += turns[m + 13]! * w; r += turns[m + 14]! * w;
      }

      const x = straight[i]!, y = straight[i + 1]!, z = straight[i + 2]!, u = normals[i]!, v = normals[i + 1]!, o = normals[i + 2]!;
      at[i] = a * x + d * y + g * z + p;
      at[i + 1] = b * x + e * y + h * z + q;
      at[i + 2] = c * x + f * y + k * z + r;
      facing[i] = a * u + d * v + g * o;
      facing[i + 1] = b * u + e * v + h * o;
      facing[i + 2] = c * u + f * v + k * o;
    }

    this.#at.needsUpdate = true;
    this.#facing.needsUpdate = true;
  }
}
