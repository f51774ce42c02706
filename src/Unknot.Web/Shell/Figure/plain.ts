// What is drawn where the processor draws: the same light on the same colours without shadows, in a program a tenth as long, which the driver makes sooner and runs in half the time.
import { ShaderMaterial, type Color, type DirectionalLight, type HemisphereLight, type IUniform, type Vector3 } from "three";

const VERTEX = `
varying vec3 vNormal; varying vec3 vAt;
#ifdef USE_COLOR
varying vec3 vColor;
#endif
#ifdef USE_SKINNING
uniform mat4 bones[BONES];
#endif
void main() {
  vec4 place = vec4(position, 1.0);
  vec3 out1 = normal;
#ifdef USE_SKINNING
  ivec4 by = ivec4(skinIndex);
  mat4 bent = skinWeight.x * bones[by.x] + skinWeight.y * bones[by.y] + skinWeight.z * bones[by.z] + skinWeight.w * bones[by.w];
  place = bent * place;
  out1 = mat3(bent) * normal;
#endif
#ifdef USE_COLOR
  vColor = color;
#endif
  vAt = position;
  vNormal = mat3(modelMatrix) * out1;
  gl_Position = projectionMatrix * modelViewMatrix * place;
}`;

const fragment = (declared: string, coloured: string): string => `
uniform vec3 sunFrom; uniform vec3 sun; uniform vec3 sky; uniform vec3 ground; uniform vec3 diffuse; uniform float opacity;
varying vec3 vNormal; varying vec3 vAt;
#ifdef USE_COLOR
varying vec3 vColor;
#endif
${declared}
void main() {
  vec4 diffuseColor = vec4(diffuse, opacity);
#ifdef USE_COLOR
  diffuseColor.rgb *= vColor;
#endif
${coloured}
  vec3 n = normalize(vNormal);
  vec3 light = mix(ground, sky, 0.5 + 0.5 * n.y) + sun * max(0.0, dot(n, sunFrom));
  gl_FragColor = vec4(diffuseColor.rgb * light / 3.14159265, diffuseColor.a);
  #include <colorspace_fragment>
}`;

/** The light of a room, for the programs that are ours. */
export interface Lights {
  readonly [name: string]: IUniform;
}

/** The light of a room as its lamps have it: one sun, one sky, and a little from everywhere. */
export function lights(from: Vector3, sun: DirectionalLight, sky: HemisphereLight, everywhere: number): Lights {
  const shine = (colour: Color, strength: number): Color => colour.clone().multiplyScalar(strength);
  return {
    sunFrom: { value: from.clone().normalize() },
    sun: { value: shine(sun.color, sun.intensity) },
    sky: { value: shine(sky.color, sky.intensity).addScalar(everywhere) },
    ground: { value: shine(sky.groundColor, sky.intensity).addScalar(everywhere) },
  };
}

/** What is drawn, beyond where it is. */
export interface Look {
  readonly colour: Color;
  readonly opacity?: number;
  /** Each corner has a colour of its own as well. */
  readonly vertexColors?: boolean;
  /** The turns of the bones it hangs on, sixteen numbers each. */
  readonly bones?: Float32Array;
  /** What else colours it: its numbers, their declaration, and what it does to `diffuseColor` at `vAt`, where that point is while nothing is bent. */
  readonly by?: { readonly uniforms: Lights; readonly declared: string; readonly coloured: string };
}

/** A material that is drawn by a program of our own. */
export function plain(light: Lights, { colour, opacity = 1, vertexColors = false, bones = new Float32Array(), by }: Look): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...light, ...by?.uniforms, diffuse: { value: colour }, opacity: { value: opacity }, bones: { value: bones } },
    defines: { BONES: bones.length / 16 },
    vertexShader: VERTEX,
    fragmentShader: fragment(by?.declared ?? "", by?.coloured ?? ""),
    vertexColors,
    transparent: opacity < 1,
    depthWrite: opacity === 1,
  });
}
