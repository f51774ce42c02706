// The things the mannequin uses: a chair, a wall, a ball, a band.
import { BoxGeometry, Color, CylinderGeometry, Mesh, MeshLambertMaterial, Quaternion, SphereGeometry, Vector3, type BufferGeometry, type Material } from "three";
import { FINE, type Prop } from "./clip";
import type { Mannequin } from "./mannequin";
import { plain, type Lights } from "./plain";

const COLOURS: Readonly<Record<Prop["shape"], number>> = { box: 0xc9bda8, panel: 0xd8d0c2, ball: 0xb67a12, roll: 0xb9c3c4, band: 0x5b6470 };
/** A surface is only seen through a wall that is seen through. */
const PANEL_OPACITY = 0.28;

export type Thing = Mesh<BufferGeometry, Material>;

/** What is drawn for a thing; with lights by a program of our own. */
export function meshOf(prop: Prop, light: Lights | null = null): Thing {
  const [x, y, z] = prop.size.map((value) => value / FINE) as [number, number, number];
  const panel = prop.shape === "panel";
  const [colour, opacity] = [new Color(COLOURS[prop.shape]), panel ? PANEL_OPACITY : 1];
  const material = light ? plain(light, { colour, opacity }) : new MeshLambertMaterial({ color: colour, transparent: panel, opacity, depthWrite: !panel });
  const mesh = new Mesh(geometryOf(prop.shape, x, y, z), material);
  mesh.castShadow = !panel;
  mesh.receiveShadow = !panel;
  return mesh;
}

function geometryOf(shape: Prop["shape"], x: number, y: number, z: number): BufferGeometry {
  switch (shape) {
    case "ball":
      return new SphereGeometry(x / 2, 18, 12);
    case "band":
      return new CylinderGeometry(x / 2, x / 2, 1, 10);
    case "roll":
      return new SphereGeometry(0.5, 18, 10).scale(x * 1.1, y * 1.2, z * 1.1);
    default:
      return new BoxGeometry(x, y, z);
  }
}

/** Puts a thing where it goes with the body. */
export function place(prop: Prop, mesh: Thing, mannequin: Mannequin): void {
  const from = mannequin.place(prop.part, prop.at);
  if (prop.toPart === -2) {
    mesh.position.copy(from);
    if (prop.part >= 0) {
      mesh.quaternion.copy(mannequin.turned(prop.part));
    }

    return;
  }

  const to = mannequin.place(prop.toPart, prop.to!);
  const along = to.clone().sub(from);
  mesh.position.copy(from).add(to).multiplyScalar(0.5);
  mesh.scale.y = along.length();
  mesh.quaternion.copy(new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.normalize()));
}
