// Holds the figure against a pose model that is not ours, and writes what came out into docs/models/figure.md. `node tools/figure/check.mjs [MOVEMENT...]`
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { movements, read, root } from "./browser.mjs";
import { joints, leansFar, median, rolls, upright } from "./eyes/judging.mjs";
import { withEyes } from "./eyes/looking.mjs";

/** Of each scene, evenly over its time. */
const PICTURES = 12;
/** What movements that a camera judges well must reach, upright. */
const BAR = { degrees: 12, found: 0.95 };
const SIZE = { width: 640, height: 480 };
/** As the camera of a laptop. */
const FIELD = 45;
const PAGE = join(root, "docs/models/figure.md");
const MARKS = ["<!-- check: from here -->", "<!-- check: to here -->"];
const AROUND = { front: 0, side: 90 };

/** How well a camera judges a movement, and from where, as its file says. */
function grade(movement) {
  const pose = /^pose:[^]*/m.exec(readFileSync(join(root, `content/movements/${movement}.yaml`), "utf8"))?.[0] ?? "";
  return { cam: /cam: (\w+)/.exec(pose)?.[1], view: /view: (\w+)/.exec(pose)?.[1] };
}

const spread = (frames) => Array.from({ length: Math.min(PICTURES, frames) }, (_, i) => (i * frames) / Math.min(PICTURES, frames));

/** What is filmed of a movement: the whole body from where the camera is to stand, and the head from near where it looks into the camera. */
function takes(movement) {
  const clip = read(`${movement}.json`);
  const { cam, view } = grade(movement);
  const turn = clip.side === "R" ? -1 : 1;
  const right = clip.scenes.map((scene, number) => ({ scene, number })).filter(({ scene }) => scene.fault === null && scene.with === null);
  const of = (on, around) => right.map(({ scene, number }) => ({ take: { clip, scene: number, eye: { around: around(scene), field: FIELD, on }, ...SIZE }, frames: spread(scene.frames) }));
  return { movement, cam, view, bodies: of("body", (scene) => (view in AROUND ? AROUND[view] * turn : scene.views[0][0])), heads: view === "front" ? of("head", () => 0) : [] };
}

async function seen(look, films) {
  const pictures = [];
  for (const { take, frames } of films) {
    pictures.push(...await look(take, frames));
  }

  return pictures;
}

const worst = (list, of) => list.reduce((a, b) => (of(b) > of(a) ? b : a));

function judged({ movement, cam, view }, bodies) {
  const list = joints(bodies);
  const of = Object.fromEntries(["elbow", "shoulder", "hip", "knee"].map((joint) => {
    const these = list.filter((one) => one.joint === joint);
    return [joint, { count: these.length, real: median(these.map((one) => one.real)), off: median(these.map((one) => Math.abs(one.read - one.real))) }];
  }));
  const found = bodies.filter((picture) => picture.found).length / bodies.length;
  const held = cam === "good" && upright(bodies);
  return {
    movement, cam, view, found, off: median(list.map((one) => Math.abs(one.read - one.real))), joints: of, held, upright: upright(bodies),
    fails: held && (found < BAR.found || Object.values(of).some((joint) => joint.count > 0 && joint.off > BAR.degrees)),
    most: list.length > 0 ? worst(list, (one) => Math.abs(one.read - one.real)) : null,
  };
}

const whole = (value) => (value === null ? "" : value.toFixed(0));
const cell = ({ count, real, off }) => (count === 0 ? "" : `${whole(off)} (at ${whole(real)})`);
const furthest = (most) => (most ? `${most.joint} ${whole(most.real)}, read ${whole(most.read)}` : "");

function table(results, notes) {
  const rows = results.map((one) => `| ${[
    one.movement, one.cam, one.view, one.upright ? "upright" : "bent or lying", `${whole(one.found * 100)} %`, whole(one.off),
    ...["elbow", "shoulder", "hip", "knee"].map((joint) => cell(one.joints[joint])), furthest(one.most), one.held ? (one.fails ? "**no**" : "yes") : "", notes[one.movement] ?? "",
  ].join(" | ")} |`);
  return ["| movement | grade | view | trunk | found | off by [°] | elbow | shoulder | hip | knee | furthest off | holds | looked at |", "|---|---|---|---|---|---|---|---|---|---|---|---|---|", ...rows].join("\n");
}

function leans(heads) {
  const rows = heads.map(({ movement, face, near, far }) => {
    const off = (list) => whole(median(list.filter((head) => head.read !== null).map((head) => Math.abs(head.read - head.real))));
    const most = face.indexOf(worst(face, (head) => Math.abs(head.real)));
    return `| ${[movement, whole(face[most].real), whole(face[most].read), whole(near[most].read), off(face), off(near), off(far), `${face.filter((head) => head.read !== null).length} of ${face.length}`].join(" | ")} |`;
  });
  return ["| movement | furthest lean [°] | face mesh there | BlazePose there | face mesh off by | BlazePose off by | BlazePose, whole body | faces found |", "|---|---|---|---|---|---|---|---|", ...rows].join("\n");
}

function line(one) {
  const by = Object.entries(one.joints).filter(([, joint]) => joint.count > 0).map(([name, joint]) => `${name} ${whole(joint.off)} at ${whole(joint.real)}`);
  const most = one.most ? `; most: ${one.most.joint} ${one.most.side} ${whole(one.most.real)} read as ${whole(one.most.read)}` : "";
  return `${one.fails ? "no" : one.held ? "ok" : "  "} ${one.movement}: ${one.cam}, ${one.view}, found ${whole(one.found * 100)} %, off by ${whole(one.off)}; ${by.join(", ")}${most}`;
}

const named = process.argv.slice(2);
const all = (named.length > 0 ? named : movements()).map(takes).filter((one) => named.length > 0 || one.cam === "good" || one.cam === "fair");
const results = [];
const leaning = [];
await withEyes("pose", async (look) => {
  for (const one of all) {
    const bodies = await seen(look, one.bodies);
    results.push(judged(one, bodies));
    console.log(line(results.at(-1)));
    if (one.heads.length > 0 && leansFar(bodies)) {
      leaning.push({ ...one, near: rolls(await seen(look, one.heads), "pose"), far: rolls(bodies, "pose") });
    }
  }
});
const heads = [];
await withEyes("face_mesh", async (look) => {
  for (const one of leaning) {
    heads.push({ ...one, face: rolls(await seen(look, one.heads), "face_mesh") });
  }
});

const held = results.filter((one) => one.held);
console.log(`${held.filter((one) => !one.fails).length} of ${held.length} upright movements marked good hold`);
console.log(leans(heads));
if (named.length === 0) {
  const notes = JSON.parse(readFileSync(join(import.meta.dirname, "eyes/notes.json"), "utf8"));
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(MARKS[0])[0], page.split(MARKS[1])[1]];
  writeFileSync(PAGE, `${before}${MARKS[0]}\n${table(results, notes)}\n\n${leans(heads)}\n${MARKS[1]}${after}`);
}

process.exitCode = held.some((one) => one.fails) ? 1 : 0;
