// What is lit on the mannequin's skin: the muscle a movement is meant for, filled, and the weak ones beside it, outlined. It is worked out for every point of the picture from where
// that point of the skin is while the body stands straight, so that an outline is as fine as the picture and nothing is written anew when the colour changes.
import { Color, Vector2, Vector3, type MeshLambertMaterial, type ShaderMaterial } from "three";
import { plain, type Lights } from "./plain";
import { FINE, type Body, type Numbers } from "./clip";

/** More than any movement needs; the shader's loop ends with what there is. */
const MOST = 32;
const CLAY = new Color(0.78, 0.36, 0.24);
const SAGE = new Color(0.3, 0.58, 0.46);

const VERTEX = "vAt = position;";
const DECLARED = "varying vec3 vAt;";
const UNIFORMS = `
uniform int litCount; uniform vec3 litAt[${MOST}]; uniform vec3 litSize[${MOST}]; uniform vec2 litRoll[${MOST}]; uniform bool litLine[${MOST}]; uniform vec3 litColour;`;
const FRAGMENT = `
float glow = 0.0, line = 0.0;
for (int i = 0; i < ${MOST}; i++) {
  if (i >= litCount) break;
  vec3 off = vAt - litAt[i];
  vec2 roll = litRoll[i];
  vec3 in1 = vec3(off.x * roll.x + off.y * roll.y, off.y * roll.x - off.x * roll.y, off.z) / litSize[i];
  float far = length(in1);
  if (litLine[i]) line = max(line, 1.0 - smoothstep(0.003, 0.0055, abs(far - 1.0) * far / max(0.001, length(in1 / litSize[i]))));
  else glow = max(glow, 0.92 * (1.0 - smoothstep(0.7, 1.15, far)));
}
diffuseColor.rgb = mix(mix(diffuseColor.rgb, litColour, glow), vec3(0.02, 0.22, 0.3), line * 0.9);`;

export class Lit {
  readonly #count = { value: 0 };
  readonly #at = { value: Array.from({ length: MOST }, () => new Vector3()) };
  readonly #size = { value: Array.from({ length: MOST }, () => new Vector3(1, 1, 1)) };
  readonly #roll = { value: Array.from({ length: MOST }, () => new Vector2(1, 0)) };
  readonly #line = { value: Array.from({ length: MOST }, () => false) };
  readonly #colour = { value: CLAY.clone() };

  /** A material with it, in a program of our own. */
  plain(light: Lights): ShaderMaterial {
    return plain(light, { colour: new Color(0xffffff), vertexColors: true, by: { uniforms: this.#uniforms, declared: UNIFORMS, coloured: FRAGMENT } });
  }

  get #uniforms(): Lights {
    return { litCount: this.#count, litAt: this.#at, litSize: this.#size, litRoll: this.#roll, litLine: this.#line, litColour: this.#colour };
  }

  /** Has a material draw it. */
  on(material: MeshLambertMaterial): void {
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, this.#uniforms);
      shader.vertexShader = shader.vertexShader.replace("#include <common>", `#include <common>\n${DECLARED}`).replace("#include <begin_vertex>", `#include <begin_vertex>\n${VERTEX}`);
      shader.fragmentShader = shader.fragmentShader
        .replace("#include <common>", `#include <common>\n${DECLARED}${UNIFORMS}`).replace("#include <color_fragment>", `#include <color_fragment>\n${FRAGMENT}`);
    };
  }

  show(body: Body, joints: readonly Numbers[], targets: readonly string[], partners: readonly string[]): void {
    const named = (muscles: readonly string[], line: boolean) => muscles.flatMap((muscle) => (body.muscles[muscle] ?? []).map((patch) => ({ patch, line })));
    const all = [...named(targets, false), ...named(partners, true)].slice(0, MOST);
    this.#count.value = all.length;
    all.forEach(({ patch, line }, i) => {
      const [centre, size] = [joints[patch.part]!.map((value, axis) => value + patch.at[axis]! / FINE), patch.size.map((value) => value / FINE + 0.012)];
      this.#at.value[i]!.fromArray(centre);
      this.#size.value[i]!.set(size[0]!, size[1]!, size[2]! + 0.02);
      this.#roll.value[i]!.set(Math.cos((patch.roll * Math.PI) / 180), Math.sin((patch.roll * Math.PI) / 180));
      this.#line.value[i] = line;
    });
  }

  /** From clay (0) to sage (1). */
  ease(done: number): void {
    this.#colour.value.lerpColors(CLAY, SAGE, done);
  }
}
