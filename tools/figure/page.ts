// What runs in the browser for tools/figure: draws one pose of a clip to a picture. Nothing of it is served.
import { FINE, FORMAT, mirror, type Body, type Clip } from "../../src/Unknot.Web/Shell/Figure/clip";
import { joints } from "../../src/Unknot.Web/Shell/Figure/shape";
import { Stage } from "../../src/Unknot.Web/Shell/Figure/stage";

interface Shot {
  readonly clip: Clip;
  readonly scene: number;
  /** The frame, of the clip's rate. */
  readonly frame: number;
  /** Which of the scene's views. */
  readonly view: number;
  readonly width: number;
  readonly height: number;
  readonly right?: boolean;
  /** The frame it goes on to; an arrow points there. */
  readonly to?: number;
  /** With all there is; without shadows; or as it is drawn where the processor draws, which shows the same as without shadows. */
  readonly drawn?: Drawn;
}

type Drawn = "whole" | "bare" | "plainly";

interface Set {
  readonly stage: Stage;
  readonly canvas: HTMLCanvasElement;
  shown: string;
}

const sets = new Map<Drawn, Set>();

function setOf(body: Body, drawn: Drawn): Set {
  const known = sets.get(drawn);
  if (known) {
    return known;
  }

  const canvas = document.createElement("canvas");
  const made = { stage: new Stage(canvas, body, false), canvas, shown: "" };
  if (drawn === "plainly") {
    made.stage.plainest();
  } else if (drawn === "bare") {
    made.stage.plain();
  }

  made.stage.build("broad");
  sets.set(drawn, made);
  return made;
}

function pose(body: Body, shot: Shot): HTMLCanvasElement {
  const stage = setOf(body, shot.drawn ?? "whole");
  const scene = shot.right ? mirror(shot.clip.scenes[shot.scene]!) : shot.clip.scenes[shot.scene]!;
  const name = `${shot.clip.movement}/${shot.scene}/${shot.right === true}`;
  if (stage.shown !== name) {
    stage.stage.show(scene, shot.clip.targets, shot.clip.partners);
    stage.shown = name;
  }

  [stage.stage.around, stage.stage.above] = scene.views[shot.view] ?? scene.views[0]!;
  stage.stage.point(shot.to === undefined ? undefined : [shot.frame, shot.to]);
  stage.stage.resize(shot.width, shot.height, 1);
  stage.stage.draw(shot.frame);
  return stage.canvas;
}

/** A body that only stands, seen from where a muscle lies. */
function standing(body: Body, muscle: string): Clip {
  const patches = body.muscles[muscle]!;
  const { part, at } = patches.find((patch) => patch.at[0]! >= 0)!;
  const from = joints(body)[part]!.map((value, axis) => value + at[axis]! / FINE);
  const pelvis = joints(body)[14]!.map((value) => -value * FINE);
  const scene = {
    say: "", told: "", toldOther: null, fault: null, with: null, rate: 10, frames: 1, views: [[Math.round((Math.atan2(from[0]!, from[2]!) * 180) / Math.PI), 8]] as const, focus: { part, at },
    keys: [{ at: 0, pose: "standing", say: "", tell: "", tellOther: null }], props: [], pelvis: [0, pelvis[1]! + 0.066 * FINE, 0], breath: [0], turns: body.parts.map(() => [0, 0, 0, FINE]),
  };
  return { format: FORMAT, movement: muscle, side: null, targets: [muscle], partners: [], scenes: [scene] };
}

/** Where a muscle lies, as WebP. */
const muscle = (body: Body, name: string, size: number, quality: number): string => still(body, { clip: standing(body, name), scene: 0, frame: 0, view: 0, width: size, height: size }, quality);

/** One picture, on nothing, as WebP. */
function still(body: Body, shot: Shot, quality: number): string {
  return pose(body, shot).toDataURL("image/webp", quality);
}

interface Cell extends Shot {
  readonly label: string;
}

/** Many pictures on one sheet. */
function sheet(body: Body, rows: readonly (readonly Cell[])[], title: readonly string[], type: string): string {
  const [width, height] = [rows[0]![0]!.width, rows[0]![0]!.height];
  const canvas = document.createElement("canvas");
  canvas.width = width * Math.max(...rows.map((row) => row.length));
  canvas.height = (height + 34) * rows.length;
  const paper = canvas.getContext("2d")!;
  paper.fillStyle = "#faf6ef";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  rows.forEach((row, y) => {
    paper.fillStyle = "#22272e";
    paper.font = "bold 14px sans-serif";
    paper.fillText(title[y]!, 6, y * (height + 34) + 15);
    paper.font = "12px sans-serif";
    row.forEach((cell, x) => {
      paper.drawImage(pose(body, cell), x * width, y * (height + 34) + 34);
      paper.fillText(cell.label, x * width + 6, y * (height + 34) + 31);
    });
  });
  return canvas.toDataURL(`image/${type}`, 0.8);
}

Object.assign(window, { still, muscle, sheet });
