// Room, light and camera about the mannequin.
import {
  AmbientLight, Box3, DirectionalLight, Group, HemisphereLight, Mesh, PCFShadowMap, PerspectiveCamera, PlaneGeometry, Scene as Room, ShadowMaterial, Vector3, WebGLRenderer,
} from "three";
import { tracksOf, type Body, type Prop, type Scene, type Tracks } from "./clip";
import { Mannequin } from "./mannequin";
import { meshOf, place, type Thing } from "./props";

const FIELD = 26;
const SAMPLES = 8;
/** How much is seen of what is looked at from near [m]. */
const NEAR = 0.29;

export class Stage {
  readonly #renderer: WebGLRenderer;
  readonly #room = new Room();
  readonly #camera = new PerspectiveCamera(FIELD, 1, 0.1, 30);
  readonly #light = new DirectionalLight(0xfff4e4, 1.55);
  readonly #body: Body;
  readonly #props = new Group();
  #things: { readonly prop: Prop; readonly mesh: Thing }[] = [];
  #mannequin: Mannequin | null = null;
  #tracks: Tracks | null = null;
  readonly #middle = new Vector3();
  #radius = 1;
  #zoom = 1;
  /** Degrees about the body, from its front to its left, and from above. */
  around = 0;
  above = 0;

  constructor(canvas: HTMLCanvasElement, body: Body, dark: boolean) {
    this.#body = body;
    const asked = { antialias: true, alpha: true, powerPreference: "low-power" } as const;
    const context = canvas.getContext("webgl2", asked) as WebGLRenderingContext | null;
    if (!context) {
      throw new Error("There is no WebGL here.");
    }

    this.#renderer = new WebGLRenderer({ canvas, context, ...asked });
    this.#renderer.shadowMap.enabled = true;
    this.#renderer.shadowMap.type = PCFShadowMap;
    this.#light.castShadow = true;
    this.#light.shadow.mapSize.set(1024, 1024);
    this.#light.shadow.bias = -0.0006;
    this.#light.shadow.normalBias = 0.02;
    const floor = new Mesh(new PlaneGeometry(12, 12), new ShadowMaterial({ opacity: dark ? 0.5 : 0.2 }));
    floor.rotation.x = -Math.PI / 2;
    floor.position.y = -0.002;
    floor.receiveShadow = true;
    this.#room.add(new HemisphereLight(0xffffff, dark ? 0x4a4640 : 0xbfb3a2, dark ? 1.2 : 1.35), new AmbientLight(0xffffff, 0.15), this.#light, this.#light.target, floor, this.#props);
  }

  /** Puts a scene on. */
  show(scene: Scene, targets: readonly string[]): void {
    this.#clear();
    this.#zoom = 1;
    this.#mannequin = new Mannequin(this.#body, targets);
    this.#tracks = tracksOf(scene);
    this.#room.add(this.#mannequin.mesh);
    this.#things = scene.props.map((prop) => ({ prop, mesh: meshOf(prop) }));
    this.#props.add(...this.#things.map((thing) => thing.mesh));
    [this.around, this.above] = scene.views[0] ?? [0, 0];
    this.#frame(scene);
  }

  /** How far the target muscle has let go, 0 to 1. */
  ease(done: number): void {
    this.#mannequin?.ease(done);
  }

  resize(width: number, height: number, ratio: number): void {
    this.#renderer.setPixelRatio(ratio);
    this.#renderer.setSize(width, height, false);
    this.#camera.aspect = width / height;
    this.#camera.updateProjectionMatrix();
  }

  /** Draws a frame. */
  draw(frame: number): void {
    if (!this.#mannequin || !this.#tracks) {
      return;
    }

    this.#mannequin.pose(this.#tracks, frame);
    this.#things.forEach((thing) => place(thing.prop, thing.mesh, this.#mannequin!));
    this.#look();
    this.#renderer.render(this.#room, this.#camera);
  }

  /** Comes nearer (more than 1) or goes away. */
  near(times: number): void {
    this.#zoom = Math.min(3, Math.max(0.6, this.#zoom * times));
  }

  /** Whether the last drawing left nothing at all, as some drivers do. To be asked right after it. */
  get isBlank(): boolean {
    const gl = this.#renderer.getContext();
    const size = 32;
    const pixels = new Uint8Array(size * size * 4);
    gl.readPixels(Math.floor(gl.drawingBufferWidth / 2) - size / 2, Math.floor(gl.drawingBufferHeight / 2) - size / 2, size, size, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return pixels.every((value) => value === 0);
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
  }

  get calls(): number {
    return this.#renderer.info.render.calls;
  }

  get triangles(): number {
    return this.#renderer.info.render.triangles;
  }

  dispose(): void {
    this.#clear();
    this.#renderer.dispose();
  }

  #clear(): void {
    this.#mannequin?.dispose();
    this.#mannequin?.mesh.removeFromParent();
    this.#things.forEach(({ mesh }) => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    });
    this.#props.clear();
  }

  /** What the camera must hold: the body through the whole scene. */
  #frame(scene: Scene): void {
    const box = new Box3();
    for (let i = 0; i < SAMPLES; i++) {
      this.#mannequin!.pose(this.#tracks!, (i * scene.frames) / SAMPLES);
      this.#body.parts.forEach((part, n) => {
        box.expandByPoint(this.#mannequin!.place(n, part.tip));
        box.expandByPoint(this.#mannequin!.place(n, [0, 0, 0]));
      });
    }

    box.expandByScalar(0.11);
    box.min.y = Math.min(0, box.min.y);
    box.getCenter(this.#middle);
    this.#radius = box.getSize(new Vector3()).length() / 2;
    if (scene.focus) {
      this.#mannequin!.pose(this.#tracks!, 0);
      this.#middle.copy(this.#mannequin!.place(scene.focus.part, scene.focus.at));
      this.#radius = NEAR;
    }

    this.#light.position.copy(this.#middle).add(new Vector3(1.4, 3.2, 1.8));
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
