// Draws some of the stills anew and holds them against those that are there. `node tools/figure/sample.mjs [COUNT]`; ./test does it for 6.
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
    const alike = await page.evaluate(({ shot, url, quality }) => window.alike(window.still(window.body, shot, quality), url, shot.width), { shot, url, quality: STILL.quality });
    console.log(`${alike >= ALIKE ? "ok" : "no"} ${file}: ${alike.toFixed(4)}`);
    process.exitCode ||= alike >= ALIKE ? 0 : 1;
  }
}, "alike.ts");
