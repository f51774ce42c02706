// What is drawn where the processor draws: the same light on the same colours without shadows, in a program a tenth as long, which the driver makes sooner and runs in half the time.
import { ShaderMaterial, type Color, type DirectionalLight, type HemisphereLight, type IUniform, type Vector3 } from "three";

// What has colours of its own is the body: where its points are while it stands straight comes with them.
const VERTEX = `
varying vec3 vNormal;
#ifdef USE_COLOR
attribute vec3 straight; varying vec3 vColor; varying vec3 vAt;
#endif
void main() {
#ifdef USE_COLOR
  vColor = color;
  vAt = straight;
#endif
  vNormal = mat3(modelMatrix) * normal;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const fragment = (declared: string, coloured: string): string => `
uniform vec3 sunFrom; uniform vec3 sun; uniform vec3 sky; uniform vec3 ground; uniform vec3 diffuse; uniform float opacity;
varying vec3 vNormal;
#ifdef USE_COLOR
varying vec3 vColor; varying vec3 vAt;
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
  /** Each corner has a colour of its own as well, and a place where it is while nothing is bent. */
  readonly vertexColors?: boolean;
  /** What else colours it: its numbers, their declaration, and what it does to `diffuseColor` at `vAt`, the place of that point while nothing is bent. */
  readonly by?: { readonly uniforms: Lights; readonly declared: string; readonly coloured: string };
}

/** A material that is drawn by a program of our own. */
export function plain(light: Lights, { colour, opacity = 1, vertexColors = false, by }: Look): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...light, ...by?.uniforms, diffuse: { value: colour }, opacity: { value: opacity } },
    vertexShader: VERTEX,
    fragmentShader: fragment(by?.declared ?? "", by?.coloured ?? ""),
    vertexColors,
    transparent: opacity < 1,
    depthWrite: opacity === 1,
  });
}
