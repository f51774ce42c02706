// The contact sheets of docs/figure: of every scene its key poses, from two sides. `node tools/figure/sheet.mjs [DIR [MOVEMENT...]]`
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { movements, poses, read, root, withPage } from "./browser.mjs";

const [dir = join(root, "docs/figure"), ...named] = process.argv.slice(2);
const width = Number(process.env.WIDTH ?? 210);
const type = process.env.TYPE ?? "webp";
const perSheet = Number(process.env.ROWS ?? 8);
const chosen = named.length > 0 ? named : movements();
const rows = chosen.flatMap((movement) => {
  const clip = read(`${movement}.json`);
  return clip.scenes.map((scene, number) => ({
    title: `${movement}: ${scene.fault ? `not like this: ${scene.fault}` : scene.say}`.slice(0, 170),
    fault: scene.fault !== null,
    cells: poses(scene).flatMap((key) => [0, 1].map((view) => ({ clip, scene: number, frame: key.at, view: Math.min(view, scene.views.length - 1), width, height: width, label: view === 0 ? (key.say || key.pose).slice(0, 34) : "" }))),
  }));
});
mkdirSync(resolve(dir), { recursive: true });
await withPage(async (page) => {
  for (const [name, some] of [["how", rows.filter((row) => !row.fault)], ["faults", rows.filter((row) => row.fault)]]) {
    for (let i = 0; i * perSheet < some.length; i++) {
      const part = some.slice(i * perSheet, (i + 1) * perSheet);
      const url = await page.evaluate(({ cells, titles, type }) => window.sheet(window.body, cells, titles, type), { cells: part.map((row) => row.cells), titles: part.map((row) => row.title), type });
      writeFileSync(join(dir, `${name}-${String(i + 1).padStart(2, "0")}.${type}`), Buffer.from(url.split(",")[1], "base64"));
    }
  }
});
