// A plain room in which the mannequin is filmed the way a camera at home sees a person, and what is true of each picture. Nothing of it is served.
import { Box3, Color, DirectionalLight, Group, HemisphereLight, Mesh, MeshLambertMaterial, PCFShadowMap, PerspectiveCamera, PlaneGeometry, Quaternion, Scene as Room, Vector3, WebGLRenderer } from "three";
import { tracksOf, type Body, type Prop, type Scene, type Tracks } from "../../src/Unknot.Web/Shell/Figure/clip";
import { Mannequin } from "../../src/Unknot.Web/Shell/Figure/mannequin";
import { meshOf, place, type Thing } from "../../src/Unknot.Web/Shell/Figure/props";

/** Where the camera stands and what it looks at. */
export interface Eye {
  /** Degrees about the body, from its front to its left. */
  readonly around: number;
  /** Above the floor [m]; level with what it looks at where nothing is said. */
  readonly height?: number;
  /** From what it looks at [m]; as far as the whole of it needs where nothing is said. */
  readonly distance?: number;
  /** How much the lens sees from top to bottom [deg]. */
  readonly field: number;
  readonly on: "body" | "head";
}

export interface Light {
  /** Degrees about the body, from its front to its left. */
  readonly around: number;
  /** 1 is a bright room. */
  readonly strength: number;
}

/** How this body and this doing of it differ from the clip. */
export interface Manner {
  /** Lengths against the clip's; what is thick stays as thick, so that less is sturdier. */
  readonly lengths: number;
  /** How far every joint goes of what the clip has it go from its first pose. */
  readonly depth: number;
  /** The same, of the right side alone and on top of it. */
  readonly right: number;
}

export interface Joint {
  /** The angle between its two limbs, 180 when straight [deg]. */
  readonly angle: number;
  /** How far the angle is out of the image plane: the plane its limbs span, and each of the limbs [deg]. */
  readonly out: number;
}

export interface Truth {
  readonly joints: Readonly<Record<string, Joint>>;
  /** Where joints are in the picture [px]. */
  readonly points: Readonly<Record<string, readonly [number, number]>>;
  /** How far the head leans to the picture's right, and how far its face looks away from the camera [deg]. */
  readonly roll: number;
  readonly away: number;
  /** How far the trunk is from upright [deg]. */
  readonly lean: number;
}

const CORNERS: Readonly<Record<string, readonly [string, string, string]>> = {
  elbow: ["Shoulder", "Elbow", "Wrist"],
  shoulder: ["Hip", "Shoulder", "Elbow"],
  hip: ["Shoulder", "Hip", "Knee"],
  knee: ["Hip", "Knee", "Ankle"],
};
const POINTS = ["Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle"];
const SIDES = ["Left", "Right"] as const;
const HEAD_RADIUS = 0.34;
const FLESH = 0.11;
/** A ball about a body has room to spare. */
const FILLS = 0.85;
/** Limbs that are nearer to one line span no plane to speak of: 10 degrees. */
const SPANS = 0.17;

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const between = (a: Vector3, b: Vector3): number => degrees(a.angleTo(b));

export class Studio {
  readonly canvas = document.createElement("canvas");
  readonly #renderer: WebGLRenderer;
  readonly #room = new Room();
  readonly #camera = new PerspectiveCamera(45, 1, 0.1, 30);
  readonly #sun = new DirectionalLight(0xfff6ea, 1.6);
  readonly #sky = new HemisphereLight(0xffffff, 0xb8ab98, 1.3);
  readonly #body: Body;
  readonly #set = new Group();
  #mannequin: Mannequin | null = null;
  #tracks: Tracks | null = null;
  #things: { readonly prop: Prop; readonly mesh: Thing }[] = [];

  constructor(body: Body) {
    this.#body = body;
    this.#renderer = new WebGLRenderer({ canvas: this.canvas, antialias: false, preserveDrawingBuffer: true });
    this.#renderer.shadowMap.enabled = true;
    this.#renderer.shadowMap.type = PCFShadowMap;
    this.#sun.castShadow = true;
    this.#sun.shadow.mapSize.set(512, 512);
    [this.#sun.shadow.bias, this.#sun.shadow.normalBias] = [-0.0006, 0.02];
    const floor = new Mesh(new PlaneGeometry(30, 30), new MeshLambertMaterial({ color: 0xa89a86 }));
    floor.rotation.x = -Math.PI / 2;
    floor.position.y = -0.014;
    floor.receiveShadow = true;
    this.#room.background = new Color(0xd6d3cd);
    this.#room.add(floor, this.#sun, this.#sun.target, this.#sky, this.#set);
  }

  show(scene: Scene, eye: Eye, light: Light, manner: Manner, width: number, height: number): void {
    this.#set.clear();
    this.#mannequin?.dispose();
    this.#mannequin = new Mannequin(longer(this.#body, manner.lengths));
    this.#mannequin.build("broad");
    this.#tracks = done(tracksOf(scene), this.#body, manner);
    this.#things = scene.props.map((one) => longerProp(one, manner.lengths)).map((prop) => ({ prop, mesh: meshOf(prop) }));
    this.#set.add(this.#mannequin.all, ...this.#things.map((thing) => thing.mesh));
    this.#renderer.setSize(width, height, false);
    this.#camera.aspect = width / height;
    this.#camera.fov = eye.field;
    const [middle, radius] = eye.on === "head" ? this.#head() : this.#whole(scene.frames);
    this.#aim(eye, middle, radius);
    this.#lit(light, middle);
  }

  /** Draws a frame and tells what is true of it. */
  draw(frame: number): Truth {
    this.#mannequin!.pose(this.#tracks!, frame);
    this.#things.forEach((thing) => place(thing.prop, thing.mesh, this.#mannequin!));
    this.#renderer.render(this.#room, this.#camera);
    return this.#truth();
  }

  #whole(frames: number): [Vector3, number] {
    const box = new Box3();
    for (let i = 0; i < 8; i++) {
      this.#mannequin!.pose(this.#tracks!, (i * frames) / 8);
      this.#body.parts.forEach((part, n) => {
        box.expandByPoint(this.#mannequin!.place(n, part.tip));
        box.expandByPoint(this.#mannequin!.place(n, [0, 0, 0]));
      });
    }

    box.expandByScalar(FLESH);
    return [box.getCenter(new Vector3()), box.getSize(new Vector3()).length() / 2];
  }

  #head(): [Vector3, number] {
    this.#mannequin!.pose(this.#tracks!, 0);
    return [this.#at("Head"), HEAD_RADIUS];
  }

  #aim(eye: Eye, middle: Vector3, radius: number): void {
    const a = (eye.around * Math.PI) / 180;
    const far = eye.distance ?? (FILLS * radius) / Math.sin(((eye.field / 2) * Math.PI) / 180) / Math.min(1, this.#camera.aspect);
    this.#camera.position.set(middle.x + Math.sin(a) * far, eye.height ?? middle.y, middle.z + Math.cos(a) * far);
    this.#camera.lookAt(middle);
    this.#camera.updateProjectionMatrix();
    this.#camera.updateMatrixWorld(true);
  }

  #lit(light: Light, middle: Vector3): void {
    const a = (light.around * Math.PI) / 180;
    this.#sun.position.set(middle.x + 2.2 * Math.sin(a), middle.y + 2.4, middle.z + 2.2 * Math.cos(a));
    this.#sun.target.position.copy(middle);
    this.#sun.intensity = 1.6 * light.strength;
    this.#sky.intensity = 1.3 * light.strength;
    const shadow = this.#sun.shadow.camera;
    [shadow.left, shadow.right, shadow.top, shadow.bottom, shadow.far] = [-1.8, 1.8, 1.8, -1.8, 9];
    shadow.updateProjectionMatrix();
  }

  #at(name: string): Vector3 {
    return this.#mannequin!.place(this.#part(name), [0, 0, 0]);
  }

  #part(name: string): number {
    return this.#body.parts.findIndex((part) => part.name === name);
  }

  #truth(): Truth {
    const ahead = this.#camera.getWorldDirection(new Vector3());
    const outOf = (limb: Vector3): number => degrees(Math.asin(Math.min(1, Math.abs(limb.clone().normalize().dot(ahead)))));
    const joints: Record<string, Joint> = {};
    for (const [joint, [from, at, to]] of Object.entries(CORNERS)) {
      for (const side of SIDES) {
        const [one, other] = [this.#at(from + side).sub(this.#at(at + side)), this.#at(to + side).sub(this.#at(at + side))];
        const angle = between(one, other);
        const plane = Math.sin((angle * Math.PI) / 180) < SPANS ? 0 : 90 - outOf(one.clone().cross(other));
        joints[joint + side] = { angle, out: Math.max(outOf(one), outOf(other), plane) };
      }
    }

    const middle = (name: string): Vector3 => this.#at(`${name}Left`).add(this.#at(`${name}Right`)).multiplyScalar(0.5);
    return {
      joints,
      points: Object.fromEntries(POINTS.flatMap((point) => SIDES.map((side) => [point + side, this.#pixel(this.#at(point + side))] as const))),
      ...this.#face(),
      lean: between(middle("Shoulder").sub(middle("Hip")), new Vector3(0, 1, 0)),
    };
  }

  #face(): { readonly roll: number; readonly away: number } {
    const turned = this.#mannequin!.turned(this.#part("Head"));
    const view = this.#camera.getWorldQuaternion(new Quaternion()).invert();
    const eyes = new Vector3(1, 0, 0).applyQuaternion(turned).applyQuaternion(view);
    const looks = new Vector3(0, 0, 1).applyQuaternion(turned).applyQuaternion(view);
    return { roll: -degrees(Math.atan2(eyes.y, eyes.x)), away: between(looks, new Vector3(0, 0, 1)) };
  }

  #pixel(at: Vector3): [number, number] {
    const seen = at.project(this.#camera);
    return [((seen.x + 1) / 2) * this.canvas.width, ((1 - seen.y) / 2) * this.canvas.height];
  }
}

const times = (numbers: readonly number[], by: number): number[] => numbers.map((value) => value * by);

function longer(body: Body, by: number): Body {
  return { ...body, parts: body.parts.map((part) => ({ ...part, at: times(part.at, by), tip: times(part.tip, by) })) };
}

function longerProp(prop: Prop, by: number): Prop {
  return { ...prop, at: times(prop.at, by), size: prop.shape === "box" || prop.shape === "panel" ? times(prop.size, by) : prop.size, to: prop.to && times(prop.to, by) };
}

/** The tracks as they are done in this manner: each joint goes its share of the way from the first pose. */
function done(tracks: Tracks, body: Body, manner: Manner): Tracks {
  const [from, to] = [new Quaternion(), new Quaternion()];
  const turns = tracks.turns.map((track, part) => {
    const share = manner.depth * (body.parts[part]!.name.endsWith("Right") ? manner.right : 1);
    from.fromArray(track).normalize();
    return track.map((_, i) => to.fromArray(track, i - (i % 4)).normalize().slerp(from, 1 - share).toArray()[i % 4]!);
  });
  const pelvis = tracks.pelvis.map((value, i) => manner.lengths * (tracks.pelvis[i % 3]! + (value - tracks.pelvis[i % 3]!) * manner.depth));
  return { ...tracks, turns, pelvis };
}
