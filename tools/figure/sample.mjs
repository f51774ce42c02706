// Draws some of the stills anew and holds them against those that are there, and what our own program draws against what three.js's draws without shadows. `node tools/figure/sample.mjs [COUNT]`; ./test does it for 6.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clips, movements, poses, read, STILL, withPage } from "./browser.mjs";

const ALIKE = 0.98;
const count = Number(process.argv[2] ?? 6);

const all = movements().flatMap((movement) => read(`${movement}.json`).scenes.flatMap((scene, number) => poses(scene).map((key, i) => ({ movement, scene: number, frame: key.at, to: poses(scene)[i + 1]?.at, file: `${movement}-${number + 1}-${i + 1}.webp` }))));
// Others each time a clip or the renderer changes.
const from = parseInt(readFileSync(join(clips, "stills.stamp"), "utf8").slice(0, 6), 16);
const chosen = Array.from({ length: count }, (_, i) => all[(from + Math.floor((i * all.length) / count)) % all.length]);

await withPage(async (page) => {
  for (const { movement, scene, frame, to, file } of chosen) {
    const shot = { clip: read(`${movement}.json`), scene, frame, to, view: 0, width: STILL.size, height: STILL.size };
    const url = `data:image/webp;base64,${readFileSync(join(clips, file)).toString("base64")}`;
    const drawn = (how) => page.evaluate(({ shot, quality }) => window.still(window.body, shot, quality), { shot: { ...shot, drawn: how }, quality: STILL.quality });
    const alike = async (one, other) => page.evaluate(([one, other, size]) => window.alike(one, other, size), [await one, await other, shot.width]);
    const all = [["drawn anew", await alike(drawn("whole"), url)], ["by our own program", await alike(drawn("plainly"), drawn("bare"))]];
    for (const [what, how] of all) {
      console.log(`${how >= ALIKE ? "ok" : "no"} ${file}, ${what}: ${how.toFixed(4)}`);
      process.exitCode ||= how >= ALIKE ? 0 : 1;
    }
  }
}, "alike.ts");
