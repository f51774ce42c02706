// Room, light and camera about the mannequin.
import {
  AmbientLight, Box3, DirectionalLight, Group, HemisphereLight, Mesh, PCFShadowMap, PerspectiveCamera, PlaneGeometry, Scene as Room, ShadowMaterial, Vector3, WebGLRenderer, type Material,
} from "three";
import { arrows } from "./arrows";
import { ASKED } from "./asked";
import { tracksOf, type Body, type Prop, type Scene, type Tracks } from "./clip";
import { Mannequin, type Build } from "./mannequin";
import { lights, type Lights } from "./plain";
import { meshOf, place, type Thing } from "./props";

const FIELD = 26;
const SAMPLES = 8;
/** How much is seen of what is looked at from near [m]. */
const NEAR = 0.29;
/** Where the light comes from, seen from what is looked at. */
const SUN = new Vector3(1.4, 3.2, 1.8);
const AMBIENT = 0.15;

export class Stage {
  readonly #renderer: WebGLRenderer;
  readonly #room = new Room();
  readonly #camera = new PerspectiveCamera(FIELD, 1, 0.1, 30);
  readonly #light = new DirectionalLight(0xfff4e4, 1.55);
  readonly #sky: HemisphereLight;
  readonly #body: Body;
  readonly #props = new Group();
  /** It shows nothing but the shadow. */
  readonly #floor: Mesh;
  readonly #mannequin: Mannequin;
  #things: { readonly prop: Prop; readonly mesh: Thing }[] = [];
  #tracks: Tracks | null = null;
  #arrows: Mesh[] = [];
  #near = false;
  /** The light of a plain program; null where three.js's own are used. */
  #plainly: Lights | null = null;
  readonly #middle = new Vector3();
  #radius = 1;
  #zoom = 1;
  /** Degrees about the body, from its front to its left, and from above. */
  around = 0;
  above = 0;

  /** An empty room: the body is still to be built. */
  constructor(canvas: HTMLCanvasElement, body: Body, dark: boolean) {
    [this.#body, this.#mannequin] = [body, new Mannequin(body)];
    const context = canvas.getContext("webgl2", ASKED) as WebGLRenderingContext | null;
    if (!context) {
      throw new Error("There is no WebGL here.");
    }

    this.#renderer = new WebGLRenderer({ canvas, context, ...ASKED });
    // Its answers would be waited for. What a program in error leaves is nothing, which is looked for at the first picture.
    this.#renderer.debug.checkShaderErrors = false;
    this.#renderer.shadowMap.enabled = true;
    this.#renderer.shadowMap.type = PCFShadowMap;
    this.#light.castShadow = true;
    this.#light.shadow.mapSize.set(1024, 1024);
    this.#light.shadow.bias = -0.0006;
    this.#light.shadow.normalBias = 0.02;
    this.#floor = new Mesh(new PlaneGeometry(12, 12), new ShadowMaterial({ opacity: dark ? 0.5 : 0.2 }));
    this.#floor.rotation.x = -Math.PI / 2;
    this.#floor.position.y = -0.002;
    this.#floor.receiveShadow = true;
    this.#sky = new HemisphereLight(0xffffff, dark ? 0x4a4640 : 0xbfb3a2, dark ? 1.2 : 1.35);
    this.#room.add(this.#sky, new AmbientLight(0xffffff, AMBIENT), this.#light, this.#light.target, this.#floor, this.#props, this.#mannequin.all);
  }

  /** Puts a scene on. */
  show(scene: Scene, targets: readonly string[], partners: readonly string[]): void {
    this.#clear();
    this.#zoom = 1;
    this.#mannequin.light(targets, partners);
    this.#mannequin.ease(0);
    this.#tracks = tracksOf(scene);
    this.#things = scene.props.map((prop) => ({ prop, mesh: meshOf(prop, this.#plainly) }));
    this.#props.add(...this.#things.map((thing) => thing.mesh));
    [this.around, this.above] = scene.views[0] ?? [0, 0];
    this.#frame(scene);
  }

  /** Builds the body, or builds it otherwise. */
  build(build: Build): void {
    // The driver makes its programs at the first drawing, beside us where a processor is free: it begins while there is no body to draw yet, and at once where a fence says that something waits for it.
    this.#renderer.render(this.#room, this.#camera);
    const gl = this.#renderer.getContext() as WebGL2RenderingContext;
    gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    this.#mannequin.build(build);
  }

  /** Points the way from one frame to another; without them no arrow is shown. */
  point(way?: readonly [from: number, to: number]): void {
    this.#bare(this.#arrows);
    this.#arrows = way && this.#tracks ? arrows(this.#mannequin, this.#tracks, way[0], way[1], this.#near) : [];
    if (this.#arrows.length > 0) {
      this.#room.add(...this.#arrows);
    }
  }

  /** How far the target muscle has let go, 0 to 1. */
  ease(done: number): void {
    this.#mannequin.ease(done);
  }

  resize(width: number, height: number, ratio: number): void {
    const [wide, high, { domElement }] = [Math.floor(width * ratio), Math.floor(height * ratio), this.#renderer];
    if (domElement.width !== wide || domElement.height !== high) {
      // At once: three.js would change the size for the ratio first, and once more for the size.
      this.#renderer.setSize(wide, high, false);
    }

    this.#camera.aspect = width / height;
    this.#camera.updateProjectionMatrix();
  }

  /** Draws a frame; the body alone, or with the things it uses. */
  draw(frame: number, alone = false): void {
    if (!this.#tracks) {
      return;
    }

    this.#mannequin.pose(this.#tracks, frame);
    this.#things.forEach((thing) => place(thing.prop, thing.mesh, this.#mannequin));
    this.#props.visible = !alone;
    this.#mannequin.bend();
    this.#look();
    this.#renderer.render(this.#room, this.#camera);
  }

  /** Comes nearer (more than 1) or goes away. */
  near(times: number): void {
    this.#zoom = Math.min(3, Math.max(0.6, this.#zoom * times));
  }

  /** Whether the last drawing left nothing, or nothing but black, as some drivers do. To be asked right after it. */
  get isBlank(): boolean {
    const gl = this.#renderer.getContext();
    const [wide, high] = [gl.drawingBufferWidth, 8];
    const pixels = new Uint8Array(wide * high * 4);
    gl.readPixels(0, Math.floor((gl.drawingBufferHeight - high) / 2), wide, high, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return !pixels.some((value, i) => i % 4 !== 3 && value > 8);
  }

  /** Whether the processor draws, for want of a graphics card. */
  get isSoftware(): boolean {
    const gl = this.#renderer.getContext();
    const told = gl.getExtension("WEBGL_debug_renderer_info");
    return told !== null && /swiftshader|llvmpipe|software/i.test(String(gl.getParameter(told.UNMASKED_RENDERER_WEBGL)));
  }

  /** Less light work, for a slow machine. */
  plain(): void {
    this.#renderer.shadowMap.enabled = false;
    this.#light.castShadow = false;
    this.#floor.visible = false;
  }

  /** For a processor that draws: the same, by programs of our own. To be asked before anything is built. */
  plainest(): void {
    this.plain();
    this.#plainly = lights(SUN, this.#light, this.#sky, AMBIENT);
    this.#mannequin.plain(this.#plainly);
  }

  /** Gives back all it holds, the drawing context with it: a browser has only so many. */
  dispose(): void {
    this.#clear();
    this.#mannequin.dispose();
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
  }

  #clear(): void {
    this.point();
    this.#bare(this.#things.map((thing) => thing.mesh));
    this.#things = [];
  }

  #bare(meshes: readonly Mesh[]): void {
    meshes.forEach((mesh) => {
      mesh.removeFromParent();
      mesh.geometry.dispose();
      (mesh.material as Material).dispose();
    });
  }

  /** What the camera must hold: the body through the whole scene. */
  #frame(scene: Scene): void {
    const box = new Box3();
    for (let i = 0; i < SAMPLES; i++) {
      this.#mannequin.pose(this.#tracks!, (i * scene.frames) / SAMPLES);
      this.#body.parts.forEach((part, n) => {
        box.expandByPoint(this.#mannequin.place(n, part.tip));
        box.expandByPoint(this.#mannequin.place(n, [0, 0, 0]));
      });
    }

    box.expandByScalar(0.11);
    box.min.y = Math.min(0, box.min.y);
    box.getCenter(this.#middle);
    this.#radius = box.getSize(new Vector3()).length() / 2;
    if (scene.focus) {
      this.#mannequin.pose(this.#tracks!, 0);
      this.#middle.copy(this.#mannequin.place(scene.focus.part, scene.focus.at));
      this.#radius = NEAR;
    }

    this.#near = scene.focus !== null;

    this.#light.position.copy(this.#middle).add(SUN);
    this.#light.target.position.copy(this.#middle);
    const camera = this.#light.shadow.camera;
    [camera.left, camera.right, camera.top, camera.bottom, camera.far] = [-1.6, 1.6, 1.6, -1.6, 9];
    camera.updateProjectionMatrix();
  }

  #look(): void {
    const [a, b] = [(this.around * Math.PI) / 180, ((this.above + 6) * Math.PI) / 180];
    const narrow = Math.min(1, this.#camera.aspect);
    const far = this.#radius / Math.sin(((FIELD / 2) * Math.PI) / 180) / narrow / this.#zoom * 0.92;
    this.#camera.position.set(Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b)).multiplyScalar(far).add(this.#middle);
    this.#camera.lookAt(this.#middle);
  }
}
